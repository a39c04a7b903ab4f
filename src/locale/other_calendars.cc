#include "locale/other_calendars.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "base/utf8.h"
#include "locale/language.h"

namespace cvpress::locale {
namespace {

struct YearsOfAnEra {
  int first;
  int last;
};

/// No résumé has years of our era in these.
constexpr YearsOfAnEra kBuddhistYears = {2400, 2699};
constexpr YearsOfAnEra kHijraYears = {1300, 1500};
/// The Buddhist era begins so many years before ours.
constexpr int kBuddhistEra = 543;

/// Letters, signs and digits of Thai, of Arabic.
constexpr char32_t kThaiBlock[] = {0x0E01, 0x0E5B};
constexpr char32_t kArabicBlock[] = {0x0620, 0x06F9};
/// "Of the common era" in Thai.
constexpr std::string_view kCommonEraInThai = "ค.ศ";

constexpr std::string_view kLanguagesOfTheHijra[] = {"ar", "ckb", "fa", "ps", "ur"};

bool is_year_of(int year, const YearsOfAnEra& range) {
  return year >= range.first && year <= range.last;
}

bool has_character_of(const char32_t (&block)[2], std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCharacter character = decode_utf8(text, at);
    if (character.code >= block[0] && character.code <= block[1]) return true;
    at += character.length;
  }
  return false;
}

bool is_thai(const WrittenDate& written) {
  return has_character_of(kThaiBlock, written.text) || table_language(written.language) == "th";
}

bool may_be_of_the_hijra(const WrittenDate& written) {
  if (has_character_of(kArabicBlock, written.text)) return true;
  const std::string tag = table_language(written.language);
  const std::string_view primary = std::string_view(tag).substr(0, tag.find('-'));
  return std::find(std::begin(kLanguagesOfTheHijra), std::end(kLanguagesOfTheHijra), primary) !=
         std::end(kLanguagesOfTheHijra);
}

}  // namespace

model::Date in_common_era(model::Date date, const WrittenDate& written, Diagnostics& diagnostics) {
  const bool is_buddhist = is_year_of(date.year, kBuddhistYears) && is_thai(written) &&
                           written.text.find(kCommonEraInThai) == std::string_view::npos;
  if (is_buddhist) {
    diagnostics.note(written.where, fmt::format("{} is a year of the Buddhist era, {} of ours",
                                                date.year, date.year - kBuddhistEra));
    date.year -= kBuddhistEra;
  }
  if (is_year_of(date.year, kHijraYears) && may_be_of_the_hijra(written)) {
    diagnostics
        .warning(
            written.where,
            fmt::format("{} seems to be of a calendar that counts from the Hijra; it is printed "
                        "as it is",
                        json_quoted(written.text)))
        .hints.push_back(
            {"dates of the Gregorian calendar are printed as the language has them", {}});
    date = {};
    date.raw = std::string(written.text);
    date.where = written.where;
  }
  return date;
}

}  // namespace cvpress::locale
