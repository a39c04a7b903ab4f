#include "rendercv/entry_type.h"

#include <algorithm>
#include <span>

namespace cvpress::rendercv {
namespace {

bool has(const data::Map& map, std::string_view key) {
  return map.find_any_case(key) != nullptr;
}

bool has_any(const data::Map& map, std::span<const std::string_view> keys) {
  return std::any_of(keys.begin(), keys.end(), [&](std::string_view key) { return has(map, key); });
}

EntryType type_of_map(const data::Map& map) {
  constexpr std::string_view kOfPapers[] = {"authors", "doi", "journal"};
  if (has(map, "bullet")) return EntryType::kBullet;
  if (has(map, "number")) return EntryType::kNumbered;
  if (has(map, "reversed_number")) return EntryType::kReversedNumbered;
  if (has(map, "label")) return EntryType::kOneLine;
  if (has(map, "title") && has_any(map, kOfPapers)) return EntryType::kPublication;
  if (has_any(map, kCompany) || has_any(map, std::span(kPosition).first(3))) {
    return EntryType::kExperience;
  }
  if (has_any(map, kInstitution) || has(map, "degree") || has(map, "study_type")) {
    return EntryType::kEducation;
  }
  if (has(map, "area") && !has(map, "name")) return EntryType::kEducation;
  if (has(map, "name")) return has(map, "details") ? EntryType::kOneLine : EntryType::kNormal;
  if (has(map, "title")) return EntryType::kPublication;
  // "Languages: C++" without quotes.
  const bool is_slip = map.members.size() == 1 && map.members[0].value.text();
  return is_slip ? EntryType::kText : EntryType::kNormal;
}

}  // namespace

bool is_block(EntryType type) {
  return type == EntryType::kText || type == EntryType::kBullet || type == EntryType::kNumbered ||
         type == EntryType::kReversedNumbered;
}

EntryType type_of(const data::Value& entry) {
  return entry.map() != nullptr ? type_of_map(*entry.map()) : EntryType::kText;
}

}  // namespace cvpress::rendercv
