// Elements that hold themselves, by whatever names between.
#include <map>
#include <set>

#include <fmt/format.h>

#include "style/layout_builder.h"

namespace cvpress::style {
namespace {

/// Goes through one scope's elements, children first, each once.
class CycleCheck {
 public:
  CycleCheck(const Scope& scope, Diagnostics& diagnostics)
      : scope_(scope), diagnostics_(diagnostics) {}

  void check() {
    for (const auto& [name, element] : scope_.elements) visit_named(name, {});
  }

 private:
  enum class State : std::uint8_t { kOpen, kDone };

  void visit_named(std::string_view name, SourceSpan where) {
    const auto found = scope_.elements.find(name);
    if (found == scope_.elements.end()) return;
    const auto [state, is_new] = states_.emplace(name, State::kOpen);
    if (!is_new) {
      if (state->second == State::kOpen) {
        diagnostics_.error(where, fmt::format("the element \"{}\" holds itself", name));
      }
      return;
    }
    visit(found->second);
    state->second = State::kDone;
  }

  void visit(const Element& element) {
    if (const auto* stack = std::get_if<StackElement>(&element.kind)) {
      visit(stack->children);
      if (stack->divider) visit(*stack->divider);
      if (stack->rail) visit(stack->rail->marker);
    } else if (const auto* row = std::get_if<RowElement>(&element.kind)) {
      visit(row->cells);
    } else if (const auto* wrap = std::get_if<WrapElement>(&element.kind)) {
      visit(wrap->children);
    }
  }

  void visit(const std::vector<ChildElement>& children) {
    for (const ChildElement& child : children) visit(child);
  }

  void visit(const ChildElement& child) {
    if (child.in_place) {
      visit(*child.in_place);
    } else {
      visit_named(child.name, child.where);
    }
  }

  const Scope& scope_;
  Diagnostics& diagnostics_;
  std::map<std::string_view, State> states_;
};

}  // namespace

void check_cycles(const LayoutSpec& spec, Diagnostics& diagnostics) {
  std::set<const Scope*> scopes = {spec.scope.get()};
  for (const auto& [name, region] : spec.regions) {
    scopes.insert(region.scope.get());
    for (const auto& [kind, section] : region.sections) scopes.insert(section.scope.get());
  }
  for (const Scope* scope : scopes) CycleCheck(*scope, diagnostics).check();
}

}  // namespace cvpress::style
