// Which documents of a batch are meant: `company=Acme and (lang=de or row=10..20)`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "tailor/plan_text.h"

namespace cvpress::batch {

/// One name and the value that it is to have, in lower case.
struct OnlyComparison {
  std::string name;
  std::string value;
};

/// A condition on a document's variables. Values are compared without case and may have "*" and
/// "?" for some letters and for one; `10..20` is a range of numbers. A language is all of its
/// regions: "en" is "en-GB", too. What a document lacks is
/// an empty text.
class OnlyExpression {
 public:
  bool holds_for(const tailor::Variables& variables) const;
  /// The variables that it speaks of, in the order of the text.
  std::vector<std::string> names() const;
  /// What it compares with values that are no ranges.
  std::vector<OnlyComparison> values() const;

 private:
  friend class OnlyParser;
  enum class Kind : std::uint8_t { kValue, kRange, kNot, kAnd, kOr };
  /// Operands stand before what joins them; the last node is the whole.
  struct Node {
    Kind kind = Kind::kValue;
    std::string name;
    std::string value;  // of kValue, in lower case
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    std::size_t left = 0;
    std::size_t right = 0;
  };
  static bool is_met(const Node& node, const tailor::Variables& variables);
  std::vector<Node> nodes_;
};

struct OnlyFault {
  std::size_t column = 1;  // in characters
  std::string message;
  std::string hint = {};
};

/// Reads an expression of comparisons (`name=value`, `name!=value`) joined by `and or not ( )`,
/// also written `& | !`. Values with blanks stand in quotes.
tl::expected<OnlyExpression, OnlyFault> parse_only(std::string_view text);

/// Whether a text in lower case is as a pattern with "*" and "?" says.
bool matches_pattern(std::string_view text, std::string_view pattern);

/// A name that an expression speaks of and no document has; nullopt where there is none. `what` is
/// how people wrote the expression.
std::optional<OnlyFault> unknown_name(const std::vector<std::string>& asked,
                                      const std::vector<std::string>& known,
                                      std::string_view what = "--only");

/// For an expression that fits nothing: the values that documents have.
class OnlyValues {
 public:
  explicit OnlyValues(const OnlyExpression& only) : wanted_(only.values()) {}

  void note(const tailor::Variables& variables);
  /// `did you mean "variant=lead"?` of the first value that no document has and one is near; ""
  /// where there is none.
  std::string hint() const;

 private:
  std::vector<OnlyComparison> wanted_;
  std::map<std::string, std::set<std::string>> known_;  // of the names asked for; not too many
};

}  // namespace cvpress::batch
