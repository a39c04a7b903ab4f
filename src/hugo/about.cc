#include "hugo/about.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "hugo/description.h"
#include "hugo/markdown_text.h"
#include "hugo/person.h"
#include "hugo/values.h"
#include "model/contacts.h"

namespace cvpress::hugo {
namespace {

constexpr std::string_view kBiography = "biography";

/// What a block shows besides the person.
struct AboutWidget {
  std::string_view name;
  bool shows_lists = false;  // interests and education
};
constexpr AboutWidget kAboutWidgets[] = {
    {"about", true},      {"about.biography", true},   {"about.avatar", false},
    {"biography", false}, {"resume-biography", false}, {"resume-biography-3", true}};

const AboutWidget* about_widget(std::string_view widget) {
  const auto* found = std::find_if(std::begin(kAboutWidgets), std::end(kAboutWidgets),
                                   [&](const AboutWidget& about) { return about.name == widget; });
  return found != std::end(kAboutWidgets) ? found : nullptr;
}

/// What the heading of a part is called in `content.headings`, as a list, and
/// in the interface.
struct Heading {
  std::string_view key;
  std::string_view word;
  std::string_view fallback = {};  // where the language lacks the word
};
constexpr Heading kAboutHeading{"about", "about_me", "summary"};
constexpr Heading kInterestsHeading{"interests", "interests"};
constexpr Heading kEducationHeading{"education", "education"};

model::InlineText interface_heading(const model::Resume& resume, const Heading& heading) {
  std::string word = interface_word(resume, heading.word);
  if (word.empty()) word = interface_word(resume, heading.fallback);
  return model::plain(std::move(word));
}

model::InlineText heading_of(const Places& places, const Heading& heading, const Reading& reading,
                             const model::Resume& resume) {
  const data::Value* headings = places.find("headings");
  if (headings != nullptr && headings->map() != nullptr) {
    model::InlineText text = inline_of(value_at(*headings->map(), heading.key), reading);
    if (!text.empty()) return text;
  }
  return interface_heading(resume, heading);
}

model::Blocks body_of(SourceSpan body, const Reading& reading) {
  return body_markdown(body, reading);
}

model::Blocks text_under(const data::Map& map, std::string_view key, const Reading& reading) {
  const data::Value* value = value_at(map, key);
  return value != nullptr ? description_of(*value, key, reading) : model::Blocks{};
}

/// The long text of a profile: its page's body, else the short `bio`, which
/// data files have for it.
model::Blocks biography_of(const Profile& profile, const Reading& reading) {
  const data::Map& map = *profile.page.front.map();
  const Reading there = in_folder(reading, profile.folder);
  model::Blocks body = body_of(profile.page.body, there);
  if (body.empty()) {
    body = text_under(map, "bio", there);
    return body.empty() ? text_under(map, "tagline", there) : body;
  }
  if (!text_at(map, "bio").empty()) {
    reading.diagnostics.note(where_at(map, "bio"),
                             "the short \"bio\" was left out: the profile has a longer text");
  }
  return body;
}

/// The text of a section: its own, else the profile's, else what stands below
/// its front matter, as the first generations have it.
model::Blocks about_text(const SectionSource& source, const Profile* profile,
                         const Reading& reading, CvInProgress& cv) {
  model::Blocks own = blocks_at(source.places, "text", reading);
  if (own.empty()) own = blocks_at(source.places, "tagline", reading);
  model::Blocks below = body_of(source.body, reading);
  own.insert(own.end(), below.begin(), below.end());
  if (profile == nullptr) return own;
  if (!cv.shown.take(*profile, kBiography)) return own;
  if (own.empty()) return biography_of(*profile, reading);
  if (profile->form != ProfileForm::kSiteParams) {
    reading.diagnostics.note(source.where,
                             "this section has its own text instead of the profile's biography");
  }
  return own;
}

std::optional<model::Section> summary_of(model::InlineText title, model::Blocks text,
                                         SourceSpan where) {
  if (text.empty()) return std::nullopt;
  model::Entry entry;
  entry.kind = model::Kind::kSummary;
  entry.description = std::move(text);
  entry.where = where;
  model::Section section;
  section.kind = model::Kind::kSummary;
  section.title = std::move(title);
  section.where = where;
  section.entries.push_back(std::move(entry));
  return section;
}

/// A download button is the CV itself; others are links of the biography.
void add_button(const Places& places, const Reading& reading, model::Section& summary) {
  const data::Value* button = places.find("button");
  if (button == nullptr || button->map() == nullptr) return;
  const std::string address = text_at(*button->map(), "url");
  const std::string label = text_at(*button->map(), "text");
  const std::string url = model::followable_url(address);
  if (!url.empty() && !ascii_lower(url).ends_with(".pdf")) {
    summary.entries.front().links.push_back({label.empty() ? url : label, url, button->where});
  } else if (!label.empty() || !address.empty()) {
    reading.diagnostics.note(
        button->where,
        fmt::format("the button \"{}\" of the site was left out", label.empty() ? address : label));
  }
}

std::optional<model::Section> about_summary(const SectionSource& source, const Profile* profile,
                                            const Reading& reading, CvInProgress& cv) {
  model::Blocks text = about_text(source, profile, reading, cv);
  model::InlineText title = inline_at(source.places, "title", reading);
  const bool titled_inside =
      title.empty() && text.size() > 1 && text.front().kind == model::BlockKind::kHeading;
  if (titled_inside) {
    title = std::move(text.front().inlines);
    text.erase(text.begin());
  }
  if (title.empty()) title = heading_of(source.places, kAboutHeading, reading, cv.resume);
  auto summary = summary_of(std::move(title), std::move(text), source.where);
  if (summary) {
    summary->subtitle = inline_at(source.places, "subtitle", reading);
    add_button(source.places, reading, *summary);
  }
  return summary;
}

/// A list that the section itself holds, as in the first generations.
std::optional<model::Section> own_list(const SectionSource& source, const ProfileList& list,
                                       const Reading& reading) {
  for (const data::Map* map : {source.places.inner, source.places.outer}) {
    const data::Value* value = map != nullptr ? list_in(*map, list) : nullptr;
    if (value == nullptr) continue;
    model::Section section;
    section.kind = list.kind;
    section.where = value->where;
    section.entries = list.read(*value, nullptr, reading);
    if (!section.entries.empty()) return section;
  }
  return std::nullopt;
}

void add_list(const SectionSource& source, const Profile* profile, const Heading& heading,
              const Reading& reading, CvInProgress& cv, std::vector<model::Section>& sections) {
  const ProfileList& list = profile_list(heading.key);
  std::optional<model::Section> section = own_list(source, list, reading);
  if (!section && profile != nullptr) section = take_list(*profile, list, reading, cv);
  if (!section) return;
  section->title = heading_of(source.places, heading, reading, cv.resume);
  sections.push_back(std::move(*section));
}

bool is_about_another(const Profile* profile, const SectionSource& source, const Reading& reading,
                      CvInProgress& cv) {
  const Profile* owner = cv.authors.owner();
  if (profile == nullptr || profile == owner) return false;
  reading.diagnostics.note(source.where,
                           fmt::format("this section is about \"{}\", the CV about \"{}\"; it was "
                                       "left out",
                                       profile->key, owner->key));
  return true;
}

}  // namespace

bool is_about(std::string_view widget) {
  return about_widget(widget) != nullptr;
}

std::string author_named_by(const SectionSource& source) {
  const std::string user = source.places.text("username");
  return user.empty() ? source.places.text("author") : user;
}

std::vector<model::Section> read_about(const SectionSource& source, const Reading& reading,
                                       CvInProgress& cv) {
  const std::string key = author_named_by(source);
  cv.authors.choose(key);
  const Profile* profile = cv.authors.find_or_owner(key, source.where);
  if (is_about_another(profile, source, reading, cv)) return {};
  if (profile != nullptr && cv.resume.person.name.empty()) {
    read_person(*profile, in_folder(reading, profile->folder), cv.resume);
  }
  std::vector<model::Section> sections;
  if (auto summary = about_summary(source, profile, reading, cv)) {
    sections.push_back(std::move(*summary));
  }
  const AboutWidget* widget = about_widget(source.widget);
  if (widget == nullptr || widget->shows_lists) {
    add_list(source, profile, kInterestsHeading, reading, cv, sections);
    add_list(source, profile, kEducationHeading, reading, cv, sections);
  }
  return sections;
}

std::optional<model::Section> take_biography(const Profile& profile, const Reading& reading,
                                             CvInProgress& cv) {
  if (!cv.shown.take(profile, kBiography)) return std::nullopt;
  return summary_of(interface_heading(cv.resume, kAboutHeading), biography_of(profile, reading),
                    profile.page.where);
}

}  // namespace cvpress::hugo
