// Texts that a plan gives: in one language or in several, with variables in braces.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "locale/variables.h"

namespace cvpress::tailor {

/// A text as the plan has it.
struct PlanText {
  struct Version {
    std::string language;  // BCP 47; "" for every language
    std::string text;
    SourceSpan where;
  };
  std::vector<Version> versions;  // at least one
  SourceSpan where;

  /// The version for a language: of the whole tag, else of its beginning, else the first.
  const Version& in(std::string_view language) const;
  /// Whether in() gives one for the language, not the first for want of it.
  bool has(std::string_view language) const;
};

using locale::Variables;

/// What the text is that values are put into.
enum class TextForm : std::uint8_t {
  kPlain,
  kMarkdown,  // signs in a value ("A*B*") mean themselves
};

/// A text with its variables filled by the rules of locale::fill(). What is wrong is an error at
/// `where`.
std::optional<std::string> filled(std::string_view text, const Variables& variables,
                                  SourceSpan where, Diagnostics& diagnostics,
                                  TextForm form = TextForm::kPlain);

}  // namespace cvpress::tailor
