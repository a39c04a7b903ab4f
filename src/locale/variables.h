// Texts with variables in braces: "Dear team of {company},".
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"

namespace cvpress::locale {

/// Names, which are compared without case, and what they stand for in this document.
using Variables = std::map<std::string, std::string, std::less<>>;

/// What is wrong with a text that has variables.
struct VariableMistake {
  std::string_view written;  // the part of the text: a name, or all from a brace that stays open
  std::string message;
  bool is_unknown = false;  // a name that stands for nothing
};

/// A text with its variables replaced, as far as that can be done.
struct FilledText {
  std::string text;
  std::vector<VariableMistake> mistakes = {};
};

/// Text with its variables does not grow beyond this.
inline constexpr std::size_t kLongestFilled = std::size_t{4} << 20;

/// `{name}` is what the name stands for; `{{` and `}}` are braces. A variable that would make
/// the text longer than `longest` bytes is a mistake.
FilledText fill(std::string_view text, const Variables& variables,
                std::size_t longest = kLongestFilled);

/// Records a mistake at a place; of an unknown name, with the nearest of the variables.
void report(const VariableMistake& mistake, const Variables& variables, SourceSpan where,
            Diagnostics& diagnostics);

/// The same for a text that stands at a place, where each mistake is an error.
std::optional<std::string> filled(std::string_view text, const Variables& variables,
                                  SourceSpan where, Diagnostics& diagnostics);

}  // namespace cvpress::locale
