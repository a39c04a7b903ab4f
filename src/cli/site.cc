#include "cli/site.h"

#include "input/read_resume.h"

namespace cvpress::cli {

std::string site_root_around(const std::string& path, const DiskFiles& files) {
  // Which folders there are above the input is looked at; nothing is read there.
  DiskFiles everywhere = files;
  everywhere.allow("/");
  const std::string real = everywhere.real_path(path);
  return real.empty() ? real : input::site_root_around(real, everywhere);
}

void allow_inputs(const std::vector<std::string>& inputs, DiskFiles& files) {
  DiskFiles everywhere = files;
  everywhere.allow("/");
  for (const std::string& input : inputs) {
    if (input == "-") {
      files.allow(".");
      continue;
    }
    const bool is_folder = everywhere.kind(input) == FileKind::kDirectory;
    files.allow(is_folder ? input : folder_of(input));
    const std::string site = site_root_around(input, files);
    if (!site.empty()) files.allow(site);
  }
}

}  // namespace cvpress::cli
