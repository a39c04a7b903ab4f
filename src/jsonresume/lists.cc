#include "jsonresume/lists.h"

#include <algorithm>
#include <iterator>

namespace cvpress::jsonresume {
namespace {

using model::Kind;

constexpr std::string_view kText = "summary";
constexpr ListRow kRows[] = {
    {Kind::kExperience, "work", "experience jobs employment", "position role title jobTitle",
     "name company employer organization", kText, "", "", UrlMeaning::kOrganization, true},
    {Kind::kVolunteering, "volunteer", "volunteering", "position role title",
     "organization organisation name", kText, "", "", UrlMeaning::kOrganization, true},
    {Kind::kEducation, "education", "", "studyType degree title", "institution school name", kText,
     "", "", UrlMeaning::kOrganization, true},
    {Kind::kAwards, "awards", "honors", "title name", "awarder issuer organization", kText,
     "date awardDate", "", UrlMeaning::kThing, false},
    {Kind::kCertificates, "certificates", "certifications", "name title",
     "issuer authority organization", kText, "date", "", UrlMeaning::kCertificate, false},
    {Kind::kPublications, "publications", "papers", "name title", "publisher journal", kText,
     "releaseDate date", "", UrlMeaning::kThing, false},
    {Kind::kSkills, "skills", "", "name title skill", "", kText, "", "level", UrlMeaning::kThing,
     false},
    {Kind::kLanguages, "languages", "", "language name", "", kText, "", "fluency level",
     UrlMeaning::kThing, false},
    {Kind::kInterests, "interests", "hobbies", "name title", "", kText, "", "", UrlMeaning::kThing,
     false},
    {Kind::kReferences, "references", "", "name", "organization company", "reference summary", "",
     "", UrlMeaning::kThing, false},
    {Kind::kProjects, "projects", "", "name title", "entity organization", "description summary",
     "date", "", UrlMeaning::kThing, true}};
constexpr ListRow kOther = {Kind::kOther,
                            "",
                            "",
                            "title name position label heading",
                            "organization company institution publisher issuer",
                            "summary description text content",
                            "date",
                            "level",
                            UrlMeaning::kThing,
                            false};

bool is_among(std::string_view names, std::string_view name) {
  while (!names.empty()) {
    const std::string_view first = first_name(names);
    if (first == name) return true;
    names.remove_prefix(std::min(names.size(), first.size() + 1));
  }
  return false;
}

}  // namespace

std::span<const ListRow> list_rows() {
  return kRows;
}

const ListRow* row_of(Kind kind) {
  const auto* found = std::find_if(std::begin(kRows), std::end(kRows),
                                   [&](const ListRow& row) { return row.kind == kind; });
  return found != std::end(kRows) ? found : nullptr;
}

const ListRow* row_named(std::string_view key) {
  const auto* found = std::find_if(std::begin(kRows), std::end(kRows), [&](const ListRow& row) {
    return row.name == key || is_among(row.other_names, key);
  });
  return found != std::end(kRows) ? found : nullptr;
}

const ListRow& other_row() {
  return kOther;
}

std::string_view first_name(std::string_view names) {
  return names.substr(0, names.find(' '));
}

}  // namespace cvpress::jsonresume
