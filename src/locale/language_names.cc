#include "locale/language_names.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "base/suggest.h"
#include "locale/letters.h"

namespace cvpress::locale {
namespace {

// clang-format off
constexpr LanguageName kLanguageNames[] = {
    {"ar", "Arabic", "العربية"},
    {"bg", "Bulgarian", "Български"},
    {"bn", "Bengali", "বাংলা"},
    {"ca", "Catalan", "Català"},
    {"cs", "Czech", "Čeština"},
    {"da", "Danish", "Dansk"},
    {"de", "German", "Deutsch"},
    {"el", "Greek", "Ελληνικά"},
    {"en", "English", "English"},
    {"es", "Spanish", "Español"},
    {"et", "Estonian", "Eesti"},
    {"eu", "Basque", "Euskara"},
    {"fa", "Persian", "فارسی"},
    {"fi", "Finnish", "Suomi"},
    {"fr", "French", "Français"},
    {"he", "Hebrew", "עברית"},
    {"hi", "Hindi", "हिन्दी"},
    {"hr", "Croatian", "Hrvatski"},
    {"ht", "Haitian Creole", "Kreyòl ayisyen"},
    {"hu", "Hungarian", "Magyar"},
    {"id", "Indonesian", "Indonesia"},
    {"it", "Italian", "Italiano"},
    {"ja", "Japanese", "日本語"},
    {"km", "Khmer", "ខ្មែរ"},
    {"ko", "Korean", "한국어"},
    {"lt", "Lithuanian", "Lietuvių"},
    {"lv", "Latvian", "Latviešu"},
    {"mg", "Malagasy", "Malagasy"},
    {"ms", "Malay", "Melayu"},
    {"ms-arab", "Malay in Jawi", "بهاس ملايو"},
    {"nb", "Norwegian", "Norsk"},
    {"nl", "Dutch", "Nederlands"},
    {"nn", "Nynorsk", "Nynorsk"},
    {"pl", "Polish", "Polski"},
    {"pt", "Portuguese", "Português"},
    {"ro", "Romanian", "Română"},
    {"ru", "Russian", "Русский"},
    {"sk", "Slovak", "Slovenčina"},
    {"sl", "Slovene", "Slovenščina"},
    {"so", "Somali", "Soomaali"},
    {"sr", "Serbian", "Српски"},
    {"sr-latn", "Serbian in Latin letters", "Srpski"},
    {"sv", "Swedish", "Svenska"},
    {"ta", "Tamil", "தமிழ்"},
    {"th", "Thai", "ไทย"},
    {"tr", "Turkish", "Türkçe"},
    {"uk", "Ukrainian", "Українська"},
    {"ur", "Urdu", "اردو"},
    {"vi", "Vietnamese", "Tiếng Việt"},
    {"zh", "Chinese", "中文"},
    {"zh-hant", "Traditional Chinese", "繁體中文"},
};
// clang-format on

/// The row with the name that is nearest to what was written.
const LanguageName* nearest_row(std::string_view name) {
  std::vector<std::string_view> candidates;
  for (const LanguageName& each : kLanguageNames) {
    candidates.insert(candidates.end(), {each.english, each.own, each.language});
  }
  const std::optional<std::string> nearest = nearest_name(name, candidates);
  if (!nearest) return nullptr;
  const auto* row =
      std::find_if(std::begin(kLanguageNames), std::end(kLanguageNames), [&](const auto& each) {
        return each.english == *nearest || each.own == *nearest || each.language == *nearest;
      });
  return row == std::end(kLanguageNames) ? nullptr : row;
}

const LanguageName* row_named(std::string_view name) {
  const std::string wanted = folded(name);
  const auto* row =
      std::find_if(std::begin(kLanguageNames), std::end(kLanguageNames), [&](const auto& each) {
        return folded(each.english) == wanted || folded(each.own) == wanted;
      });
  return row == std::end(kLanguageNames) ? nullptr : row;
}

}  // namespace

std::span<const LanguageName> language_names() {
  return kLanguageNames;
}

std::string english_name_of(std::string_view language) {
  const std::string_view primary = language.substr(0, language.find('-'));
  const auto* row = std::find_if(std::begin(kLanguageNames), std::end(kLanguageNames),
                                 [&](const auto& each) { return each.language == primary; });
  return std::string(row == std::end(kLanguageNames) ? language : row->english);
}

std::string_view language_called(std::string_view name) {
  const LanguageName* row = row_named(name);
  return row != nullptr ? row->language : std::string_view();
}

std::string language_suggestion(std::string_view name) {
  const LanguageName* row = row_named(name);
  if (row == nullptr) row = nearest_row(name);
  if (row == nullptr) return {};
  return fmt::format("did you mean \"{}\" ({})?", row->language, row->english);
}

}  // namespace cvpress::locale
