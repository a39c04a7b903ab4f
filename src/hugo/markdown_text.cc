#include "hugo/markdown_text.h"

#include "hugo/dialect.h"
#include "hugo/section_source.h"
#include "hugo/site_address.h"
#include "hugo/site_answers.h"
#include "hugo/values.h"
#include "markdown/markdown.h"

namespace cvpress::hugo {
namespace {

using Answer = std::optional<std::string>;

Answer text_or_nothing(std::string text) {
  return text.empty() ? Answer() : Answer(std::move(text));
}

/// A parameter of the page, else of the site, as Hugo looks it up.
Answer parameter(const std::string& name, const Reading& reading) {
  if (reading.page != nullptr) {
    const data::Map* own = map_at(*reading.page, "params");
    for (const data::Map* map : {reading.page, own}) {
      const std::string text = map != nullptr ? text_at(*map, name) : std::string();
      if (!text.empty()) return text;
    }
  }
  return text_or_nothing(reading.site.param_text(name));
}

Answer answer(const markdown::SiteQuestion& question, const Reading& reading) {
  using Asked = markdown::SiteQuestion::Kind;
  SiteAnswers* answers = reading.answers;
  switch (question.kind) {
    case Asked::kParameter: return parameter(question.name, reading);
    case Asked::kReference:
      return text_or_nothing(
          site_address(question.name, reading.folder, reading.site, reading.files));
    case Asked::kMention: return answers != nullptr ? answers->author(question.name) : Answer();
    case Asked::kTable:
      return answers != nullptr ? answers->table(question.name, reading) : Answer();
    case Asked::kInclude:
      return answers != nullptr ? answers->page_text(question.name, reading) : Answer();
    case Asked::kCitation:
      return answers != nullptr ? answers->citation(question.name, reading) : Answer();
  }
  return std::nullopt;
}

markdown::Dialect dialect_of(const Reading& reading) {
  markdown::Dialect dialect = reading.site.dialect;
  dialect.language = reading.site.tag;
  if (reading.page == nullptr) return dialect;
  dialect.math = dialect.math || is_on(reading.page->find_any_case("math"));
  dialect.marks = dialect.marks || is_profile_with_marks(*reading.page);
  return dialect;
}

}  // namespace

markdown::Context markdown_context(const Reading& reading) {
  return {reading.sources, reading.diagnostics, dialect_of(reading),
          [&reading](const markdown::SiteQuestion& question) { return answer(question, reading); },
          [&reading](std::string_view key) {
            return reading.answers != nullptr ? reading.answers->word(key) : std::string();
          }};
}

model::InlineText inline_markdown(std::string_view text, SourceSpan where, const Reading& reading) {
  return markdown::read_inline(text, where, markdown_context(reading));
}

model::Blocks block_markdown(std::string_view text, SourceSpan where, const Reading& reading) {
  return markdown::read_blocks(text, where, markdown_context(reading));
}

model::Blocks body_markdown(SourceSpan body, const Reading& reading) {
  return block_markdown(reading.sources.text(body), body, reading);
}

}  // namespace cvpress::hugo
