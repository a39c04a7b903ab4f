#include "batch/variants.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/suggest.h"

namespace cvpress::batch {
namespace {

class LineageFinder {
 public:
  LineageFinder(Plan& plan, Diagnostics& diagnostics)
      : plan_(plan), diagnostics_(diagnostics), states_(plan.variants.size(), State::kNew) {}

  /// Gives the variant its lineage, unless it has one. The way there is not deeper than there
  /// are variants, of which a plan's size allows some ten thousands.
  void find(std::size_t variant);

 private:
  enum class State : std::uint8_t { kNew, kOpen, kDone };
  void extend(std::size_t variant, const tailor::PlacedName& name);
  void report_cycle(std::size_t variant, SourceSpan where);

  Plan& plan_;
  Diagnostics& diagnostics_;
  std::vector<State> states_;
  std::vector<std::size_t> way_;
};

constexpr std::size_t kDeepestLineage = 100;

void LineageFinder::report_cycle(std::size_t variant, SourceSpan where) {
  std::vector<std::string_view> names;
  const auto begin = std::find(way_.begin(), way_.end(), variant);
  for (auto it = begin; it != way_.end(); ++it) names.push_back(plan_.variants[*it].name);
  names.push_back(plan_.variants[variant].name);
  diagnostics_.error(where, fmt::format("a variant extends itself: {}", fmt::join(names, " → ")));
}

void LineageFinder::extend(std::size_t variant, const tailor::PlacedName& name) {
  const auto base = plan_.find_variant(name.name);
  if (!base) {
    report_unknown_variant(plan_, {name}, diagnostics_);
    return;
  }
  plan_.variants[*base].is_extended = true;
  if (states_[*base] == State::kOpen) return report_cycle(*base, name.where);
  if (way_.size() >= kDeepestLineage) {
    diagnostics_.error(
        name.where, fmt::format("variants extend each other more than {} deep", kDeepestLineage));
    return;
  }
  find(*base);
  std::vector<std::size_t>& lineage = plan_.variants[variant].lineage;
  for (const std::size_t ancestor : plan_.variants[*base].lineage) {
    if (std::find(lineage.begin(), lineage.end(), ancestor) == lineage.end()) {
      lineage.push_back(ancestor);
    }
  }
}

void LineageFinder::find(std::size_t variant) {
  if (states_[variant] != State::kNew) return;
  states_[variant] = State::kOpen;
  way_.push_back(variant);
  for (const tailor::PlacedName& name : plan_.variants[variant].extends) extend(variant, name);
  way_.pop_back();
  plan_.variants[variant].lineage.push_back(variant);
  states_[variant] = State::kDone;
}

}  // namespace

bool report_unknown_variant(const Plan& plan, const std::vector<tailor::PlacedName>& names,
                            Diagnostics& diagnostics) {
  for (const tailor::PlacedName& name : names) {
    if (plan.find_variant(name.name)) continue;
    std::vector<std::string_view> known;
    for (const Variant& variant : plan.variants) known.push_back(variant.name);
    Diagnostic& error =
        diagnostics.error(name.where, fmt::format("there is no variant \"{}\"", name.name));
    std::string near = suggestion(name.name, known);
    if (near.empty() && known.empty()) near = "the plan has no variants";
    if (near.empty()) near = fmt::format("there are {}", fmt::join(known, ", "));
    error.hints.push_back({std::move(near), {}});
    return true;
  }
  return false;
}

void resolve_variants(Plan& plan, Diagnostics& diagnostics) {
  LineageFinder finder(plan, diagnostics);
  for (std::size_t i = 0; i < plan.variants.size(); ++i) finder.find(i);
  report_unknown_variant(plan, plan.defaults.variants, diagnostics);
  for (const Dimension& dimension : plan.dimensions) {
    for (const DimensionValue& value : dimension.values) {
      report_unknown_variant(plan, value.layer.variants, diagnostics);
    }
  }
}

}  // namespace cvpress::batch
