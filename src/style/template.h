// The template language of texts (layout-language.md section 7), parsed: what
// `"{.title {title}}{?, {organization}}"` says, without any value in it.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/diagnostics.h"
#include "base/source.h"

namespace cvpress::style {

struct TemplatePart;
using Template = std::vector<TemplatePart>;

/// A dotted path of a field: {"person", "name"}.
struct FieldPath {
  std::vector<std::string> names;
  SourceSpan where;
  bool operator==(const FieldPath& other) const { return names == other.names; }
};

/// Characters that stand for themselves (also a quoted part).
struct LiteralPart {
  std::string text;
  bool operator==(const LiteralPart&) const = default;
};

struct LineBreakPart {
  bool operator==(const LineBreakPart&) const = default;
};

/// `*…*`, `**…**`, `{.name …}`: a run in the style "emphasis", "strong" or name.
struct StyledPart {
  std::string style;
  Template content;
  SourceSpan where = {};  // of the style's name
};

/// `{?…}`: vanishes if a field directly in it is empty.
struct OptionalPart {
  Template content;
};

struct IconPart {
  std::string name;
  SourceSpan where = {};
};

/// `{a|b|'text' join ', ' as year}`.
struct FieldPart {
  std::vector<std::variant<FieldPath, LiteralPart>> alternatives;  // at least one
  std::optional<std::string> join;
  std::string format;  // a name or pattern after `as`; "" for none
  SourceSpan format_where;
};

struct TemplatePart {
  std::variant<LiteralPart, LineBreakPart, StyledPart, OptionalPart, IconPart, FieldPart> content;
};

/// Parses a template; each mistake is an error at its place. `origin` is the
/// span of the template's text in its file (of a quoted YAML scalar: inside the quotes).
Template parse_template(std::string_view text, SourceSpan origin, Diagnostics& diagnostics);

}  // namespace cvpress::style
