#include "rendercv/person.h"

#include <string>
#include <utility>

#include "base/utf8.h"
#include "model/contacts.h"
#include "rendercv/networks.h"

namespace cvpress::rendercv {
namespace {

using model::Contact;

class PersonReader {
 public:
  PersonReader(data::Fields& fields, const Reading& reading) : fields_(fields), reading_(reading) {}

  model::Person read(const data::Map& cv) {
    person_.name = string_of(fields_.get("name"), reading_);
    constexpr std::string_view kHeadline[] = {"headline", "label", "title"};
    person_.headline = text_of(fields_.any(kHeadline), reading_);
    const data::Value* photo = fields_.get("photo");
    if (!is_absent(photo)) {
      person_.photo = {string_of(photo, reading_), reading_.folder, false, photo->where};
    }
    for (const data::Member& member : cv.members) read_contact(member);
    return std::move(person_);
  }

 private:
  void read_contact(const data::Member& member) {
    const std::string key = ascii_lower(member.key);
    if (key == "location") {
      each(member, [this](const data::Value& value) { add_location(value); });
    } else if (key == "email") {
      each(member, [this](const data::Value& value) { add_email(value); });
    } else if (key == "phone") {
      each(member, [this](const data::Value& value) { add_phone(value); });
    } else if (key == "website") {
      each(member, [this](const data::Value& value) { add_website(value); });
    } else if (key == "social_networks") {
      if (is_absent(fields_.get(key))) return;
      for (Contact& contact : read_networks(member.value, reading_)) add(std::move(contact));
    } else if (key == "custom_connections") {
      if (is_absent(fields_.get(key))) return;
      for (Contact& contact : read_custom_connections(member.value, reading_)) {
        add(std::move(contact));
      }
    }
  }

  /// One value, or each of a list.
  template <class Add>
  void each(const data::Member& member, const Add& add_one) {
    if (is_absent(fields_.get(member.key))) return;
    const data::List* list = member.value.list();
    if (list == nullptr) return add_one(member.value);
    for (const data::Value& item : *list) {
      if (!is_absent(&item)) add_one(item);
    }
  }

  void add_location(const data::Value& value) {
    const std::string place = string_of(&value, reading_);
    if (person_.location.empty()) person_.location = place;
    add(model::location_contact(place, value.where));
  }

  void add_email(const data::Value& value) {
    Contact contact = model::email_contact(string_of(&value, reading_), value.where);
    if (contact.url.empty()) {
      reading_.diagnostics.warning(value.where, "this is no e-mail address; it is printed as text");
    }
    if (person_.email.empty()) person_.email = contact.text;
    add(std::move(contact));
  }

  void add_phone(const data::Value& value) {
    std::string number = string_of(&value, reading_);
    if (number.starts_with("tel:")) number.erase(0, 4);
    Contact contact = model::phone_contact(number, value.where);
    if (contact.url.empty()) {
      reading_.diagnostics.warning(
          value.where,
          "this is no phone number, such as \"+1 609 999 9995\"; it is printed as text");
    }
    if (person_.phone.empty()) person_.phone = contact.text;
    add(std::move(contact));
  }

  void add_website(const data::Value& value) {
    const std::string address = string_of(&value, reading_);
    auto contact = model::contact_from_link({address, "", ""}, value.where, reading_.diagnostics);
    if (!contact) {
      reading_.diagnostics.warning(value.where, "this is no address; it is printed as text");
      contact = Contact{"link", "", "Website", address, "", value.where};
    } else if (person_.url.empty()) {
      person_.url = contact->url;
    }
    add(std::move(*contact));
  }

  void add(Contact contact) { model::add_contact(person_, std::move(contact)); }

  data::Fields& fields_;
  const Reading& reading_;
  model::Person person_;
};

}  // namespace

model::Person read_person(const data::Map& cv, data::Fields& fields, const Reading& reading) {
  return PersonReader(fields, reading).read(cv);
}

}  // namespace cvpress::rendercv
