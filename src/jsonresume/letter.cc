#include "jsonresume/letter.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/suggest.h"
#include "jsonresume/dates.h"
#include "jsonresume/json_text.h"

namespace cvpress::jsonresume {
namespace {

using model::Letter;

/// A member, and how it is written and read. What is empty is not written.
struct LetterPart {
  std::string_view name;
  data::Value (*write)(const Letter& letter, const Reading& reading);
  void (*read)(const data::Value& value, Letter& letter, const Reading& reading);
};

template <model::InlineText Letter::*text>
constexpr LetterPart text_part(std::string_view name) {
  return {name,
          [](const Letter& letter, const Reading& reading) {
            const model::InlineText& own = letter.*text;
            return own.empty() ? data::Value() : text_value(own, reading);
          },
          [](const data::Value& value, Letter& letter, const Reading& reading) {
            letter.*text = read_text(value, reading);
          }};
}

template <std::vector<model::InlineText> Letter::*lines>
constexpr LetterPart lines_part(std::string_view name) {
  return {name,
          [](const Letter& letter, const Reading& reading) {
            data::List list;
            for (const model::InlineText& line : letter.*lines) {
              list.push_back(text_value(line, reading));
            }
            return list.empty() ? data::Value() : list_value(std::move(list));
          },
          [](const data::Value& value, Letter& letter, const Reading& reading) {
            (letter.*lines).clear();
            const data::List alone = value.list() == nullptr ? data::List{value} : data::List();
            for (const data::Value& line : value.list() != nullptr ? *value.list() : alone) {
              (letter.*lines).push_back(read_text(line, reading));
            }
          }};
}

data::Value write_letter_date(const Letter& letter, const Reading& /*reading*/) {
  return letter.date ? date_value(*letter.date) : data::Value();
}

void read_letter_date(const data::Value& value, Letter& letter, const Reading& reading) {
  letter.date = value.map() != nullptr ? read_exact_date(&value) : read_date(&value, reading);
}

data::Value write_body(const Letter& letter, const Reading& reading) {
  return letter.body.empty() ? data::Value() : blocks_value(letter.body, reading);
}

void read_body(const data::Value& value, Letter& letter, const Reading& reading) {
  letter.body = read_blocks(value, reading);
}

data::Value write_signature(const Letter& letter, const Reading& /*reading*/) {
  return letter.signature.empty() ? data::Value() : text_value(letter.signature.name);
}

void read_signature(const data::Value& value, Letter& letter, const Reading& reading) {
  letter.signature.name = whole_string(&value);
  letter.signature.folder = reading.folder;
  letter.signature.where = value.where;
}

constexpr LetterPart kLetterParts[] = {lines_part<&Letter::recipient>("recipient"),
                                       text_part<&Letter::reference>("reference"),
                                       text_part<&Letter::place>("place"),
                                       {"date", write_letter_date, read_letter_date},
                                       text_part<&Letter::subject>("subject"),
                                       text_part<&Letter::opening>("opening"),
                                       {"body", write_body, read_body},
                                       text_part<&Letter::closing>("closing"),
                                       {"signature", write_signature, read_signature},
                                       lines_part<&Letter::enclosures>("enclosures"),
                                       text_part<&Letter::postscript>("postscript")};

void warn_of_unknown_part(const data::Member& member, Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  for (const LetterPart& part : kLetterParts) names.push_back(part.name);
  Diagnostic& warning = diagnostics.warning(
      member.key_where, fmt::format("cvpress has no \"{}\" of letters", member.key));
  std::string near = suggestion(member.key, names);
  if (!near.empty()) warning.hints.push_back({std::move(near), {}});
}

}  // namespace

data::Map letter_members(const Letter& letter, const Reading& reading) {
  data::Map members;
  for (const LetterPart& part : kLetterParts) {
    data::Value value = part.write(letter, reading);
    if (!value.is_null()) add(members, part.name, std::move(value));
  }
  return members;
}

Letter read_letter(const data::Value& value, const Reading& reading) {
  Letter letter;
  letter.where = value.where;
  if (value.map() == nullptr) return letter;
  for (const data::Member& member : value.map()->members) {
    const auto* part =
        std::find_if(std::begin(kLetterParts), std::end(kLetterParts),
                     [&](const LetterPart& each) { return each.name == member.key; });
    if (part == std::end(kLetterParts)) {
      warn_of_unknown_part(member, reading.diagnostics);
    } else if (!member.value.is_null()) {
      part->read(member.value, letter, reading);
    }
  }
  return letter;
}

}  // namespace cvpress::jsonresume
