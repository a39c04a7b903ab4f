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

template <class T, class Make>
std::vector<T> ResumeMaker::kept(const std::vector<T>& sources, const PartDraft* limits,
                                 const Make& made) {
  const std::optional<int> most = limits == nullptr ? std::nullopt : limits->most_entries;
  std::vector<T> result;
  for (const std::size_t i : ranked(sources)) {
    const std::size_t part = draft_.parts.index_of(&sources[i]);
    if (most && !is_dropped(part) && static_cast<int>(result.size()) >= *most) {
      draft_.drop(part, fmt::format("by \"limit\" to {}", *most), limits->limit_where);
    }
    std::optional<T> copy;
    if (!is_dropped(part)) copy = made(sources[i]);
    if (is_dropped(part)) {
      log_.removed(part);
    } else {
      result.push_back(std::move(*copy));
    }
  }
  return result;
}

model::Resume ResumeMaker::made() {
  const std::vector<Section>& sources = draft_.parts.resume().sections;
  const std::vector<Section>& frames = draft_.parts.frame().sections;
  model::Resume resume = draft_.parts.frame();
  edit_person(resume.person);
  resume.sections = kept(sources, nullptr, [&](const Section& source) {
    return made_section(source, frames[static_cast<std::size_t>(&source - sources.data())]);
  });
  if (draft_.summary) edit_summary(resume.sections);
  return resume;
}

void ResumeMaker::edit_person(model::Person& person) {
  if (!draft_.headline) return;
  std::string before = model::plain_text(person.headline);
  person.headline = inline_of(*draft_.headline);
  log_.changed(Part::kNone, "headline", std::move(before), model::plain_text(person.headline),
               *draft_.headline);
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
  log_.changed(Part::kNone, "summary", std::move(before), model::plain_text(body), *draft_.summary);
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

Section ResumeMaker::made_section(const Section& source, const Section& frame) {
  const std::size_t part = draft_.parts.index_of(&source);
  const PartDraft& wanted = draft_.drafts[part];
  Section section = frame;
  if (wanted.title) {
    section.title = inline_of(*wanted.title);
    log_.changed(part, "section title", model::plain_text(source.title),
                 model::plain_text(section.title), *wanted.title);
  }
  edit_blocks(source.body, nullptr, false, section.body);
  add_bullets(part, section.body);
  section.entries = kept(source.entries, &wanted, [&](const Entry& entry) {
    return made_entry(entry, wanted.most_bullets);
  });
  if (has_content(source) && !has_content(section)) {
    draft_.drop(part, "because nothing is left in it", source.where);
  }
  return section;
}

Entry ResumeMaker::made_entry(const Entry& source, const std::optional<int>& most_bullets) {
  const std::size_t part = draft_.parts.index_of(&source);
  Entry entry = source;
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
  return entry;
}

void ResumeMaker::edit_members(const Entry& source, Entry& entry) {
  if (!is_group(source)) return;
  entry.tags = kept(source.tags, nullptr,
                    [this](const model::InlineText& text) { return made_member_text(text); });
  entry.items = kept(source.items, nullptr,
                     [this](const Entry& item) { return made_entry(item, std::nullopt); });
}

model::InlineText ResumeMaker::made_member_text(const model::InlineText& source) {
  const std::size_t part = draft_.parts.index_of(&source);
  const std::optional<ReadyText>& replacement = draft_.drafts[part].replacement;
  if (!replacement) return source;
  model::InlineText text = inline_of(*replacement);
  log_.changed(part, "text", model::plain_text(source), model::plain_text(text), *replacement);
  return text;
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
  log_.changed(part, field, std::move(before), field_text(entry, field), text);
}

void ResumeMaker::add_to_entry(std::size_t part, Entry& entry) {
  const bool takes_members = is_group(entry) && entry.description.empty() && entry.items.empty();
  if (!takes_members) return add_bullets(part, entry.description);
  for (const ReadyText& text : draft_.drafts[part].additions) {
    entry.tags.push_back(inline_of(text));
    log_.changed(part, "member", "", model::plain_text(entry.tags.back()), text);
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
