#include "jsonresume/person.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "data/fields.h"
#include "jsonresume/contacts.h"
#include "jsonresume/exact.h"
#include "jsonresume/json_text.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/localized.h"
#include "jsonresume/same.h"
#include "markdown/write_markdown.h"
#include "model/contacts.h"

namespace cvpress::jsonresume {
namespace {

using model::Person;

/// What the schema has no field for.
struct OwnText {
  std::string_view name;
  std::string Person::*text;
};
constexpr OwnText kOwnTexts[] = {{"given", &Person::given},
                                 {"family", &Person::family},
                                 {"pronouns", &Person::pronouns},
                                 {"pronunciation", &Person::pronunciation},
                                 {"postnominals", &Person::postnominals}};
constexpr std::string_view kHeadline[] = {"label"};
constexpr std::string_view kPlace[] = {"location"};
/// What an address has, in the order of a line of it.
constexpr std::string_view kPlaceParts[] = {"postalCode", "city", "region"};

std::string joined_lines(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += (text.empty() ? "" : "\n") + line;
  return text;
}

std::vector<std::string> split_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(text.size(), end + 1));
  }
  return lines;
}

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
    person_.name = text({"name"});
    if (const data::Value* headline = any({"label", "headline"})) {
      person_.headline = read_text(*headline, reading_);
    }
    read_photo();
    person_.email = text({"email"});
    person_.phone = text({"phone"});
    person_.url = text({"url", "website", "blog"});
    person_.pronouns = text({"pronouns"});
    for (const std::string_view name : {"summary", "bio", "location", "profiles"}) {
      fields_.ignore(name);
    }
    if (const data::Value* place = basics_.find_any_case("location")) read_place(*place);
    const data::Value* own = fields_.get(kOwnKey);
    const data::Map* own_map = own != nullptr ? own->map() : nullptr;
    if (own_map != nullptr) read_own(*own_map);
    const data::Value* order = own_map != nullptr ? own_map->find("contacts") : nullptr;
    person_.contacts = read_contacts(person_, basics_, order, reading_);
    tell_unread();
    return std::move(person_);
  }

 private:
  const data::Value* any(std::initializer_list<std::string_view> names) {
    const data::Value* value = fields_.any({names.begin(), names.size()});
    return value != nullptr ? &localized(*value, reading_) : nullptr;
  }
  std::string text(std::initializer_list<std::string_view> names) {
    return plain_string(any(names));
  }

  void read_photo() {
    const data::Value* image = any({"image", "picture", "photo"});
    if (image == nullptr) return;
    person_.photo.name = plain_string(image);
    person_.photo.folder = reading_.folder;
    person_.photo.where = image->where;
  }

  /// A map as the schema has it, or what people write in its place.
  void read_place(const data::Value& value) {
    const data::Map* map = localized(value, reading_).map();
    if (map == nullptr) {
      person_.location = plain_string(&localized(value, reading_));
      return;
    }
    person_.address = split_lines(plain_string(map->find_any_case("address")));
    for (const std::string_view part : kPlaceParts) {
      const data::Value* written = map->find_any_case(part);
      if (written == nullptr) continue;
      const std::string text = plain_string(&localized(*written, reading_));
      if (text.empty() || text == person_.location) continue;
      const std::string_view between = part == "city" ? " " : ", ";
      person_.location += person_.location.empty() ? text : std::string(between) + text;
    }
    const std::string country = plain_string(map->find_any_case("countryCode"));
    if (!country.empty()) {
      person_.location += (person_.location.empty() ? "" : ", ") + country;
    }
    if (!person_.location.empty()) return;
    for (const std::string& line : person_.address) {
      person_.location += (person_.location.empty() ? "" : ", ") + line;
    }
  }

  void read_own(const data::Map& own) {
    for (const OwnText& part : kOwnTexts) {
      if (const data::Value* value = own.find(part.name)) {
        person_.*(part.text) = whole_string(value);
      }
    }
    if (const data::Value* headline = own.find("headline")) {
      headline = unless_edited(*headline, basics_, kHeadline, reading_.diagnostics);
      if (headline != nullptr) person_.headline = read_text(*headline, reading_);
    }
    if (const data::Value* place = own.find("location")) {
      place = unless_edited(*place, basics_, kPlace, reading_.diagnostics);
      if (place != nullptr) person_.location = whole_string(place);
    }
    if (const data::Value* lines = own.find("address"); lines != nullptr && lines->list()) {
      person_.address.clear();
      for (const data::Value& line : *lines->list()) person_.address.push_back(whole_string(&line));
    }
    if (own.find("photo_is_logo") != nullptr) person_.photo.is_logo = true;
    if (const data::Value* value = own.find("affiliations")) read_affiliations(*value, person_);
  }

  void tell_unread() {
    for (const data::Member* member : fields_.unused()) {
      reading_.diagnostics.warning(member->key_where,
                                   "\"" + member->key + "\" of basics is not printed");
    }
  }

  const data::Map& basics_;
  const Reading& reading_;
  data::Fields fields_;
  Person person_;
};

/// What reading basics would not give back.
data::Map own_part(const Person& person, const data::Map& basics, const Reading& reading) {
  const Person base = BasicsReader(basics, reading).read();
  data::Map own;
  for (const OwnText& part : kOwnTexts) add_text(own, part.name, person.*(part.text));
  if (!is_same(base.headline, person.headline)) {
    add(own, "headline", beside(text_value(person.headline, reading), basics, kHeadline));
  }
  if (base.location != person.location) {
    add(own, "location", beside(text_value(person.location), basics, kPlace));
  }
  if (base.address != person.address) {
    data::List lines;
    for (const std::string& line : person.address) lines.push_back(text_value(line));
    add(own, "address", list_value(std::move(lines)));
  }
  if (person.photo.is_logo) add(own, "photo_is_logo", true_value());
  add_filled(own, "affiliations", affiliations_value(person.affiliations));
  return own;
}

}  // namespace

data::Map basics_of(const Person& person, const Reading& reading) {
  data::Map basics;
  add_text(basics, "name", person.name);
  add_text(basics, "label", markdown::markdown_of(person.headline));
  add_text(basics, "image", person.photo.name);
  add_text(basics, "email", person.email);
  add_text(basics, "phone", person.phone);
  add_text(basics, "url", person.url);
  data::Map place;
  add_text(place, "address", joined_lines(person.address));
  const bool is_address = person.address.size() == 1 && person.address[0] == person.location;
  if (!is_address) add_text(place, "city", person.location);
  add_filled(basics, "location", std::move(place));
  data::Map own = own_part(person, basics, reading);
  add_contacts(person, basics, own, reading);
  add_filled(basics, kOwnKey, std::move(own));
  return basics;
}

Person read_basics(const data::Map& basics, const Reading& reading) {
  return BasicsReader(basics, reading).read();
}

}  // namespace cvpress::jsonresume
