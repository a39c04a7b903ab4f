#include "style/value_reader.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/utf8.h"

namespace cvpress::style {
namespace {

constexpr const char* kColorHint = "a colour stands in quotes: \"#cc0000\" (# begins a comment)";

std::optional<Color> hex_color(std::string_view text) {
  if (text.empty() || text[0] != '#' || (text.size() != 4 && text.size() != 7)) return std::nullopt;
  const std::size_t digits = text.size() == 4 ? 1 : 2;
  int parts[3];
  for (std::size_t i = 0; i < 3; ++i) {
    int value = 0;
    for (const char c : text.substr(1 + i * digits, digits)) {
      const std::size_t digit =
          std::string_view("0123456789abcdef").find(ascii_lower(std::string_view(&c, 1))[0]);
      if (digit == std::string_view::npos) return std::nullopt;
      value = value * 16 + static_cast<int>(digit);
    }
    parts[i] = digits == 1 ? value * 17 : value;
  }
  const auto byte = [](int value) { return static_cast<std::uint8_t>(value); };
  return Color{byte(parts[0]), byte(parts[1]), byte(parts[2])};
}

Color tinted(Color color, double share) {
  const auto part = [share](std::uint8_t value) {
    return static_cast<std::uint8_t>(std::lround(255 - (255 - value) * share));
  };
  return {part(color.r), part(color.g), part(color.b)};
}

}  // namespace

data::Value plain_value(std::string_view text) {
  data::Value value;
  value.content = data::Scalar{std::string(text), data::ScalarKind::kPlain};
  return value;
}

namespace {

/// Sides of other programs, and what they are where text runs from the left.
constexpr std::pair<std::string_view, std::string_view> kOtherSides[] = {{"left", "start"},
                                                                         {"right", "end"}};

/// The nearest of the known names, or what another program's word is here.
std::string name_hint(std::string_view name, std::span<const std::string_view> known) {
  for (const auto& [other, own] : kOtherSides) {
    const bool has_own = std::find(known.begin(), known.end(), own) != known.end();
    if (name == other && has_own) return fmt::format("did you mean \"{}\"?", own);
  }
  return suggestion(name, known);
}

}  // namespace

void ValueReader::expected(const data::Value& value, std::string_view what,
                           std::string hint) const {
  Diagnostic& diagnostic = diagnostics_.error(
      value.where, fmt::format("{} was expected here, this is {}", what, data::kind_name(value)));
  if (!hint.empty()) diagnostic.hints.push_back({std::move(hint), {}});
}

void ValueReader::wrong_word(const data::Value& value, std::string_view word,
                             const std::vector<std::string_view>& words) const {
  std::string list;
  for (const std::string_view item : words) list += (list.empty() ? "" : ", ") + std::string(item);
  Diagnostic& diagnostic = diagnostics_.error(
      value.where, word.empty() ? fmt::format("one of {} was expected here", list)
                                : fmt::format("\"{}\" is none of {}", word, list));
  const std::string hint = name_hint(word, words);
  if (!hint.empty()) diagnostic.hints.push_back({hint, {}});
}

void ValueReader::unknown_name(const data::Member& member, std::span<const std::string_view> known,
                               std::string_view title) const {
  Diagnostic& diagnostic = diagnostics_.error(
      member.key_where, fmt::format("\"{}\" is not a key of {}", member.key, title));
  const std::string hint = is_much_wrong() ? std::string() : name_hint(member.key, known);
  if (!hint.empty()) diagnostic.hints.push_back({hint, {}});
}

void ValueReader::unknown_key(const data::Member& member, std::span<const KeyInfo> known,
                              std::string_view title) const {
  std::vector<std::string_view> names;
  for (const KeyInfo& info : known) names.push_back(info.key);
  unknown_name(member, names, title);
}

void ValueReader::unknown_keys(const data::Map& map, std::span<const std::string_view> known,
                               std::string_view title) const {
  for (const data::Member& member : map.members) {
    if (std::find(known.begin(), known.end(), member.key) == known.end()) {
      unknown_name(member, known, title);
    }
  }
}

std::optional<Color> ValueReader::color(const data::Value& value) const {
  const auto text = value.text();
  if (!text) {
    expected(value, "a colour", value.is_null() ? kColorHint : "such as \"#1a4f8b\" or accent");
    return std::nullopt;
  }
  if (const auto hex = hex_color(*text)) return hex;
  const std::size_t space = text->find(' ');
  const std::string_view name = text->substr(0, space);
  const auto found = names_.colors.find(name);
  if (found == names_.colors.end()) {
    Diagnostic& diagnostic = diagnostics_.error(
        value.where, name.starts_with('#') ? fmt::format("\"{}\" is no colour", name)
                                           : fmt::format("there is no colour \"{}\"", name));
    std::string hint = nearest(name, names_.colors);
    if (hint.empty()) hint = "colours are \"#rgb\", \"#rrggbb\" or names from colors";
    diagnostic.hints.push_back({hint, {}});
    return std::nullopt;
  }
  if (space == std::string_view::npos) return found->second;
  std::string_view tint = trimmed(text->substr(space));
  if (tint.ends_with('%')) tint.remove_suffix(1);
  const auto share = parse_decimal(tint);
  if (!share || *share < 0 || *share > 100) {
    diagnostics_.error(value.where, "a tint is a share in percent, such as accent 15%");
    return std::nullopt;
  }
  return tinted(found->second, *share / 100);
}

std::optional<double> ValueReader::number(const data::Value& value) const {
  const auto text = value.text();
  const auto result = text ? parse_decimal(*text) : std::nullopt;
  if (!result) expected(value, "a number");
  return result;
}

std::optional<int> ValueReader::whole(const data::Value& value) const {
  const auto text = value.text();
  const auto result = text ? parse_whole(*text) : std::nullopt;
  if (!result) expected(value, "a whole number");
  return result;
}

std::optional<bool> ValueReader::truth(const data::Value& value) const {
  const auto text = value.text();
  if (text == "true") return true;
  if (text == "false") return false;
  const auto result = value.truth();
  if (!result) expected(value, "true or false");
  return result;
}

std::optional<std::string> ValueReader::text(const data::Value& value) const {
  const auto text = value.text();
  if (!text) {
    expected(value, "text");
    return std::nullopt;
  }
  return std::string(*text);
}

std::vector<std::string> ValueReader::texts(const data::Value& value) const {
  std::vector<std::string> result;
  if (value.is_null()) return result;
  if (value.list() == nullptr) {
    if (auto one = text(value)) result.push_back(std::move(*one));
    return result;
  }
  for (const data::Value& item : *value.list()) {
    if (auto one = text(item)) result.push_back(std::move(*one));
  }
  return result;
}

std::vector<std::string> ValueReader::families(const data::Value& value) const {
  std::vector<std::string> result;
  for (const std::string& name : texts(value)) {
    const auto role = names_.fonts.find(name);
    if (role == names_.fonts.end()) {
      result.push_back(name);
    } else {
      result.insert(result.end(), role->second.begin(), role->second.end());
    }
  }
  return result;
}

/// Where a scalar's characters begin and end in the file, without its quotes.
SourceSpan ValueReader::inside_quotes(const data::Value& value) const {
  SourceSpan span = value.where;
  const std::string_view written = sources_.text(span);
  if (written.size() >= 2 && (written[0] == '"' || written[0] == '\'')) {
    ++span.begin;
    --span.end;
  }
  return span;
}

std::string_view ValueReader::rest_of_line(const data::Value& value) const {
  if (!value.where.known()) return {};
  const std::string_view text = sources_.text(value.where.file);
  const std::size_t end = std::min<std::size_t>(value.where.end, text.size());
  return trimmed(text.substr(end, text.find('\n', end) - end));
}

bool ValueReader::is_lost_color(const data::Value& value) const {
  const bool is_written = value.where.begin != value.where.end;
  if (!value.is_null() || is_written || !rest_of_line(value).starts_with('#')) return false;
  const std::string_view comment = rest_of_line(value);
  if (!hex_color(comment.substr(0, comment.find_first_of(" ,}")))) return false;
  expected(value, "a colour", kColorHint);
  return true;
}

/// What YAML makes of templates without double quotes.
void ValueReader::check_template_quotes(const data::Value& value, std::string_view text) const {
  if (text.find("\\n") != std::string_view::npos) {
    diagnostics_.error(value.where, "\\n is two characters in single quotes")
        .hints.push_back({"write the template in double quotes", {}});
  }
  const std::string_view rest = rest_of_line(value);
  const bool is_plain = value.scalar()->kind == data::ScalarKind::kPlain;
  if (is_plain && rest.starts_with('#') && rest.find('{') != std::string_view::npos) {
    diagnostics_.error(value.where, "this template ends here: \" #\" begins a comment")
        .hints.push_back({"templates stand in quotes: \"No. #{number}\"", {}});
  }
}

Template ValueReader::parsed_template(const data::Value& value) const {
  const auto text = value.text();
  if (!text) {
    expected(value, "a template", "templates stand in quotes: \"{title}\"");
    return {};
  }
  check_template_quotes(value, *text);
  return parse_template(*text, inside_quotes(value), diagnostics_);
}

FieldPath ValueReader::field(const data::Value& value) const {
  FieldPath path;
  path.where = value.where;
  const auto text = value.text();
  if (!text || text->empty()) {
    expected(value, "a field's name", "such as title or person.photo, without braces");
    return path;
  }
  std::size_t begin = 0;
  while (begin <= text->size()) {
    const std::size_t dot = std::min(text->find('.', begin), text->size());
    path.names.emplace_back(text->substr(begin, dot - begin));
    begin = dot + 1;
  }
  return path;
}

std::vector<FieldPath> ValueReader::fields(const data::Value& value) const {
  std::vector<FieldPath> paths;
  if (value.is_null()) return paths;
  if (value.list() == nullptr) {
    paths.push_back(field(value));
    return paths;
  }
  for (const data::Value& item : *value.list()) paths.push_back(field(item));
  return paths;
}

}  // namespace cvpress::style
