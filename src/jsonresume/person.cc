#include "jsonresume/person.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.h"
#include "data/fields.h"
#include "jsonresume/any_shape.h"
#include "jsonresume/contacts.h"
#include "jsonresume/exact.h"
#include "jsonresume/json_text.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/localized.h"
#include "jsonresume/place.h"
#include "jsonresume/profiles.h"
#include "jsonresume/same.h"
#include "model/contacts.h"

namespace cvpress::jsonresume {
namespace {

using model::Person;

/// What the schema has no field for, and the field that it belongs to.
struct OwnText {
  std::string_view name;
  std::string Person::*text;
  std::string_view of;
};
constexpr OwnText kOwnTexts[] = {{"given", &Person::given, "name"},
                                 {"family", &Person::family, "name"},
                                 {"pronouns", &Person::pronouns, ""},
                                 {"pronunciation", &Person::pronunciation, "name"},
                                 {"postnominals", &Person::postnominals, ""}};
constexpr std::string_view kHeadline[] = {"label"};
constexpr std::string_view kPlace[] = {"location"};
constexpr std::string_view kImage[] = {"image"};
/// For slips of the pen.
constexpr std::string_view kKnown[] = {"name",  "label",    "image",    "email",    "phone",
                                       "url",   "summary",  "location", "profiles", "picture",
                                       "photo", "headline", "website",  "blog",     "pronouns",
                                       "bio",   kOwnKey};

data::List affiliations_value(const std::vector<model::Affiliation>& affiliations) {
  data::List list;
  for (const model::Affiliation& affiliation : affiliations) {
    data::Map map;
    add_text(map, "name", affiliation.name);
    add_text(map, "url", affiliation.url);
    list.push_back(map_value(std::move(map)));
  }
  return list;
}

void read_affiliations(const data::Value& value, Person& person) {
  if (value.list() == nullptr) return;
  for (const data::Value& item : *value.list()) {
    const data::Map* map = item.map();
    if (map == nullptr) continue;
    person.affiliations.push_back(
        {whole_string(map->find("name")), whole_string(map->find("url"))});
  }
}

class BasicsReader {
 public:
  BasicsReader(const data::Map& basics, const Reading& reading)
      : basics_(basics), reading_(reading), fields_(basics, reading.diagnostics) {}

  Person read() {
    Person person = read_without_contacts();
    person.contacts = read_contacts(person, basics_, told_, reading_);
    return person;
  }

  Person read_without_contacts() {
    person_.name = any_string(any({"name"}), reading_);
    person_.headline = any_text(any({"label", "headline"}), reading_);
    read_photo();
    person_.email = first_of(any({"email"}), told_.email, model::email_contact);
    person_.phone = first_of(any({"phone"}), told_.phone, model::phone_contact);
    read_url();
    person_.pronouns = any_string(any({"pronouns"}), reading_);
    for (const std::string_view name : {"summary", "bio", "profiles"}) fields_.ignore(name);
    if (const data::Value* place = any({"location"})) {
      told_.location = place->where;
      read_place(*place, person_, reading_);
    }
    fields_.ignore(kOwnKey);
    told_.own = own_map(basics_, reading_);
    if (told_.own != nullptr) read_own(*told_.own);
    read_the_rest();
    return std::move(person_);
  }

 private:
  using MakeContact = model::Contact (*)(std::string_view text, SourceSpan where);

  const data::Value* any(std::initializer_list<std::string_view> names) {
    const data::Value* value = fields_.any({names.begin(), names.size()});
    return value != nullptr ? &localized(*value, reading_) : nullptr;
  }

  /// A text; of several the first, and the others as contacts.
  std::string first_of(const data::Value* value, SourceSpan& where, MakeContact make) {
    if (value == nullptr) return {};
    where = value->where;
    if (value->list() == nullptr) return any_string(value, reading_);
    std::string first;
    for (const data::Value& item : *value->list()) {
      const std::string text = any_string(&item, reading_);
      if (text.empty()) continue;
      if (first.empty()) {
        first = text;
        where = item.where;
      } else {
        told_.more.push_back(make(text, item.where));
      }
    }
    return first;
  }

  void read_url() {
    const data::Value* url = any({"url", "website", "blog"});
    if (url == nullptr) return;
    const bool is_list = url->list() != nullptr && !url->list()->empty();
    const data::Value& first = is_list ? url->list()->front() : *url;
    told_.url = first.where;
    person_.url = any_address(&first, reading_);
    if (!is_list) return;
    for (std::size_t i = 1; i < url->list()->size(); ++i) {
      const data::Value& item = (*url->list())[i];
      const std::string address = any_address(&item, reading_);
      auto contact = model::contact_from_link({address, "", ""}, item.where, reading_.diagnostics);
      if (contact) told_.more.push_back(std::move(*contact));
    }
  }

  void read_photo() {
    const data::Value* image = any({"image", "picture", "photo"});
    if (image == nullptr) return;
    person_.photo.name = any_address(image, reading_);
    person_.photo.folder = reading_.folder;
    person_.photo.where = image->where;
  }

  void read_own(const data::Map& own) {
    for (const OwnText& part : kOwnTexts) {
      const std::string_view of[] = {part.of};
      if (const data::Value* value = exact(own, part.name, of)) {
        person_.*(part.text) = whole_string(value);
      }
    }
    if (const data::Value* headline = exact(own, "headline", kHeadline)) {
      person_.headline = read_text(*headline, reading_);
    }
    if (const data::Value* place = exact(own, "location", kPlace)) {
      person_.location = whole_string(place);
    }
    const data::Value* lines = exact(own, kAddress, kPlace);
    if (lines != nullptr && lines->list() != nullptr) {
      person_.address.clear();
      for (const data::Value& line : *lines->list()) person_.address.push_back(whole_string(&line));
    }
    if (exact(own, "photo_is_logo", kImage) != nullptr) person_.photo.is_logo = true;
    if (const data::Value* value = own.find("affiliations")) read_affiliations(*value, person_);
  }

  const data::Value* exact(const data::Map& own, std::string_view name,
                           std::span<const std::string_view> fields) {
    const data::Value* value = own.find(name);
    return value != nullptr ? unless_edited(*value, basics_, fields, reading_.diagnostics)
                            : nullptr;
  }

  void read_the_rest() {
    for (const data::Member* member : fields_.unused()) {
      if (is_for_programs(*member, reading_)) continue;
      if (auto contact = named_contact(*member, reading_)) {
        told_.more.push_back(std::move(*contact));
        continue;
      }
      reading_.diagnostics.warning(member->key_where,
                                   "\"" + member->key + "\" of basics is not printed");
    }
  }

  const data::Map& basics_;
  const Reading& reading_;
  data::Fields fields_;
  Person person_;
  ToldContacts told_;
};

/// What reading basics would not give back.
data::Map own_part(const Person& person, const data::Map& basics, const Reading& reading) {
  const Person base = BasicsReader(basics, reading).read_without_contacts();
  data::Map own;
  for (const OwnText& part : kOwnTexts) {
    const std::string_view of[] = {part.of};
    const std::string& text = person.*(part.text);
    if (!text.empty()) add(own, part.name, beside(text_value(text), basics, of));
  }
  if (!is_same(base.headline, person.headline)) {
    add(own, "headline", beside(text_value(person.headline, reading), basics, kHeadline));
  }
  if (base.location != person.location) {
    add(own, "location", beside(text_value(person.location), basics, kPlace));
  }
  if (base.address != person.address) {
    data::List lines;
    for (const std::string& line : person.address) lines.push_back(text_value(line));
    add(own, kAddress, beside(list_value(std::move(lines)), basics, kPlace));
  }
  if (person.photo.is_logo) add(own, "photo_is_logo", beside(true_value(), basics, kImage));
  add_filled(own, "affiliations", affiliations_value(person.affiliations));
  return own;
}

}  // namespace

data::Map basics_of(const Person& person, const Writing& writing) {
  const Reading& reading = writing.reading;
  data::Map basics;
  add_text(basics, "name", person.name);
  add_text(basics, "label", written_text(person.headline, reading));
  add_text(basics, "image", person.photo.name);
  add_text(basics, "email", person.email);
  add_text(basics, "phone", person.phone);
  add_text(basics, "url", person.url);
  add_filled(basics, "location", place_of(person));
  data::Map own = own_part(person, basics, reading);
  WrittenContacts contacts = writing.before != nullptr ? writing.before->contacts(person, reading)
                                                       : written_contacts(person, reading);
  if (!contacts.profiles.is_null()) add(basics, kProfiles, std::move(contacts.profiles));
  for (data::Member& member : contacts.own.members) own.members.push_back(std::move(member));
  add_filled(basics, kOwnKey, std::move(own));
  return basics;
}

Person read_basics(const data::Map& basics, const Reading& reading) {
  const auto corrected = data::with_near_keys(basics, kKnown, reading.diagnostics);
  return BasicsReader(corrected ? *corrected : basics, reading).read();
}

}  // namespace cvpress::jsonresume
