#include "hugo/person.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.h"
#include "hugo/avatar.h"
#include "hugo/cv_pages.h"
#include "hugo/keys.h"
#include "hugo/values.h"
#include "locale/letters.h"
#include "locale/title_kinds.h"
#include "model/contacts.h"

namespace cvpress::hugo {
namespace {

constexpr std::string_view kTitleThenName[] = {"title", "name"};
constexpr std::string_view kNameThenTitle[] = {"name", "title"};
constexpr std::string_view kAffiliationLists[] = {"organizations", "affiliations", "affiliation",
                                                  "organization"};
constexpr std::string_view kAffiliationNames[] = {"name", "title", "role"};
constexpr std::string_view kPersonLinkLists[] = {"social", "profiles", "links", "contact_links"};
constexpr std::string_view kLinkUrls[] = {"link", "url", "href"};
constexpr std::string_view kLinkLabels[] = {"label", "name", "text", "title"};

/// "Experience" and "CV" are what a page is, not whom it is of.
bool is_title_of_cv(std::string_view title) {
  return locale::kind_of_title(title).has_value() || is_cv_name(title);
}

/// Words of two, joined where both are there.
std::string joined(std::string_view first, std::string_view glue, std::string_view second) {
  if (first.empty() || second.empty()) return std::string(first) + std::string(second);
  return fmt::format("{}{}{}", first, glue, second);
}

/// The map that holds a name's parts in the latest generation; nullptr in others.
const data::Map* name_parts(const data::Map& map) {
  const data::Value* name = map.find_any_case("name");
  return name != nullptr ? name->map() : nullptr;
}

/// "jo-do" as "Jo Do"; "" for keys that stand for whoever owns the site.
std::string humanised(std::string_view key) {
  if (key == "admin" || key == "me") return {};
  std::string name;
  bool begins = true;
  for (const char c : key) {
    const bool gap = c == '-' || c == '_' || c == ' ';
    if (gap && !begins) name += ' ';
    if (!gap) name += begins && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    begins = gap;
  }
  return std::string(trimmed(name));
}

std::string given_and_family(const data::Map& map) {
  if (const data::Map* parts = name_parts(map)) {
    const std::string given = joined(text_at(*parts, "given"), " ", text_at(*parts, "middle"));
    return joined(given, " ", text_at(*parts, "family"));
  }
  return joined(text_at(map, "first_name"), " ", text_at(map, "last_name"));
}

void read_name(const Profile& profile, model::Person& person) {
  const data::Map& map = *profile.page.front.map();
  const data::Map* parts = name_parts(map);
  person.name = display_name(profile);
  person.given = parts != nullptr ? joined(text_at(*parts, "given"), " ", text_at(*parts, "middle"))
                                  : text_at(map, "first_name");
  person.family = parts != nullptr ? text_at(*parts, "family") : text_at(map, "last_name");
  person.pronunciation = text_at(map, "name_pronunciation");
  if (parts != nullptr) {
    person.pronouns = text_at(*parts, "pronouns");
    // How else the name is written stands where it says how it is spoken.
    person.pronunciation =
        joined(text_at(*parts, "alternate"), ", ", text_at(*parts, "pronunciation"));
  }
  if (person.pronouns.empty()) person.pronouns = text_at(map, "pronouns");
}

/// `postnominals` as "PhD, FRS", from a text or a list.
std::string postnominals_of(const data::Map& map) {
  const data::Value* value = value_at(map, "postnominals");
  if (value == nullptr || value->list() == nullptr) return text_of(value);
  std::string all;
  for (const data::Value& item : *value->list()) all = joined(all, ", ", text_of(&item));
  return all;
}

void add_affiliation(const data::Value& value, model::Person& person) {
  if (const data::List* list = value.list()) {
    for (const data::Value& item : *list) add_affiliation(item, person);
    return;
  }
  std::string name = text_of(&value);
  std::string url;
  if (const data::Map* map = value.map()) {
    name = text_at_any(*map, kAffiliationNames);
    url = model::followable_url(text_at(*map, "url"));
  }
  if (!name.empty()) person.affiliations.push_back({std::move(name), std::move(url)});
}

void read_affiliations(const data::Map& map, model::Person& person) {
  for (const std::string_view key : kAffiliationLists) {
    if (const data::Value* value = value_at(map, key)) add_affiliation(*value, person);
  }
  // The first generation's single one has its address beside it.
  const std::string url = model::followable_url(text_at(map, "organization_url"));
  if (!url.empty() && person.affiliations.size() == 1) person.affiliations.front().url = url;
}

void read_headline(const data::Map& map, const Reading& reading, model::Person& person) {
  person.headline = inline_of(value_at(map, "role"), reading);
  const std::string role = model::plain_text(person.headline);
  const data::Value* list = value_at_any(map, kAffiliationLists);
  for (const model::Affiliation& affiliation : person.affiliations) {
    if (role.find(affiliation.name) != std::string::npos) continue;
    const SourceSpan where = list != nullptr ? list->where : SourceSpan{};
    if (!person.headline.empty()) {
      model::Inline comma;
      comma.text = ", ";
      comma.where = where;
      person.headline.push_back(std::move(comma));
    }
    model::Inline name;
    name.text = affiliation.name;
    name.href = affiliation.url;
    name.where = where;
    person.headline.push_back(std::move(name));
  }
}

/// What a profile says outside of its lists of links. The configuration of a
/// site says it for the contact section instead.
void read_plain_contacts(const Profile& profile, const Reading& reading, model::Person& person) {
  if (profile.form == ProfileForm::kSiteParams) return;
  const data::Map& map = *profile.page.front.map();
  const std::string email = text_at(map, "email");
  const std::string phone = text_at(map, "phone");
  const std::string website = text_at(map, "website");
  const std::string place = text_at(map, "location");
  if (!email.empty()) add_contact(person, model::email_contact(email, where_at(map, "email")));
  if (!phone.empty()) add_contact(person, model::phone_contact(phone, where_at(map, "phone")));
  if (!website.empty()) {
    const SourceSpan where = where_at(map, "website");
    add_contact(person, model::contact_from_text(website, where, reading.diagnostics));
  }
  if (!place.empty()) {
    add_contact(person, model::location_contact(place, where_at(map, "location")));
  }
}

void warn_of_no_name(const Profile& profile, const Reading& reading) {
  reading.diagnostics
      .warning({profile.page.where.file, 0, 0},
               fmt::format("the profile of \"{}\" gives no name", profile.key))
      .hints.push_back({profile.form == ProfileForm::kData ? "\"name:\" with \"display:\" below it"
                                                           : "\"title:\" is the name to print",
                        {}});
}

}  // namespace

std::string display_name(const Profile& profile) {
  const data::Map& map = *profile.page.front.map();
  const data::Map* parts = name_parts(map);
  std::string name = parts != nullptr ? text_at(*parts, "display") : std::string();
  const bool is_site = profile.form == ProfileForm::kSiteParams;
  if (name.empty() && is_title_of_cv(text_at(map, "title"))) {
    name = text_at(map, "name");
  } else if (name.empty()) {
    name = is_site ? text_at_any(map, kNameThenTitle) : text_at_any(map, kTitleThenName);
  }
  if (name.empty()) name = given_and_family(map);
  if (!name.empty()) return name;
  const std::string slug = text_at(map, "slug");
  return humanised(slug.empty() ? profile.key : slug);
}

bool is_name_of(const Profile& profile, std::string_view name) {
  const data::Map& map = *profile.page.front.map();
  const data::Map* parts = name_parts(map);
  const std::string wanted = locale::folded(trimmed(name));
  const std::string forms[] = {
      display_name(profile), given_and_family(map),
      parts != nullptr ? joined(text_at(*parts, "given"), " ", text_at(*parts, "family")) : "",
      parts != nullptr ? text_at(*parts, "alternate") : ""};
  return !wanted.empty() &&
         std::any_of(std::begin(forms), std::end(forms),
                     [&](const std::string& form) { return locale::folded(form) == wanted; });
}

void add_links(const data::Value& list, const Reading& reading, model::Person& person) {
  if (list.list() != nullptr) {
    for (const data::Value& item : *list.list()) add_links(item, reading, person);
    return;
  }
  std::string url = text_of(&list);
  std::string icon;
  std::string label;
  if (const data::Map* link = list.map()) {
    url = text_at_any(*link, kLinkUrls);
    icon = text_at(*link, "icon");
    label = text_at_any(*link, kLinkLabels);
  }
  auto contact = model::contact_from_link({url, icon, label}, list.where, reading.diagnostics);
  if (contact) add_contact(person, std::move(*contact));
}

void read_person(const Profile& profile, const Reading& reading, model::Resume& resume) {
  const data::Map& map = *profile.page.front.map();
  model::Person& person = resume.person;
  const SourceSpan where =
      profile.page.where.known() ? profile.page.where : profile.page.front.where;
  if (where.known() && person.where == where) return;
  if (person.name.empty()) {
    read_name(profile, person);
    if (person.name.empty() && !reading.site.is_alone()) warn_of_no_name(profile, reading);
    person.postnominals = postnominals_of(map);
    read_affiliations(map, person);
    read_headline(map, reading, person);
    person.photo = avatar_of(profile, reading);
    person.where = where;
  }
  read_plain_contacts(profile, reading, person);
  for (const std::string_view key : kPersonLinkLists) {
    if (const data::Value* list = value_at(map, key)) add_links(*list, reading, person);
  }
  settle_contacts(person);
}

}  // namespace cvpress::hugo
