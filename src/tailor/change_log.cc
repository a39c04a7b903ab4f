#include "tailor/change_log.h"

#include <fmt/format.h>

#include "markdown/markdown.h"

namespace cvpress::tailor {
namespace {

constexpr std::string_view kThePerson = "the person";

/// What a part says, for people.
std::string text_of(const Part& part) {
  if (part.block != nullptr) return bullet_text(*part.block);
  if (part.text != nullptr) return model::plain_text(*part.text);
  if (part.entry != nullptr) return model::plain_text(part.entry->title);
  return model::plain_text(part.section->title);
}

}  // namespace

/// Read as Markdown, whose mistakes were told of the text itself.
std::string ChangeLog::claim_of(const ReadyText& text) const {
  Diagnostics told_already;
  return model::plain_text(
      markdown::read_blocks(text.claim, text.where, draft_.context.sources, told_already));
}

std::vector<Target> ChangeLog::targets_in(const ReadyText& text) const {
  if (text.text.find_first_of("[<") == std::string::npos) return {};
  Diagnostics told_already;
  return targets_of(
      markdown::read_blocks(text.text, text.where, draft_.context.sources, told_already));
}

void ChangeLog::removed(std::size_t part) {
  const PartDraft& dropped = draft_.drafts[part];
  Change change;
  change.kind = ChangeKind::kRemoved;
  change.part = part;
  change.name = described(draft_.parts, part);
  change.before = text_of(draft_.parts.at(part));
  change.where = dropped.why_where;
  draft_.diagnostics
      .note(dropped.why_where, fmt::format("left out {}: {}", dropped.why, change.name))
      .hints.push_back({"it is said here", draft_.parts.at(part).where});
  changes_.push_back(std::move(change));
}

void ChangeLog::changed(std::size_t part, std::string_view field, std::string before,
                        std::string after, const ReadyText& text) {
  Change change;
  change.kind = before.empty() ? ChangeKind::kAdded : ChangeKind::kReplaced;
  change.part = part;
  change.name = part == Part::kNone ? std::string(kThePerson) : described(draft_.parts, part);
  change.field = field;
  change.before = std::move(before);
  change.claim = text.claim == text.text ? after : claim_of(text);
  change.after = std::move(after);
  change.where = text.where;
  change.targets = targets_in(text);
  changes_.push_back(std::move(change));
}

}  // namespace cvpress::tailor
