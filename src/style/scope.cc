#include <algorithm>

#include "base/utf8.h"
#include "style/layout_spec.h"

namespace cvpress::style {

namespace {

/// Sizes in em inside of sizes in em end here.
constexpr double kSmallestSize = 0.5;
constexpr double kLargestSize = 400;

}  // namespace

text::TextStyle patched(const text::TextStyle& base, const StylePatch& patch) {
  text::TextStyle result = base;
  if (patch.families) result.families = *patch.families;
  if (patch.size) {
    const Measure& size = *patch.size;
    result.size = size.unit == Unit::kEm        ? base.size * size.value
                  : size.unit == Unit::kPercent ? base.size * size.value / 100
                                                : size.value;
    result.size = std::clamp(result.size, kSmallestSize, kLargestSize);
  }
  if (patch.leading) result.leading = *patch.leading;
  if (patch.weight) result.weight = *patch.weight;
  if (patch.italic) result.italic = *patch.italic;
  if (patch.color) result.color = *patch.color;
  if (patch.letter_case) result.letter_case = *patch.letter_case;
  if (patch.tracking) {
    result.tracking = patch.tracking->unit == Unit::kPoints && result.size > 0
                          ? patch.tracking->value / result.size
                          : patch.tracking->value;
  }
  if (patch.figures) result.figures = *patch.figures;
  if (patch.features) result.features = *patch.features;
  if (patch.underline) result.underline = *patch.underline;
  return result;
}

const Element* Scope::element(const ChildElement& child) const {
  if (child.in_place) return child.in_place.get();
  const auto found = elements.find(child.name);
  return found == elements.end() ? nullptr : &found->second;
}

text::TextStyle Scope::body() const {
  return with_style(text::TextStyle{}, "body");
}

text::TextStyle Scope::with_style(const text::TextStyle& base, std::string_view name) const {
  const auto found = styles.find(name);
  return found == styles.end() ? base : patched(base, found->second);
}

const SectionSpec& LayoutSpec::section(std::string_view region, model::Kind kind,
                                       std::string_view title) const {
  auto found = regions.find(region);
  if (found == regions.end()) found = regions.begin();
  const auto& sections = found->second.sections;
  for (const auto& [section_name, spec] : sections) {
    for (const std::string& match : spec.match) {
      if (ascii_lower(match) == ascii_lower(trimmed(title))) return spec;
    }
  }
  return sections.find(model::kind_name(kind))->second;
}

}  // namespace cvpress::style
