// What each shortcode of the themes and of Hugo prints on paper
// (hugo-formats.md 9.3).
#pragma once

#include <string>
#include <string_view>

namespace cvpress::markdown {

enum class ShortcodeAction {
  kNothing,    // a decoration or a list that the page makes of itself
  kUnshown,    // something to see or hear; a link to it at most
  kInner,      // what it encloses
  kTitled,     // a title, then what it encloses
  kLink,       // what it encloses or its text, linked to its address
  kCard,       // a linked title, a subtitle, what it encloses
  kCalls,      // one or two links
  kFigure,     // a picture with its caption
  kFormula,    // LaTeX
  kCode,       // what it encloses, as code
  kCitation,   // a page's entry
  kMention,    // an author's name
  kTable,      // a CSV file
  kInclude,    // another page's text
  kParameter,  // a value of the page or site
  kReference,  // an address, mostly inside of a link
};

struct ShortcodeRule {
  std::string_view name;
  ShortcodeAction action = ShortcodeAction::kNothing;
  /// Of something unshown: its address, with {0} for its first argument and
  /// {1} for its second; "" where an argument is the address.
  std::string_view address = {};
};

/// The rule for a name in lower case, or nothing.
const ShortcodeRule* find_shortcode_rule(std::string_view name);

/// `did you mean "x"?`, or "" where no known name is near.
std::string shortcode_suggestion(std::string_view name);

}  // namespace cvpress::markdown
