#include "hugo/contact.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "hugo/about.h"
#include "hugo/address.h"
#include "hugo/description.h"
#include "hugo/person.h"
#include "hugo/values.h"
#include "markdown/markdown.h"
#include "model/contacts.h"

namespace cvpress::hugo {
namespace {

/// Keys that say how to reach somebody: a section that has any of them does not
/// take those of the site's configuration.
constexpr std::string_view kFacts[] = {
    "email",  "phone",    "address",    "office_hours", "appointment_url", "contact_links",
    "social", "telegram", "directions", "discussion",   "keybase",         "skype"};
constexpr std::string_view kServices[] = {"skype", "telegram", "keybase"};
constexpr std::string_view kContactLinkLists[] = {"contact_links", "social", "links", "profiles"};

/// What a page of paper has no use for.
struct WebOnly {
  std::string_view key;
  std::string_view what;
};
constexpr WebOnly kWebOnly[] = {{"form", "the contact form"},
                                {"email_form", "the contact form"},
                                {"show_form", "the contact form"},
                                {"form_action", "the contact form"},
                                {"coordinates", "the place on a map"},
                                {"map_url", "the link to a map"},
                                {"visit_title", "the heading of a column"},
                                {"connect_title", "the heading of a column"}};

/// The facts of contact: the section's own maps, then what stands in for them.
class Facts {
 public:
  Facts(const SectionSource& source, const Reading& reading) : places_(source.places) {
    const bool has_own = std::any_of(std::begin(kFacts), std::end(kFacts), [&](auto key) {
      const data::Value* value = places_.find(key);
      return value != nullptr && !(value->text() && text_of(value).empty());
    });
    if (!has_own && source.widget != "contact-info") fallback_ = &reading.site.params;
  }

  const data::Value* find(std::string_view key) const {
    const data::Value* own = places_.find(key);
    return own != nullptr || fallback_ == nullptr ? own : value_at(*fallback_, key);
  }

  const Places& places() const { return places_; }

 private:
  const Places& places_;
  const data::Map* fallback_ = nullptr;
};

void add_address(const Facts& facts, const Reading& reading, model::Person& person) {
  const data::Value* address = facts.find("address");
  if (address == nullptr) return;
  std::vector<std::string> lines = address_lines(*address, facts.places(), reading);
  if (lines.empty()) return;
  const std::string text = fmt::format("{}", fmt::join(lines, ", "));
  add_contact(person, model::location_contact(text, address->where));
  if (person.address.empty()) {
    person.address = std::move(lines);
    person.location = text;
    person.place = address_parts(*address);
  }
}

void add_booking(const Facts& facts, const Reading& reading, const model::Resume& resume,
                 model::Person& person) {
  const data::Value* value = facts.find("appointment_url");
  const std::string url = text_of(value);
  if (url.empty()) return;
  std::string label = interface_word(resume, "book_appointment");
  if (label.empty()) label = "Book an appointment";
  auto contact =
      model::contact_from_link({url, "calendar", label}, value->where, reading.diagnostics);
  if (contact) add_contact(person, std::move(*contact));
}

void add_services(const Facts& facts, const Reading& reading, model::Person& person) {
  for (const std::string_view kind : kServices) {
    const data::Value* value = facts.find(kind);
    if (value == nullptr) continue;
    auto contact =
        model::contact_of_service(kind, text_of(value), value->where, reading.diagnostics);
    if (contact) add_contact(person, std::move(*contact));
  }
  const data::Value* discussion = facts.find("discussion");
  if (discussion != nullptr && discussion->map() != nullptr) {
    const std::string url = text_at(*discussion->map(), "url");
    auto contact = model::contact_from_link({url, "comments", text_at(*discussion->map(), "name")},
                                            discussion->where, reading.diagnostics);
    if (contact) add_contact(person, std::move(*contact));
  }
}

void add_facts(const Facts& facts, const Reading& reading, model::Resume& resume) {
  model::Person& person = resume.person;
  const data::Value* email = facts.find("email");
  const data::Value* phone = facts.find("phone");
  const data::Value* website = facts.find("website");
  if (email != nullptr) add_contact(person, model::email_contact(text_of(email), email->where));
  if (phone != nullptr) add_contact(person, model::phone_contact(text_of(phone), phone->where));
  if (!text_of(website).empty()) {
    add_contact(person,
                model::contact_from_text(text_of(website), website->where, reading.diagnostics));
  }
  add_address(facts, reading, person);
  add_booking(facts, reading, resume, person);
  for (const std::string_view key : kContactLinkLists) {
    // Other links of a configuration are the person's, and read with them.
    const bool anywhere = key == kContactLinkLists[0];
    const data::Value* list = anywhere ? facts.find(key) : facts.places().find(key);
    if (list != nullptr) add_links(*list, reading, person);
  }
  add_services(facts, reading, person);
}

/// Lines as one paragraph, each on a line of its own.
model::Blocks paragraph_of_lines(const data::Value& value, const Reading& reading) {
  std::vector<std::string> lines;
  if (value.list() != nullptr) {
    for (const data::Value& item : *value.list()) {
      for (std::string& line : lines_of_text(item, reading)) lines.push_back(std::move(line));
    }
  } else {
    lines = lines_of_text(value, reading);
  }
  if (lines.empty()) return {};
  model::Block paragraph;
  paragraph.where = value.where;
  for (std::string& line : lines) {
    if (!paragraph.inlines.empty()) {
      model::Inline gap;
      gap.kind = model::InlineKind::kLineBreak;
      gap.where = value.where;
      paragraph.inlines.push_back(std::move(gap));
    }
    paragraph.inlines.push_back(model::plain(std::move(line), value.where).front());
  }
  return {std::move(paragraph)};
}

void append(model::Blocks& blocks, model::Blocks more) {
  blocks.insert(blocks.end(), std::make_move_iterator(more.begin()),
                std::make_move_iterator(more.end()));
}

/// `prospective: {title, text, button}`: words to those who would join.
model::Blocks prospective_of(const data::Map& map, const Reading& reading) {
  model::Blocks blocks;
  model::Block heading;
  heading.inlines = inline_of(value_at(map, "title"), reading);
  for (model::Inline& run : heading.inlines) run.strong = true;
  if (!heading.inlines.empty()) blocks.push_back(std::move(heading));
  if (const data::Value* text = value_at(map, "text")) {
    append(blocks, description_of(*text, "text", reading));
  }
  const data::Map* button = map_at(map, "button");
  const std::string url =
      button != nullptr ? model::followable_url(text_at(*button, "url")) : std::string();
  if (!url.empty()) {
    const std::string label = text_at(*button, "text");
    model::Block link;
    link.inlines = model::plain(label.empty() ? url : label, where_at(*button, "url"));
    link.inlines.front().href = url;
    blocks.push_back(std::move(link));
  }
  return blocks;
}

model::Blocks prose_of(const Facts& facts, const Reading& reading) {
  model::Blocks blocks;
  if (const data::Value* directions = facts.find("directions")) {
    append(blocks, description_of(*directions, "directions", reading));
  }
  if (const data::Value* hours = facts.find("office_hours")) {
    append(blocks, paragraph_of_lines(*hours, reading));
  }
  const data::Value* prospective = facts.find("prospective");
  if (prospective != nullptr && prospective->map() != nullptr) {
    append(blocks, prospective_of(*prospective->map(), reading));
  }
  return blocks;
}

void note_what_is_for_the_web(const Facts& facts, const Reading& reading) {
  std::string_view last;
  for (const WebOnly& item : kWebOnly) {
    const data::Value* value = facts.places().find(item.key);
    const bool is_there =
        value != nullptr && !is_off(value) && !(value->text() && text_of(value).empty());
    if (!is_there || item.what == last) continue;
    reading.diagnostics.note(value->where, fmt::format("{} was left out", item.what));
    last = item.what;
  }
}

/// What contact-info shows of the author where it says nothing itself.
void add_author_facts(const SectionSource& source, const Reading& reading, CvInProgress& cv) {
  const Profile* profile = cv.authors.find_or_owner(author_named_by(source), source.where);
  if (profile == nullptr || profile != cv.authors.owner()) return;
  read_person(*profile, in_folder(reading, profile->folder), cv.resume);
}

}  // namespace

bool is_contact(std::string_view widget) {
  return widget == "contact" || widget == "contact-info";
}

std::vector<model::Section> read_contact(const SectionSource& source, const Reading& reading,
                                         CvInProgress& cv) {
  const Facts facts(source, reading);
  add_facts(facts, reading, cv.resume);
  if (source.widget == "contact-info") add_author_facts(source, reading, cv);
  settle_contacts(cv.resume.person);
  note_what_is_for_the_web(facts, reading);

  model::Section section = section_frame(source, model::Kind::kText, reading);
  append(section.body, prose_of(facts, reading));
  if (section.body.empty()) return {};
  if (section.title.empty()) {
    section.title = model::plain(interface_word(cv.resume, "contact"));
  }
  std::vector<model::Section> sections;
  sections.push_back(std::move(section));
  return sections;
}

}  // namespace cvpress::hugo
