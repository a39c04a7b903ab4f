#include "compose/first_letters.h"

#include <cstddef>
#include <utility>

#include "text/graphemes.h"

namespace cvpress::compose {

const style::FirstLetters* first_letters_of(const style::Scope& scope, std::string_view style) {
  const auto found = scope.styles.find(style);
  if (found == scope.styles.end() || !found->second.first_letters) return nullptr;
  return &*found->second.first_letters;
}

std::vector<text::TextSpan> with_first_letters(std::vector<text::TextSpan> spans,
                                               const style::FirstLetters& letters) {
  int wanted = letters.count;
  if (wanted <= 0 || !letters.color) return spans;
  std::vector<text::TextSpan> all;
  for (text::TextSpan& span : spans) {
    if (wanted <= 0 || span.kind != text::SpanKind::kText) {
      all.push_back(std::move(span));
      continue;
    }
    const std::size_t end = text::letters_end(span.text, wanted);
    text::TextSpan first = span;
    first.text.resize(end);
    first.style.color = *letters.color;
    span.text.erase(0, end);
    if (!first.text.empty()) all.push_back(std::move(first));
    if (!span.text.empty()) all.push_back(std::move(span));
  }
  return all;
}

}  // namespace cvpress::compose
