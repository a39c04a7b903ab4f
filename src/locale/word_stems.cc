#include "locale/word_stems.h"

#include <libstemmer.h>
#include <limits>
#include <utility>

namespace cvpress::locale {
namespace {

/// Tags that the library calls otherwise.
constexpr std::pair<std::string_view, std::string_view> kOtherNames[] = {{"nb", "no"},
                                                                         {"nn", "no"}};

std::string name_in_library(std::string_view language) {
  const std::string_view primary = language.substr(0, language.find('-'));
  for (const auto& [tag, name] : kOtherNames) {
    if (tag == primary) return std::string(name);
  }
  // Longer ones are names of algorithms.
  constexpr std::size_t kLongestTag = 3;
  return std::string(primary.size() > kLongestTag ? "" : primary);
}

}  // namespace

void WordStems::Delete::operator()(sb_stemmer* stemmer) const {
  sb_stemmer_delete(stemmer);
}

WordStems::WordStems(std::string_view language)
    : stemmer_(sb_stemmer_new(name_in_library(language).c_str(), "UTF_8")) {}

std::string WordStems::stem_of(std::string_view folded) const {
  constexpr std::size_t kLongest = std::numeric_limits<short>::max();
  if (stemmer_ == nullptr || folded.size() > kLongest) return std::string(folded);
  const auto* letters = reinterpret_cast<const sb_symbol*>(folded.data());
  const sb_symbol* stem = sb_stemmer_stem(stemmer_.get(), letters, static_cast<int>(folded.size()));
  if (stem == nullptr) return std::string(folded);
  const auto length = static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()));
  return {reinterpret_cast<const char*>(stem), length};
}

}  // namespace cvpress::locale
