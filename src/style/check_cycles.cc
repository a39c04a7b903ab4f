// Elements that hold themselves, by whatever names between, and elements whose
// names expand to more than any page holds.
#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "style/children.h"
#include "style/layout_builder.h"

namespace cvpress::style {
namespace {

/// What one element may expand to, its names followed; no page holds as many.
constexpr std::size_t kMostElements = 5000;
/// How deep names may lead to names.
constexpr std::size_t kDeepest = 100;

/// Goes through one scope's elements, children first, each name once.
class CycleCheck {
 public:
  CycleCheck(const Scope& scope, Diagnostics& diagnostics)
      : scope_(scope), diagnostics_(diagnostics) {}

  void check() {
    for (const auto& [name, element] : scope_.elements) named(name, element.where);
  }

  /// One that is used outside of elements.
  void check(const std::optional<ChildElement>& child) {
    if (child) extent(*child);
  }

 private:
  /// What an element expands to; neither grows much beyond its limit.
  struct Extent {
    std::size_t count = 0;
    std::size_t height = 0;
  };
  struct Visit {
    bool is_open = true;
    Extent extent;
  };

  Extent named(std::string_view name, SourceSpan where) {
    const auto found = scope_.elements.find(name);
    if (found == scope_.elements.end()) return {};
    const auto [visit, is_new] = visits_.emplace(name, Visit{});
    if (!is_new) {
      if (visit->second.is_open) {
        diagnostics_.error(where, fmt::format("the element \"{}\" holds itself", name));
      }
      return visit->second.extent;
    }
    visit->second.extent = expanded(found->second);
    visit->second.is_open = false;
    return visit->second.extent;
  }

  Extent extent(const ChildElement& child) {
    return child.in_place ? expanded(*child.in_place) : named(child.name, child.where);
  }

  Extent expanded(const Element& element) {
    Extent largest;
    Extent sum{1, kDeepest + 1};
    if (depth_ < kDeepest) {
      ++depth_;
      for (const ChildElement* child : children_of(element)) {
        const Extent each = extent(*child);
        largest.count = std::max(largest.count, each.count);
        largest.height = std::max(largest.height, each.height);
        sum.count = std::min(sum.count + each.count, kMostElements + 1);
      }
      --depth_;
      sum.height = std::min(largest.height, kDeepest) + 1;
    }
    // Those around it are too large for no other reason.
    if (sum.count > kMostElements && largest.count <= kMostElements) too_large(element);
    if (sum.height > kDeepest && largest.height <= kDeepest) too_deep(element);
    return sum;
  }

  static std::string subject(const Element& element) {
    return element.name.empty() ? "this element" : fmt::format("the element \"{}\"", element.name);
  }

  void too_large(const Element& element) {
    diagnostics_
        .error(element.where,
               fmt::format("{} holds more than {} elements", subject(element), kMostElements))
        .hints.push_back({"each name stands for its element with all that this holds", {}});
  }

  void too_deep(const Element& element) {
    if (std::exchange(is_deep_told_, true)) return;
    diagnostics_.error(element.where, fmt::format("{} holds others more than {} deep",
                                                  subject(element), kDeepest));
  }

  const Scope& scope_;
  Diagnostics& diagnostics_;
  std::map<std::string_view, Visit> visits_;
  std::size_t depth_ = 0;
  bool is_deep_told_ = false;
};

/// One check for each scope, which remembers what it has counted.
class CycleChecks {
 public:
  explicit CycleChecks(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  CycleCheck& of(const ScopePtr& scope) {
    const auto [check, is_new] = checks_.try_emplace(scope.get(), CycleCheck(*scope, diagnostics_));
    if (is_new) check->second.check();
    return check->second;
  }

 private:
  Diagnostics& diagnostics_;
  std::map<const Scope*, CycleCheck> checks_;
};

void check_section(const SectionSpec& section, CycleChecks& checks) {
  CycleCheck& check = checks.of(section.scope);
  for (const auto* place : {&section.heading, &section.entry, &section.divider}) {
    check.check(*place);
  }
  if (section.rail) check.check(section.rail->marker);
  if (!section.group) return;
  check.check(section.group->heading);
  check.check(section.group->entry);
  check.check(section.group->divider);
}

}  // namespace

void check_cycles(const LayoutSpec& spec, Diagnostics& diagnostics) {
  CycleChecks checks(diagnostics);
  for (const auto& [name, region] : spec.regions) {
    CycleCheck& check = checks.of(region.scope);
    for (const ChildElement& child : region.content) check.check(child);
    for (const auto& [kind, section] : region.sections) check_section(section, checks);
  }
  if (!spec.scope) return;
  CycleCheck& check = checks.of(spec.scope);
  for (const auto* place : {&spec.page.banner, &spec.page.header, &spec.page.footer}) {
    check.check(*place);
  }
  for (const FixedSpec& fixed : spec.page.fixed) check.check(fixed.element);
}

}  // namespace cvpress::style
