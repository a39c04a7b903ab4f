#include "text/shaped_before.h"

#include <functional>
#include <string_view>
#include <utility>

namespace cvpress::text {
namespace {

std::size_t mixed(std::size_t number, std::size_t more) {
  constexpr std::size_t kGolden = 0x9E3779B97F4A7C15;
  return (number ^ (more + kGolden + (number << 6) + (number >> 2))) * kGolden;
}

/// Of what differs most; the rest is compared.
std::size_t number_of(const std::vector<TextSpan>& spans, const ShapeOptions& options) {
  std::size_t number = std::hash<std::string_view>{}(options.language);
  for (const TextSpan& span : spans) {
    number = mixed(number, std::hash<std::string_view>{}(span.text));
    number = mixed(number, std::hash<double>{}(span.style.size));
    number = mixed(number, static_cast<std::size_t>(span.style.weight));
    number = mixed(number, span.where.begin);
  }
  return number;
}

}  // namespace

ParagraphPtr ShapedBefore::shape(const std::vector<TextSpan>& spans, const ShapeOptions& options,
                                 const FontCatalog& fonts, Diagnostics& diagnostics) {
  const std::size_t number = number_of(spans, options);
  if (ParagraphPtr found = find(number, spans, options)) return found;
  const std::size_t told = diagnostics.all().size();
  ParagraphPtr paragraph = text::shape(spans, options, fonts, diagnostics);
  if (diagnostics.all().size() == told) keep(number, {spans, options, paragraph});
  return paragraph;
}

ParagraphPtr ShapedBefore::find(std::size_t number, const std::vector<TextSpan>& spans,
                                const ShapeOptions& options) {
  const auto is_same = [&](const Kept& kept) {
    return kept.options == options && kept.spans == spans;
  };
  const auto recent = recent_.find(number);
  if (recent != recent_.end()) {
    return is_same(recent->second) ? recent->second.paragraph : nullptr;
  }
  const auto old = old_.find(number);
  if (old == old_.end() || !is_same(old->second)) return nullptr;
  Kept kept = std::move(old->second);
  old_.erase(old);
  ParagraphPtr paragraph = kept.paragraph;
  keep(number, std::move(kept));
  return paragraph;
}

void ShapedBefore::keep(std::size_t number, Kept kept) {
  if (recent_.size() >= most_) {
    old_ = std::move(recent_);
    recent_ = {};
  }
  recent_.insert_or_assign(number, std::move(kept));
}

}  // namespace cvpress::text
