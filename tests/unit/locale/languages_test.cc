// What every language has: all words in its own script, all names of months and
// days, dates that are read as they are printed.
#include <algorithm>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "base/utf8.h"
#include "locale/calendar_names.h"
#include "locale/dates.h"
#include "locale/digits.h"
#include "locale/scripts.h"
#include "locale/word_table.h"
#include "locale/words.h"

namespace cvpress::locale {
namespace {

/// Without fields of templates and places of printf.
std::string plain(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '{')
      i = std::min(text.find('}', i), text.size() - 1);
    else if (text.substr(i).starts_with("%d"))
      ++i;
    else
      result += text[i];
  }
  return result;
}

TEST(EveryLanguage, HasEveryWord) {
  const auto keys = word_keys();
  EXPECT_GE(all_dictionaries().size(), 51u);
  for (const Dictionary& dictionary : all_dictionaries()) {
    EXPECT_EQ(dictionary.words.size(), keys.size()) << dictionary.language;
    for (const std::string_view key : keys) {
      EXPECT_TRUE(std::any_of(dictionary.words.begin(), dictionary.words.end(),
                              [key](const Word& each) { return each.key == key; }))
          << dictionary.language << " lacks " << key;
    }
  }
}

TEST(EveryLanguage, HasItsWordsInItsOwnScript) {
  // Names of forms of files, and those of things that are named by Latin letters anywhere.
  const std::set<std::string_view> international = {"DOI", "PDF"};
  for (const Dictionary& dictionary : all_dictionaries()) {
    for (const Word& each : dictionary.words) {
      if (international.contains(each.text)) continue;
      const std::string text = plain(each.text);
      for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter character = decode_utf8(text, at);
        const Script script = script_of(character.code);
        EXPECT_TRUE(script == Script::kNone || is_written_in(dictionary.language, script))
            << dictionary.language << " " << each.key << ": " << each.text;
        at += character.length;
      }
    }
  }
}

TEST(EveryLanguage, HasNoEnglishWordsButThoseThatItTook) {
  const std::set<std::string_view> taken = {"Abstract",
                                            "Code",
                                            "Contact",
                                            "Dataset",
                                            "Date",
                                            "Email",
                                            "Important",
                                            "Link",
                                            "Links",
                                            "DOI",
                                            "PDF",
                                            "Patent",
                                            "Manuscript",
                                            "Poster",
                                            "Preprint",
                                            "Project",
                                            "Slides",
                                            "Text",
                                            "Tip",
                                            "Publication",
                                            "Publications",
                                            "Type",
                                            "Video",
                                            "Website",
                                            "{degree} in {area}",
                                            ", "};
  for (const Dictionary& dictionary : all_dictionaries()) {
    if (dictionary.language == "en") continue;
    for (const Word& each : dictionary.words) {
      const bool is_english = each.text == word(each.key, "en") && plain(each.text) != " / ";
      EXPECT_TRUE(!is_english || taken.contains(each.text))
          << dictionary.language << " " << each.key << ": " << each.text;
    }
  }
}

/// Letters that Unicode composes otherwise, and marks that stand behind a letter
/// of Latin, Greek or Cyrillic where one character has both.
bool is_composed_otherwise(char32_t code) {
  return (code >= 0x0300 && code <= 0x036F) || (code >= 0x0958 && code <= 0x095F) ||
         code == 0x09DC || code == 0x09DD || code == 0x09DF || (code >= 0xFB1D && code <= 0xFB4F);
}

void expect_tidy(std::string_view text, std::string_view what) {
  EXPECT_EQ(trimmed(text), text) << what;
  EXPECT_EQ(text.find("  "), text.npos) << what << ": " << text;
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCharacter character = decode_utf8(text, at);
    EXPECT_FALSE(is_composed_otherwise(character.code)) << what << ": " << text;
    at += character.length;
  }
}

TEST(EveryLanguage, HasTidyWordsAndNames) {
  for (const Dictionary& dictionary : all_dictionaries()) {
    for (const Word& each : dictionary.words) {
      // The space that a comma has belongs to it.
      expect_tidy(each.key == "comma" ? trimmed(each.text) : each.text, dictionary.language);
    }
  }
  for (const auto names : {all_month_names(), all_month_names_alone()}) {
    for (const MonthNames& each : names) {
      for (const auto name : each.wide) expect_tidy(name, each.language);
      for (const auto name : each.abbreviated) expect_tidy(name, each.language);
    }
  }
  for (const DayNames& each : all_day_names()) {
    for (const auto name : each.wide) expect_tidy(name, each.language);
    for (const auto name : each.abbreviated) expect_tidy(name, each.language);
  }
}

TEST(EveryLanguage, KeepsTheFieldsOfWords) {
  for (const Dictionary& dictionary : all_dictionaries()) {
    const auto has = [&](std::string_view key, std::string_view field) {
      EXPECT_NE(word(key, dictionary.language).find(field), std::string_view::npos)
          << dictionary.language << " " << key;
    };
    has("page_of", "{page.number}");
    has("page_of", "{page.count}");
    has("last_updated", "{document.date}");
    has("figure", "%d");
    has("degree_in_area", "{degree}");
    has("degree_in_area", "{area}");
  }
}

TEST(EveryLanguage, HasMonthsAndDaysAndShapesOfDates) {
  for (const Dictionary& dictionary : all_dictionaries()) {
    EXPECT_EQ(month_names(dictionary.language).language, dictionary.language);
    EXPECT_EQ(day_names(dictionary.language).language, dictionary.language);
    EXPECT_EQ(date_patterns(dictionary.language).language, dictionary.language);
  }
}

TEST(EveryLanguage, ReadsThePresentThatItPrints) {
  for (const Dictionary& dictionary : all_dictionaries()) {
    EXPECT_TRUE(means_present(word("present", dictionary.language))) << dictionary.language;
  }
}

std::string printed(const model::Date& date, std::string_view pattern, std::string_view language) {
  DateFormat format;
  format.pattern = pattern;
  format.language = language;
  return format_date(date, format);
}

/// What is read of a date as a language prints it, in digits of its script too.
void expect_read(const model::Date& date, std::string_view pattern, std::string_view language) {
  const std::string text = printed(date, pattern, language);
  for (const std::string& written : {text, with_native_digits(text, language)}) {
    Diagnostics diagnostics;
    const auto read = parse_date(written, {}, diagnostics, language);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->year, date.year) << language << ": " << written;
    EXPECT_EQ(read->month, date.month) << language << ": " << written;
    EXPECT_EQ(read->day, date.day) << language << ": " << written;
  }
}

TEST(EveryLanguage, ReadsTheDatesThatItPrints) {
  for (const Dictionary& dictionary : all_dictionaries()) {
    if (dictionary.language == "so") continue;  // it counts months in words
    for (int month = 1; month <= 12; ++month) {
      model::Date date;
      date.year = 2021;
      date.month = month;
      for (const char* pattern : {"long", "short", "numeric"}) {
        expect_read(date, pattern, dictionary.language);
      }
      date.day = 8;
      expect_read(date, date_patterns(dictionary.language).long_form, dictionary.language);
    }
  }
}

struct MonthYear {
  const char* language;
  const char* printed;
};

TEST(EveryLanguage, PrintsMonthAndYearAsItsResumesDo) {
  // clang-format off
  constexpr MonthYear kCases[] = {
      {"ar", "مارس 2020"},      {"bg", "март 2020"},       {"bn", "মার্চ 2020"},
      {"ca", "març del 2020"},  {"cs", "březen 2020"},     {"da", "marts 2020"},
      {"de", "März 2020"},      {"el", "Μάρτιος 2020"},    {"en", "March 2020"},
      {"es", "marzo de 2020"},  {"et", "märts 2020"},      {"eu", "2020(e)ko martxoa"},
      {"fa", "مارس 2020"},      {"fi", "maaliskuu 2020"},  {"fr", "mars 2020"},
      {"he", "מרץ 2020"},       {"hi", "मार्च 2020"},        {"hr", "ožujak 2020."},
      {"ht", "mas 2020"},       {"hu", "2020. március"},   {"id", "Maret 2020"},
      {"it", "marzo 2020"},     {"ja", "2020年3月"},        {"km", "មីនា 2020"},
      {"ko", "2020년 3월"},      {"lt", "2020 m. kovas"},   {"lv", "2020. g. marts"},
      {"mg", "Martsa 2020"},    {"ms", "Mac 2020"},        {"ms-arab", "مچ 2020"},
      {"nb", "mars 2020"},      {"nl", "maart 2020"},      {"nn", "mars 2020"},
      {"pl", "marzec 2020"},    {"pt", "março de 2020"},   {"ro", "martie 2020"},
      {"ru", "март 2020"},      {"sk", "marec 2020"},      {"sl", "marec 2020"},
      {"so", "Bisha Saddexaad 2020"}, {"sr", "март 2020."}, {"sr-latn", "mart 2020."},
      {"sv", "mars 2020"},      {"ta", "மார்ச் 2020"},     {"ur", "مارچ 2020"},
      {"th", "มีนาคม 2020"},      {"tr", "Mart 2020"},
      {"uk", "березень 2020"},  {"vi", "tháng 3 năm 2020"}, {"zh", "2020年3月"},
      {"zh-hant", "2020年3月"}};
  // clang-format on
  EXPECT_EQ(std::size(kCases), all_dictionaries().size());
  model::Date date;
  date.year = 2020;
  date.month = 3;
  for (const MonthYear& each : kCases) {
    EXPECT_EQ(printed(date, "long", each.language), each.printed) << each.language;
  }
}

TEST(EveryLanguage, PrintsAMonthBesideADayInItsOtherForm) {
  model::Date date;
  date.year = 2020;
  date.month = 3;
  date.day = 12;
  constexpr MonthYear kCases[] = {{"ru", "12 марта 2020 г."},     {"uk", "12 березня 2020 р."},
                                  {"pl", "12 marca 2020"},        {"cs", "12. března 2020"},
                                  {"sk", "12. marca 2020"},       {"el", "12 Μαρτίου 2020"},
                                  {"fi", "12. maaliskuuta 2020"}, {"ca", "12 de març de 2020"}};
  for (const MonthYear& each : kCases) {
    EXPECT_EQ(printed(date, date_patterns(each.language).long_form, each.language), each.printed);
  }
}

}  // namespace
}  // namespace cvpress::locale
