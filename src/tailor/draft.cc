#include "tailor/draft.h"

#include <fmt/format.h>

#include "claims/application_words.h"

namespace cvpress::tailor {

Draft::Draft(const Parts& profile, const Context& the_context, Diagnostics& the_diagnostics)
    : parts(profile),
      context(the_context),
      diagnostics(the_diagnostics),
      drafts(profile.all().size()),
      added_tags(profile.all().size()) {}

void Draft::drop(std::size_t part, std::string why, SourceSpan where) {
  PartDraft& dropped = drafts[part];
  if (dropped.is_dropped) return;
  dropped.is_dropped = true;
  dropped.why = std::move(why);
  dropped.why_where = where;
}

std::optional<ReadyText> Draft::ready(const PlanText& text, TextForm form) const {
  const PlanText::Version& version = text.in(context.language);
  if (!context.language.empty() && !text.has(context.language)) {
    diagnostics
        .warning(text.where, fmt::format("this text has no version for the language {}; that for "
                                         "{} is taken",
                                         context.language, version.language))
        .hints.push_back({fmt::format("such as {}: …", context.language), {}});
  }
  auto full = filled(version.text, context.variables, version.where, diagnostics, form);
  if (!full) return std::nullopt;
  if (version.text.find('{') == std::string::npos) return ReadyText{*full, version.where, *full};
  if (!claims) claims = claims::claims_of(context.variables);
  Diagnostics told_already;
  auto claim = filled(version.text, *claims, version.where, told_already, form);
  return ReadyText{std::move(*full), version.where, std::move(claim).value_or("")};
}

Selector Draft::ready(const Selector& selector) const {
  Selector full = selector;
  for (std::string Selector::*field :
       {&Selector::section, &Selector::organization, &Selector::title, &Selector::start,
        &Selector::tag, &Selector::id, &Selector::text, &Selector::name}) {
    std::string& text = full.*field;
    if (text.find_first_of("{}") == std::string::npos) continue;
    auto with_values = filled(text, context.variables, selector.where, diagnostics);
    if (!with_values) return {};
    text = std::move(*with_values);
  }
  return full;
}

std::optional<std::size_t> Draft::one_part(const Selector& selector) const {
  const Selector full = ready(selector);
  if (is_empty(full)) return std::nullopt;
  const std::vector<std::size_t> found = meant_parts(full, ground(), diagnostics);
  if (found.empty()) return std::nullopt;
  return found.front();
}

}  // namespace cvpress::tailor
