#include "rendercv/design_values.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/utf8.h"
#include "rendercv/color_names.h"

namespace cvpress::rendercv {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr Pair kPapers[] = {{"a4", "a4"},
                            {"a5", "a5"},
                            {"us-letter", "letter"},
                            {"us-executive", "executive"},
                            {"letterpaper", "letter"},
                            {"a4paper", "a4"},
                            {"a5paper", "a5"},
                            {"executivepaper", "executive"},
                            {"legalpaper", "legal"}};
constexpr Pair kAlignments[] = {{"left", "start"},
                                {"left-aligned", "start"},
                                {"justified", "justify"},
                                {"justified-with-no-hyphenation", "justify"}};
constexpr Pair kPhones[] = {
    {"national", "national"}, {"international", "international"}, {"e164", "e164"}};
/// What the class moderncv of LaTeX calls so; flat designs name these.
constexpr Pair kModernColors[] = {
    {"blue", "#3873b3"}, {"black", "#000000"},  {"burgundy", "#980000"}, {"green", "#59b34d"},
    {"grey", "#8c8c8c"}, {"orange", "#f28c26"}, {"purple", "#8054cc"},   {"red", "#f23333"}};

data::Value text_value(std::string text, SourceSpan where) {
  return {data::Scalar{std::move(text)}, where};
}

std::optional<data::Value> named(std::span<const Pair> pairs, const data::Value& value) {
  const std::string name = ascii_lower(trimmed(value.text().value_or("")));
  for (const auto& [theirs, ours] : pairs) {
    if (theirs == name) return text_value(std::string(ours), value.where);
  }
  return std::nullopt;
}

std::string without_spaces(const data::Value& value) {
  std::string text(value.text().value_or(""));
  std::erase(text, ' ');
  return text;
}

/// The number of a length in a unit that layouts have.
std::optional<double> number_of_length(std::string_view text) {
  constexpr std::string_view kUnits[] = {"pt", "mm", "cm", "in", "em"};
  for (const std::string_view unit : kUnits) {
    if (text.ends_with(unit)) return parse_decimal(text.substr(0, text.size() - unit.size()));
  }
  return std::nullopt;
}

/// "2 cm" as "2cm".
std::optional<data::Value> length(const data::Value& value) {
  std::string text = without_spaces(value);
  if (number_of_length(text).value_or(0) <= 0) return std::nullopt;
  return text_value(std::move(text), value.where);
}

/// "rgb(0, 79, 144)" as "#004f90".
std::string hex_of_rgb(std::string_view text) {
  if (!text.starts_with("rgb(") || !text.ends_with(')')) return {};
  text = text.substr(4, text.size() - 5);
  std::string hex = "#";
  for (int i = 0; i < 3; ++i) {
    const std::size_t comma = std::min(text.find(','), text.size());
    const auto part = parse_whole(trimmed(text.substr(0, comma)));
    if (!part || *part > 255) return {};
    hex += fmt::format("{:02x}", *part);
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return text.empty() ? hex : std::string();
}

std::optional<data::Value> color(const data::Value& value) {
  if (auto by_name = named(color_names(), value)) return by_name;
  std::string text = ascii_lower(trimmed(value.text().value_or("")));
  if (std::string hex = hex_of_rgb(text); !hex.empty()) return text_value(hex, value.where);
  if (!text.starts_with('#')) text.insert(0, "#");
  const bool is_hex = text.find_first_not_of("0123456789abcdef", 1) == std::string::npos &&
                      (text.size() == 4 || text.size() == 7);
  if (!is_hex) return std::nullopt;
  return text_value(std::move(text), value.where);
}

/// The family, and the sans that stands in for it.
std::optional<data::Value> font(const data::Value& value) {
  const auto text = value.text();
  if (!text) return std::nullopt;
  data::List families = {text_value(std::string(trimmed(*text)), value.where),
                         text_value("sans", value.where)};
  return data::Value{std::move(families), value.where};
}

std::optional<data::Value> truth(const data::Value& value) {
  if (!value.truth()) return std::nullopt;
  return data::Value{data::Scalar{*value.truth() ? "true" : "false", data::ScalarKind::kBool},
                     value.where};
}

}  // namespace

std::optional<data::Value> wish_for(Meaning meaning, const data::Value& value) {
  switch (meaning) {
    case Meaning::kPaper: return named(kPapers, value);
    case Meaning::kLength: return length(value);
    case Meaning::kColor: return color(value);
    case Meaning::kModernColor: {
      auto by_name = named(kModernColors, value);
      return by_name ? by_name : color(value);
    }
    case Meaning::kFont: return font(value);
    case Meaning::kAlignment: return named(kAlignments, value);
    case Meaning::kShown:
    case Meaning::kHidden:
      if (!value.truth()) return std::nullopt;
      return data::Value{data::Null(), value.where};
    case Meaning::kTruth: return truth(value);
    case Meaning::kBold:
      if (!value.truth()) return std::nullopt;
      return data::Value{data::Scalar{*value.truth() ? "700" : "400", data::ScalarKind::kPlain},
                         value.where};
    case Meaning::kPhone: return named(kPhones, value);
  }
  return std::nullopt;
}

bool is_rendercvs_alone(Meaning meaning, const data::Value& value) {
  const std::string text = ascii_lower(without_spaces(value));
  switch (meaning) {
    case Meaning::kPaper: {
      const bool is_iso = text.size() == 2 && text[0] == 'a' && is_ascii_digit(text[1]);
      return is_iso || text.starts_with("us-") || text.starts_with("presentation-");
    }
    case Meaning::kLength: {
      const bool is_negative = text.starts_with('-');
      return number_of_length(std::string_view(text).substr(is_negative ? 1 : 0)).has_value();
    }
    case Meaning::kColor:
    case Meaning::kModernColor: {
      const bool has_alpha = text.starts_with("rgba(") || text.starts_with("hsla(");
      return text.starts_with("hsl(") || has_alpha || text == "transparent";
    }
    default: return false;
  }
}

std::string_view expected_of(Meaning meaning) {
  switch (meaning) {
    case Meaning::kPaper: return "a4, a5, us-letter or us-executive";
    case Meaning::kLength: return "a length such as 2cm (cm, mm, in, pt or em)";
    case Meaning::kColor:
    case Meaning::kModernColor: return "a color such as #004f90, rgb(0, 79, 144) or navy";
    case Meaning::kFont: return "the name of a font";
    case Meaning::kAlignment: return "left, justified or justified-with-no-hyphenation";
    case Meaning::kPhone: return "national, international or E164";
    default: return "true or false";
  }
}

std::vector<std::string_view> names_of(Meaning meaning) {
  std::vector<std::string_view> names;
  const auto add = [&names](const auto& pairs) {
    for (const Pair& pair : pairs) names.push_back(pair.first);
  };
  if (meaning == Meaning::kPaper) add(kPapers);
  if (meaning == Meaning::kModernColor) add(kModernColors);
  if (meaning == Meaning::kColor || meaning == Meaning::kModernColor) add(color_names());
  if (meaning == Meaning::kAlignment) add(kAlignments);
  if (meaning == Meaning::kPhone) add(kPhones);
  return names;
}

bool is_default(Meaning meaning, const data::Value& value) {
  if (meaning == Meaning::kShown) return value.truth().value_or(true);
  if (meaning == Meaning::kHidden) return !value.truth().value_or(false);
  return false;
}

}  // namespace cvpress::rendercv
