#include "locale/title_kinds.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "base/utf8.h"

namespace cvpress::locale {
namespace {

using model::Kind;

struct TitleKind {
  std::string_view title;  // in lower case
  Kind kind;
};

// clang-format off
constexpr TitleKind kTitles[] = {
    {"education", Kind::kEducation},
    {"academic background", Kind::kEducation},
    {"ausbildung", Kind::kEducation},
    {"bildung", Kind::kEducation},
    {"studium", Kind::kEducation},
    {"formation", Kind::kEducation},
    {"formación", Kind::kEducation},
    {"educación", Kind::kEducation},
    {"formazione", Kind::kEducation},
    {"formação", Kind::kEducation},
    {"教育经历", Kind::kEducation},
    {"教育背景", Kind::kEducation},
    {"学歴", Kind::kEducation},
    {"experience", Kind::kExperience},
    {"work experience", Kind::kExperience},
    {"projects", Kind::kProjects},
    {"selected projects", Kind::kProjects},
    {"projekte", Kind::kProjects},
    {"ausgewählte projekte", Kind::kProjects},
    {"projets", Kind::kProjects},
    {"proyectos", Kind::kProjects},
    {"项目经历", Kind::kProjects},
    {"awards", Kind::kAwards},
    {"honors", Kind::kAwards},
    {"honours", Kind::kAwards},
    {"certificates", Kind::kCertificates},
    {"certifications", Kind::kCertificates},
    {"accomplishments", Kind::kCertificates},
    {"accomplish­ments", Kind::kCertificates},
    {"volunteering", Kind::kVolunteering},
    {"volunteer experience", Kind::kVolunteering},
    {"ehrenamt", Kind::kVolunteering},
    {"talks", Kind::kTalks},
    {"invited talks", Kind::kTalks},
    {"publications", Kind::kPublications},
    {"interests", Kind::kInterests},
    {"references", Kind::kReferences},
};
// clang-format on

/// What joins several names in one title, in lower case.
constexpr std::array<std::string_view, 9> kJoints = {" and ", " & ",  ", ",  " / ", "/",
                                                     " und ", " et ", " y ", " e "};

std::optional<Kind> kind_of_name(std::string_view name) {
  const auto* found = std::find_if(std::begin(kTitles), std::end(kTitles),
                                   [&](const TitleKind& each) { return each.title == name; });
  if (found == std::end(kTitles)) return std::nullopt;
  return found->kind;
}

std::string_view first_name(std::string_view title) {
  std::size_t end = title.size();
  for (const std::string_view joint : kJoints) end = std::min(end, title.find(joint));
  return title.substr(0, end);
}

}  // namespace

std::optional<Kind> kind_of_title(std::string_view title) {
  const std::string name = ascii_lower(trimmed(title));
  const auto whole = kind_of_name(name);
  return whole ? whole : kind_of_name(trimmed(first_name(name)));
}

}  // namespace cvpress::locale
