#include "tailor/section_names.h"

#include <string>
#include <utility>

namespace cvpress::tailor {
namespace {

using model::Kind;

constexpr std::pair<std::string_view, Kind> kNamesElsewhere[] = {
    // JSON Resume.
    {"basics", Kind::kSummary},
    {"work", Kind::kExperience},
    {"volunteer", Kind::kVolunteering},
    // RenderCV, whose sections have these names in its themes.
    {"technologies", Kind::kSkills},
    {"certifications", Kind::kCertificates},
    {"selected honors", Kind::kAwards},
    {"honors", Kind::kAwards},
    {"invited talks", Kind::kTalks},
    {"selected publications", Kind::kPublications},
    {"selected projects", Kind::kProjects},
    {"professional experience", Kind::kExperience},
    {"extracurricular activities", Kind::kVolunteering},
    // What people say.
    {"about", Kind::kSummary},
    {"profile", Kind::kSummary},
    {"jobs", Kind::kExperience},
    {"employment", Kind::kExperience},
    {"work experience", Kind::kExperience},
    {"studies", Kind::kEducation},
    {"presentations", Kind::kTalks},
    {"hobbies", Kind::kInterests}};

}  // namespace

std::optional<model::Kind> kind_called(std::string_view name) {
  std::string wanted(name);
  for (char& c : wanted) {
    if (c == '_' || c == '-') c = ' ';
  }
  for (const auto& [other, kind] : kNamesElsewhere) {
    if (other == wanted) return kind;
  }
  return std::nullopt;
}

}  // namespace cvpress::tailor
