#include "style/punctuation.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.h"
#include "style/fields.h"

namespace cvpress::style {
namespace {

/// What separates fields, or encloses one.
constexpr std::string_view kSeparatingMarks[] = {",", ";", ":", "·", "•", "|", "/",
                                                 "–", "—", "(", ")", "[", "]", "-"};
/// Fields that are always there.
constexpr std::string_view kCertain[] = {"word", "page", "section", "number", "item"};

/// A field or a text of a line, outside of optional groups.
struct Piece {
  const FieldPart* field = nullptr;
  std::string_view text = {};
};

const FieldPath* first_path(const FieldPart& field) {
  return std::get_if<FieldPath>(&field.alternatives.front());
}

/// Whether nothing may come of a field, as far as the element says.
bool may_be_empty(const FieldPart& field, const Element& element) {
  for (const auto& alternative : field.alternatives) {
    const auto* path = std::get_if<FieldPath>(&alternative);
    if (path == nullptr) return false;
    const bool certain = std::find(std::begin(kCertain), std::end(kCertain), path->names.front()) !=
                         std::end(kCertain);
    const bool asked =
        std::find(element.when.begin(), element.when.end(), *path) != element.when.end();
    if (certain || asked) return false;
  }
  return true;
}

void add_pieces(const Template& parts, std::vector<std::vector<Piece>>& lines) {
  for (const TemplatePart& part : parts) {
    if (std::holds_alternative<LineBreakPart>(part.content)) {
      lines.emplace_back();
    } else if (const auto* styled = std::get_if<StyledPart>(&part.content)) {
      add_pieces(styled->content, lines);
    } else if (const auto* field = std::get_if<FieldPart>(&part.content)) {
      lines.back().push_back({field});
    } else if (const auto* literal = std::get_if<LiteralPart>(&part.content)) {
      lines.back().push_back({nullptr, literal->text});
    }
  }
}

bool is_punctuation(std::string_view text) {
  const std::string_view bare = trimmed(text);
  return std::any_of(
      std::begin(kSeparatingMarks), std::end(kSeparatingMarks),
      [bare](std::string_view mark) { return bare.starts_with(mark) || bare.ends_with(mark); });
}

/// Whether a field stands in brackets of its own.
bool is_bracketed(const std::vector<Piece>& line, std::size_t at) {
  if (at == 0 || at + 1 >= line.size()) return false;
  const std::string_view before = trimmed(line[at - 1].text);
  const std::string_view after = trimmed(line[at + 1].text);
  return (before.ends_with('(') && after.starts_with(')')) ||
         (before.ends_with('[') && after.starts_with(']'));
}

void warn_of_brackets(const std::vector<Piece>& line, const Element& element,
                      Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i].field == nullptr || !may_be_empty(*line[i].field, element)) continue;
    const FieldPath* path = first_path(*line[i].field);
    if (path == nullptr || !is_bracketed(line, i)) continue;
    const bool is_round = trimmed(line[i - 1].text).ends_with('(');
    diagnostics
        .warning(path->where, fmt::format("\"{}\" would stand alone where {{{}}} is empty",
                                          is_round ? "()" : "[]", path_text(*path)))
        .hints.push_back({"an optional group takes them along: \"{title}{? ({location})}\"", {}});
  }
}

void check_line(const std::vector<Piece>& line, const Element& element, Diagnostics& diagnostics) {
  const auto fields = std::count_if(line.begin(), line.end(),
                                    [](const Piece& piece) { return piece.field != nullptr; });
  // A line all of whose fields are empty vanishes.
  if (fields < 2) return;
  warn_of_brackets(line, element, diagnostics);
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i].field == nullptr || !may_be_empty(*line[i].field, element)) continue;
    if (is_bracketed(line, i)) continue;
    const FieldPath* path = first_path(*line[i].field);
    for (const std::size_t beside : {i - 1, i + 1}) {
      if (path == nullptr || beside >= line.size() || !is_punctuation(line[beside].text)) continue;
      diagnostics
          .warning(path->where, fmt::format("\"{}\" would stand alone where {{{}}} is empty",
                                            trimmed(line[beside].text), path_text(*path)))
          .hints.push_back(
              {"an optional group takes it along: \"{title}{?, {organization}}\"", {}});
      return;
    }
  }
}

void check_element(const Element& element, Diagnostics& diagnostics) {
  if (const auto* text = std::get_if<TextElement>(&element.kind)) {
    std::vector<std::vector<Piece>> lines(1);
    add_pieces(text->text, lines);
    for (const auto& line : lines) check_line(line, element, diagnostics);
  }
}

}  // namespace

void check_punctuation(const LayoutSpec& spec, Diagnostics& diagnostics) {
  std::vector<const Scope*> scopes = {spec.scope.get()};
  for (const auto& [name, region] : spec.regions) {
    scopes.push_back(region.scope.get());
    for (const auto& [kind, section] : region.sections) scopes.push_back(section.scope.get());
  }
  for (const Scope* scope : scopes) {
    for (const auto& [name, element] : scope->elements) check_element(element, diagnostics);
  }
}

}  // namespace cvpress::style
