#include "cli/source_inside.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/files.h"
#include "cli/attached_pictures.h"
#include "cli/face_uses.h"
#include "cli/source_options.h"
#include "jsonresume/jsonresume.h"

namespace cvpress::cli {
namespace {

bool is_below(const std::string& path, const std::string& folder) {
  const std::string clean = joined_path(folder, "");
  return clean == "." ? !path.starts_with('/') : path.starts_with(clean + "/");
}

/// The fonts of the user's own that were used: they are not inside.
std::vector<std::string> own_fonts(const Press& press, const paint::DisplayList& list) {
  const std::vector<std::string> folders = own_font_folders(press);
  std::vector<std::string> fonts;
  for (const text::FacePtr& face : faces_in(list)) {
    const std::string& path = face->origin().path;
    const bool is_own =
        !path.empty() && std::any_of(folders.begin(), folders.end(),
                                     [&](const std::string& each) { return is_below(path, each); });
    if (is_own) fonts.push_back(face->postscript_name());
  }
  std::sort(fonts.begin(), fonts.end());
  fonts.erase(std::unique(fonts.begin(), fonts.end()), fonts.end());
  return fonts;
}

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
  options.uncompressed = press.command.uncompressed || press.options.uncompressed;
  return options;
}

/// What a document's files are called.
struct SourceNames {
  std::string_view resume = kResumeFile;
  std::string_view layout = kLayoutFile;
  std::string_view about = "The résumé as a JSON Resume";
};

constexpr SourceNames kLetterNames = {kLetterFile, kLetterLayoutFile,
                                      "The letter as a JSON Resume"};

/// False where the layout cannot be read any more.
bool attach_source(const PrintedSource& source, const SourceNames& names, PictureFiles& pictures,
                   std::vector<pdf::Attachment>& files) {
  Press& press = source.press;
  const style::LayoutSpec& layout = source.layout;
  model::Resume printed = source.resume;
  attach_pictures(printed, source.pictures, press.sources,
                  press.hides ? PictureNames::kNeutral : PictureNames::kOfFiles, pictures);
  const std::string name = layout.is_built_in ? layout.chosen : std::string(names.layout);
  SourceOptions options = options_of(press);
  options.fonts = own_fonts(press, source.list);
  files.push_back({std::string(names.resume), "application/json", std::string(names.about),
                   "Source",
                   jsonresume::write_resume(
                       printed, options_as_members(name, options, press.wishes), source.before)});
  if (layout.is_built_in) return true;
  auto text = whole_layout(press, layout.chosen);
  if (!text) return false;
  files.push_back(
      {std::string(names.layout), "application/yaml", "The layout", "Source", std::move(*text)});
  return true;
}

}  // namespace

Result<std::vector<pdf::Attachment>> source_inside(const std::vector<PrintedSource>& sources) {
  std::vector<pdf::Attachment> files;
  if (sources.front().press.command.without_source) return files;
  PictureFiles pictures;
  for (const PrintedSource& source : sources) {
    const bool is_letter_of_several = sources.size() > 1 && source.resume.letter.has_value();
    const SourceNames names = is_letter_of_several ? kLetterNames : SourceNames{};
    if (!attach_source(source, names, pictures, files)) return failed();
  }
  for (pdf::Attachment& picture : pictures.take()) files.push_back(std::move(picture));
  return files;
}

}  // namespace cvpress::cli
