#include "privacy/hide.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "model/contacts.h"
#include "privacy/address_parts.h"
#include "privacy/searched_text.h"
#include "privacy/traces.h"
#include "text/bare_letters.h"

namespace cvpress::privacy {
namespace {

using model::Entry;
using model::Person;
using Hidden = std::vector<HiddenText>;

/// "Leeds" of "Leeds, England", "" where the place has one part or begins with a number.
std::string town_of(std::string_view place) {
  const std::size_t comma = place.find(',');
  const std::string_view town = trimmed(place.substr(0, comma));
  const bool is_town =
      comma != std::string_view::npos && town.find_first_of("0123456789") == std::string_view::npos;
  return std::string(is_town ? town : std::string_view());
}

void keep(std::string_view name, std::string text, SourceSpan where, Hidden& hidden) {
  if (trimmed(text).empty()) return;
  const bool is_address = name == "address" || name == "location";
  const auto parts = is_address ? address_parts(text) : std::vector<std::string>();
  const std::string town = name == "location" ? town_of(text) : "";
  hidden.push_back({std::string(name), std::move(text), where});
  if (!town.empty()) hidden.push_back({"location", town, where});
  for (const std::string& part : parts) hidden.push_back({"address", part, where});
}

void hide_text(std::string_view name, std::string& text, SourceSpan where, Hidden& hidden) {
  keep(name, std::exchange(text, {}), where, hidden);
}

void hide_text(std::string_view name, model::InlineText& text, SourceSpan where, Hidden& hidden) {
  keep(name, model::plain_text(std::exchange(text, {})), where, hidden);
}

/// A part of the person, besides the contacts of its name.
struct PersonPart {
  std::string_view name;
  void (*hide)(std::string_view name, Person& person, Hidden& hidden);
};

void hide_address(std::string_view name, Person& person, Hidden& hidden) {
  for (std::string& line : person.address) hide_text(name, line, person.where, hidden);
  person.address.clear();
}

/// Profiles say a role and where; readers put both into the headline, with this between.
constexpr std::string_view kBetweenRoleAndPlace = ", ";

/// Whether a part of a headline was put there by itself. What somebody wrote was not.
bool stands_apart(const model::InlineText& headline, std::size_t i) {
  const auto is_between = [&](std::size_t at) {
    return at >= headline.size() || headline[at].text == kBetweenRoleAndPlace;
  };
  return (i == 0 || is_between(i - 1)) && is_between(i + 1);
}

/// Leaves the role, where the headline was put together.
void drop_from_headline(const std::string& affiliation, model::InlineText& headline) {
  for (std::size_t i = 0; i < headline.size(); ++i) {
    if (headline[i].text != affiliation || !stands_apart(headline, i)) continue;
    const auto at = headline.begin() + static_cast<std::ptrdiff_t>(i);
    const bool is_last = i + 1 == headline.size();
    headline.erase(is_last && i > 0 ? at - 1 : at, is_last ? at + 1 : at + 2);
    return;
  }
}

void hide_affiliation(std::string_view name, const model::Affiliation& own, Person& person,
                      Hidden& hidden) {
  keep(name, own.name, person.where, hidden);
  keep(name, own.url, person.where, hidden);
  drop_from_headline(own.name, person.headline);
}

void hide_affiliations(std::string_view name, Person& person, Hidden& hidden) {
  for (const model::Affiliation& own : std::exchange(person.affiliations, {})) {
    hide_affiliation(name, own, person, hidden);
  }
}

// clang-format off
constexpr PersonPart kPersonParts[] = {
    {"address", hide_address},
    {"affiliations", hide_affiliations},
    {"email", [](auto name, Person& p, Hidden& hidden) { hide_text(name, p.email, p.where, hidden); }},
    {"headline", [](auto name, Person& p, Hidden& hidden) { hide_text(name, p.headline, p.where, hidden); }},
    {"location", [](auto name, Person& p, Hidden& hidden) { hide_text(name, p.location, p.where, hidden); }},
    {"phone", [](auto name, Person& p, Hidden& hidden) { hide_text(name, p.phone, p.where, hidden); }},
    {"photo", [](auto, Person& p, Hidden&) { p.photo = {}; }},
    {"postnominals", [](auto name, Person& p, Hidden& hidden) { hide_text(name, p.postnominals, p.where, hidden); }},
    {"pronouns", [](auto name, Person& p, Hidden& hidden) { hide_text(name, p.pronouns, p.where, hidden); }},
    {"url", [](auto name, Person& p, Hidden& hidden) { hide_text(name, p.url, p.where, hidden); }},
};

/// A part of every entry.
struct EntryPart {
  std::string_view name;
  void (*hide)(std::string_view name, Entry& entry, Hidden& hidden);
};

void hide_organization(std::string_view name, Entry& entry, Hidden& hidden) {
  hide_text(name, entry.organization, entry.where, hidden);
  hide_text(name, entry.organization_url, entry.where, hidden);
  entry.logo = {};
}

void hide_links(std::string_view name, Entry& entry, Hidden& hidden) {
  for (std::string* url : {&entry.url, &entry.organization_url, &entry.certificate_url}) {
    hide_text(name, *url, entry.where, hidden);
  }
  for (model::NamedLink& link : entry.links) hide_text(name, link.url, link.where, hidden);
  entry.links.clear();
}

constexpr EntryPart kEntryParts[] = {
    {"dates", [](auto, Entry& e, Hidden&) { e.dates = {}; }},
    {"entry.links", hide_links},
    {"entry.location", [](auto name, Entry& e, Hidden& hidden) { hide_text(name, e.location, e.where, hidden); }},
    {"logo", [](auto, Entry& e, Hidden&) { e.logo = {}; }},
    {"organization", hide_organization},
};
/// A part of a letter.
struct LetterPart {
  std::string_view name;
  void (*hide)(std::string_view name, model::Letter& letter, Hidden& hidden);
};

void hide_recipient(std::string_view name, model::Letter& letter, Hidden& hidden) {
  for (model::InlineText& line : letter.recipient) hide_text(name, line, letter.where, hidden);
  letter.recipient.clear();
}

constexpr LetterPart kLetterParts[] = {
    {"recipient", hide_recipient},
    {"signature", [](auto, model::Letter& letter, Hidden&) { letter.signature = {}; }},
};
// clang-format on

/// What people call it, and the name that we have for it.
struct Synonym {
  std::string_view word;
  std::string_view name;
};
constexpr Synonym kSynonyms[] = {
    {"avatar", "photo"},
    {"cell", "phone"},
    {"city", "location"},
    {"companies", "organization"},
    {"company", "organization"},
    {"date", "dates"},
    {"e-mail", "email"},
    {"employer", "organization"},
    {"employers", "organization"},
    {"homepage", "url"},
    {"image", "photo"},
    {"logos", "logo"},
    {"mail", "email"},
    {"mobile", "phone"},
    {"organisation", "organization"},
    {"picture", "photo"},
    {"place", "location"},
    {"portrait", "photo"},
    {"profiles", "links"},
    {"reference", "references"},
    {"social", "links"},
    {"street", "address"},
    {"tel", "phone"},
    {"telephone", "phone"},
    {"town", "location"},
    {"web", "url"},
    {"website", "url"},
};

/// An address says the place, and a place may be the address in one line: neither is hidden
/// without the other; a site of one's own is a link.
std::set<std::string> with_what_says_the_same(std::set<std::string> names) {
  if (names.contains("links")) names.insert("url");
  if (names.contains("address")) names.insert("location");
  if (names.contains("location")) names.insert("address");
  return names;
}

/// Services whose names are phone numbers.
bool is_number_of_service(const model::Contact& contact) {
  constexpr std::string_view kServices[] = {"signal", "viber", "whatsapp"};
  return std::find(std::begin(kServices), std::end(kServices), contact.kind) != std::end(kServices);
}

void hide_contacts(const std::set<std::string>& names, Person& person, Hidden& hidden) {
  const auto is_hidden = [&](const model::Contact& contact) {
    // Whoever hides links hides all but how to write and to call.
    const bool is_link = contact.kind != "email" && contact.kind != "phone" &&
                         contact.kind != "location" && names.contains("links");
    const bool is_place = contact.kind == "location" && names.contains("address");
    const bool is_number = names.contains("phone") && is_number_of_service(contact);
    return names.contains(contact.kind) || is_link || is_place || is_number;
  };
  for (model::Contact& contact : person.contacts) {
    if (!is_hidden(contact)) continue;
    const std::string name = is_number_of_service(contact) ? "phone" : contact.kind;
    keep(name, contact.text, contact.where, hidden);
    keep(name, contact.url, contact.where, hidden);
  }
  std::erase_if(person.contacts, is_hidden);
}

void keep_entry(std::string_view name, const Entry& entry, Hidden& hidden) {
  for (const model::InlineText* text : {&entry.title, &entry.organization}) {
    keep(name, model::plain_text(*text), entry.where, hidden);
  }
  keep(name, entry.url, entry.where, hidden);
  keep(name, model::plain_text(entry.description), entry.where, hidden);
  for (const Entry& item : entry.items) keep_entry(name, item, hidden);
}

void hide_section(std::string_view name, const model::Section& section, Hidden& hidden) {
  keep(name, model::plain_text(section.body), section.where, hidden);
  for (const Entry& entry : section.entries) keep_entry(name, entry, hidden);
}

void hide_in_entries(const EntryPart& part, std::vector<Entry>& entries, Hidden& hidden) {
  for (Entry& entry : entries) {
    part.hide(part.name, entry, hidden);
    hide_in_entries(part, entry.items, hidden);
  }
}

bool says_any(const model::Affiliation& own, const std::vector<Trace>& traces) {
  const SearchedText name(own.name);
  const SearchedText url(own.url);
  return std::any_of(traces.begin(), traces.end(), [&](const Trace& trace) {
    return !trace.empty() && (trace.said_in(name) || trace.said_in(url));
  });
}

/// Where somebody is now is one of the employers, as a rule.
void hide_affiliations_with(std::string_view organization, Person& person, Hidden& hidden) {
  std::vector<Trace> traces;
  for (const HiddenText& text : hidden) {
    if (text.name == organization) traces.emplace_back(text.name, text.text);
  }
  std::vector<model::Affiliation> others;
  for (model::Affiliation& own : std::exchange(person.affiliations, {})) {
    if (says_any(own, traces)) {
      hide_affiliation(organization, own, person, hidden);
    } else {
      others.push_back(std::move(own));
    }
  }
  person.affiliations = std::move(others);
}

void drop_repeats(Hidden& hidden) {
  std::set<std::string> seen;
  std::erase_if(hidden, [&](const HiddenText& text) { return !seen.insert(text.text).second; });
}

}  // namespace

std::vector<std::string> hideable_names() {
  std::set<std::string> names = {"links"};
  for (const PersonPart& part : kPersonParts) names.emplace(part.name);
  for (const EntryPart& part : kEntryParts) names.emplace(part.name);
  for (const LetterPart& part : kLetterParts) names.emplace(part.name);
  for (const std::string_view kind : model::contact_kinds()) names.emplace(kind);
  for (int kind = 0; kind <= static_cast<int>(model::Kind::kOther); ++kind) {
    names.emplace(model::kind_name(static_cast<model::Kind>(kind)));
  }
  return {names.begin(), names.end()};
}

std::vector<HiddenText> hide(const std::set<std::string>& asked, model::Resume& resume) {
  Hidden hidden;
  const std::set<std::string> names = with_what_says_the_same(asked);
  for (const PersonPart& part : kPersonParts) {
    if (names.contains(std::string(part.name))) part.hide(part.name, resume.person, hidden);
  }
  // Its parts stand in the location; alone they are common words.
  if (names.contains("location")) resume.person.place = {};
  hide_contacts(names, resume.person, hidden);
  for (const EntryPart& part : kEntryParts) {
    if (!names.contains(std::string(part.name))) continue;
    for (model::Section& section : resume.sections) hide_in_entries(part, section.entries, hidden);
  }
  if (names.contains("organization")) {
    hide_affiliations_with("organization", resume.person, hidden);
  }
  std::erase_if(resume.sections, [&](model::Section& section) {
    if (!names.contains(std::string(model::kind_name(section.kind)))) return false;
    hide_section(model::kind_name(section.kind), section, hidden);
    return true;
  });
  for (const LetterPart& part : kLetterParts) {
    if (resume.letter && names.contains(std::string(part.name))) {
      part.hide(part.name, *resume.letter, hidden);
    }
  }
  drop_repeats(hidden);
  return hidden;
}

bool hide_section_titled(std::string_view title, model::Resume& resume,
                         std::vector<HiddenText>& hidden) {
  const std::string wanted = text::bare_letters(title);
  const auto is_meant = [&](const model::Section& section) {
    const std::string own = model::plain_text(section.title);
    // Names are told apart by commas, so a title's first part will do.
    const std::string first = own.substr(0, own.find(','));
    return !wanted.empty() &&
           (text::bare_letters(own) == wanted || text::bare_letters(first) == wanted);
  };
  const auto before = resume.sections.size();
  for (const model::Section& section : resume.sections) {
    if (!is_meant(section)) continue;
    keep(kSectionName, model::plain_text(section.title), section.where, hidden);
    hide_section(kSectionText, section, hidden);
  }
  std::erase_if(resume.sections, is_meant);
  drop_repeats(hidden);
  return resume.sections.size() < before;
}

std::string_view meant_name(std::string_view word) {
  const auto* found = std::find_if(std::begin(kSynonyms), std::end(kSynonyms),
                                   [&](const Synonym& each) { return each.word == word; });
  return found != std::end(kSynonyms) ? found->name : word;
}

}  // namespace cvpress::privacy
