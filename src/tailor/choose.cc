// Which parts a variant has: tags, include, exclude, hide.
#include <algorithm>

#include <fmt/format.h>

#include "base/suggest.h"
#include "tailor/comparable.h"
#include "tailor/draft.h"

namespace cvpress::tailor {
namespace {

/// An expression and what follows from it.
struct Choice {
  TagExpression expression;
  bool wanted;  // whether parts that it holds for are kept
  std::string_view key;
  SourceSpan where;
};

Tags known_tags(const Draft& draft) {
  Tags known;
  for (const Part& part : draft.parts.all()) {
    known.insert(part.marks.begin(), part.marks.end());
    known.insert(part.printed_tags.begin(), part.printed_tags.end());
  }
  for (const Tags& tags : draft.added_tags) known.insert(tags.begin(), tags.end());
  return known;
}

bool has_tag(const Tags& known, const std::string& name) {
  return std::any_of(known.begin(), known.end(),
                     [&](const std::string& tag) { return is_or_is_below(tag, name); });
}

/// An "include" of nothing but tags that nothing has would drop all that has tags: that is no
/// wish, but a slip.
void report_unknown_tags(const Choice& choice, const Tags& known, Diagnostics& diagnostics) {
  const std::vector<std::string_view> names(known.begin(), known.end());
  const std::vector<std::string> wanted = choice.expression.names();
  const bool is_slip = choice.wanted && !choice.expression.holds_for({}) &&
                       std::none_of(wanted.begin(), wanted.end(),
                                    [&](const auto& name) { return has_tag(known, name); });
  for (const std::string& name : wanted) {
    if (has_tag(known, name)) continue;
    std::string message = fmt::format("nothing in the résumé has the tag {}", json_quoted(name));
    Diagnostic& told = is_slip ? diagnostics.error(choice.where, std::move(message))
                               : diagnostics.warning(choice.where, std::move(message));
    std::string near = suggestion(name, names);
    if (!near.empty()) told.hints.push_back({std::move(near), {}});
  }
}

/// Tags that are only printed count where the expression speaks of such a tag: else an
/// `include` by tags of one's own would drop every job that lists its technologies.
void choose(const Choice& choice, Draft& draft) {
  const bool printed_count = draft.parts.prints_a_tag_of(choice.expression);
  for (std::size_t i = 0; i < draft.drafts.size(); ++i) {
    const Part& part = draft.parts.at(i);
    Tags tags = part.marks;
    tags.insert(draft.added_tags[i].begin(), draft.added_tags[i].end());
    if (!tags.empty() || printed_count) {
      tags.insert(part.printed_tags.begin(), part.printed_tags.end());
    }
    if (tags.empty() || choice.expression.holds_for(tags) == choice.wanted) continue;
    draft.drop(i, fmt::format("by \"{}\"", choice.key), choice.where);
  }
}

/// An expression as this document has it; nothing where it is wrong, which is told, or where its
/// only tag is empty, and with it the wish.
std::optional<TagExpression> ready(const TagExpression& expression, SourceSpan where,
                                   Draft& draft) {
  if (!expression.has_variables()) return expression;
  auto full = expression.with_values([&](const std::string& tag) {
    return filled(tag, draft.context.variables, where, draft.diagnostics);
  });
  if (!full) return std::nullopt;
  const std::vector<std::string> names = full->names();
  if (std::find(names.begin(), names.end(), "") == names.end()) return full;
  if (names.size() > 1) {
    draft.diagnostics.error(where, "a tag of this expression is empty")
        .hints.push_back({"{name|other} says which tag stands there then", {}});
  }
  return std::nullopt;
}

/// The strongest `include` that says something.
std::optional<Choice> inclusion(const Layers& layers, Draft& draft) {
  for (std::size_t i = layers.size(); i > 0; --i) {
    const auto& layer = *layers[i - 1];
    if (!layer.include) continue;
    const SourceSpan where = layer.include_where;
    auto full = ready(*layer.include, where, draft);
    if (full) return Choice{std::move(*full), true, "include", where};
  }
  return std::nullopt;
}

bool is_hideable(std::string_view name, const Context& context) {
  return std::find(context.hideable.begin(), context.hideable.end(), name) !=
         context.hideable.end();
}

void hide(const Selector& selector, Draft& draft) {
  const Selector full = draft.ready(selector);
  if (is_empty(full)) return;
  const bool is_name = is_hideable(full.name, draft.context);
  if (is_name && matching_parts(full, draft.ground()).empty()) {
    draft.hidden_names.insert(full.name);
    return;
  }
  for (const std::size_t part : meant_parts(full, draft.ground(), draft.diagnostics)) {
    draft.drop(part, "by \"hide\"", full.where);
  }
}

}  // namespace

void add_tags(const Layers& layers, Draft& draft) {
  for (const Operations* layer : layers) {
    for (const Tagging& tagging : layer->tags) {
      for (const Selector& selector : tagging.select) {
        const Selector full = draft.ready(selector);
        if (is_empty(full)) continue;
        for (const std::size_t part : meant_parts(full, draft.ground(), draft.diagnostics)) {
          for (const std::string& tag : tagging.tags) {
            draft.added_tags[part].insert(comparable(tag));
          }
        }
      }
    }
  }
}

void choose_by_tags(const Layers& layers, Draft& draft) {
  std::vector<Choice> choices;
  for (const Operations* layer : layers) {
    if (!layer->exclude) continue;
    auto full = ready(*layer->exclude, layer->exclude_where, draft);
    if (full) choices.push_back({std::move(*full), false, "exclude", layer->exclude_where});
  }
  if (auto including = inclusion(layers, draft)) choices.push_back(std::move(*including));
  if (choices.empty()) return;
  const Tags known = known_tags(draft);
  for (const Choice& choice : choices) {
    report_unknown_tags(choice, known, draft.diagnostics);
    choose(choice, draft);
  }
}

void hide_parts(const Layers& layers, Draft& draft) {
  for (const Operations* layer : layers) {
    for (const Selector& selector : layer->hide) hide(selector, draft);
  }
}

}  // namespace cvpress::tailor
