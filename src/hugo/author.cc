#include "hugo/author.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "hugo/author_layers.h"
#include "hugo/person.h"
#include "hugo/profile_sections.h"
#include "hugo/values.h"

namespace cvpress::hugo {
namespace {

constexpr std::string_view kAuthorMarks[] = {
    "social", "profiles",     "superuser",     "user_groups", "is_owner", "role",
    "work",   "affiliations", "organizations", "links",       "bio",      "pronouns"};

/// What a page that is a whole CV says of its person.
constexpr std::string_view kPersonalKeys[] = {"name", "email", "phone"};

/// The list of a page that is one section, which no profile has.
constexpr std::string_view kSectionLists[] = {"items", "item", "feature", "period"};

bool has_list(const data::Map& map, const ProfileList& list) {
  const data::Value* value = list_in(map, list);
  return value != nullptr && value->scalar() == nullptr;
}

}  // namespace

bool is_author(const data::Map& map) {
  if (map.find_any_case("widget") != nullptr || map.find_any_case("sections") != nullptr) {
    return false;
  }
  // A widget page has one list; several are a person's.
  const auto lists = profile_lists();
  const auto count = std::count_if(lists.begin(), lists.end(),
                                   [&](const ProfileList& list) { return has_list(map, list); });
  const data::Value* name = value_at(map, "name");
  if (count > 1 || (name != nullptr && name->map() != nullptr)) return true;
  return std::any_of(std::begin(kAuthorMarks), std::end(kAuthorMarks),
                     [&](std::string_view key) { return map.find_any_case(key) != nullptr; });
}

bool is_page_of_person(const data::Map& map) {
  if (map.find_any_case("widget") != nullptr || map.find_any_case("sections") != nullptr) {
    return false;
  }
  const bool is_section =
      std::any_of(std::begin(kSectionLists), std::end(kSectionLists), [&](std::string_view key) {
        const data::Value* list = value_at(map, key);
        return list != nullptr && list->scalar() == nullptr;
      });
  if (is_section) return false;
  return std::any_of(std::begin(kPersonalKeys), std::end(kPersonalKeys),
                     [&](std::string_view key) { return !text_at(map, key).empty(); });
}

std::vector<model::Section> read_author(const Page& page, const Reading& reading,
                                        CvInProgress& cv) {
  const std::string path(reading.sources.name(page.where.file));
  Profile profile = profile_of_file(page, path);
  correct_keys(profile.page, reading.diagnostics);
  profile.folder = reading.folder;
  // Outside of a site a file may have any name; a folder of authors names them.
  const bool is_index = file_name_of(path).starts_with("_index.");
  if (reading.site.is_alone() && !is_index) profile.key = "me";
  const Profile* added = cv.authors.add(std::move(profile));
  cv.authors.choose(added->key);
  read_person(*added, reading, cv.resume);
  return unplaced_profile_sections(*added, reading, cv);
}

}  // namespace cvpress::hugo
