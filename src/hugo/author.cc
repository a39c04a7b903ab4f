#include "hugo/author.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.h"
#include "hugo/items.h"
#include "hugo/keys.h"
#include "locale/words.h"
#include "markdown/markdown.h"
#include "model/contacts.h"

namespace cvpress::hugo {
namespace {

constexpr std::string_view kAuthorMarks[] = {
    "social", "profiles",     "superuser",     "user_groups", "is_owner", "role",
    "work",   "affiliations", "organizations", "links",       "bio",      "pronouns"};

const data::Value* at(const data::Map& map, std::string_view key) {
  const data::Value* value = map.find_any_case(key);
  return value != nullptr && !value->is_null() ? value : nullptr;
}

std::string text_at(const data::Map& map, std::string_view key) {
  const data::Value* value = at(map, key);
  return value != nullptr ? std::string(trimmed(value->text().value_or(""))) : std::string();
}

SourceSpan where_at(const data::Map& map, std::string_view key) {
  const data::Value* value = at(map, key);
  return value != nullptr ? value->where : SourceSpan{};
}

void read_name(const data::Map& map, model::Person& person) {
  const data::Value* name = at(map, "name");
  if (name != nullptr && name->map() != nullptr) {
    const data::Map& parts = *name->map();
    person.name = text_at(parts, "display");
    person.given = text_at(parts, "given");
    person.family = text_at(parts, "family");
    person.pronouns = text_at(parts, "pronouns");
    if (person.name.empty() && !person.given.empty()) {
      person.name = person.given + (person.family.empty() ? "" : " " + person.family);
    }
  }
  if (person.name.empty()) person.name = text_at(map, "title");
  if (person.name.empty()) person.name = text_at(map, "name");
  if (person.given.empty()) person.given = text_at(map, "first_name");
  if (person.family.empty()) person.family = text_at(map, "last_name");
  if (person.pronouns.empty()) person.pronouns = text_at(map, "pronouns");
}

void read_affiliations(const data::Map& map, model::Person& person) {
  for (const std::string_view key : {"organizations", "affiliations"}) {
    const data::Value* list = at(map, key);
    if (list == nullptr || list->list() == nullptr) continue;
    for (const data::Value& item : *list->list()) {
      if (const auto text = item.text()) person.affiliations.push_back({std::string(*text), ""});
      if (item.map() == nullptr) continue;
      const std::string name = text_at(*item.map(), "name");
      if (!name.empty()) {
        person.affiliations.push_back({name, model::followable_url(text_at(*item.map(), "url"))});
      }
    }
  }
}

/// The role, with the first affiliation where it does not say it already.
void read_headline(const data::Map& map, const Reading& reading, model::Person& person) {
  const data::Value* role = at(map, "role");
  if (role != nullptr && role->text()) {
    person.headline =
        markdown::read_inline(*role->text(), role->where, reading.sources, reading.diagnostics);
  }
  if (person.affiliations.empty()) return;
  const std::string& name = person.affiliations.front().name;
  if (model::plain_text(person.headline).find(name) != std::string::npos) return;
  model::Inline affiliation;
  affiliation.text = (person.headline.empty() ? "" : ", ") + name;
  affiliation.where = where_at(map, "organizations");
  person.headline.push_back(std::move(affiliation));
}

bool has_contact(const model::Person& person, const model::Contact& contact) {
  return std::any_of(person.contacts.begin(), person.contacts.end(), [&](const auto& known) {
    return known.kind == contact.kind && (known.url == contact.url || known.text == contact.text);
  });
}

void add_contact(model::Person& person, model::Contact contact) {
  if (!has_contact(person, contact)) person.contacts.push_back(std::move(contact));
}

void read_links(const data::Map& map, const Reading& reading, model::Person& person) {
  for (const std::string_view key : {"social", "profiles", "links", "contact_links"}) {
    const data::Value* list = at(map, key);
    if (list == nullptr || list->list() == nullptr) continue;
    for (const data::Value& item : *list->list()) {
      std::string url(item.text().value_or(""));
      std::string icon;
      std::string label;
      if (const data::Map* link = item.map()) {
        url = text_at(*link, "link");
        if (url.empty()) url = text_at(*link, "url");
        icon = text_at(*link, "icon");
        label = text_at(*link, "label");
      }
      auto contact = model::contact_from_link(url, icon, label, item.where, reading.diagnostics);
      if (contact) add_contact(person, std::move(*contact));
    }
  }
}

void read_simple_contacts(const data::Map& map, const Reading& reading, model::Person& person) {
  for (const std::string_view key : {"email", "phone", "website", "location"}) {
    const std::string text = text_at(map, key);
    if (text.empty()) continue;
    model::Contact contact =
        model::contact_from_text(text, where_at(map, key), reading.diagnostics);
    if (key == "location") {
      contact = {"location", "location", "Location", text, "", where_at(map, key)};
    }
    add_contact(person, std::move(contact));
  }
}

/// Puts the ways to reach a person in the order people look for them.
void order_contacts(model::Person& person) {
  const auto rank = [](const model::Contact& contact) {
    constexpr std::string_view kOrder[] = {"location", "email", "phone", "url"};
    return std::find(std::begin(kOrder), std::end(kOrder), contact.kind) - std::begin(kOrder);
  };
  std::stable_sort(person.contacts.begin(), person.contacts.end(),
                   [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  for (const model::Contact& contact : person.contacts) {
    if (contact.kind == "email" && person.email.empty()) person.email = contact.text;
    if (contact.kind == "phone" && person.phone.empty()) person.phone = contact.text;
    if (contact.kind == "url" && person.url.empty()) person.url = contact.url;
    if (contact.kind == "location" && person.location.empty()) person.location = contact.text;
  }
}

model::InlineText word_title(std::string_view key, const model::Resume& resume) {
  return model::plain(std::string(locale::word(key, resume.language)));
}

void add_section(model::Resume& resume, model::Kind kind, std::string_view word,
                 std::vector<model::Entry> entries, SourceSpan where) {
  if (entries.empty()) return;
  model::Section section;
  section.kind = kind;
  section.title = word_title(word, resume);
  section.entries = std::move(entries);
  section.where = where;
  resume.sections.push_back(std::move(section));
}

struct ProfileList {
  std::string_view key;
  model::Kind kind;
  std::string_view word;
  bool open_end_is_current;
};
constexpr ProfileList kProfileLists[] = {
    {"work", model::Kind::kExperience, "experience", true},
    {"experience", model::Kind::kExperience, "experience", true},
    {"education", model::Kind::kEducation, "education", false},
    {"awards", model::Kind::kAwards, "awards", false},
    {"languages", model::Kind::kLanguages, "languages", false}};

void read_lists(const data::Map& map, const Reading& reading, model::Resume& resume) {
  for (const ProfileList& list : kProfileLists) {
    const data::Value* value = at(map, list.key);
    if (value != nullptr && value->map() != nullptr) {
      if (const data::Value* courses = at(*value->map(), "courses")) value = courses;
    }
    if (value == nullptr || value->scalar() != nullptr) continue;
    add_section(resume, list.kind, list.word,
                read_items(*value, {list.kind, list.open_end_is_current}, reading), value->where);
  }
}

/// Groups of skills: a label and its items' names.
void read_skills(const data::Map& map, const Reading& reading, model::Resume& resume) {
  const data::Value* groups = at(map, "skills");
  if (groups == nullptr || groups->list() == nullptr) return;
  std::vector<model::Entry> entries;
  for (const data::Value& group : *groups->list()) {
    if (group.map() == nullptr) continue;
    model::Entry entry;
    entry.kind = model::Kind::kSkills;
    entry.where = group.where;
    entry.title = model::plain(text_at(*group.map(), "name"), group.where);
    const data::Value* items = at(*group.map(), "items");
    for (const data::Value& item :
         items != nullptr && items->list() != nullptr ? *items->list() : data::List{}) {
      std::string name(item.text().value_or(""));
      if (item.map() != nullptr) {
        name = text_at(*item.map(), "label");
        if (name.empty()) name = text_at(*item.map(), "name");
      }
      if (!name.empty()) {
        entry.tags.push_back(
            markdown::read_inline(name, item.where, reading.sources, reading.diagnostics));
      }
    }
    if (!entry.title.empty() || !entry.tags.empty()) entries.push_back(std::move(entry));
  }
  add_section(resume, model::Kind::kSkills, "skills", std::move(entries), groups->where);
}

void read_interests(const data::Map& map, const Reading& reading, model::Resume& resume) {
  const data::Value* value = at(map, "interests");
  if (value != nullptr && value->map() != nullptr) value = at(*value->map(), "interests");
  if (value == nullptr) return;
  std::vector<model::Entry> entries = read_items(*value, {model::Kind::kInterests, false}, reading);
  add_section(resume, model::Kind::kInterests, "interests", std::move(entries), value->where);
}

void read_biography(const Page& page, const data::Map& map, const Reading& reading,
                    model::Resume& resume) {
  model::Blocks blocks = markdown::read_blocks(reading.sources.text(page.body), page.body,
                                               reading.sources, reading.diagnostics);
  const data::Value* bio = at(map, "bio");
  if (blocks.empty() && bio != nullptr && bio->text()) {
    blocks = markdown::read_blocks(*bio->text(), bio->where, reading.sources, reading.diagnostics);
  }
  if (blocks.empty()) return;
  model::Entry entry;
  entry.kind = model::Kind::kSummary;
  entry.description = std::move(blocks);
  entry.where = page.where;
  model::Section section;
  section.kind = model::Kind::kSummary;
  section.title = word_title("summary", resume);
  section.where = page.where;
  section.entries.push_back(std::move(entry));
  resume.sections.insert(resume.sections.begin(), std::move(section));
}

}  // namespace

bool is_author(const data::Map& map) {
  if (map.find_any_case("widget") != nullptr || map.find_any_case("sections") != nullptr) {
    return false;
  }
  // A widget page has one list; several are a person's.
  const auto has_list = [&](const ProfileList& list) {
    const data::Value* value = at(map, list.key);
    return value != nullptr && value->scalar() == nullptr;
  };
  if (std::count_if(std::begin(kProfileLists), std::end(kProfileLists), has_list) > 1) return true;
  const data::Value* name = at(map, "name");
  if (name != nullptr && name->map() != nullptr) return true;
  return std::any_of(std::begin(kAuthorMarks), std::end(kAuthorMarks),
                     [&](std::string_view key) { return map.find_any_case(key) != nullptr; });
}

void read_author(const Page& page, const Reading& reading, model::Resume& resume) {
  const data::Map& map = *page.front.map();
  if (resume.person.name.empty()) {
    read_name(map, resume.person);
    read_affiliations(map, resume.person);
    read_headline(map, reading, resume.person);
    resume.person.where = page.where;
    const std::string photo = text_at(map, "avatar_filename");
    if (!photo.empty()) {
      resume.person.photo = {photo, reading.folder, false, where_at(map, "avatar_filename")};
    }
  }
  read_simple_contacts(map, reading, resume.person);
  read_links(map, reading, resume.person);
  order_contacts(resume.person);
  read_biography(page, map, reading, resume);
  read_lists(map, reading, resume);
  read_skills(map, reading, resume);
  read_interests(map, reading, resume);
}

void read_contact(const data::Map& map, const Reading& reading, model::Resume& resume) {
  const data::Value* content = at(map, "content");
  for (const data::Map* place : {content != nullptr ? content->map() : nullptr, &map}) {
    if (place == nullptr) continue;
    read_simple_contacts(*place, reading, resume.person);
    const data::Value* address = at(*place, "address");
    if (address != nullptr && address->map() != nullptr) {
      std::string text;
      for (const std::string_view key : {"street", "city", "region", "postcode", "country"}) {
        const std::string part = text_at(*address->map(), key);
        if (!part.empty()) text += (text.empty() ? "" : ", ") + part;
      }
      if (!text.empty()) {
        add_contact(resume.person, {"location", "location", "Location", text, "", address->where});
      }
    } else if (address != nullptr && address->text()) {
      add_contact(resume.person, {"location", "location", "Location",
                                  std::string(trimmed(*address->text())), "", address->where});
    }
    read_links(*place, reading, resume.person);
  }
  order_contacts(resume.person);
}

}  // namespace cvpress::hugo
