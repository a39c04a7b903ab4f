#include "locale/language.h"

#include <algorithm>

namespace cvpress::locale {
namespace {

struct Alias {
  std::string_view begin;  // of the tag
  std::string_view language;
};

/// The last rows are codes of countries, which people take for those of languages.
constexpr Alias kAliases[] = {
    {"zh-tw", "zh-hant"}, {"zh-hk", "zh-hant"}, {"zh-mo", "zh-hant"}, {"zh-hant", "zh-hant"},
    {"no", "nb"},         {"nn", "nb"},         {"iw", "he"},         {"in", "id"},
    {"cn", "zh"},         {"jp", "ja"},         {"cz", "cs"},         {"ua", "uk"},
    {"gr", "el"},         {"dk", "da"},
};

bool begins_with_part(std::string_view tag, std::string_view part) {
  return tag.starts_with(part) && (tag.size() == part.size() || tag[part.size()] == '-');
}

}  // namespace

std::string table_language(std::string_view tag) {
  std::string lower = ascii_lower(trimmed(tag));
  std::replace(lower.begin(), lower.end(), '_', '-');
  for (const Alias& alias : kAliases) {
    if (begins_with_part(lower, alias.begin)) return std::string(alias.language);
  }
  return lower;
}

}  // namespace cvpress::locale
