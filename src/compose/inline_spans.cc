#include "compose/inline_spans.h"

#include <utility>

#include <fmt/format.h>

#include "base/diagnostics.h"
#include "base/utf8.h"
#include "base/web_address.h"
#include "compose/link_marks.h"
#include "compose/span_languages.h"

namespace cvpress::compose {
namespace {

using text::TextStyle;

/// Superscripts and subscripts: smaller, and moved by a part of their own size.
constexpr double kScriptSize = 0.65;
constexpr double kSuperscriptRise = 0.5;
constexpr double kSubscriptRise = -0.22;

TextStyle styled(const model::Inline& part, const style::Scope& scope, const TextStyle& base) {
  TextStyle style = base;
  if (part.strong) style = scope.with_style(style, "strong");
  if (part.emphasis) style = scope.with_style(style, "emphasis");
  if (part.code) style = scope.with_style(style, "code");
  if (part.strike) style.strike = true;
  if (part.underline) style.underline = true;
  if (part.superscript || part.subscript) {
    style.size *= kScriptSize;
    style.rise = part.superscript ? kSuperscriptRise : kSubscriptRise;
  }
  return style;
}

/// The element's own link beats a link inside, which beats the field's address. What leads
/// nowhere from paper is no link.
std::string_view address_of(std::string_view own, const Setting& setting, std::string_view field) {
  if (setting.no_links) return {};
  for (const std::string_view address : {std::string_view(setting.href), own, field}) {
    if (can_be_followed(address)) return address;
  }
  return {};
}

/// The text of a link inside of a site stays, without it.
void note_unfollowed(const model::Inline& part, const Setting& setting) {
  if (part.href.empty() || setting.no_links || can_be_followed(part.href)) return;
  setting.record->diagnostics.note(
      part.where, fmt::format("the link to {} leads inside of the site; only its text is printed",
                              json_quoted(part.href)));
}

/// An English word in the place of one that the language lacks is written as in English.
void mark_english_word(text::TextSpan& span, const Setting& setting) {
  if (!setting.shared->habits.has_words && is_english_word(span.text)) span.language = "en";
}

/// Words that cannot be divided are told of once for each language.
void tell_of_dictionary(const text::Paragraph& paragraph, SourceSpan where,
                        const Setting& setting) {
  const std::string& package = paragraph.missing_dictionary;
  if (package.empty()) return;
  look_outside(setting.fields);
  if (!setting.record->missing_dictionaries.insert(package).second) return;
  setting.record->diagnostics.note(
      where,
      fmt::format("words are not divided at line ends here: install the package {}", package));
}

}  // namespace

text::TextSpan plain_span(std::string text, const Setting& setting, const TextStyle& style,
                          std::string_view href) {
  text::TextSpan span;
  span.text = std::move(text);
  mark_english_word(span, setting);
  span.href = address_of("", setting, href);
  span.style = span.href.empty() ? style : setting.scope->with_style(style, "link");
  return span;
}

std::vector<text::TextSpan> inline_spans(const model::InlineText& text, const Setting& setting,
                                         const TextStyle& style, std::string_view href) {
  std::vector<text::TextSpan> spans;
  for (const model::Inline& part : text) {
    text::TextSpan span;
    if (part.kind == model::InlineKind::kLineBreak) {
      span.kind = text::SpanKind::kLineBreak;
      span.style = style;
    } else {
      // An image in running text is what it stands for.
      const std::string_view address = address_of(part.href, setting, href);
      note_unfollowed(part, setting);
      span.style = styled(part, *setting.scope, style);
      if (!address.empty()) span.style = setting.scope->with_style(span.style, "link");
      span.text = part.text;
      span.href = address;
      mark_english_word(span, setting);
    }
    span.where = part.where;
    spans.push_back(std::move(span));
  }
  return spans;
}

std::string plain_text(const std::vector<text::TextSpan>& spans) {
  std::string text;
  for (const text::TextSpan& span : spans) {
    if (span.kind == text::SpanKind::kText) text += span.text;
    if (span.kind == text::SpanKind::kLineBreak) text += ' ';
  }
  return std::string(trimmed(text));
}

namespace {

/// Not again, where a document before had the same.
text::ParagraphPtr shaped_once(const std::vector<text::TextSpan>& spans,
                               const text::ShapeOptions& options, const Setting& setting) {
  const Resources& resources = setting.shared->resources;
  Diagnostics& diagnostics = setting.record->diagnostics;
  if (resources.shaped_before == nullptr) {
    return text::shape(spans, options, resources.fonts, diagnostics);
  }
  return resources.shaped_before->shape(spans, options, resources.fonts, diagnostics);
}

}  // namespace

text::ParagraphPtr shaped(const std::vector<text::TextSpan>& spans, const Setting& setting,
                          const text::LineRules& rules) {
  if (!marks_links(setting)) return shaped_as_is(spans, setting, rules);
  return shaped_as_is(with_link_marks(spans, setting), setting, rules);
}

text::ParagraphPtr shaped_as_is(const std::vector<text::TextSpan>& spans, const Setting& setting,
                                const text::LineRules& rules) {
  text::ShapeOptions options;
  options.language = setting.shared->resume.language;
  options.lines = rules;
  options.base = setting.style;
  auto paragraph = has_foreign_text(spans, options.language)
                       ? shaped_once(with_languages(spans, options.language), options, setting)
                       : shaped_once(spans, options, setting);
  if (!paragraph->missing.empty()) look_outside(setting.fields);
  setting.record->missing.add(*paragraph);
  tell_of_dictionary(*paragraph, spans.empty() ? SourceSpan{} : spans.front().where, setting);
  return paragraph;
}

}  // namespace cvpress::compose
