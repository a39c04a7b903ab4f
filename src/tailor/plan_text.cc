#include "tailor/plan_text.h"

#include <algorithm>

#include "base/check.h"
#include "base/utf8.h"
#include "locale/language.h"
#include "markdown/write_markdown.h"

namespace cvpress::tailor {
namespace {

const PlanText::Version* version_for(const PlanText& text, std::string_view language) {
  for (const PlanText::Version& version : text.versions) {
    if (locale::table_language(version.language) == language) return &version;
  }
  return nullptr;
}

/// The version of the whole tag, else of its beginning; null for none.
const PlanText::Version* nearest_version(const PlanText& text, std::string_view language) {
  std::string wanted = locale::table_language(language);
  for (;;) {
    if (const PlanText::Version* version = version_for(text, wanted)) return version;
    const std::size_t dash = wanted.rfind('-');
    if (dash == std::string::npos) return nullptr;
    wanted.resize(dash);
  }
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

}  // namespace

const PlanText::Version& PlanText::in(std::string_view language) const {
  CVPRESS_CHECK(!versions.empty());
  const Version* version = nearest_version(*this, language);
  return version != nullptr ? *version : versions.front();
}

bool PlanText::has(std::string_view language) const {
  return versions.front().language.empty() || nearest_version(*this, language) != nullptr;
}

std::optional<std::string> filled(std::string_view text, const Variables& variables,
                                  SourceSpan where, Diagnostics& diagnostics, TextForm form) {
  locale::FillOptions options;
  if (form == TextForm::kMarkdown) options.as_written = as_markdown;
  return locale::filled(text, variables, where, diagnostics, options);
}

}  // namespace cvpress::tailor
