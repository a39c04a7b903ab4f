#include "rendercv/settings.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "data/fields.h"
#include "locale/dates.h"
#include "locale/language.h"
#include "locale/language_names.h"
#include "locale/words.h"
#include "rendercv/bold_keywords.h"
#include "rendercv/design.h"
#include "rendercv/design_values.h"

namespace cvpress::rendercv {
namespace {

const data::Value* first_of(const data::Map& document, std::string_view name,
                            std::string_view older) {
  const data::Value* value = document.find(name);
  return !is_absent(value) ? value : document.find(older);
}

const data::Value* locale_value(const data::Map& document) {
  return first_of(document, "locale", "locale_catalog");
}

const data::Map* map_of(const data::Value* value) {
  return value != nullptr ? value->map() : nullptr;
}

const data::Value* find_in(const data::Map* map, std::string_view key) {
  return map != nullptr ? map->find_any_case(key) : nullptr;
}

std::string plain_at(const data::Map* map, std::string_view key) {
  const data::Value* value = find_in(map, key);
  return value != nullptr ? std::string(trimmed(value->text().value_or(""))) : std::string();
}

/// "mandarin_chinese", "German", "pt-BR", "ko".
std::string language_named(std::string_view name) {
  std::string wanted = spaced(ascii_lower(name));
  if (wanted == "mandarin chinese") return "zh";
  if (wanted.starts_with("norwegian")) return wanted.ends_with("nynorsk") ? "nn" : "nb";
  if (std::string called(locale::language_called(wanted)); !called.empty()) return called;
  const std::string tag = locale::language_tag(name);
  const bool is_tag = locale::is_language_tag(tag) && tag.substr(0, tag.find('-')).size() <= 3;
  return is_tag ? tag : std::string();
}

/// At the first of the members.
void tell_rest(const std::vector<const data::Member*>& rest, std::string_view of,
               const Reading& reading) {
  if (rest.empty()) return;
  std::vector<std::string_view> names;
  for (const data::Member* member : rest) names.push_back(member->key);
  reading.diagnostics.note(rest.front()->key_where, fmt::format("of {} cvpress has no use for: {}",
                                                                of, fmt::join(names, ", ")));
}

void read_phone_format(const data::Value& value, data::Map& look, const Reading& reading) {
  if (is_absent(&value)) return;
  auto form = wish_for(Meaning::kPhone, value);
  if (form) return put(look, "formats.phone", std::move(*form));
  reading.diagnostics.warning(
      value.where, fmt::format("this is no value of phone_number_format; {} was expected",
                               expected_of(Meaning::kPhone)));
}

/// Keys of the locale whose values are the language's own already need no word.
bool is_usual(const data::Member& member, const Reading& reading) {
  if (is_absent(&member.value)) return true;
  const std::string text = ascii_lower(member.value.text().value_or(""));
  const std::string_view key = member.key;
  if (key == "to") return text == "–" || text == "-";
  if (key == "month" || key == "months" || key == "year" || key == "years") {
    const std::string usual = ascii_lower(locale::word(key, reading.language));
    return usual.find(text) != std::string::npos;
  }
  return false;
}

}  // namespace

std::string language_of(const data::Map& document) {
  const data::Value* value = locale_value(document);
  if (value != nullptr && value->text()) return language_named(trimmed(*value->text()));
  return language_named(plain_at(map_of(value), "language"));
}

std::string degree_phrase_of(const data::Map& document) {
  const data::Map* phrases = map_of(find_in(map_of(locale_value(document)), "phrases"));
  return plain_at(phrases, "degree_with_area");
}

void read_locale(const data::Map& document, model::Resume& resume, data::Map& look,
                 const Reading& reading) {
  const data::Value* value = locale_value(document);
  if (is_absent(value) || value->text()) return;
  const data::Map* map = value->map();
  if (map == nullptr) return tell_shape(*value, "a map", "is not read", reading);
  std::vector<const data::Member*> rest;
  for (const data::Member& member : map->members) {
    const std::string text(trimmed(member.value.text().value_or("")));
    if (member.key == "language") {
      if (text.empty() || !language_named(text).empty()) continue;
      Diagnostic& warning = reading.diagnostics.warning(
          member.value.where, fmt::format("no language is called {}", json_quoted(text)));
      std::string near = locale::language_suggestion(text);
      if (!near.empty()) warning.hints.push_back({std::move(near), {}});
    } else if (member.key == "present") {
      const std::string usual = ascii_lower(locale::word("present", resume.language));
      if (!text.empty() && ascii_lower(text) != usual) resume.words["present"] = text;
    } else if (member.key == "phone_number_format") {
      read_phone_format(member.value, look, reading);
    } else if (member.key != "phrases" && !is_usual(member, reading)) {
      rest.push_back(&member);
    }
  }
  tell_rest(rest, "the locale", reading);
}

namespace {

void read_date(const data::Value& value, data::Map& look, const Reading& reading) {
  const std::string text = string_of(&value, reading);
  if (text.empty() || ascii_lower(text) == "today") return;
  const auto date = locale::parse_date(text, value.where, reading.diagnostics, reading.language);
  if (!date || date->year == 0) return;
  put(look, "options.date",
      {data::Scalar{fmt::format("{:04}-{:02}-{:02}", date->year, std::max(date->month, 1),
                                std::max(date->day, 1))},
       value.where});
}

void read_title(const data::Value& value, model::Resume& resume, const Reading& reading) {
  std::string title = string_of(&value, reading);
  if (title == "NAME - CV") return;
  const std::size_t at = title.find("NAME");
  if (at != std::string::npos) title.replace(at, 4, resume.person.name);
  resume.title = std::move(title);
  resume.title_where = value.where;
}

std::vector<std::string> texts_of(const data::Value& value, const Reading& reading) {
  std::vector<std::string> texts;
  if (value.list() == nullptr) {
    if (!is_absent(&value)) texts.push_back(string_of(&value, reading));
    return texts;
  }
  for (const data::Value& item : *value.list()) {
    if (!is_absent(&item)) texts.push_back(string_of(&item, reading));
  }
  return texts;
}

}  // namespace

void read_settings(const data::Map& document, model::Resume& resume, data::Map& look,
                   const Reading& reading) {
  const data::Value* value = first_of(document, "settings", "rendercv_settings");
  if (is_absent(value)) return;
  const data::Map* map = value->map();
  if (map == nullptr) return tell_shape(*value, "a map", "is not read", reading);
  std::vector<const data::Member*> rest;
  for (const data::Member& member : map->members) {
    if (member.value.is_null()) continue;
    if (member.key == "current_date" || member.key == "date") {
      read_date(member.value, look, reading);
    } else if (member.key == "pdf_title") {
      read_title(member.value, resume, reading);
    } else if (member.key == "bold_keywords") {
      embolden(resume, texts_of(member.value, reading));
    } else {
      rest.push_back(&member);
    }
  }
  tell_rest(rest, "the settings", reading);
}

}  // namespace cvpress::rendercv
