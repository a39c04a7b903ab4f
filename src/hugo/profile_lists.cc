#include "hugo/profile_lists.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/check.h"
#include "hugo/items.h"
#include "hugo/skills.h"
#include "hugo/values.h"
#include "locale/words.h"

namespace cvpress::hugo {
namespace {

using model::Kind;

constexpr std::string_view kExperience[] = {"experience", "work"};
constexpr std::string_view kEducation[] = {"education"};
constexpr std::string_view kSkills[] = {"skills"};
constexpr std::string_view kLanguages[] = {"languages"};
constexpr std::string_view kAwards[] = {"awards"};
constexpr std::string_view kInterests[] = {"interests"};

/// Keys of lists inside lists: `education: {courses: […]}`.
constexpr std::string_view kInner[] = {"courses", "interests", "items"};

std::vector<model::Entry> read_experience(const data::Value& list, const Profile*,
                                          const Reading& reading) {
  return read_items(list, {Kind::kExperience, true}, reading);
}

std::vector<model::Entry> read_education(const data::Value& list, const Profile*,
                                         const Reading& reading) {
  return read_items(list, {Kind::kEducation, false}, reading);
}

std::vector<model::Entry> read_skills(const data::Value& list, const Profile*,
                                      const Reading& reading) {
  return read_skill_groups(list, reading);
}

std::vector<model::Entry> read_languages(const data::Value& list, const Profile*,
                                         const Reading& reading) {
  return read_items(list, {Kind::kLanguages, false}, reading);
}

/// The latest generation sorts awards; before, they stand as in the file.
std::vector<model::Entry> read_awards(const data::Value& list, const Profile* profile,
                                      const Reading& reading) {
  std::vector<model::Entry> awards = read_items(list, {Kind::kAwards, false}, reading);
  if (profile != nullptr && profile->form == ProfileForm::kData) sort_newest_first(awards);
  return awards;
}

std::vector<model::Entry> read_interests(const data::Value& list, const Profile*,
                                         const Reading& reading) {
  return read_items(list, {Kind::kInterests, false}, reading);
}

constexpr ProfileList kProfileLists[] = {
    {"experience", kExperience, Kind::kExperience, "experience", read_experience},
    {"education", kEducation, Kind::kEducation, "education", read_education},
    {"skills", kSkills, Kind::kSkills, "skills", read_skills},
    {"languages", kLanguages, Kind::kLanguages, "languages", read_languages},
    {"awards", kAwards, Kind::kAwards, "awards", read_awards},
    {"interests", kInterests, Kind::kInterests, "interests", read_interests}};

}  // namespace

std::span<const ProfileList> profile_lists() {
  return kProfileLists;
}

const ProfileList& profile_list(std::string_view name) {
  const auto* found = std::find_if(std::begin(kProfileLists), std::end(kProfileLists),
                                   [&](const ProfileList& list) { return list.name == name; });
  CVPRESS_CHECK(found != std::end(kProfileLists));
  return *found;
}

const data::Value* list_in(const data::Map& map, const ProfileList& list) {
  const data::Value* value = value_at_any(map, list.keys);
  if (value == nullptr || value->map() == nullptr) return value;
  const data::Value* inner = value_at_any(*value->map(), kInner);
  return inner != nullptr && (inner->list() != nullptr || inner->map() != nullptr) ? inner : value;
}

std::string interface_word(const model::Resume& resume, std::string_view key) {
  const auto own = resume.words.find(key);
  return own != resume.words.end() ? own->second : std::string(locale::word(key, resume.language));
}

std::optional<model::Section> take_list(const Profile& profile, const ProfileList& list,
                                        const Reading& reading, CvInProgress& cv) {
  const data::Value* value = list_in(*profile.page.front.map(), list);
  if (value == nullptr) return std::nullopt;
  if (list.kind == Kind::kExperience && value->text()) {
    reading.diagnostics.warning(
        value->where, fmt::format("\"{}\" should be a list of jobs, this is {}", list.name,
                                  data::kind_name(*value)));
    return std::nullopt;
  }
  if (!cv.shown.take(profile, list.name)) {
    reading.diagnostics.note(value->where,
                             fmt::format("\"{}\" was shown before and is not repeated", list.name));
    return std::nullopt;
  }
  model::Section section;
  section.kind = list.kind;
  section.where = value->where;
  section.title = model::plain(interface_word(cv.resume, list.word), value->where);
  section.entries = list.read(*value, &profile, in_folder(reading, profile.folder));
  if (section.entries.empty()) return std::nullopt;
  return section;
}

}  // namespace cvpress::hugo
