// Formulas in the text: `$x$`, `$$x$$`, `\(x\)`, `\[x\]`. Sites that have them
// turned on keep them from Markdown, so they are replaced before it is read.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::markdown {

struct MathText {
  std::string markdown;
  std::string unknown;  // the first command that no formula could be read for
};

/// A paragraph with its formulas as readable text. Sums of money ("$100 or
/// $200") and code stay.
MathText with_formulas_read(std::string_view paragraph);

/// A text that is all formulas: with their delimiters, or one without.
MathText formulas_read(std::string_view text);

}  // namespace cvpress::markdown
