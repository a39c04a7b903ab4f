#include "locale/language.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace cvpress::locale {
namespace {

/// Codes of countries that are taken for those of their languages, and are none of others.
constexpr std::pair<std::string_view, std::string_view> kCodesOfCountries[] = {
    {"cn", "zh"}, {"cz", "cs"}, {"dk", "da"}, {"gr", "el"}, {"jp", "ja"}, {"ua", "uk"}};

struct Alias {
  std::string_view begin;  // of the tag
  std::string_view language;
};

/// The last rows are codes of countries, which people take for those of languages.
constexpr Alias kAliases[] = {
    {"zh-tw", "zh-hant"}, {"zh-hk", "zh-hant"}, {"zh-mo", "zh-hant"}, {"zh-hant", "zh-hant"},
    {"no", "nb"},         {"iw", "he"},         {"in", "id"},         {"cn", "zh"},
    {"jp", "ja"},         {"cz", "cs"},         {"ua", "uk"},         {"gr", "el"},
    {"dk", "da"},
};

bool begins_with_part(std::string_view tag, std::string_view part) {
  return tag.starts_with(part) && (tag.size() == part.size() || tag[part.size()] == '-');
}

char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}

/// A part of a tag in small letters: countries have capitals, scripts begin with one.
std::string in_case_of_place(std::string part, std::size_t place) {
  if (place == 0) return part;
  if (part.size() == 2) std::transform(part.begin(), part.end(), part.begin(), upper);
  if (part.size() == 4) part[0] = upper(part[0]);
  return part;
}

bool is_subtag(std::string_view part) {
  const auto fits = [](char c) { return is_ascii_letter(c) || (c >= '0' && c <= '9'); };
  return !part.empty() && part.size() <= 8 && std::all_of(part.begin(), part.end(), fits);
}

}  // namespace

std::string language_tag(std::string_view written) {
  const std::size_t modifier = written.find('@');
  const bool is_latin = modifier != written.npos && written.substr(modifier) == "@latin";
  const std::string_view tag = written.substr(0, written.find_first_of(".@"));
  std::string result;
  for (std::size_t at = 0; at <= tag.size();) {
    const std::size_t end = std::min(tag.find_first_of("-_", at), tag.size());
    result += (at > 0 ? "-" : "") + in_case_of_place(ascii_lower(tag.substr(at, end - at)), at);
    if (at == 0 && is_latin) result += "-Latn";
    at = end + 1;
  }
  for (const auto& [country, language] : kCodesOfCountries) {
    if (result == country) return std::string(language);
  }
  return result;
}

bool is_language_tag(std::string_view tag) {
  std::string_view before;
  for (std::size_t begin = 0; begin <= tag.size();) {
    const std::size_t dash = std::min(tag.find('-', begin), tag.size());
    const std::string_view part = tag.substr(begin, dash - begin);
    if (!is_subtag(part)) return false;
    const bool is_language =
        begin > 0 || ascii_lower(part) == "x" ||
        (part.size() >= 2 && std::all_of(part.begin(), part.end(), is_ascii_letter));
    if (!is_language) return false;
    before = part;
    begin = dash + 1;
  }
  // A single letter announces what follows it.
  return before.size() > 1;
}

std::string table_language(std::string_view tag) {
  std::string lower = ascii_lower(trimmed(tag));
  std::replace(lower.begin(), lower.end(), '_', '-');
  for (const Alias& alias : kAliases) {
    if (begins_with_part(lower, alias.begin)) return std::string(alias.language);
  }
  return lower;
}

}  // namespace cvpress::locale
