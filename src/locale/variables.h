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
  std::string hint;  // the nearest name; "" for none
};

/// A text with its variables replaced, as far as that can be done.
struct FilledText {
  std::string text;
  std::vector<VariableMistake> mistakes = {};
};

/// `{name}` is what the name stands for; `{{` and `}}` are braces.
FilledText fill(std::string_view text, const Variables& variables);

/// Records a mistake at a place.
void report(const VariableMistake& mistake, SourceSpan where, Diagnostics& diagnostics);

/// The same for a text that stands at a place, where each mistake is an error.
std::optional<std::string> filled(std::string_view text, const Variables& variables,
                                  SourceSpan where, Diagnostics& diagnostics);

}  // namespace cvpress::locale
