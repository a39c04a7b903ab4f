#include "batch/only.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/diagnostics.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "batch/row.h"
#include "locale/letters.h"

namespace cvpress::batch {
namespace {

constexpr std::size_t kDeepestOnly = 50;
constexpr std::size_t kLongestOnly = 10'000;
constexpr std::string_view kEndOfWord = " \t\n()&|!=\"'";
constexpr std::uint64_t kAnyNumber = std::numeric_limits<std::uint64_t>::max();

std::optional<std::uint64_t> whole_number(std::string_view text) {
  std::uint64_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (text.empty() || error != std::errc() || stop != end) return std::nullopt;
  return number;
}

/// "en" is "en-GB", too.
bool is_of_language(std::string_view name, std::string_view tag, std::string_view wanted) {
  if ((name != "lang" && name != "language") || wanted.empty()) return false;
  return tag.size() > wanted.size() && tag.starts_with(wanted) && tag[wanted.size()] == '-';
}

}  // namespace

/// Reads by descent: what joins least is read first.
class OnlyParser {
 public:
  explicit OnlyParser(std::string_view text) : text_(text) {}

  tl::expected<OnlyExpression, OnlyFault> parse();

 private:
  using Node = OnlyExpression::Node;
  using Kind = OnlyExpression::Kind;
  using Place = std::optional<std::size_t>;  // of a node; nullopt after a fault

  Place either();
  Place both();
  Place single();
  Place group();
  Place comparison();
  Place join(Kind kind, Place left, Place right);
  Place add(Node node);
  Place fault(std::size_t at, std::string message, std::string hint = {});
  bool take_range(Node& node, std::string_view value) const;
  void skip_blanks();
  /// Takes a word such as "and", or the sign that is the same.
  bool take(std::string_view word, char sign);
  std::optional<std::string> value();
  std::string_view word();

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  OnlyExpression result_;
  OnlyFault fault_;
};

void OnlyParser::skip_blanks() {
  at_ = std::min(text_.find_first_not_of(" \t\n", at_), text_.size());
}

bool OnlyParser::take(std::string_view word, char sign) {
  skip_blanks();
  const std::string_view rest = text_.substr(at_);
  const bool is_name = rest.size() > 1 && rest[1] == '=';  // "!=" is no "not"
  if (!rest.empty() && rest[0] == sign && !is_name) {
    ++at_;
    if (at_ < text_.size() && text_[at_] == sign) ++at_;  // "&&"
    return true;
  }
  if (ascii_lower(rest.substr(0, word.size())) != word) return false;
  const std::size_t end = at_ + word.size();
  const bool ends = end == text_.size() || kEndOfWord.find(text_[end]) != std::string_view::npos;
  const std::size_t after = text_.find_first_not_of(" \t\n", end);
  const bool is_compared = after != std::string_view::npos && text_[after] == '=';
  if (!ends || is_compared) return false;
  at_ = end;
  return true;
}

std::string_view OnlyParser::word() {
  const std::size_t begin = at_;
  at_ = std::min(text_.find_first_of(kEndOfWord, at_), text_.size());
  return text_.substr(begin, at_ - begin);
}

OnlyParser::Place OnlyParser::fault(std::size_t at, std::string message, std::string hint) {
  if (fault_.message.empty()) {
    fault_ = {utf8_length(text_.substr(0, at)) + 1, std::move(message), std::move(hint)};
  }
  return std::nullopt;
}

OnlyParser::Place OnlyParser::add(Node node) {
  result_.nodes_.push_back(std::move(node));
  return result_.nodes_.size() - 1;
}

OnlyParser::Place OnlyParser::join(Kind kind, Place left, Place right) {
  if (!left || !right) return std::nullopt;
  Node node;
  node.kind = kind;
  node.left = *left;
  node.right = *right;
  return add(std::move(node));
}

OnlyParser::Place OnlyParser::either() {
  Place left = both();
  while (left && take("or", '|')) left = join(Kind::kOr, left, both());
  return left;
}

OnlyParser::Place OnlyParser::both() {
  Place left = single();
  while (left && take("and", '&')) left = join(Kind::kAnd, left, single());
  return left;
}

OnlyParser::Place OnlyParser::single() {
  bool is_not = false;
  while (take("not", '!')) is_not = !is_not;
  const bool is_group = at_ < text_.size() && text_[at_] == '(';
  const Place operand = is_group ? group() : comparison();
  return is_not ? join(Kind::kNot, operand, operand) : operand;
}

OnlyParser::Place OnlyParser::group() {
  const std::size_t begin = at_++;
  if (++depth_ > kDeepestOnly) return fault(begin, "parentheses are too deep");
  const Place inside = either();
  --depth_;
  if (!inside) return std::nullopt;
  skip_blanks();
  if (at_ >= text_.size()) return fault(begin, "this parenthesis is never closed");
  if (text_[at_] != ')') {
    return fault(at_, "\"and\", \"or\" or \")\" was expected here",
                 "a value with blanks stands in quotes");
  }
  ++at_;
  return inside;
}

/// A word or a text in quotes; nullopt after a fault.
std::optional<std::string> OnlyParser::value() {
  skip_blanks();
  const std::size_t begin = at_;
  if (at_ < text_.size() && (text_[at_] == '"' || text_[at_] == '\'')) {
    const std::size_t end = text_.find(text_[at_], at_ + 1);
    if (end == std::string_view::npos) {
      fault(begin, "this quote is never closed");
      return std::nullopt;
    }
    at_ = end + 1;
    return std::string(text_.substr(begin + 1, end - begin - 1));
  }
  const std::string_view found = word();
  if (!found.empty()) return std::string(found);
  fault(begin, "a value was expected here", "\"\" is one that is empty");
  return std::nullopt;
}

/// `10..20`, `10..` and `..20`; false for all else.
bool OnlyParser::take_range(Node& node, std::string_view value) const {
  const std::size_t dots = value.find("..");
  if (dots == std::string_view::npos) return false;
  const std::string_view low = value.substr(0, dots);
  const std::string_view high = value.substr(dots + 2);
  const auto first = low.empty() ? std::optional<std::uint64_t>(0) : whole_number(low);
  const auto last = high.empty() ? std::optional(kAnyNumber) : whole_number(high);
  if (!first || !last || value == "..") return false;
  node.kind = Kind::kRange;
  node.low = *first;
  node.high = *last;
  return true;
}

OnlyParser::Place OnlyParser::comparison() {
  skip_blanks();
  const std::size_t begin = at_;
  Node node;
  node.name = column_name(word());
  if (node.name.empty()) {
    return fault(begin, "a comparison was expected here", "such as company=Acme or row=10..20");
  }
  skip_blanks();
  const bool is_not = at_ < text_.size() && text_[at_] == '!';
  if (is_not) ++at_;
  if (at_ >= text_.size() || text_[at_] != '=') {
    const bool is_number = node.name.find_first_not_of("0123456789") == std::string::npos;
    return fault(at_, fmt::format("\"=\" was expected behind \"{}\"", node.name),
                 "a comparison is name=value" +
                     (is_number ? fmt::format(", such as row={}", node.name) : std::string()));
  }
  ++at_;
  const std::size_t place = at_;
  const auto wanted = value();
  if (!wanted) return std::nullopt;
  if (!take_range(node, *wanted)) node.value = locale::folded(*wanted);
  if (node.kind == Kind::kRange && node.low > node.high) {
    return fault(place, "this range ends before it begins");
  }
  const Place compared = add(std::move(node));
  return is_not ? join(Kind::kNot, compared, compared) : compared;
}

tl::expected<OnlyExpression, OnlyFault> OnlyParser::parse() {
  if (text_.size() > kLongestOnly) fault(kLongestOnly, "this is too long");
  if (fault_.message.empty() && either()) {
    skip_blanks();
    if (at_ < text_.size()) {
      fault(at_, "\"and\", \"or\" or the end was expected here",
            "a value with blanks stands in quotes");
    }
  }
  if (!fault_.message.empty()) return tl::unexpected(std::move(fault_));
  return std::move(result_);
}

tl::expected<OnlyExpression, OnlyFault> parse_only(std::string_view text) {
  return OnlyParser(text).parse();
}

bool matches_pattern(std::string_view text, std::string_view pattern) {
  std::size_t at = 0;
  std::size_t in_pattern = 0;
  std::size_t star = std::string_view::npos;
  std::size_t after_star = 0;
  while (at < text.size()) {
    const std::size_t length = decode_utf8(text, at).length;
    if (in_pattern < pattern.size() && pattern[in_pattern] == '*') {
      star = in_pattern++;
      after_star = at;
    } else if (in_pattern < pattern.size() && pattern[in_pattern] == '?') {
      ++in_pattern;
      at += length;
    } else if (in_pattern < pattern.size() &&
               text.substr(at, length) == pattern.substr(in_pattern, length)) {
      in_pattern += length;
      at += length;
    } else if (star != std::string_view::npos) {
      in_pattern = star + 1;
      after_star += decode_utf8(text, after_star).length;
      at = after_star;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', in_pattern) == std::string_view::npos;
}

bool OnlyExpression::is_met(const Node& node, const tailor::Variables& variables) {
  const auto found = variables.find(node.name);
  const std::string value =
      found == variables.end() ? std::string() : std::string(trimmed(found->second));
  if (node.kind == Kind::kValue) {
    const std::string folded = locale::folded(value);
    return matches_pattern(folded, node.value) || is_of_language(node.name, folded, node.value);
  }
  const auto number = whole_number(value);
  return number && *number >= node.low && *number <= node.high;
}

bool OnlyExpression::holds_for(const tailor::Variables& variables) const {
  std::vector<bool> holds(nodes_.size());
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    const Node& node = nodes_[i];
    switch (node.kind) {
      case Kind::kValue:
      case Kind::kRange: holds[i] = is_met(node, variables); break;
      case Kind::kNot: holds[i] = !holds[node.left]; break;
      case Kind::kAnd: holds[i] = holds[node.left] && holds[node.right]; break;
      case Kind::kOr: holds[i] = holds[node.left] || holds[node.right]; break;
    }
  }
  return !holds.empty() && holds.back();
}

std::vector<std::string> OnlyExpression::names() const {
  std::vector<std::string> names;
  for (const Node& node : nodes_) {
    const bool is_compared = node.kind == Kind::kValue || node.kind == Kind::kRange;
    if (!is_compared) continue;
    if (std::find(names.begin(), names.end(), node.name) == names.end()) {
      names.push_back(node.name);
    }
  }
  return names;
}

std::vector<OnlyComparison> OnlyExpression::values() const {
  std::vector<OnlyComparison> values;
  for (const Node& node : nodes_) {
    if (node.kind == Kind::kValue) values.push_back({node.name, node.value});
  }
  return values;
}

void OnlyValues::note(const tailor::Variables& variables) {
  constexpr std::size_t kMostValues = 10'000;
  for (const OnlyComparison& wanted : wanted_) {
    const auto found = variables.find(wanted.name);
    std::set<std::string>& known = known_[wanted.name];
    if (found != variables.end() && known.size() < kMostValues) {
      known.insert(std::string(trimmed(found->second)));
    }
  }
}

std::string OnlyValues::hint() const {
  for (const OnlyComparison& wanted : wanted_) {
    const auto known = known_.find(wanted.name);
    if (known == known_.end()) continue;
    const auto fits = [&wanted](const std::string& value) {
      return matches_pattern(locale::folded(value), wanted.value);
    };
    if (std::any_of(known->second.begin(), known->second.end(), fits)) continue;
    const std::vector<std::string_view> values(known->second.begin(), known->second.end());
    const auto near = nearest_name(wanted.value, values);
    if (near) return fmt::format("did you mean {}?", json_quoted(wanted.name + "=" + *near));
  }
  return {};
}

std::optional<OnlyFault> unknown_name(const std::vector<std::string>& asked,
                                      const std::vector<std::string>& known,
                                      std::string_view what) {
  const auto is_unknown = [&](const std::string& name) {
    return std::find(known.begin(), known.end(), name) == known.end();
  };
  const auto unknown = std::find_if(asked.begin(), asked.end(), is_unknown);
  if (unknown == asked.end()) return std::nullopt;
  OnlyFault fault;
  fault.message =
      fmt::format("{} speaks of {}, which no document has", what, json_quoted(*unknown));
  const std::vector<std::string_view> names(known.begin(), known.end());
  fault.hint = suggestion(*unknown, names);
  if (fault.hint.empty()) fault.hint = fmt::format("there are {}", fmt::join(known, ", "));
  return fault;
}

}  // namespace cvpress::batch
