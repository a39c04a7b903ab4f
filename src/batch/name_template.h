// Names of files with variables: `out/{company.slug}-{role.slug}.pdf`.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <tl/expected.hpp>

#include "base/diagnostics.h"
#include "tailor/plan_text.h"

namespace cvpress::batch {

/// `{name.filter}`, or `{name:format}`.
struct NameVariable {
  std::string written;               // with its braces
  std::string name;                  // as column_name gives it
  std::vector<std::string> filters;  // slug, lower, upper
  std::string format;                // of a date ("%Y-%m"), or the digits of the row ("4")
};

using NamePart = std::variant<std::string, NameVariable>;

struct NameTemplate {
  std::vector<NamePart> parts;
  SourceSpan where;

  /// Whether it has a variable of this name.
  bool uses(std::string_view name) const;
};

/// Reads a template; what is wrong with it is told, with the nearest filter. `{{` and `}}`
/// are braces.
std::optional<NameTemplate> read_name_template(std::string_view text, SourceSpan where,
                                               Diagnostics& diagnostics);

/// What a document's name can be made of. Variables count before the others, so that a
/// column `lang` is what it says.
struct NameFacts {
  const tailor::Variables& variables;
  std::string variant;  // "" without one
  std::string language;
  std::optional<std::chrono::year_month_day> date = {};
  std::size_t row = 1;
};

struct NameFault {
  std::string message;
  std::string hint = {};
};

/// The path of a document below the output folder: checked, so that it can be written.
tl::expected<std::string, NameFault> filled_name(const NameTemplate& name, const NameFacts& facts);

}  // namespace cvpress::batch
