#include "cli/source_difference.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "jsonresume/json_text.h"
#include "jsonresume/jsonresume.h"

namespace cvpress::cli {
namespace {

constexpr std::size_t kLongestShown = 100;
/// What people know an entry by, the first that it has.
constexpr std::string_view kNames[] = {"position", "title",        "name",       "studyType",
                                       "language", "organization", "institution"};
constexpr std::string_view kNothing = "nothing";

/// On one line, cut where it is long.
std::string shown(const data::Value& value) {
  std::string text = value.text() ? std::string(*value.text()) : jsonresume::json_text(value);
  std::replace(text.begin(), text.end(), '\n', ' ');
  while (text.ends_with(' ')) text.pop_back();
  if (text.size() > kLongestShown) {
    std::size_t end = kLongestShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    text = text.substr(0, end) + "…";
  }
  return "\"" + text + "\"";
}

std::string name_of(const data::Value& item) {
  if (item.map() == nullptr) return {};
  for (const std::string_view key : kNames) {
    const data::Value* name = item.map()->find(key);
    if (name != nullptr && name->text()) return fmt::format(" ({})", *name->text());
  }
  return {};
}

bool is_equal(const data::Value& a, const data::Value& b) {
  return jsonresume::json_text(a) == jsonresume::json_text(b);
}

Difference inside(std::string place, Difference found) {
  if (!found.place.empty()) place += ", " + found.place;
  found.place = std::move(place);
  return found;
}

std::string place_of_item(const data::Value& item, std::size_t index) {
  return fmt::format("{} {}{}", item.map() != nullptr ? "entry" : "item", index + 1, name_of(item));
}

/// An item that was added or taken away is told as that, not as a change of all after it.
std::optional<Difference> lists_difference(const data::List& pdf, const data::List& input) {
  const std::size_t both = std::min(pdf.size(), input.size());
  std::size_t i = 0;
  while (i < both && is_equal(pdf[i], input[i])) ++i;
  if (i == pdf.size() && i == input.size()) return std::nullopt;
  const bool only_in_pdf =
      i < pdf.size() &&
      (i == input.size() || (pdf.size() > input.size() && is_equal(pdf[i + 1], input[i])));
  if (only_in_pdf) {
    return Difference{place_of_item(pdf[i], i), shown(pdf[i]), std::string(kNothing)};
  }
  const bool only_in_input =
      i == pdf.size() || (input.size() > pdf.size() && is_equal(input[i + 1], pdf[i]));
  if (only_in_input) {
    return Difference{place_of_item(input[i], i), std::string(kNothing), shown(input[i])};
  }
  return inside(place_of_item(pdf[i], i), *first_difference(pdf[i], input[i]));
}

std::optional<Difference> maps_difference(const data::Map& pdf, const data::Map& input) {
  for (const data::Member& member : pdf.members) {
    const data::Value* other = input.find(member.key);
    if (other == nullptr) return Difference{member.key, shown(member.value), std::string(kNothing)};
    if (is_equal(member.value, *other)) continue;
    return inside(member.key, *first_difference(member.value, *other));
  }
  for (const data::Member& member : input.members) {
    if (pdf.find(member.key) == nullptr) {
      return Difference{member.key, std::string(kNothing), shown(member.value)};
    }
  }
  return std::nullopt;
}

/// The layout says what pictures there are, and with it everything may look different.
std::optional<Difference> layout_difference(const data::Value& pdf, const data::Value& input) {
  const auto layout = [](const data::Value& document) {
    const data::Value* own =
        document.map() != nullptr ? document.map()->find(jsonresume::kOwnKey) : nullptr;
    const data::Value* name =
        own != nullptr && own->map() != nullptr ? own->map()->find("layout") : nullptr;
    return name != nullptr ? *name : data::Value();
  };
  auto found = first_difference(layout(pdf), layout(input));
  if (found) found->place = "layout";
  return found;
}

/// The document with only what is printed, or only what it looks like.
data::Value part_of(const data::Value& document, bool is_look) {
  data::Map part;
  if (document.map() == nullptr) return {};
  for (const data::Member& member : document.map()->members) {
    if (member.key != jsonresume::kOwnKey) {
      if (!is_look) part.members.push_back(member);
      continue;
    }
    if (member.value.map() == nullptr) continue;
    for (const data::Member& own : member.value.map()->members) {
      const bool is_resume = own.key == jsonresume::kResumeKey;
      if (is_resume != is_look) part.members.push_back(own);
    }
  }
  return {std::move(part), {}};
}

}  // namespace

std::optional<Difference> first_difference(const data::Value& pdf, const data::Value& input) {
  if (is_equal(pdf, input)) return std::nullopt;
  std::optional<Difference> found;
  if (pdf.map() != nullptr && input.map() != nullptr) {
    found = maps_difference(*pdf.map(), *input.map());
  } else if (pdf.list() != nullptr && input.list() != nullptr) {
    found = lists_difference(*pdf.list(), *input.list());
  }
  // Members in another order, or values of other shapes.
  return found ? found : Difference{"", shown(pdf), shown(input)};
}

std::optional<Difference> source_difference(const data::Value& pdf, const data::Value& input) {
  auto found = layout_difference(pdf, input);
  if (!found) found = first_difference(part_of(pdf, false), part_of(input, false));
  return found ? found : first_difference(part_of(pdf, true), part_of(input, true));
}

}  // namespace cvpress::cli
