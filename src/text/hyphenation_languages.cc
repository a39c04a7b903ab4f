#include <algorithm>
#include <cctype>
#include <iterator>
#include <map>
#include <mutex>
#include <vector>

#include <fmt/format.h>

#include "base/files.h"
#include "text/hyphenation_languages_internal.h"

namespace cvpress::text {
namespace {

constexpr std::string_view kFolder = "/usr/share/hyphen";
constexpr std::size_t kLargestDictionary = 8UL << 20;

/// Sorted by language.
constexpr HyphenationLanguage kLanguages[] = {
    {"af", "hyphen-af", "af_ZA"},
    {"be", "hyphen-be", "be_BY", 2, 2},
    {"bg", "hyphen-bg", "bg_BG", 2, 2},
    {"ca", "hyphen-ca", "ca", 2, 2},
    {"cs", "hyphen-cs", "cs_CZ", 2, 3},
    {"da", "hyphen-da", "da_DK", 2, 3},
    {"de", "hyphen-de", "de_DE", 2, 3, true},
    {"el", "hyphen-el", "el_GR", 2, 2},
    {"en", "hyphen-en-us", "en_US", 2, 3},
    {"es", "hyphen-es", "es_ES", 2, 2},
    {"fr", "hyphen-fr", "fr", 2, 3},
    {"gl", "hyphen-gl", "gl", 2, 2},
    {"hr", "hyphen-hr", "hr_HR", 2, 2},
    {"hu", "hyphen-hu", "hu_HU", 2, 2},
    {"id", "hyphen-id", "id_ID", 2, 2},
    {"is", "hyphen-is", "is", 2, 3},
    {"it", "hyphen-it", "it_IT", 2, 2},
    {"lt", "hyphen-lt", "lt_LT", 2, 2},
    {"lv", "hyphen-lv", "lv_LV", 2, 2},
    {"nb", "hyphen-no", "nb_NO", 2, 3},
    {"nl", "hyphen-nl", "nl_NL", 2, 3},
    {"nn", "hyphen-no", "nn_NO", 2, 3},
    {"no", "hyphen-no", "nb_NO", 2, 3},
    {"pl", "hyphen-pl", "pl_PL", 2, 3},
    {"pt", "hyphen-pt-pt", "pt_PT", 2, 3},
    {"ro", "hyphen-ro", "ro_RO", 2, 2},
    {"ru", "hyphen-ru", "ru_RU", 2, 3},
    {"sk", "hyphen-sk", "sk_SK", 2, 3},
    {"sl", "hyphen-sl", "sl_SI", 2, 2},
    {"sr", "hyphen-sr", "sr", 2, 2},
    {"sv", "hyphen-sv", "sv_SE", 2, 3},
    {"uk", "hyphen-uk", "uk_UA", 2, 3},
    {"zu", "hyphen-zu", "zu_ZA", 2, 3},
};

std::string_view first_part(std::string_view tag) {
  return tag.substr(0, tag.find_first_of("-_"));
}

/// The region of "zh-Hant-TW" is "TW".
std::string region_of(std::string_view tag) {
  for (std::size_t at = tag.find_first_of("-_"); at != tag.npos;) {
    const std::size_t end = std::min(tag.find_first_of("-_", at + 1), tag.size());
    std::string part(tag.substr(at + 1, end - at - 1));
    const auto is_letter = [](unsigned char c) { return std::isalpha(c) != 0; };
    if (part.size() == 2 && std::all_of(part.begin(), part.end(), is_letter)) {
      for (char& c : part) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
      return part;
    }
    at = end < tag.size() ? end : tag.npos;
  }
  return {};
}

/// Names of files to try, best first.
std::vector<std::string> dictionaries_of(const HyphenationLanguage& known, std::string_view tag) {
  std::vector<std::string> names;
  const std::string language(known.language);
  const std::string region = region_of(tag);
  if (!region.empty()) names.push_back(language + "_" + region);
  names.emplace_back(known.dictionary);
  names.push_back(language);
  // Portuguese has one for each side of the sea, and one is better than none.
  if (language == "pt") names.emplace_back("pt_BR");
  if (language == "en") names.emplace_back("en_GB");
  return names;
}

std::shared_ptr<const HyphenationPatterns> opened(const HyphenationLanguage& known,
                                                  std::string_view tag) {
  DiskFiles files;
  files.allow(std::string(kFolder));
  for (const std::string& name : dictionaries_of(known, tag)) {
    const std::string path = fmt::format("{}/hyph_{}.dic", kFolder, name);
    FileContent content = files.read(path, kLargestDictionary);
    if (content.bytes) return std::make_shared<HyphenationPatterns>(std::move(*content.bytes));
  }
  return nullptr;
}

}  // namespace

const HyphenationLanguage* hyphenation_language(std::string_view tag) {
  const std::string_view language = first_part(tag);
  const auto found = std::lower_bound(std::begin(kLanguages), std::end(kLanguages), language,
                                      [](const HyphenationLanguage& each, std::string_view sought) {
                                        return each.language < sought;
                                      });
  return found != std::end(kLanguages) && found->language == language ? found : nullptr;
}

std::shared_ptr<const HyphenationPatterns> hyphenation_patterns(const std::string& tag) {
  static std::mutex mutex;
  static std::map<std::string, std::shared_ptr<const HyphenationPatterns>> known;
  const HyphenationLanguage* language = hyphenation_language(tag);
  if (language == nullptr) return nullptr;
  const std::string key = std::string(language->language) + "_" + region_of(tag);
  const std::lock_guard<std::mutex> lock(mutex);
  const auto found = known.find(key);
  if (found != known.end()) return found->second;
  return known.emplace(key, opened(*language, tag)).first->second;
}

}  // namespace cvpress::text
