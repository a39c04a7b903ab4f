#include "jsonresume/lists.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/utf8.h"

namespace cvpress::jsonresume {
namespace {

using model::Kind;

constexpr std::string_view kText = "summary";
constexpr ListRow kRows[] = {
    {Kind::kExperience, "work",
     "experience jobs employment workExperience work_experience professionalExperience",
     "position role title jobTitle job_title", "name company employer organization org companyName",
     kText, "", "", UrlMeaning::kOrganization, true},
    {Kind::kVolunteering, "volunteer", "volunteering volunteerWork volunteer_work",
     "position role title", "organization organisation name", kText, "", "",
     UrlMeaning::kOrganization, true},
    {Kind::kEducation, "education", "educations academics",
     "studyType degree title degreeType qualification",
     "institution school university college name organization", kText, "", "",
     UrlMeaning::kOrganization, true},
    {Kind::kAwards, "awards", "honors achievements", "title name award",
     "awarder issuer organization", kText, "date awardDate", "", UrlMeaning::kThing, false},
    {Kind::kCertificates, "certificates", "certifications licenses", "name title certificate",
     "issuer authority organization awarder", kText, "date issueDate", "", UrlMeaning::kCertificate,
     false},
    {Kind::kPublications, "publications", "papers", "name title", "publisher journal venue", kText,
     "releaseDate date publicationDate", "", UrlMeaning::kThing, false},
    {Kind::kSkills, "skills", "technicalSkills technical_skills", "name title skill category label",
     "", kText, "", "level proficiency", UrlMeaning::kThing, false},
    {Kind::kLanguages, "languages", "", "language name title", "", kText, "",
     "fluency level proficiency", UrlMeaning::kThing, false},
    {Kind::kInterests, "interests", "hobbies", "name title interest", "", kText, "", "",
     UrlMeaning::kThing, false},
    {Kind::kReferences, "references", "referees testimonials", "name",
     "organization company position", "reference summary quote text", "", "", UrlMeaning::kThing,
     false},
    {Kind::kProjects, "projects", "personalProjects academic_projects", "name title",
     "entity organization company client", "description summary", "date", "", UrlMeaning::kThing,
     true}};
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
  const std::vector<std::string_view> all = all_names(names);
  return std::any_of(all.begin(), all.end(),
                     [&](std::string_view each) { return ascii_lower(each) == name; });
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
  const std::string name = ascii_lower(key);
  const auto* found = std::find_if(std::begin(kRows), std::end(kRows), [&](const ListRow& row) {
    return row.name == name || is_among(row.other_names, name);
  });
  return found != std::end(kRows) ? found : nullptr;
}

const ListRow& other_row() {
  return kOther;
}

std::vector<std::string_view> all_names(std::string_view names) {
  std::vector<std::string_view> list;
  for (; !names.empty(); names.remove_prefix(std::min(names.size(), list.back().size() + 1))) {
    list.push_back(first_name(names));
  }
  return list;
}

std::string_view first_name(std::string_view names) {
  return names.substr(0, names.find(' '));
}

}  // namespace cvpress::jsonresume
