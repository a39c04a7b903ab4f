#include "cli/source_inside.h"

#include <string>
#include <utility>

#include "cli/attached_pictures.h"
#include "cli/source_options.h"
#include "jsonresume/jsonresume.h"

namespace cvpress::cli {
namespace {

/// All that the command and the source asked for, as the source alone would.
SourceOptions options_of(const Press& press) {
  const style::LayoutRequest request = layout_request(press);
  SourceOptions options;
  options.paper = request.paper;
  options.pages = request.pages;
  options.break_before = request.break_before;
  options.settings = request.overrides;
  options.date = press.date;
  options.without_system_fonts = press.system_fonts == nullptr;
  return options;
}

}  // namespace

Result<std::vector<pdf::Attachment>> source_inside(Press& press, const model::Resume& resume,
                                                   const style::LayoutSpec& layout,
                                                   const PictureLog& pictures) {
  std::vector<pdf::Attachment> files;
  if (press.command.without_source) return files;
  model::Resume printed = resume;
  std::vector<pdf::Attachment> images =
      attach_pictures(printed, pictures, press.sources,
                      press.hides ? PictureNames::kNeutral : PictureNames::kOfFiles);
  const std::string name = layout.is_built_in ? layout.chosen : std::string(kLayoutFile);
  files.push_back({std::string(kResumeFile), "application/json", "The résumé as a JSON Resume",
                   "Source",
                   jsonresume::write_resume(
                       printed, options_as_members(name, options_of(press), press.wishes))});
  if (!layout.is_built_in) {
    auto text = whole_layout(press, layout.chosen);
    if (!text) return failed();
    files.push_back(
        {std::string(kLayoutFile), "application/yaml", "The layout", "Source", std::move(*text)});
  }
  for (pdf::Attachment& image : images) files.push_back(std::move(image));
  return files;
}

}  // namespace cvpress::cli
