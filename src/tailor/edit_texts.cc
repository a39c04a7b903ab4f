// Texts that a plan replaces, adds and sets.
#include <fmt/format.h>

#include "base/utf8.h"
#include "tailor/draft.h"
#include "tailor/entry_field.h"

namespace cvpress::tailor {
namespace {

/// Tells that an operation cannot be done to what its selector means.
void refuse(std::size_t part, SourceSpan where, std::string_view operation, std::string_view wanted,
            Draft& draft) {
  draft.diagnostics
      .error(where, fmt::format("{} is for {}, not for a {}", operation, wanted,
                                draft.parts.at(part).kind == PartKind::kSection  ? "section"
                                : draft.parts.at(part).kind == PartKind::kBullet ? "bullet"
                                                                                 : "member"))
      .hints.push_back({described(draft.parts, part), draft.parts.at(part).where});
}

void replace(const Replacement& wanted, Draft& draft) {
  const auto part = draft.one_part(wanted.select);
  auto text = draft.ready(wanted.with);
  if (!part || !text) return;
  if (draft.parts.at(*part).kind == PartKind::kSection) {
    return refuse(*part, wanted.select.where, "\"replace\"", "bullets, members and entries", draft);
  }
  if (trimmed(text->text).empty() && !draft.parts.at(*part).is_entry()) {
    draft.diagnostics.error(text->where, "nothing is to stand in the place of this text")
        .hints.push_back({fmt::format("\"hide\" leaves it out: {}", described(draft.parts, *part)),
                          draft.parts.at(*part).where});
    return;
  }
  draft.drafts[*part].replacement = std::move(*text);
}

void add(const Addition& wanted, Draft& draft) {
  const auto part = draft.one_part(wanted.select);
  if (!part) return;
  const Part& meant = draft.parts.at(*part);
  const bool has_entries = meant.kind == PartKind::kSection && !meant.section->entries.empty();
  if (meant.text != nullptr || has_entries) {
    return refuse(*part, wanted.select.where, "\"add\"",
                  "entries, bullets and sections of text alone", draft);
  }
  for (const PlanText& bullet : wanted.bullets) {
    auto text = draft.ready(bullet);
    if (text && trimmed(text->text).empty()) {
      draft.diagnostics.warning(text->where, "this bullet is empty here, so that none is added");
    } else if (text) {
      draft.drafts[*part].additions.push_back(std::move(*text));
    }
  }
}

void set(const FieldChange& wanted, Draft& draft) {
  const auto part = draft.one_part(wanted.select);
  if (!part) return;
  if (!draft.parts.at(*part).is_entry()) {
    return refuse(*part, wanted.select.where, "\"set\"", "entries", draft);
  }
  for (const FieldText& field : wanted.fields) {
    if (auto text = draft.ready(field.text, form_of_field(field.field))) {
      draft.drafts[*part].fields.push_back({field.field, std::move(*text)});
    }
  }
}

void retitle(const SectionTitle& wanted, Draft& draft) {
  const std::vector<std::size_t> sections =
      meant_sections(wanted.section, wanted.where, draft.parts, draft.diagnostics);
  if (sections.size() > 1) {
    Diagnostic& error = draft.diagnostics.error(
        wanted.where,
        fmt::format("there are {} sections {}", sections.size(), json_quoted(wanted.section)));
    for (const std::size_t section : sections) {
      error.hints.push_back({described(draft.parts, section), draft.parts.at(section).where});
    }
    return;
  }
  auto title = draft.ready(wanted.title);
  if (sections.empty() || !title) return;
  draft.drafts[sections.front()].title = std::move(*title);
}

}  // namespace

void edit_texts(const Layers& layers, Draft& draft) {
  const Operations* with_headline = nullptr;
  const Operations* with_summary = nullptr;
  for (const Operations* layer : layers) {
    for (const Replacement& wanted : layer->replace) replace(wanted, draft);
    for (const Addition& wanted : layer->add) add(wanted, draft);
    for (const FieldChange& wanted : layer->set) set(wanted, draft);
    for (const SectionTitle& wanted : layer->titles) retitle(wanted, draft);
    for (const PlacedName& word : layer->bold) {
      auto full = filled(word.name, draft.context.variables, word.where, draft.diagnostics);
      if (!full) continue;
      draft.bold.push_back(std::move(*full));
      draft.bold_places.push_back(word.where);
    }
    if (layer->headline) with_headline = layer;
    if (layer->summary) with_summary = layer;
  }
  if (with_headline != nullptr) draft.headline = draft.ready(*with_headline->headline);
  if (with_summary != nullptr) draft.summary = draft.ready(*with_summary->summary);
}

}  // namespace cvpress::tailor
