#include "jsonresume/localized.h"

#include <algorithm>

#include "locale/words.h"

namespace cvpress::jsonresume {

const data::Value& localized(const data::Value& value, const Reading& reading) {
  const data::Map* map = value.map();
  if (map == nullptr || map->members.empty()) return value;
  const bool is_by_language =
      std::all_of(map->members.begin(), map->members.end(),
                  [](const data::Member& member) { return locale::has_words(member.key); });
  if (!is_by_language) return value;
  const data::Value* own = map->find_any_case(reading.language);
  const std::string_view base =
      std::string_view(reading.language).substr(0, reading.language.find('-'));
  if (own == nullptr) own = map->find_any_case(base);
  if (own == nullptr) own = &map->members.front().value;
  if (map->members.size() > 1) {
    reading.diagnostics.note(value.where,
                             "this is told in several languages; that of the CV is read, the "
                             "others are not printed");
  }
  return *own;
}

}  // namespace cvpress::jsonresume
