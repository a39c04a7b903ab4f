#include "hugo/address.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "hugo/markdown_text.h"
#include "hugo/values.h"

namespace cvpress::hugo {
namespace {

/// A part of an address and what follows it if it is there.
struct AddressPart {
  std::string key;
  std::string delimiter;
};

using AddressFormat = std::vector<AddressPart>;

struct NamedAddressFormat {
  std::string_view id;
  std::array<std::pair<std::string_view, std::string_view>, 5> parts;
};

constexpr NamedAddressFormat kAddressFormats[] = {
    {"en-us", {{{"street", ", "}, {"city", ", "}, {"region", " "}, {"postcode", ""}}}},
    {"en-gb", {{{"street", ", "}, {"city", ", "}, {"region", ", "}, {"postcode", ""}}}},
    {"en-ca",
     {{{"street", "\n"}, {"city", ", "}, {"region", " "}, {"postcode", "\n"}, {"country", "\n"}}}},
    {"fr-ca",
     {{{"street", "\n"}, {"city", ", "}, {"region", " "}, {"postcode", "\n"}, {"country", "\n"}}}},
    {"pt-br",
     {{{"street", "\n"}, {"city", ", "}, {"region", " "}, {"postcode", "\n"}, {"country", "\n"}}}},
    {"de", {{{"street", "\n"}, {"postcode", " "}, {"city", ""}}}},
    {"fr-fr", {{{"street", "\n"}, {"postcode", " "}, {"city", ""}}}},
    {"nl", {{{"street", "\n"}, {"postcode", " "}, {"city", "\n"}, {"country", ""}}}},
    {"zh", {{{"postcode", " "}, {"region", " "}, {"city", " "}, {"street", ""}}}},
    {"il", {{{"street", ", "}, {"city", kNoBreakSpace}, {"postcode", " "}, {"country", ""}}}},
    {"fi", {{{"street", ", "}, {"postcode", " "}, {"city", ", "}, {"country", ""}}}}};

constexpr std::string_view kParts[] = {"street", "city", "region", "postcode", "country"};
constexpr std::string_view kSitePaths[] = {"locale.address_format", "address_format",
                                           "hugoblox.locale.address_format"};
constexpr std::string_view kBreaks[] = {"<br />", "<br/>", "<br>", "<BR>", "\n"};

AddressFormat format_of(const NamedAddressFormat& named) {
  AddressFormat format;
  for (const auto& [key, delimiter] : named.parts) {
    if (!key.empty()) format.push_back({std::string(key), std::string(delimiter)});
  }
  return format;
}

std::string with_newlines(std::string text) {
  for (const std::string_view mark : kBreaks) {
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
      text.replace(at, mark.size(), "\n");
    }
  }
  return text;
}

/// A format of the site's own table: `{order: […], delimiters: […]}`.
AddressFormat format_of_site(const std::string& id, const Site& site) {
  AddressFormat format;
  const data::Value* formats = site.param("address_formats");
  const data::Map* named =
      formats != nullptr && formats->map() != nullptr ? map_at(*formats->map(), id) : nullptr;
  if (named == nullptr) return format;
  const data::Value* order = value_at(*named, "order");
  const data::Value* delimiters = value_at(*named, "delimiters");
  if (order == nullptr || order->list() == nullptr) return format;
  const data::List none;
  const data::List& signs =
      delimiters != nullptr && delimiters->list() != nullptr ? *delimiters->list() : none;
  for (std::size_t i = 0; i < order->list()->size(); ++i) {
    const std::string sign =
        i < signs.size() ? std::string(signs[i].text().value_or("")) : std::string();
    format.push_back({text_of(&(*order->list())[i]), with_newlines(sign)});
  }
  return format;
}

/// The format's name, of the section, else of the site.
std::pair<std::string, SourceSpan> format_id(const Places& places, const Site& site) {
  if (const data::Value* own = places.find("address_format")) return {text_of(own), own->where};
  for (const std::string_view path : kSitePaths) {
    const data::Value* value = site.param(path);
    if (!text_of(value).empty()) return {text_of(value), value->where};
  }
  return {"en-us", {}};
}

AddressFormat address_format(const Places& places, const Reading& reading) {
  const auto [id, where] = format_id(places, reading.site);
  AddressFormat own = format_of_site(id, reading.site);
  if (!own.empty()) return own;
  std::vector<std::string_view> names;
  for (const NamedAddressFormat& named : kAddressFormats) {
    if (named.id == ascii_lower(id)) return format_of(named);
    names.push_back(named.id);
  }
  Diagnostic& warning = reading.diagnostics.warning(
      where, fmt::format("there is no address format \"{}\"; en-us is used", id));
  const std::string hint = suggestion(id, names);
  if (!hint.empty()) warning.hints.push_back({hint, {}});
  return format_of(kAddressFormats[0]);
}

/// Cuts at newlines, without the signs that end a line because nothing follows.
std::vector<std::string> lines_without_ends(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = trimmed(std::string_view(text).substr(at, end - at));
    while (line.ends_with(',')) line = trimmed(line.substr(0, line.size() - 1));
    if (!line.empty()) lines.emplace_back(line);
    at = end + 1;
  }
  return lines;
}

std::string in_format(const AddressFormat& format, const data::Map& map) {
  std::string text;
  for (const AddressPart& part : format) {
    const std::string value = text_at(map, part.key);
    if (!value.empty()) text += value + part.delimiter;
  }
  return text;
}

/// Parts that the format has no place for end the address: a format without a
/// country is meant for readers at home, a CV goes abroad.
std::vector<std::string> formatted_lines(const data::Map& map, const AddressFormat& format) {
  std::vector<std::string> lines = lines_without_ends(in_format(format, map));
  const auto has = [&](const auto& is) { return std::any_of(format.begin(), format.end(), is); };
  const bool breaks = has([](const AddressPart& part) { return part.delimiter == "\n"; });
  for (const std::string_view key : kParts) {
    std::string value = text_at(map, key);
    if (value.empty() || has([&](const AddressPart& part) { return part.key == key; })) continue;
    if (breaks || lines.empty()) {
      lines.push_back(std::move(value));
    } else {
      lines.back() += ", " + value;
    }
  }
  return lines;
}

}  // namespace

std::vector<std::string> lines_of_text(const data::Value& value, const Reading& reading) {
  std::vector<std::string> lines;
  for (const std::string& line : lines_without_ends(with_newlines(text_of(&value)))) {
    const model::InlineText inlines = inline_markdown(line, value.where, reading);
    std::string plain(trimmed(model::plain_text(inlines)));
    if (!plain.empty()) lines.push_back(std::move(plain));
  }
  return lines;
}

model::Place address_parts(const data::Value& address) {
  const data::Map* map = address.map();
  if (map == nullptr) return {};
  const std::string code = text_at(*map, "country_code");
  const std::string country = code.empty() ? text_at(*map, "country") : code;
  return {text_at(*map, "postcode"), text_at(*map, "city"), text_at(*map, "region"),
          country.size() == 2 ? country : std::string()};
}

std::vector<std::string> address_lines(const data::Value& address, const Places& places,
                                       const Reading& reading) {
  if (address.text()) return lines_of_text(address, reading);
  if (const data::List* list = address.list()) {
    std::vector<std::string> lines;
    for (const data::Value& item : *list) {
      std::vector<std::string> more = lines_of_text(item, reading);
      lines.insert(lines.end(), std::make_move_iterator(more.begin()),
                   std::make_move_iterator(more.end()));
    }
    return lines;
  }
  if (address.map() == nullptr) return {};
  const data::Value* lines = value_at(*address.map(), "lines");
  if (lines != nullptr && lines->map() == nullptr) return address_lines(*lines, places, reading);
  return formatted_lines(*address.map(), address_format(places, reading));
}

}  // namespace cvpress::hugo
