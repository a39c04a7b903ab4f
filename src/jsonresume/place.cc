#include "jsonresume/place.h"

#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "data/fields.h"
#include "jsonresume/any_shape.h"
#include "jsonresume/json_text.h"
#include "jsonresume/lists.h"
#include "jsonresume/localized.h"

namespace cvpress::jsonresume {
namespace {

/// A part of a place in the order of a line of it, with its names, the schema's first.
struct PlacePart {
  std::string_view names;
  std::string model::Place::*part;
};
constexpr PlacePart kPlaceParts[] = {
    {"postalCode postal_code postcode zip zipCode", &model::Place::postal_code},
    {"city town locality", &model::Place::city},
    {"region state province", &model::Place::region},
    {"countryCode country_code", &model::Place::country_code}};
constexpr std::string_view kCountry[] = {"country"};

std::string joined_lines(const std::vector<std::string>& lines, std::string_view between) {
  std::string text;
  for (const std::string& line : lines) {
    text += (text.empty() ? std::string() : std::string(between)) + line;
  }
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

/// "0150 Oslo, Viken, NO"
std::string line_of(const model::Place& place) {
  std::string line;
  for (const PlacePart& part : kPlaceParts) {
    const std::string& text = place.*(part.part);
    if (text.empty() || text == line) continue;
    const std::string_view between = part.part == &model::Place::city ? " " : ", ";
    line += line.empty() ? text : std::string(between) + text;
  }
  return line;
}

/// Lines in one text, or a list of them.
std::vector<std::string> read_address(const data::Value* written, const Reading& reading) {
  if (written == nullptr) return {};
  const data::Value& value = localized(*written, reading);
  if (value.list() == nullptr) return split_lines(any_string(&value, reading));
  std::vector<std::string> lines;
  for (const data::Value& line : *value.list()) {
    std::string text = any_string(&line, reading);
    if (!text.empty()) lines.push_back(std::move(text));
  }
  return lines;
}

void tell_unread_place(const data::Fields& fields, const Reading& reading) {
  for (const data::Member* member : fields.unused()) {
    if (is_for_programs(*member, reading)) continue;
    reading.diagnostics.warning(member->key_where,
                                fmt::format("\"{}\" of a location is not printed", member->key));
  }
}

}  // namespace

data::Map place_of(const model::Person& person) {
  data::Map place;
  std::vector<std::string> lines = person.address;
  if (lines.size() > 1 && lines.back() == line_of(person.place)) lines.pop_back();
  add_text(place, kAddress, joined_lines(lines, "\n"));
  if (person.place.empty()) {
    const bool is_address =
        !person.address.empty() && joined_lines(person.address, ", ") == person.location;
    if (!is_address) add_text(place, "city", person.location);
    return place;
  }
  for (const PlacePart& part : kPlaceParts) {
    add_text(place, first_name(part.names), person.place.*(part.part));
  }
  return place;
}

void read_place(const data::Value& value, model::Person& person, const Reading& reading) {
  const data::Map* map = value.map();
  if (map == nullptr) {
    person.location = any_string(&value, reading);
    return;
  }
  data::Fields fields(*map, reading.diagnostics);
  person.address = read_address(fields.get(kAddress), reading);
  for (const PlacePart& part : kPlaceParts) {
    person.place.*(part.part) = any_string(fields.any(all_names(part.names)), reading);
  }
  model::Place shown = person.place;
  const std::string country = any_string(fields.any(kCountry), reading);
  if (!country.empty() && !person.place.country_code.empty()) {
    reading.diagnostics.note(value.where,
                             "the name of the country is printed; its code is not printed");
  }
  if (!country.empty()) shown.country_code = country;
  const std::string line = line_of(shown);
  const std::string street = joined_lines(person.address, ", ");
  const bool is_new = street != line && !street.ends_with(" " + line);
  if (!person.address.empty() && is_new) person.address.push_back(line);
  person.location = person.address.empty() ? line : joined_lines(person.address, ", ");
  tell_unread_place(fields, reading);
}

}  // namespace cvpress::jsonresume
