#include "tailor/resume_maker.h"

#include <fmt/format.h>

#include "locale/words.h"
#include "markdown/markdown.h"
#include "tailor/bold.h"
#include "tailor/entry_field.h"

namespace cvpress::tailor {

using model::Entry;
using model::Section;

namespace {

bool has_content(const Section& section) {
  return !section.body.empty() || !section.entries.empty();
}

bool has_members(const Entry& group) {
  return !group.tags.empty() || !group.items.empty();
}

}  // namespace

template <class T>
std::vector<std::size_t> ResumeMaker::ranked(const std::vector<T>& sources) const {
  std::vector<std::pair<int, std::size_t>> ranks;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    ranks.emplace_back(draft_.drafts[draft_.parts.index_of(&sources[i])].rank, i);
  }
  std::sort(ranks.begin(), ranks.end());
  std::vector<std::size_t> order;
  for (const auto& [rank, i] : ranks) order.push_back(i);
  return order;
}

template <class T, class Edit>
void ResumeMaker::keep(const std::vector<T>& sources, const PartDraft* limits, const Edit& edit,
                       std::vector<T>& copies) {
  const std::optional<int> most = limits == nullptr ? std::nullopt : limits->most_entries;
  std::vector<T> result;
  for (const std::size_t i : ranked(sources)) {
    const std::size_t part = draft_.parts.index_of(&sources[i]);
    if (most && !is_dropped(part) && static_cast<int>(result.size()) >= *most) {
      draft_.drop(part, fmt::format("by \"limit\" to {}", *most), limits->limit_where);
    }
    if (!is_dropped(part)) edit(sources[i], copies[i]);
    if (is_dropped(part)) {
      log_.removed(part);
    } else {
      result.push_back(std::move(copies[i]));
    }
  }
  copies = std::move(result);
}

model::Resume ResumeMaker::made() {
  model::Resume resume = draft_.parts.resume();
  edit_person(resume.person);
  keep(
      draft_.parts.resume().sections, nullptr,
      [this](const Section& source, Section& section) { edit_section(source, section); },
      resume.sections);
  if (draft_.summary) edit_summary(resume.sections);
  return resume;
}

void ResumeMaker::edit_person(model::Person& person) {
  if (!draft_.headline) return;
  std::string before = model::plain_text(person.headline);
  person.headline = inline_of(*draft_.headline);
  log_.changed(Part::kNone, "headline", std::move(before), model::plain_text(person.headline),
               draft_.headline->where);
}

/// A summary is written anew: in the résumé's first one, or in one before all sections. An
/// empty text leaves it out.
void ResumeMaker::edit_summary(std::vector<Section>& sections) {
  const auto is_summary = [](const Section& section) {
    return section.kind == model::Kind::kSummary;
  };
  auto found = std::find_if(sections.begin(), sections.end(), is_summary);
  const bool is_new = found == sections.end();
  std::string before;
  if (!is_new) {
    before = model::plain_text(found->body);
    for (const Entry& entry : found->entries) before += model::plain_text(entry.description);
  }
  model::Blocks body = blocks_of(*draft_.summary);
  log_.changed(Part::kNone, "summary", std::move(before), model::plain_text(body),
               draft_.summary->where);
  if (body.empty()) {
    if (!is_new) sections.erase(found);
    return;
  }
  if (is_new) found = sections.insert(sections.begin(), summary_section());
  found->body = std::move(body);
  found->entries.clear();
}

Section ResumeMaker::summary_section() const {
  Section section;
  section.kind = model::Kind::kSummary;
  section.title = model::plain(std::string(locale::word("summary", draft_.context.language)), {});
  section.where = draft_.summary->where;
  return section;
}

void ResumeMaker::edit_section(const Section& source, Section& section) {
  const std::size_t part = draft_.parts.index_of(&source);
  PartDraft& wanted = draft_.drafts[part];
  if (wanted.title) {
    section.title = inline_of(*wanted.title);
    log_.changed(part, "section title", model::plain_text(source.title),
                 model::plain_text(section.title), wanted.title->where);
  }
  edit_blocks(source.body, nullptr, false, section.body);
  add_bullets(part, section.body);
  edit_entries(source.entries, wanted, section.entries);
  if (has_content(source) && !has_content(section)) {
    draft_.drop(part, "because nothing is left in it", source.where);
  }
}

void ResumeMaker::edit_entries(const std::vector<Entry>& sources, const PartDraft& section,
                               std::vector<Entry>& entries) {
  keep(
      sources, &section,
      [&](const Entry& source, Entry& entry) { edit_entry(source, section.most_bullets, entry); },
      entries);
}

void ResumeMaker::edit_entry(const Entry& source, const std::optional<int>& most_bullets,
                             Entry& entry) {
  const std::size_t part = draft_.parts.index_of(&source);
  std::optional<int> bullets_left = most_bullets;
  edit_blocks(source.description, &bullets_left, false, entry.description);
  edit_members(source, entry);
  for (const ReadyField& field : draft_.drafts[part].fields) {
    set_logged(part, field.field, field.text, entry);
  }
  replace_entry_text(part, entry);
  add_to_entry(part, entry);
  make_bold(draft_.bold, entry.description);
  const bool is_emptied = is_group(source) && has_members(source) && !has_members(entry);
  if (is_emptied && entry.description.empty()) {
    draft_.drop(part, "because nothing is left in it", source.where);
  }
}

void ResumeMaker::edit_members(const Entry& source, Entry& entry) {
  if (!is_group(source)) return;
  keep(
      source.tags, nullptr,
      [this](const model::InlineText& before, model::InlineText& text) {
        edit_member_text(before, text);
      },
      entry.tags);
  keep(
      source.items, nullptr,
      [this](const Entry& before, Entry& item) { edit_entry(before, std::nullopt, item); },
      entry.items);
}

void ResumeMaker::edit_member_text(const model::InlineText& source, model::InlineText& text) {
  const std::size_t part = draft_.parts.index_of(&source);
  const std::optional<ReadyText>& replacement = draft_.drafts[part].replacement;
  if (!replacement) return;
  text = inline_of(*replacement);
  log_.changed(part, "text", model::plain_text(source), model::plain_text(text),
               replacement->where);
}

/// Another text for an entry is its description's; for a member of a group its name's.
void ResumeMaker::replace_entry_text(std::size_t part, Entry& entry) {
  const std::optional<ReadyText>& replacement = draft_.drafts[part].replacement;
  if (!replacement) return;
  const bool is_member = draft_.parts.at(part).kind == PartKind::kMember;
  const std::string_view field = is_member ? "title" : "description";
  set_logged(part, field, *replacement, entry);
}

void ResumeMaker::set_logged(std::size_t part, std::string_view field, const ReadyText& text,
                             Entry& entry) {
  std::string before = field_text(entry, field);
  set_field(field, text, draft_, entry);
  log_.changed(part, field, std::move(before), field_text(entry, field), text.where);
}

void ResumeMaker::add_to_entry(std::size_t part, Entry& entry) {
  const bool takes_members = is_group(entry) && entry.description.empty() && entry.items.empty();
  if (!takes_members) return add_bullets(part, entry.description);
  for (const ReadyText& text : draft_.drafts[part].additions) {
    entry.tags.push_back(inline_of(text));
    log_.changed(part, "member", "", model::plain_text(entry.tags.back()), text.where);
  }
}

model::Blocks ResumeMaker::blocks_of(const ReadyText& text) const {
  return markdown::read_blocks(text.text, text.where, draft_.context.sources, draft_.diagnostics);
}

model::InlineText ResumeMaker::inline_of(const ReadyText& text) const {
  return markdown::read_inline(text.text, text.where, draft_.context.sources, draft_.diagnostics);
}

model::Resume made_resume(Draft& draft, std::vector<Change>& changes) {
  return ResumeMaker(draft, changes).made();
}

}  // namespace cvpress::tailor
