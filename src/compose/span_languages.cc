#include "compose/span_languages.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "locale/language_stretches.h"

namespace cvpress::compose {
namespace {

using text::TextSpan;

/// A telephone number or an address is one thing, in whatever letters.
bool may_be_cut(const TextSpan& span) {
  return span.kind == text::SpanKind::kText && span.language.empty() && !span.left_to_right;
}

/// A span without its text: what its parts are copied from, so that none of them
/// holds room for the whole.
TextSpan without_text(const TextSpan& span) {
  TextSpan look = span;
  std::string().swap(look.text);
  return look;
}

void append_parts(std::vector<TextSpan>& parts, const TextSpan& span, const std::string& language) {
  const TextSpan look = without_text(span);
  const auto append = [&](std::size_t begin, std::size_t end) {
    parts.push_back(look);
    parts.back().text = span.text.substr(begin, end - begin);
  };
  std::size_t done = 0;
  for (locale::LanguageStretch& stretch : locale::foreign_stretches(span.text, language)) {
    if (stretch.begin > done) append(done, stretch.begin);
    append(stretch.begin, stretch.end);
    parts.back().language = std::move(stretch.language);
    done = stretch.end;
  }
  if (done < span.text.size() || span.text.empty()) append(done, span.text.size());
}

}  // namespace

std::vector<TextSpan> with_languages(const std::vector<TextSpan>& spans,
                                     const std::string& language) {
  std::vector<TextSpan> parts;
  for (const TextSpan& span : spans) {
    if (may_be_cut(span)) {
      append_parts(parts, span, language);
    } else {
      parts.push_back(span);
    }
  }
  return parts;
}

bool has_foreign_text(const std::vector<TextSpan>& spans, const std::string& language) {
  return std::any_of(spans.begin(), spans.end(), [&](const TextSpan& span) {
    return may_be_cut(span) && !locale::foreign_stretches(span.text, language).empty();
  });
}

}  // namespace cvpress::compose
