// Which things a variant takes, by their tags: `backend and not (intern or "web 3")`.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"

namespace cvpress::tailor {

/// Tags as they are compared (comparable()).
using Tags = std::set<std::string, std::less<>>;

/// A boolean expression over tags. `a` holds for what is tagged `a`, and `a/b` below it.
class TagExpression {
 public:
  bool holds_for(const Tags& tags) const;
  /// The tags that it speaks of, as they are compared, in the order of the text.
  std::vector<std::string> names() const;

  /// Whether a tag has variables in braces: `{role}`, which stands for one tag.
  bool has_variables() const;
  /// The same with the texts that stand for its tags with variables; nothing where one has none.
  using FillTag = std::function<std::optional<std::string>(const std::string& tag)>;
  std::optional<TagExpression> with_values(const FillTag& fill) const;

  /// One that holds where either does.
  static TagExpression either(const TagExpression& left, const TagExpression& right);

 private:
  friend class TagExpressionParser;
  enum class Kind { kTag, kNot, kAnd, kOr };
  /// Operands stand before what joins them; the last node is the whole.
  struct Node {
    Kind kind = Kind::kTag;
    std::string tag;
    std::size_t left = 0;
    std::size_t right = 0;
  };
  std::vector<Node> nodes_;
};

/// Whether something tagged `tag` is meant by `name`: it is the same, or below it.
bool is_or_is_below(std::string_view tag, std::string_view name);

/// Reads `and or not ( )`, also written `& | !`; a tag with blanks or signs stands in quotes.
/// An error names the column and, where the text stands in its file as it is, points at it.
std::optional<TagExpression> parse_tag_expression(std::string_view text, SourceSpan where,
                                                  Diagnostics& diagnostics);

}  // namespace cvpress::tailor
