#include "tailor/plan_text.h"

#include <fmt/format.h>

#include "base/check.h"
#include "base/suggest.h"
#include "locale/language.h"
#include "locale/letters.h"
#include "markdown/write_markdown.h"

namespace cvpress::tailor {
namespace {

const PlanText::Version* version_for(const PlanText& text, std::string_view language) {
  for (const PlanText::Version& version : text.versions) {
    if (locale::table_language(version.language) == language) return &version;
  }
  return nullptr;
}

const std::string* value_of(const Variables& variables, std::string_view name) {
  const auto exact = variables.find(name);
  if (exact != variables.end()) return &exact->second;
  const std::string wanted = locale::folded(name);
  for (const auto& [known, value] : variables) {
    if (locale::folded(known) == wanted) return &value;
  }
  return nullptr;
}

/// A value as Markdown that prints it, line by line.
std::string as_markdown(std::string_view value) {
  std::string text;
  for (std::size_t at = 0; at <= value.size();) {
    const std::size_t end = std::min(value.find('\n', at), value.size());
    const std::string line(value.substr(at, end - at));
    const bool is_plain = trimmed(line).empty() || markdown::means_itself(line);
    text += is_plain ? line : markdown::markdown_of(model::plain(line));
    if (end < value.size()) text += '\n';
    at = end + 1;
  }
  return text;
}

void report_unknown(std::string_view name, const Variables& variables, SourceSpan where,
                    Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  for (const auto& [known, value] : variables) names.push_back(known);
  Diagnostic& error =
      diagnostics.error(where, fmt::format("there is no variable {}", json_quoted(name)));
  std::string near = suggestion(name, names);
  if (!near.empty()) error.hints.push_back({std::move(near), {}});
  error.hints.push_back({"a brace that is meant to be printed is written twice: {{", {}});
}

}  // namespace

const PlanText::Version& PlanText::in(std::string_view language) const {
  CVPRESS_CHECK(!versions.empty());
  std::string wanted = locale::table_language(language);
  for (;;) {
    if (const Version* version = version_for(*this, wanted)) return *version;
    const std::size_t dash = wanted.rfind('-');
    if (dash == std::string::npos) return versions.front();
    wanted.resize(dash);
  }
}

std::optional<std::string> filled(std::string_view text, const Variables& variables,
                                  SourceSpan where, Diagnostics& diagnostics, TextForm form) {
  std::string result;
  bool is_right = true;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t brace = text.find_first_of("{}", at);
    result += text.substr(at, brace - at);
    if (brace == std::string_view::npos) break;
    const bool is_doubled = brace + 1 < text.size() && text[brace + 1] == text[brace];
    if (is_doubled || text[brace] == '}') {
      result += text[brace];
      at = brace + (is_doubled ? 2 : 1);
      continue;
    }
    const std::size_t end = text.find('}', brace);
    if (end == std::string_view::npos) {
      diagnostics.error(where, "a brace is opened and never closed")
          .hints.push_back({"a brace that is meant to be printed is written twice: {{", {}});
      return std::nullopt;
    }
    const std::string_view name = trimmed(text.substr(brace + 1, end - brace - 1));
    if (const std::string* value = value_of(variables, name)) {
      result += form == TextForm::kMarkdown ? as_markdown(*value) : *value;
    } else {
      report_unknown(name, variables, where, diagnostics);
      is_right = false;
    }
    at = end + 1;
  }
  if (!is_right) return std::nullopt;
  return result;
}

}  // namespace cvpress::tailor
