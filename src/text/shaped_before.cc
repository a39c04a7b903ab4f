#include "text/shaped_before.h"

#include <functional>
#include <string_view>

namespace cvpress::text {
namespace {

/// Of what differs most; the rest is compared.
std::size_t number_of(const std::vector<TextSpan>& spans, const ShapeOptions& options) {
  std::size_t number = std::hash<std::string_view>{}(options.language);
  for (const TextSpan& span : spans) {
    number = mixed_number(number, std::hash<std::string_view>{}(span.text));
    number = mixed_number(number, std::hash<double>{}(span.style.size));
    number = mixed_number(number, static_cast<std::size_t>(span.style.weight));
    number = mixed_number(number, span.where.begin);
  }
  return number;
}

}  // namespace

ParagraphPtr ShapedBefore::shape(const std::vector<TextSpan>& spans, const ShapeOptions& options,
                                 const FontCatalog& fonts, Diagnostics& diagnostics) {
  const std::size_t number = number_of(spans, options);
  const ParagraphPtr* found = kept_.find(
      number, [&](const auto& key) { return key.first == spans && key.second == options; });
  if (found != nullptr) return *found;
  const std::size_t told = diagnostics.all().size();
  ParagraphPtr paragraph = text::shape(spans, options, fonts, diagnostics);
  if (diagnostics.all().size() == told) kept_.keep(number, {spans, options}, paragraph);
  return paragraph;
}

}  // namespace cvpress::text
