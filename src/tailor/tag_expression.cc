#include "tailor/tag_expression.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.h"
#include "tailor/comparable.h"

namespace cvpress::tailor {
namespace {

constexpr int kDeepestNesting = 50;
constexpr std::size_t kMostParts = 2000;

struct Sign {
  std::string_view written;
  std::string_view means;
};

/// Longer ones first.
constexpr Sign kSigns[] = {{"&&", "and"}, {"||", "or"}, {"&", "and"}, {"|", "or"},
                           {"!", "not"},  {"(", "("},   {")", ")"}};
constexpr std::string_view kWordsBetweenTags[] = {"and", "or", "not"};
constexpr std::string_view kEndsTag = " \t\n()&|!\"',";

/// Tags with variables are compared when these are known.
bool has_braces(std::string_view tag) {
  return tag.find_first_of("{}") != std::string_view::npos;
}

/// Where a tag without quotes ends: signs in braces are the variable's.
std::size_t end_of_tag(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && kEndsTag.find(text[at]) == std::string_view::npos) {
    const std::size_t closing = text[at] == '{' ? text.find('}', at) : std::string_view::npos;
    at = closing == std::string_view::npos ? at + 1 : closing + 1;
  }
  return at;
}

/// Where the text at `offset` of a value stands, if the value stands in its file as it is.
SourceSpan place_in(SourceSpan where, std::size_t text_size, std::size_t offset,
                    std::size_t length) {
  const std::size_t extent = where.end - where.begin;
  const bool is_quoted = extent == text_size + 2;
  if (!where.known() || (extent != text_size && !is_quoted)) return where;
  const auto begin = static_cast<std::uint32_t>(where.begin + offset + (is_quoted ? 1 : 0));
  return {where.file, begin, static_cast<std::uint32_t>(begin + length)};
}

}  // namespace

/// Recursive descent, with one symbol looked at before it is taken.
class TagExpressionParser {
 public:
  using Kind = TagExpression::Kind;

  TagExpressionParser(std::string_view text, SourceSpan where, Diagnostics& diagnostics)
      : text_(text), where_(where), diagnostics_(diagnostics) {
    advance();
  }

  std::optional<TagExpression> parse() {
    const bool is_right = either_of(0) && (symbol_.empty() || fail_at_rest());
    if (!is_right) return std::nullopt;
    return std::move(expression_);
  }

 private:
  bool either_of(int depth) {
    if (!all_of(depth)) return false;
    return joined("or", Kind::kOr, [&] { return all_of(depth); });
  }

  bool all_of(int depth) {
    if (!single(depth)) return false;
    return joined("and", Kind::kAnd, [&] { return single(depth); });
  }

  template <class Operand>
  bool joined(std::string_view word, Kind kind, const Operand& operand) {
    while (is_word(word)) {
      const std::size_t left = last();
      advance();
      if (!operand() || !add({kind, {}, left, last()})) return false;
    }
    return true;
  }

  bool single(int depth) {
    if (depth > kDeepestNesting) return fail("this is nested too deeply");
    if (is_word("not")) {
      advance();
      return single(depth + 1) && add({Kind::kNot, {}, last(), 0});
    }
    if (is_word("(")) {
      advance();
      if (!either_of(depth + 1)) return false;
      if (!is_word(")")) return fail_at_rest();
      advance();
      return true;
    }
    if (symbol_.empty()) return fail("a tag is missing at the end");
    if (!is_tag_) return fail(fmt::format("a tag should stand before {}", json_quoted(symbol_)));
    const bool is_added =
        add({Kind::kTag, has_braces(symbol_) ? symbol_ : comparable(symbol_), 0, 0});
    advance();
    return is_added;
  }

  bool fail_at_rest() {
    if (symbol_.empty()) return fail("a \")\" is missing at the end");
    if (is_word(")")) return fail("nothing opens this \")\"");
    Diagnostic& error =
        record(fmt::format("\"and\" or \"or\" should stand before {}", json_quoted(symbol_)));
    error.hints.push_back({"a tag of several words stands in quotes", {}});
    return false;
  }

  bool is_word(std::string_view word) const { return !is_tag_ && symbol_ == word; }
  std::size_t last() const { return expression_.nodes_.size() - 1; }

  bool add(TagExpression::Node node) {
    if (expression_.nodes_.size() >= kMostParts) return fail("this expression is too long");
    expression_.nodes_.push_back(std::move(node));
    return true;
  }

  Diagnostic& record(std::string_view what) {
    const std::size_t column = utf8_length(text_.substr(0, begin_)) + 1;
    return diagnostics_.error(place_in(where_, text_.size(), begin_, at_ - begin_),
                              fmt::format("in a tag expression, column {}: {}", column, what));
  }
  bool fail(std::string_view what) {
    record(what);
    return false;
  }

  /// Takes the next symbol: a sign, a word between tags, or a tag; "" at the end.
  void advance() {
    at_ = std::min(text_.find_first_not_of(" \t\n", at_), text_.size());
    begin_ = at_;
    symbol_.clear();
    is_tag_ = false;
    if (at_ == text_.size()) return;
    const std::string_view rest = text_.substr(at_);
    for (const Sign& sign : kSigns) {
      if (!rest.starts_with(sign.written)) continue;
      symbol_ = sign.means;
      at_ += sign.written.size();
      return;
    }
    if (rest[0] == '"' || rest[0] == '\'') return take_quoted(rest);
    take_tag(rest);
  }

  void take_quoted(std::string_view rest) {
    const std::size_t end = rest.find(rest[0], 1);
    const std::string_view inside = trimmed(rest.substr(1, end == rest.npos ? end : end - 1));
    is_tag_ = end != rest.npos && !inside.empty();
    symbol_ = is_tag_ ? std::string(inside) : std::string(rest.substr(0, 1));
    at_ += is_tag_ ? end + 1 : 1;
  }

  void take_tag(std::string_view rest) {
    const std::size_t end = end_of_tag(rest);
    symbol_ = rest.substr(0, std::max<std::size_t>(end, 1));
    at_ += symbol_.size();
    const std::string lower = ascii_lower(symbol_);
    for (const std::string_view word : kWordsBetweenTags) {
      if (lower != word) continue;
      symbol_ = lower;
      return;
    }
    is_tag_ = end != 0;
  }

  std::string_view text_;
  SourceSpan where_;
  Diagnostics& diagnostics_;
  TagExpression expression_;
  std::string symbol_;
  bool is_tag_ = false;
  std::size_t begin_ = 0;
  std::size_t at_ = 0;
};

bool is_or_is_below(std::string_view tag, std::string_view name) {
  if (!tag.starts_with(name)) return false;
  return tag.size() == name.size() || tag[name.size()] == '/';
}

bool TagExpression::holds_for(const Tags& tags) const {
  std::vector<bool> holds;
  holds.reserve(nodes_.size());
  for (const Node& node : nodes_) {
    switch (node.kind) {
      case Kind::kTag: {
        bool found = false;
        for (const std::string& tag : tags) found = found || is_or_is_below(tag, node.tag);
        holds.push_back(found);
        break;
      }
      case Kind::kNot: holds.push_back(!holds[node.left]); break;
      case Kind::kAnd: holds.push_back(holds[node.left] && holds[node.right]); break;
      case Kind::kOr: holds.push_back(holds[node.left] || holds[node.right]); break;
    }
  }
  return !holds.empty() && holds.back();
}

std::vector<std::string> TagExpression::names() const {
  std::vector<std::string> names;
  for (const Node& node : nodes_) {
    if (node.kind == Kind::kTag) names.push_back(node.tag);
  }
  return names;
}

bool TagExpression::has_variables() const {
  return std::any_of(nodes_.begin(), nodes_.end(),
                     [](const Node& node) { return has_braces(node.tag); });
}

std::optional<TagExpression> TagExpression::with_values(const FillTag& fill) const {
  TagExpression full = *this;
  for (Node& node : full.nodes_) {
    if (!has_braces(node.tag)) continue;
    const auto text = fill(node.tag);
    if (!text) return std::nullopt;
    node.tag = comparable(*text);
  }
  return full;
}

TagExpression TagExpression::either(const TagExpression& left, const TagExpression& right) {
  TagExpression both = left;
  const std::size_t shift = left.nodes_.size();
  for (Node node : right.nodes_) {
    node.left += shift;
    node.right += shift;
    both.nodes_.push_back(std::move(node));
  }
  both.nodes_.push_back({Kind::kOr, {}, shift - 1, both.nodes_.size() - 1});
  return both;
}

std::optional<TagExpression> parse_tag_expression(std::string_view text, SourceSpan where,
                                                  Diagnostics& diagnostics) {
  return TagExpressionParser(text, where, diagnostics).parse();
}

}  // namespace cvpress::tailor
