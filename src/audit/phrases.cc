#include "audit/phrases.h"

#include <algorithm>

namespace cvpress::audit {
namespace {

void add(const model::InlineText& text, SourceSpan fallback, std::vector<Phrase>& phrases) {
  std::string words;
  SourceSpan where;
  for (const model::Inline& part : text) {
    // Pictures have their text as an alternative, where it is printed at all.
    if (part.kind == model::InlineKind::kImage) continue;
    words += part.kind == model::InlineKind::kLineBreak ? " " : part.text;
    if (!where.known()) where = part.where;
  }
  if (!words.empty()) phrases.push_back({std::move(words), where.known() ? where : fallback});
}

void add(const model::Blocks& blocks, SourceSpan fallback, std::vector<Phrase>& phrases) {
  for (const model::Block& block : blocks) {
    const SourceSpan where = block.where.known() ? block.where : fallback;
    add(block.inlines, where, phrases);
    add(block.children, where, phrases);
  }
}

/// A field of entries that is text.
struct TextField {
  std::string_view printed;
  const model::InlineText& (*text)(const model::Entry&);
};

constexpr TextField kTextFields[] = {
    {"entry.title", [](const model::Entry& e) -> const auto& {return e.title;
}  // namespace
}  // namespace cvpress::audit
, {"entry.organization", [](const model::Entry& e) -> const auto& {return e.organization;
}
}
, {"entry.location", [](const model::Entry& e) -> const auto& {return e.location;
}
}
, {"entry.level_text", [](const model::Entry& e) -> const auto& {return e.level_text;
}
}
, {"entry.citation", [](const model::Entry& e) -> const auto& {return e.citation;
}
}
,
}
;

void add_entry(const model::Entry& entry, const compose::FieldNames& printed,
               std::vector<Phrase>& phrases) {
  for (const TextField& field : kTextFields) {
    if (printed.contains(field.printed)) add(field.text(entry), entry.where, phrases);
  }
  if (printed.contains("entry.tags")) {
    for (const model::InlineText& tag : entry.tags) add(tag, entry.where, phrases);
  }
  if (printed.contains("entry.description")) add(entry.description, entry.where, phrases);
  for (const auto& [key, text] : entry.extra) {
    const bool is_printed =
        printed.contains("entry." + key) || printed.contains("entry.extra." + key);
    if (is_printed) add(text, entry.where, phrases);
  }
}

}  // namespace

std::vector<Phrase> phrases_of(const compose::Promise& promise) {
  std::vector<Phrase> phrases;
  if (promise.entry != nullptr) {
    add_entry(*promise.entry, promise.printed, phrases);
    return phrases;
  }
  const model::Section& section = *promise.section;
  if (promise.printed.contains("section.title")) add(section.title, section.where, phrases);
  add(section.body, section.where, phrases);
  return phrases;
}

std::vector<int> years_of(const compose::Promise& promise) {
  std::vector<int> years;
  if (promise.entry == nullptr || !promise.printed.contains("entry.dates")) return years;
  const model::DateRange& dates = promise.entry->dates;
  for (const auto& date : {dates.start, dates.end}) {
    if (date && date->year > 0) years.push_back(date->year);
  }
  return years;
}

}  // namespace cvpress::audit
