#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "base/suggest.h"
#include "data/fields.h"
#include "jsonresume/any_shape.h"
#include "jsonresume/exact.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/letter.h"
#include "jsonresume/lists.h"
#include "jsonresume/person.h"
#include "jsonresume/reactive_resume.h"
#include "jsonresume/sections.h"
#include "locale/language.h"

namespace cvpress::jsonresume {
namespace {

/// Fields that other formats with lists of the same names do not have.
constexpr std::string_view kTellingFields[] = {"startDate", "studyType", "releaseDate", "fluency"};

bool has_telling_field(const data::Value& list) {
  if (list.list() == nullptr || list.list()->empty()) return false;
  const data::Map* item = list.list()->front().map();
  return item != nullptr &&
         std::any_of(std::begin(kTellingFields), std::end(kTellingFields),
                     [item](std::string_view field) { return item->find(field) != nullptr; });
}

const data::Map* map_at(const data::Map* map, std::string_view key) {
  const data::Value* value = map != nullptr ? map->find(key) : nullptr;
  return value != nullptr ? value->map() : nullptr;
}

/// The person's own part; in a list the first of it counts.
const data::Value* basics_of(const data::Map& document) {
  for (const std::string_view key : {"basics", "bio"}) {
    const data::Value* value = document.find_any_case(key);
    if (value == nullptr) continue;
    if (value->map() != nullptr) return value;
    const data::List* list = value->list();
    if (list != nullptr && !list->empty() && list->front().map() != nullptr) return &list->front();
  }
  return nullptr;
}

void tell_of_basics(const data::Map& document, Diagnostics& diagnostics) {
  const data::Value* basics = document.find_any_case("basics");
  if (basics == nullptr || basics->is_null() || basics->map() != nullptr) return;
  const bool is_read = basics_of(document) != nullptr;
  diagnostics.warning(basics->where,
                      wrong_shape(*basics, "a map") +
                          (is_read ? ", is read as what is first in it; the others are not printed"
                                   : ", is not read and not printed"));
}

std::string language_of(const data::Map& document, const data::Map* own) {
  std::string language = plain_string(own != nullptr ? own->find("language") : nullptr);
  if (!language.empty()) return language;
  const data::Map* meta = map_at(&document, "meta");
  for (const std::string_view key : {"language", "locale", "x-lang"}) {
    const data::Value* told = meta != nullptr ? meta->find_any_case(key) : nullptr;
    if (told == nullptr) told = document.find_any_case(key);
    language = locale::language_tag(plain_string(told));
    if (!language.empty() && locale::is_language_tag(language)) return language;
  }
  return {};
}

/// Top-level keys, for slips of the pen.
std::vector<std::string_view> known_keys() {
  std::vector<std::string_view> keys = {"$schema", "basics", "meta", kOwnKey};
  for (const ListRow& row : list_rows()) keys.push_back(row.name);
  return keys;
}

/// What the document's `cvpress` says of the résumé; told where it is no map.
const data::Map* resume_of(const data::Map* about, Diagnostics& diagnostics) {
  const data::Value* own = about != nullptr ? about->find(kResumeKey) : nullptr;
  if (own == nullptr || own->map() != nullptr) return own != nullptr ? own->map() : nullptr;
  diagnostics.warning(own->where, wrong_shape(*own, "a map") + ", is not read and not printed");
  return nullptr;
}

void tell_of_unknown(const data::Map& own, Diagnostics& diagnostics) {
  constexpr std::string_view kResumeParts[] = {"language", "title", "words", "sections"};
  for (const data::Member& member : own.members) {
    if (std::find(std::begin(kResumeParts), std::end(kResumeParts), member.key) !=
        std::end(kResumeParts))
      continue;
    Diagnostic& warning = diagnostics.warning(
        member.key_where,
        fmt::format("cvpress has no \"{}\" of a résumé; it is not printed", member.key));
    std::string near = suggestion(member.key, kResumeParts);
    if (!near.empty()) warning.hints.push_back({std::move(near), {}});
  }
}

void read_words(const data::Map& own, model::Resume& resume) {
  const data::Map* words = map_at(&own, "words");
  if (words == nullptr) return;
  for (const data::Member& member : words->members) {
    resume.words[member.key] = whole_string(&member.value);
  }
}

/// The members of the document's `cvpress` but the résumé's own and the letter.
data::Value look_of(const data::Value* about) {
  if (about == nullptr || about->map() == nullptr) return {};
  data::Map look = *about->map();
  std::erase_if(look.members, [](const data::Member& member) {
    return member.key == kResumeKey || member.key == kLetterKey;
  });
  if (look.members.empty()) return {};
  return {std::move(look), about->where};
}

}  // namespace

bool is_resume(const data::Value& document) {
  const data::Map* map = document.map();
  if (map == nullptr) return false;
  const std::string schema = plain_string(map->find("$schema"));
  if (schema.find("resume") != std::string::npos) return true;
  if (basics_of(*map) != nullptr) return true;
  return std::any_of(map->members.begin(), map->members.end(), [](const data::Member& member) {
    return row_named(member.key) != nullptr && has_telling_field(member.value);
  });
}

ReadDocument read_resume(const data::Value& document, const DocumentReading& from) {
  ReadDocument result;
  const std::vector<std::string_view> known = known_keys();
  const auto exported = from_reactive_resume(*document.map(), from.diagnostics);
  const data::Map& written = exported ? *exported : *document.map();
  const auto corrected = data::with_near_keys(written, known, from.diagnostics);
  const data::Map& map = corrected ? *corrected : written;
  const data::Value* about = map.find(kOwnKey);
  model::Resume& resume = result.resume;
  const data::Map* own = map_at(about != nullptr ? about->map() : nullptr, kResumeKey);
  resume.language = from.language.empty() ? language_of(map, own) : from.language;
  resume.language_told = !resume.language.empty();
  if (resume.language.empty()) resume.language = "en";
  const Reading reading{from.sources, from.diagnostics, from.folder, resume.language};
  own = resume_of(own_map(map, reading), from.diagnostics);
  if (own != nullptr) {
    tell_of_unknown(*own, from.diagnostics);
    const data::Value* title = own->find("title");
    resume.title = whole_string(title);
    if (title != nullptr) resume.title_where = title->where;
    read_words(*own, resume);
  }
  const data::Map* own_keys = about != nullptr ? about->map() : nullptr;
  if (map_at(own_keys, kLetterKey) != nullptr) {
    resume.letter = read_letter(*own_keys->find(kLetterKey), reading);
  }
  tell_of_basics(map, from.diagnostics);
  const data::Value* about_person = basics_of(map);
  const data::Map* basics = about_person != nullptr ? about_person->map() : nullptr;
  if (basics != nullptr) {
    resume.person = read_basics(*basics, reading);
    resume.person.where = about_person->where;
  }
  resume.sections =
      read_sections(map, basics, own != nullptr ? own->find("sections") : nullptr, reading);
  result.look = look_of(about);
  return result;
}

}  // namespace cvpress::jsonresume
