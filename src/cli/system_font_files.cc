#include "cli/system_font_files.h"

namespace cvpress::cli {

const DiskFiles& SystemFontFiles::disk() const {
  std::call_once(opened_, [this] {
    disk_.map_files();
    for (const std::string& folder : folders_) disk_.allow(folder);
  });
  return disk_;
}

}  // namespace cvpress::cli
