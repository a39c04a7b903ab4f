#include "hugo/profile_sections.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "hugo/about.h"
#include "hugo/items.h"
#include "hugo/keys.h"
#include "hugo/skills.h"
#include "hugo/values.h"
#include "locale/title_kinds.h"

namespace cvpress::hugo {
namespace {

using model::Kind;

/// A section as it is being read.
struct Block {
  const SectionSource& source;
  const Reading& reading;
  CvInProgress& cv;
};

using Sections = std::vector<model::Section>;

bool is_among(const data::Value* value) {
  if (value == nullptr) return false;
  return value->list() != nullptr ? !value->list()->empty() : value->map() != nullptr;
}

/// The list that a section holds itself, under one of some keys.
const data::Value* own_list(const Places& places, Names keys) {
  for (const std::string_view key : keys) {
    const data::Value* value = places.find(key);
    if (is_among(value)) return value;
  }
  return nullptr;
}

/// Widget pages hold their items; only blocks show those of a profile.
const Profile* profile_of(const Block& block) {
  const data::Map* outer = block.source.places.outer;
  const bool is_page = outer != nullptr && value_at(*outer, "widget") != nullptr;
  const std::string key = author_named_by(block.source);
  if (is_page && key.empty()) return nullptr;
  return block.cv.authors.find_or_owner(key, block.source.where);
}

/// The section's own facts; its heading is the interface's where it has none.
model::Section frame(const Block& block, Kind kind, std::string_view word) {
  model::Section section = section_frame(block.source, kind, block.reading);
  if (section.title.empty()) {
    section.title = model::plain(interface_word(block.cv.resume, word));
  } else if (const auto named = locale::kind_of_title(model::plain_text(section.title))) {
    section.kind = *named;
  }
  return section;
}

Sections only_if_filled(model::Section section) {
  if (section.entries.empty() && section.body.empty()) return {};
  Sections sections;
  sections.push_back(std::move(section));
  return sections;
}

/// One list, the section's own or the profile's, under the section's heading.
Sections read_one_list(const Block& block, const ProfileList& list, Names keys) {
  model::Section section = frame(block, list.kind, list.word);
  if (const data::Value* own = own_list(block.source.places, keys)) {
    section.kind = list.kind;
    section.entries = list.read(*own, nullptr, block.reading);
  } else if (const Profile* profile = profile_of(block)) {
    section.kind = list.kind;
    auto taken = take_list(*profile, list, block.reading, block.cv);
    if (taken) section.entries = std::move(taken->entries);
  }
  return only_if_filled(std::move(section));
}

constexpr std::string_view kSkillKeys[] = {"skills", "items", "item", "feature", "groups"};
constexpr std::string_view kLanguageKeys[] = {"languages", "items", "item"};
constexpr std::string_view kAwardKeys[] = {"awards", "items", "item"};
constexpr std::string_view kFeatureKeys[] = {"feature", "features", "items", "item"};
constexpr std::string_view kStackKeys[] = {"categories", "items", "groups"};
constexpr std::string_view kCertificateKeys[] = {"item", "items", "accomplishments", "certificates",
                                                 "experience"};
constexpr std::string_view kJobKeys[] = {"experience", "work", "items", "item", "period"};
constexpr std::string_view kSchoolKeys[] = {"education"};

Sections read_skills(const Block& block) {
  Sections sections = read_one_list(block, profile_list("skills"), kSkillKeys);
  if (is_off(block.source.places.find_design("show_skill_percentage"))) {
    for (model::Section& section : sections) drop_levels(section.entries);
  }
  return sections;
}

Sections read_languages(const Block& block) {
  return read_one_list(block, profile_list("languages"), kLanguageKeys);
}

Sections read_awards(const Block& block) {
  return read_one_list(block, profile_list("awards"), kAwardKeys);
}

Sections read_featurette(const Block& block) {
  model::Section section = frame(block, Kind::kSkills, "skills");
  if (const data::Value* own = own_list(block.source.places, kFeatureKeys)) {
    section.entries = read_features(*own, block.reading);
  }
  return only_if_filled(std::move(section));
}

Sections read_stack(const Block& block) {
  model::Section section = frame(block, Kind::kSkills, "skills");
  if (const data::Value* own = own_list(block.source.places, kStackKeys)) {
    section.entries = read_skill_groups(*own, block.reading);
  }
  if (is_off(block.source.places.find_design("show_levels"))) drop_levels(section.entries);
  return only_if_filled(std::move(section));
}

Sections read_accomplishments(const Block& block) {
  model::Section section = frame(block, Kind::kCertificates, "certificates");
  if (const data::Value* own = own_list(block.source.places, kCertificateKeys)) {
    section.entries = read_items(*own, {section.kind, false, true}, block.reading);
    sort_newest_first(section.entries);
  }
  return only_if_filled(std::move(section));
}

/// Jobs and schools that the block holds itself.
Sections own_experience(const Block& block, const data::Value* jobs, const data::Value* schools) {
  Sections sections;
  if (jobs != nullptr) {
    model::Section section = frame(block, Kind::kExperience, "experience");
    const bool goes_on = section.kind != Kind::kAwards && section.kind != Kind::kSkills;
    section.entries = read_items(*jobs, {section.kind, goes_on}, block.reading);
    if (block.reading.site.sorts_jobs) sort_newest_first(section.entries);
    sections.push_back(std::move(section));
  }
  if (schools != nullptr) {
    model::Section section = frame(block, Kind::kEducation, "education");
    if (jobs != nullptr) {
      section.kind = Kind::kEducation;
      section.title = model::plain(interface_word(block.cv.resume, "education"));
      section.subtitle.clear();
      section.body.clear();
    }
    section.entries = read_items(*schools, {section.kind, false}, block.reading);
    sections.push_back(std::move(section));
  }
  return sections;
}

/// `education: {courses: […]}` belongs to the biography, not to experience.
bool is_of_biography(const Profile& profile) {
  const data::Value* education = value_at(*profile.page.front.map(), "education");
  return education != nullptr && education->map() != nullptr &&
         value_at(*education->map(), "courses") != nullptr;
}

/// The lists that a block of experience shows of a profile, in its order.
std::vector<std::string_view> lists_of_experience(const Places& places, const Profile& profile) {
  const std::string view = ascii_lower(text_of(places.find_design("view")));
  if (view == "education") return {"education"};
  if (view == "experience" || view == "work" || is_of_biography(profile)) return {"experience"};
  if (is_on(places.find_design("is_education_first"))) return {"education", "experience"};
  return {"experience", "education"};
}

/// What the block says itself belongs to its first list; its title only to the
/// only one, since the theme heads each with the interface's word.
void dress(const Block& block, Sections& sections) {
  model::Section own = section_frame(block.source, Kind::kExperience, block.reading);
  for (model::Section& section : sections) section.date_format = own.date_format;
  sections.front().body = std::move(own.body);
  if (own.title.empty()) return;
  if (sections.size() == 1) {
    sections.front().title = std::move(own.title);
    sections.front().subtitle = std::move(own.subtitle);
  } else {
    block.reading.diagnostics.note(
        block.source.where,
        fmt::format("the title \"{}\" was left out: experience and education have headings of "
                    "their own",
                    model::plain_text(own.title)));
  }
}

Sections read_experience(const Block& block) {
  const Places& places = block.source.places;
  const data::Value* jobs = own_list(places, kJobKeys);
  const data::Value* schools = own_list(places, kSchoolKeys);
  if (jobs != nullptr || schools != nullptr) return own_experience(block, jobs, schools);
  const Profile* profile = profile_of(block);
  if (profile == nullptr) return only_if_filled(frame(block, Kind::kExperience, "experience"));
  Sections sections;
  for (const std::string_view name : lists_of_experience(places, *profile)) {
    auto section = take_list(*profile, profile_list(name), block.reading, block.cv);
    if (section) sections.push_back(std::move(*section));
  }
  if (!sections.empty()) dress(block, sections);
  return sections;
}

struct ProfileWidget {
  std::string_view name;  // without "resume-"
  Sections (*read)(const Block&);
};
constexpr ProfileWidget kProfileWidgets[] = {
    {"experience", read_experience}, {"skills", read_skills},
    {"languages", read_languages},   {"awards", read_awards},
    {"featurette", read_featurette}, {"features", read_featurette},
    {"tech-stack", read_stack},      {"accomplishments", read_accomplishments}};

const ProfileWidget* profile_widget(std::string_view widget) {
  constexpr std::string_view kPrefix = "resume-";
  if (widget.starts_with(kPrefix)) widget.remove_prefix(kPrefix.size());
  const auto* found =
      std::find_if(std::begin(kProfileWidgets), std::end(kProfileWidgets),
                   [&](const ProfileWidget& known) { return known.name == widget; });
  return found != std::end(kProfileWidgets) ? found : nullptr;
}

}  // namespace

bool is_profile_section(std::string_view widget) {
  return profile_widget(widget) != nullptr;
}

std::vector<model::Section> read_profile_section(const SectionSource& source,
                                                 const Reading& reading, CvInProgress& cv) {
  const ProfileWidget* widget = profile_widget(source.widget);
  return widget != nullptr ? widget->read({source, reading, cv}) : Sections{};
}

std::vector<model::Section> unplaced_profile_sections(const Profile& profile,
                                                      const Reading& reading, CvInProgress& cv) {
  Sections sections;
  if (auto biography = take_biography(profile, reading, cv)) {
    sections.push_back(std::move(*biography));
  }
  for (const ProfileList& list : profile_lists()) {
    if (cv.shown.has(profile, list.name)) continue;
    auto section = take_list(profile, list, reading, cv);
    if (section) sections.push_back(std::move(*section));
  }
  return sections;
}

}  // namespace cvpress::hugo
