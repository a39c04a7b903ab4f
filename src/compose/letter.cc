#include "compose/letter.h"

#include <array>
#include <string_view>

#include <fmt/format.h>

namespace cvpress::compose {
namespace {

constexpr std::string_view kLetterRoot = "letter.";

/// What a letter may have, in the order in which it is read.
constexpr std::array<std::string_view, 11> kLetterFields = {
    "recipient", "reference", "place",     "date",       "subject",   "opening",
    "body",      "closing",   "signature", "enclosures", "postscript"};

SourceSpan place_of_first(const model::InlineText& text) {
  return text.empty() ? SourceSpan() : text.front().where;
}

/// Where a value of the letter is written, if it says so itself.
SourceSpan place_of_value(const Value& value) {
  if (const auto* text = std::get_if<model::InlineText>(&value)) return place_of_first(*text);
  if (const auto* blocks = std::get_if<model::Blocks>(&value)) return blocks->front().where;
  if (const auto* dates = std::get_if<model::DateRange>(&value)) return dates->start->where;
  if (const auto* image = std::get_if<model::ImageRef>(&value)) return image->where;
  if (const auto* list = std::get_if<List>(&value)) return list->front().where;
  return {};
}

void warn_of_unprinted(std::string_view field, SourceSpan where, const Setting& setting) {
  setting.record->diagnostics
      .warning(where, fmt::format("the layout \"{}\" does not print the letter's \"{}\"",
                                  setting.shared->layout.name, field))
      .hints.push_back(
          {fmt::format("print {{letter.{}}} in an element; the layout letter prints all", field),
           {}});
}

}  // namespace

void note_of_letter(Record& record) {
  for (const std::string& name : record.printed) {
    if (name.starts_with(kLetterRoot)) record.printed_of_letter.insert(name);
  }
}

void promise_letter(const Setting& setting) {
  const auto& letter = setting.shared->resume.letter;
  if (!letter) return;
  Record& record = *setting.record;
  if (record.printed_of_letter.empty()) {
    record.diagnostics
        .warning(letter->where,
                 fmt::format("the layout \"{}\" prints no letters", setting.shared->layout.name))
        .hints.push_back({"--layout letter does", {}});
    return;
  }
  for (const std::string_view field : kLetterFields) {
    style::FieldPath path;
    path.names = {"letter", std::string(field)};
    const Bound bound = bind(setting.fields, path);
    if (is_empty(bound.value) || record.printed_of_letter.contains(bound.name)) continue;
    const SourceSpan where = place_of_value(bound.value);
    warn_of_unprinted(field, where.known() ? where : letter->where, setting);
  }
  record.promises.push_back({nullptr, nullptr, nullptr, record.printed_of_letter, &*letter});
}

std::string title_of_letter(const model::Resume& resume) {
  if (!model::is_blank(resume.letter->subject)) return model::plain_text(resume.letter->subject);
  return resume.person.name;
}

}  // namespace cvpress::compose
