#include "hugo/organization_logo.h"

#include <algorithm>

#include "base/utf8.h"
#include "locale/letters.h"

namespace cvpress::hugo {
namespace {

constexpr std::string_view kFolder = "assets/media/icons/brands";
constexpr std::string_view kExtensions[] = {"svg", "png", "jpg"};

}  // namespace

model::ImageRef organization_logo(const model::Entry& entry, const Reading& reading) {
  if (reading.site.is_alone()) return {};
  std::string organization = locale::folded(trimmed(model::plain_text(entry.organization)));
  std::replace(organization.begin(), organization.end(), ' ', '_');
  const std::string folder = joined_path(reading.site.root, kFolder);
  for (const std::string& name : {entry.icon, organization}) {
    if (name.empty() || name.find('/') != std::string::npos) continue;
    for (const std::string_view extension : kExtensions) {
      const std::string file = name + "." + std::string(extension);
      if (reading.files.kind(joined_path(folder, file)) == FileKind::kFile) {
        return {file, folder, false,
                entry.organization.empty() ? entry.where : entry.organization.front().where};
      }
    }
  }
  return {};
}

}  // namespace cvpress::hugo
