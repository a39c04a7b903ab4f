#include "style/paper.h"

#include <cmath>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"

namespace cvpress::style {
namespace {

struct Paper {
  std::string_view name;
  double width_mm;
  double height_mm;
};
constexpr Paper kPapers[] = {{"a4", 210, 297},        {"a5", 148, 210},
                             {"b5", 176, 250},        {"letter", 215.9, 279.4},
                             {"legal", 215.9, 355.6}, {"executive", 184.15, 266.7}};
/// An inch.
constexpr Pt kLeastPaper = 72;

Size size_of(const Paper& paper) {
  // To a hundredth of a point, as the names of papers are given elsewhere.
  const auto points = [](double mm) {
    return static_cast<double>(std::lround(mm * kPointsPerMillimetre * 100)) / 100;
  };
  return {points(paper.width_mm), points(paper.height_mm)};
}

Size measured(const data::Value& value, const data::List& sides, const ValueReader& values) {
  const auto width = values.length(sides[0]);
  const auto height = values.length(sides[1]);
  if (!width || !height) return size_of(kPapers[0]);
  const bool in_points = width->ideal.unit == Unit::kPoints && height->ideal.unit == Unit::kPoints;
  if (in_points && width->ideal.value >= kLeastPaper && height->ideal.value >= kLeastPaper) {
    return {width->ideal.value, height->ideal.value};
  }
  values.diagnostics().error(value.where, "paper is at least an inch wide and high");
  return size_of(kPapers[0]);
}

}  // namespace

std::vector<std::string_view> paper_names() {
  std::vector<std::string_view> names;
  for (const Paper& paper : kPapers) names.push_back(paper.name);
  return names;
}

Size paper_size(const data::Value& value, const ValueReader& values) {
  if (const data::List* list = value.list(); list != nullptr && list->size() == 2) {
    return measured(value, *list, values);
  }
  const std::string_view name = value.text().value_or("");
  for (const Paper& paper : kPapers) {
    if (paper.name == ascii_lower(name)) return size_of(paper);
  }
  Diagnostic& diagnostic =
      values.diagnostics().error(value.where, fmt::format("there is no paper \"{}\"", name));
  std::string hint = suggestion(name, paper_names());
  if (hint.empty()) hint = "a4, a5, b5, letter, legal, executive or [width, height]";
  diagnostic.hints.push_back({std::move(hint), {}});
  return size_of(kPapers[0]);
}

}  // namespace cvpress::style
