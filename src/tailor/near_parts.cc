#include "tailor/near_parts.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "tailor/comparable.h"

namespace cvpress::tailor {
namespace {

constexpr std::size_t kMostKnown = 8;
/// Behind so many diagnostics nobody looks for what was meant any more.
constexpr std::size_t kMostHinted = 100;

using Values = std::vector<std::string>;

void add_value(std::string value, Values& values) {
  const bool is_new = std::find(values.begin(), values.end(), value) == values.end();
  if (!trimmed(value).empty() && is_new) values.push_back(std::move(value));
}

void add_values(const std::vector<std::string>& tags, Values& values) {
  for (const std::string& tag : tags) add_value(tag, values);
}

/// A field of selectors, and what parts have there.
struct SelectorField {
  std::string_view name;
  std::string Selector::*member;
  void (*add)(const Part& part, Values& values);
};

void add_organization(const Part& part, Values& values) {
  if (part.is_entry()) add_value(model::plain_text(part.entry->organization), values);
}
void add_title(const Part& part, Values& values) {
  if (part.is_entry()) add_value(model::plain_text(part.entry->title), values);
}
void add_start(const Part& part, Values& values) {
  if (part.is_entry() && part.entry->dates.start) {
    add_value(date_text(*part.entry->dates.start), values);
  }
}
void add_marks(const Part& part, Values& values) {
  if (part.block != nullptr) return add_values(part.block->marks, values);
  if (!part.is_entry()) return;
  add_values(part.entry->marks, values);
  if (is_group(*part.entry)) return;
  for (const model::InlineText& tag : part.entry->tags) add_value(model::plain_text(tag), values);
}
void add_id(const Part& part, Values& values) {
  if (part.block != nullptr) return add_value(part.block->id, values);
  if (part.is_entry()) add_value(part.entry->id, values);
}
void add_words(const Part& part, Values& values) {
  if (part.block != nullptr) return add_value(bullet_text(*part.block), values);
  if (part.text != nullptr) return add_value(model::plain_text(*part.text), values);
  if (part.kind == PartKind::kMember) add_title(part, values);
}
void add_section(const Part& part, Values& values) {
  if (part.kind != PartKind::kSection) return;
  add_value(std::string(model::kind_name(part.section->kind)), values);
  add_value(model::plain_text(part.section->title), values);
}
void add_name(const Part& part, Values& values) {
  add_title(part, values);
  add_organization(part, values);
  add_words(part, values);
  add_section(part, values);
}

/// Those that say which entry, before those that say what in it.
constexpr SelectorField kFields[] = {
    {"section", &Selector::section, add_section},
    {"organization", &Selector::organization, add_organization},
    {"title", &Selector::title, add_title},
    {"start", &Selector::start, add_start},
    {"id", &Selector::id, add_id},
    {"tag", &Selector::tag, add_marks},
    {"text", &Selector::text, add_words},
    {"title, organization or text", &Selector::name, add_name},
};

std::set<std::string> words_of(std::string_view text) {
  std::set<std::string> words;
  const std::string plain = comparable(text);
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t end = std::min(plain.find(' ', at), plain.size());
    if (end > at) words.insert(plain.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

/// The text that has most words in common with one that is too long for letters to be
/// compared; "" if less than half of them are.
std::string nearest_text(std::string_view text, const Values& values) {
  const std::set<std::string> wanted = words_of(text);
  std::string nearest;
  double best = 0.5;
  for (const std::string& value : values) {
    const std::set<std::string> words = words_of(value);
    std::size_t common = 0;
    for (const std::string& word : wanted) common += words.contains(word) ? 1 : 0;
    const auto longer = static_cast<double>(std::max(words.size(), wanted.size()));
    if (static_cast<double>(common) / std::max(longer, 1.0) < best) continue;
    best = static_cast<double>(common) / longer;
    nearest = value;
  }
  return nearest;
}

/// The text that has a word which is near to a single one; "" where there is none.
std::string text_with_word(const std::string& text, const Values& values) {
  constexpr std::size_t kShortest = 5;  // words that are shorter are near to many
  const std::string wanted = comparable(text);
  if (wanted.size() < kShortest || wanted.find(' ') != std::string::npos) return {};
  for (const std::string& value : values) {
    const std::set<std::string> words = words_of(value);
    const std::vector<std::string_view> names(words.begin(), words.end());
    if (words.contains(wanted) || nearest_name(wanted, names)) return value;
  }
  return {};
}

std::string near_hint(const std::string& wanted, const Values& values) {
  const std::vector<std::string_view> names(values.begin(), values.end());
  std::string hint = suggestion(wanted, names);
  if (!hint.empty() || values.empty()) return hint;
  std::string text = nearest_text(wanted, values);
  if (text.empty()) text = text_with_word(wanted, values);
  if (!text.empty()) return fmt::format("did you mean {}?", json_quoted(text));
  hint = "there is ";
  for (std::size_t i = 0; i < values.size() && i < kMostKnown; ++i) {
    hint += fmt::format("{}{}", i == 0 ? "" : ", ", json_quoted(shortened(values[i])));
  }
  return values.size() > kMostKnown ? hint + ", …" : hint;
}

/// What parts have in a field, of those that stand in what a selector of the fields before
/// it means.
Values values_of(const SelectorField& field, const Selector& before, const Ground& ground) {
  std::vector<std::size_t> roots;
  if (!is_empty(before)) roots = matching_parts(before, ground);
  Values values;
  for (std::size_t i = 0; i < ground.parts.all().size(); ++i) {
    bool is_inside = is_empty(before);
    for (std::size_t at = i; at != Part::kNone && !is_inside; at = ground.parts.at(at).parent) {
      is_inside = std::find(roots.begin(), roots.end(), at) != roots.end();
    }
    if (is_inside) field.add(ground.parts.at(i), values);
  }
  if (field.member == &Selector::tag) {
    for (const Tags& tags : ground.added_tags) {
      for (const std::string& tag : tags) add_value(tag, values);
    }
  }
  return values;
}

}  // namespace

void report_unmatched(const Selector& selector, const Ground& ground, Diagnostics& diagnostics) {
  Selector so_far;
  Selector before;
  const SelectorField* missing = nullptr;
  for (const SelectorField& field : kFields) {
    if ((selector.*field.member).empty()) continue;
    before = so_far;
    so_far.*field.member = selector.*field.member;
    missing = &field;
    if (matching_parts(so_far, ground).empty()) break;
  }
  if (missing == nullptr) return;
  const std::string& wanted = selector.*(missing->member);
  const std::size_t diagnostics_so_far = diagnostics.all().size();
  std::string among;
  if (!is_empty(before)) among = " among what the rest of the selector fits";
  Diagnostic& error = diagnostics.error(
      selector.where, fmt::format("nothing in the résumé has the {} {}{}", missing->name,
                                  json_quoted(shortened(wanted)), among));
  if (diagnostics_so_far > kMostHinted) return;
  std::string hint = near_hint(wanted, values_of(*missing, before, ground));
  if (!hint.empty()) error.hints.push_back({std::move(hint), {}});
}

void report_no_section(std::string_view name, SourceSpan where, const Parts& parts,
                       Diagnostics& diagnostics) {
  Values values;
  for (const Part& part : parts.all()) add_section(part, values);
  Diagnostic& error =
      diagnostics.error(where, fmt::format("the résumé has no section {}", json_quoted(name)));
  std::string hint = near_hint(std::string(name), values);
  if (!hint.empty()) error.hints.push_back({std::move(hint), {}});
}

}  // namespace cvpress::tailor
