#include "tailor/tailor.h"

#include <utility>

#include "claims/application_words.h"
#include "tailor/bold.h"
#include "tailor/draft.h"
#include "tailor/layout_texts.h"
#include "tailor/repeated_additions.h"

namespace cvpress::tailor {
namespace {

/// The name is set by whoever prints; what it claims is guarded with all else.
void add_name(const Parts& profile, const Context& context, std::vector<Change>& changes) {
  if (!context.name) return;
  Change change;
  change.name = "the person";
  change.field = "name";
  change.before = profile.resume().person.name;
  change.after = change.claim = context.name->name;
  change.where = context.name->where;
  changes.push_back(std::move(change));
}

void add_text(const PlacedName& text, std::string words, std::vector<Change>& changes) {
  Change change;
  change.kind = ChangeKind::kAdded;
  change.name = "the layout";
  change.field = kLayoutText;
  change.claim = std::move(words);
  change.after = change.claim;
  change.where = text.where;
  changes.push_back(std::move(change));
}

/// The same of texts in the settings of a layout and of contacts, which no row fills.
void add_layout_texts(const Context& context, std::vector<Change>& changes) {
  for (const PlacedName& text : context.layout_texts) {
    add_text(text, literal_words(text.name, context.variables), changes);
  }
  for (const PlacedName& contact : context.contacts) add_text(contact, contact.name, changes);
}

/// Tags first, because selectors may speak of them.
void read_layers(const Layers& layers, Draft& draft) {
  for (const auto step :
       {add_tags, choose_by_tags, hide_parts, order_parts, limit_parts, edit_texts}) {
    step(layers, draft);
  }
}

}  // namespace

std::set<claims::Fact> allowed_facts(const std::vector<const Operations*>& layers) {
  std::set<claims::Fact> allowed;
  Guard guard = Guard::kFacts;
  for (const Operations* layer : layers) {
    allowed.insert(layer->allow.begin(), layer->allow.end());
    guard = layer->guard.value_or(guard);
  }
  if (guard == Guard::kFacts) allowed.insert(claims::Fact::kStatements);
  return allowed;
}

Result<Tailored> tailor(const Parts& profile, const std::vector<const Operations*>& layers,
                        const Context& context, Diagnostics& diagnostics) {
  Diagnostics own;
  Draft draft(profile, context, own);
  read_layers(layers, draft);
  Tailored tailored;
  if (!own.has_errors()) {
    tailored.resume = made_resume(draft, tailored.changes);
    tell_repeated_additions(tailored.resume, tailored.changes, own);
    add_name(profile, context, tailored.changes);
    add_layout_texts(context, tailored.changes);
    claims::Application application = claims::application_of(context.variables);
    application.month = context.month;
    tailored.statements = guard_facts(profile, context.language, tailored.changes,
                                      allowed_facts(layers), application, own);
    for (std::size_t i = 0; i < draft.bold.size(); ++i) {
      tailored.bold.push_back(
          {draft.bold[i], draft.bold_places[i], is_said(draft.bold[i], tailored.resume.sections)});
    }
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
