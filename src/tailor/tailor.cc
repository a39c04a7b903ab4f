#include "tailor/tailor.h"

#include "tailor/draft.h"

namespace cvpress::tailor {
namespace {

std::set<Fact> allowed_facts(const Layers& layers) {
  std::set<Fact> allowed;
  for (const Operations* layer : layers) allowed.insert(layer->allow.begin(), layer->allow.end());
  return allowed;
}

/// Tags first, because selectors may speak of them.
void read_layers(const Layers& layers, Draft& draft) {
  for (const auto step :
       {add_tags, choose_by_tags, hide_parts, order_parts, limit_parts, edit_texts}) {
    step(layers, draft);
  }
}

}  // namespace

Result<Tailored> tailor(const Parts& profile, const std::vector<const Operations*>& layers,
                        const Context& context, Diagnostics& diagnostics) {
  Diagnostics own;
  Draft draft(profile, context, own);
  read_layers(layers, draft);
  Tailored tailored;
  if (!own.has_errors()) {
    tailored.resume = made_resume(draft, tailored.changes);
    tailored.statements = guard_facts(profile, tailored.changes, allowed_facts(layers), own);
    tailored.hidden_names = std::move(draft.hidden_names);
  }
  const bool is_made = !own.has_errors();
  diagnostics.append(std::move(own));
  if (!is_made) return failed();
  return tailored;
}

Result<Tailored> tailor(const model::Resume& profile, const std::vector<const Operations*>& layers,
                        const Context& context, Diagnostics& diagnostics) {
  const Parts parts(profile);
  return tailor(parts, layers, context, diagnostics);
}

}  // namespace cvpress::tailor
