// Formulas of LaTeX as readable text: Greek letters, operators, raised and
// lowered characters, fractions in one line.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::markdown {

struct Formula {
  std::string markdown;  // what is printed, with its characters escaped
  bool known = true;     // false: printed as its source, which holds `unknown`
  std::string unknown;   // the first command that is not known
};

/// A formula without its delimiters.
Formula latex_as_markdown(std::string_view latex);

}  // namespace cvpress::markdown
