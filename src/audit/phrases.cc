#include "audit/phrases.h"

#include <utility>

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
  model::InlineText model::Entry::*text;
};

constexpr TextField kTextFields[] = {{"entry.title", &model::Entry::title},
                                     {"entry.organization", &model::Entry::organization},
                                     {"entry.location", &model::Entry::location},
                                     {"entry.level_text", &model::Entry::level_text},
                                     {"entry.citation", &model::Entry::citation}};

/// A field of letters that is text.
struct LetterField {
  std::string_view printed;
  model::InlineText model::Letter::*text;
};

constexpr LetterField kLetterTexts[] = {{"letter.reference", &model::Letter::reference},
                                        {"letter.place", &model::Letter::place},
                                        {"letter.subject", &model::Letter::subject},
                                        {"letter.opening", &model::Letter::opening},
                                        {"letter.closing", &model::Letter::closing},
                                        {"letter.postscript", &model::Letter::postscript}};

void add_letter(const model::Letter& letter, const compose::FieldNames& printed,
                std::vector<Phrase>& phrases) {
  for (const LetterField& field : kLetterTexts) {
    if (printed.contains(field.printed)) add(letter.*(field.text), letter.where, phrases);
  }
  for (const auto& [name, lines] : {std::pair("letter.recipient", &letter.recipient),
                                    std::pair("letter.enclosures", &letter.enclosures)}) {
    if (!printed.contains(name)) continue;
    for (const model::InlineText& line : *lines) add(line, letter.where, phrases);
  }
  if (printed.contains("letter.body")) add(letter.body, letter.where, phrases);
}

void add_entry(const model::Entry& entry, const compose::FieldNames& printed,
               std::vector<Phrase>& phrases) {
  for (const TextField& field : kTextFields) {
    if (printed.contains(field.printed)) add(entry.*(field.text), entry.where, phrases);
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
  if (promise.letter != nullptr) {
    add_letter(*promise.letter, promise.printed, phrases);
    return phrases;
  }
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
