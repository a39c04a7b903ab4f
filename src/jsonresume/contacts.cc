#include "jsonresume/contacts.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "jsonresume/json_text.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/same.h"
#include "model/contact_services.h"
#include "model/contacts.h"

namespace cvpress::jsonresume {
namespace {

using model::Contact;

constexpr std::string_view kProfiles = "profiles";

/// A field of the person that is a way to reach it.
struct FieldContact {
  std::string_view name;
  Contact contact;
};

std::vector<FieldContact> field_contacts(const model::Person& person) {
  std::vector<FieldContact> all;
  Diagnostics ignored;
  if (!person.location.empty()) {
    all.push_back({"location", model::location_contact(person.location, {})});
  }
  if (!person.email.empty()) all.push_back({"email", model::email_contact(person.email, {})});
  if (!person.phone.empty()) all.push_back({"phone", model::phone_contact(person.phone, {})});
  if (auto link = model::contact_from_link({person.url, "", ""}, {}, ignored)) {
    all.push_back({"url", std::move(*link)});
  }
  return all;
}

std::vector<Contact> settled(std::vector<Contact> contacts) {
  model::Person person;
  person.contacts = std::move(contacts);
  model::settle_contacts(person);
  return std::move(person.contacts);
}

bool are_same(const std::vector<Contact>& a, const std::vector<Contact>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Contact& x, const Contact& y) { return is_same(x, y); });
}

/// A profile as anybody writes it.
std::optional<Contact> read_standard_profile(const data::Map& map, SourceSpan where,
                                             const Reading& reading) {
  const std::string network = plain_string(map.find_any_case("network"));
  const std::string user = plain_string(map.find_any_case("username"));
  const std::string url = plain_string(map.find_any_case("url"));
  const std::string kind = ascii_lower(network);
  std::optional<Contact> contact;
  if (!url.empty()) {
    contact = model::contact_from_link({url, kind, network}, where, reading.diagnostics);
  } else if (!user.empty()) {
    const auto kinds = model::service_kinds();
    const bool is_known = std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    contact = is_known ? model::contact_of_service(kind, user, where, reading.diagnostics)
                       : Contact{"link", "", network, user, "", where};
  }
  if (contact && !user.empty()) contact->text = user;
  return contact;
}

struct ContactPart {
  std::string_view name;
  std::string Contact::*text;
};
constexpr ContactPart kParts[] = {{"kind", &Contact::kind},
                                  {"icon", &Contact::icon},
                                  {"label", &Contact::label},
                                  {"text", &Contact::text},
                                  {"url", &Contact::url}};

data::Value profile_value(const Contact& contact, const Reading& reading) {
  data::Map map;
  add_text(map, "network", contact.label);
  add_text(map, "username", contact.text);
  add_text(map, "url", contact.url);
  const Contact base = read_standard_profile(map, {}, reading).value_or(Contact());
  data::Map own;
  for (const ContactPart& part : kParts) {
    if (contact.*(part.text) == base.*(part.text)) continue;
    add(own, part.name, text_value(contact.*(part.text)));
  }
  add_filled(map, kOwnKey, std::move(own));
  return map_value(std::move(map));
}

std::vector<Contact> read_profiles(const data::Map& basics, const Reading& reading) {
  std::vector<Contact> contacts;
  const data::Value* list = basics.find_any_case(kProfiles);
  if (list == nullptr || list->list() == nullptr) return contacts;
  for (const data::Value& item : *list->list()) {
    if (item.map() == nullptr) continue;
    auto contact = read_standard_profile(*item.map(), item.where, reading);
    const data::Value* own = item.map()->find(kOwnKey);
    if (own != nullptr && own->map() != nullptr) {
      if (!contact) contact = Contact();
      contact->where = item.where;
      for (const ContactPart& part : kParts) {
        const data::Value* value = own->map()->find(part.name);
        if (value != nullptr) (*contact).*(part.text) = whole_string(value);
      }
    }
    if (contact) contacts.push_back(std::move(*contact));
  }
  return contacts;
}

/// All of the person's fields, then all profiles, settled as every reader does.
std::vector<Contact> usual_contacts(const model::Person& person,
                                    const std::vector<Contact>& profiles) {
  model::Person all;
  for (FieldContact& field : field_contacts(person)) {
    model::add_contact(all, std::move(field.contact));
  }
  for (const Contact& profile : profiles) model::add_contact(all, profile);
  return settled(std::move(all.contacts));
}

/// The name of a field that is this contact, each used once; "" for none.
std::string take_field(std::vector<FieldContact>& fields, const Contact& contact) {
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldContact& field) {
    return is_same(field.contact, contact);
  });
  if (found == fields.end()) return {};
  std::string name(found->name);
  fields.erase(found);
  return name;
}

}  // namespace

void add_contacts(const model::Person& person, data::Map& basics, data::Map& own,
                  const Reading& reading) {
  std::vector<FieldContact> fields = field_contacts(person);
  data::List profiles;
  data::List order;
  for (const Contact& contact : person.contacts) {
    const std::string field = take_field(fields, contact);
    if (field.empty()) profiles.push_back(profile_value(contact, reading));
    order.push_back(text_value(field.empty() ? std::string(kProfiles) : field));
  }
  add_filled(basics, kProfiles, std::move(profiles));
  const std::vector<Contact> usual = usual_contacts(person, read_profiles(basics, reading));
  if (!are_same(usual, person.contacts)) add(own, "contacts", list_value(std::move(order)));
}

std::vector<Contact> read_contacts(const model::Person& person, const data::Map& basics,
                                   const data::Value* order, const Reading& reading) {
  std::vector<Contact> profiles = read_profiles(basics, reading);
  if (order == nullptr || order->list() == nullptr) return usual_contacts(person, profiles);
  std::vector<FieldContact> fields = field_contacts(person);
  std::vector<Contact> contacts;
  std::size_t next = 0;
  for (const data::Value& item : *order->list()) {
    const std::string name = plain_string(&item);
    if (name == kProfiles && next < profiles.size()) contacts.push_back(profiles[next++]);
    for (const FieldContact& field : fields) {
      if (field.name == name) contacts.push_back(field.contact);
    }
  }
  // What somebody added by hand.
  for (; next < profiles.size(); ++next) contacts.push_back(profiles[next]);
  return contacts;
}

}  // namespace cvpress::jsonresume
