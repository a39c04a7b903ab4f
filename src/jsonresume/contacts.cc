#include "jsonresume/contacts.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "data/fields.h"
#include "jsonresume/any_shape.h"
#include "jsonresume/exact.h"
#include "jsonresume/json_text.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/localized.h"
#include "jsonresume/profiles.h"
#include "jsonresume/same.h"
#include "model/contact_services.h"
#include "model/contacts.h"

namespace cvpress::jsonresume {
namespace {

using model::Contact;

/// Of `cvpress`: the names of the fields, and "profiles" for the next of them.
constexpr std::string_view kOrder = "contacts";
/// Of `cvpress`: the fields that are no contacts.
constexpr std::string_view kLeftOut = "no_contacts";

/// Each is compared with all.
constexpr std::size_t kMostContacts = 300;

/// A field of the person that is a way to reach it.
struct FieldContact {
  std::string_view name;
  Contact contact;
};

std::vector<FieldContact> field_contacts(const model::Person& person, const ToldContacts& told) {
  std::vector<FieldContact> all;
  if (!person.location.empty()) {
    all.push_back({"location", model::location_contact(person.location, told.location)});
  }
  if (!person.email.empty()) {
    all.push_back({"email", model::email_contact(person.email, told.email)});
  }
  if (!person.phone.empty()) {
    all.push_back({"phone", model::phone_contact(person.phone, told.phone)});
  }
  Diagnostics not_a_site;  // what leads nowhere is printed as text
  auto link = model::contact_from_link({person.url, "", ""}, told.url, not_a_site);
  if (!link && !person.url.empty()) {
    link = Contact{"link", "globe", "Website", person.url, "", told.url};
  }
  if (link) all.push_back({"url", std::move(*link)});
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

/// All of the person's fields, then the other contacts, settled as every reader does.
std::vector<Contact> usual_contacts(const std::vector<FieldContact>& fields,
                                    const std::vector<Contact>& others) {
  model::Person all;
  for (const FieldContact& field : fields) model::add_contact(all, field.contact);
  for (const Contact& contact : others) model::add_contact(all, contact);
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

/// The contacts in the order that cvpress wrote, then what somebody added by hand.
std::vector<Contact> ordered_contacts(const data::List& order, const data::Value* left_out,
                                      const std::vector<FieldContact>& fields,
                                      const std::vector<Contact>& others) {
  std::vector<Contact> contacts;
  std::set<std::string, std::less<>> known;
  std::size_t next = 0;
  for (const data::Value& item : order) {
    const std::string name = plain_string(&item);
    known.insert(name);
    if (name == kProfiles && next < others.size()) contacts.push_back(others[next++]);
    for (const FieldContact& field : fields) {
      if (field.name == name) contacts.push_back(field.contact);
    }
  }
  if (left_out != nullptr && left_out->list() != nullptr) {
    for (const data::Value& item : *left_out->list()) known.insert(plain_string(&item));
  }
  for (const FieldContact& field : fields) {
    if (!known.contains(field.name)) contacts.push_back(field.contact);
  }
  for (; next < others.size(); ++next) contacts.push_back(others[next]);
  return contacts;
}

}  // namespace

WrittenContacts written_contacts(const model::Person& person, const Reading& reading) {
  const std::vector<FieldContact> all = field_contacts(person, {});
  std::vector<FieldContact> fields = all;
  data::List profiles;
  data::List order;
  for (const Contact& contact : person.contacts) {
    const std::string field = take_field(fields, contact);
    if (field.empty()) profiles.push_back(profile_value(contact, reading));
    order.push_back(text_value(field.empty() ? std::string(kProfiles) : field));
  }
  data::Map basics;
  add_filled(basics, kProfiles, std::move(profiles));
  const std::vector<Contact> usual = usual_contacts(all, read_profiles(basics, reading));
  WrittenContacts written;
  if (!basics.members.empty()) written.profiles = std::move(basics.members.front().value);
  if (are_same(usual, person.contacts)) return written;
  add(written.own, kOrder, list_value(std::move(order)));
  data::List left_out;
  for (const FieldContact& field : fields) left_out.push_back(text_value(std::string(field.name)));
  add_filled(written.own, kLeftOut, std::move(left_out));
  return written;
}

std::vector<Contact> read_contacts(const model::Person& person, const data::Map& basics,
                                   const ToldContacts& told, const Reading& reading) {
  std::vector<Contact> others = read_profiles(basics, reading);
  others.insert(others.end(), told.more.begin(), told.more.end());
  if (others.size() > kMostContacts) {
    reading.diagnostics.warning(
        others[kMostContacts].where,
        fmt::format("of {} contacts those from here on are not printed; nobody has more than {}",
                    others.size(), kMostContacts));
    others.resize(kMostContacts);
  }
  const std::vector<FieldContact> fields = field_contacts(person, told);
  const data::Value* order = told.own != nullptr ? told.own->find(kOrder) : nullptr;
  if (order == nullptr) return usual_contacts(fields, others);
  if (order->list() != nullptr) {
    return ordered_contacts(*order->list(), told.own->find(kLeftOut), fields, others);
  }
  reading.diagnostics.warning(order->where,
                              wrong_shape(*order, "a list") + ", is not read and not printed");
  return usual_contacts(fields, others);
}

}  // namespace cvpress::jsonresume
