// Names of files with variables: `out/{company.slug}-{role.slug}.pdf`.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <tl/expected.hpp>

#include "base/diagnostics.h"
#include "locale/variables.h"
#include "tailor/plan_text.h"

namespace cvpress::batch {

using NamePart = std::variant<std::string, locale::TextVariable>;

struct NameTemplate {
  std::vector<NamePart> parts;
  SourceSpan where;

  /// Whether it has a variable of this name.
  bool uses(std::string_view name) const;
};

/// Reads a template; what is wrong with it is told, with the nearest filter. The rules of
/// variables are those of all texts.
std::optional<NameTemplate> read_name_template(std::string_view text, SourceSpan where,
                                               Diagnostics& diagnostics);

struct NameFault {
  std::string message;
  std::string hint = {};
};

/// The path of a document below the output folder: checked, so that it can be written. A value
/// that makes no part of a name is a fault.
tl::expected<std::string, NameFault> filled_name(const NameTemplate& name,
                                                 const tailor::Variables& variables);

}  // namespace cvpress::batch
