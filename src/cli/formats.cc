#include "cli/formats.h"

#include <algorithm>

#include "base/files.h"
#include "base/utf8.h"

namespace cvpress::cli {

std::string format_ending(const std::string& path) {
  std::string ending = extension_of(path);
  const bool is_word = !ending.empty() && !is_ascii_digit(ending.front()) &&
                       std::all_of(ending.begin(), ending.end(), [](char c) {
                         return is_ascii_digit(c) || (c >= 'a' && c <= 'z');
                       });
  return is_word ? ending : std::string();
}

std::optional<Format> format_of_ending(std::string_view ending) {
  const auto* found = std::find_if(kFormatEndings.begin(), kFormatEndings.end(),
                                   [&](const FormatEnding& each) { return each.ending == ending; });
  return found != kFormatEndings.end() ? std::optional(found->format) : std::nullopt;
}

std::string_view word_of(Format format) {
  return std::find_if(kFormatNames.begin(), kFormatNames.end(),
                      [&](const FormatName& name) { return name.format == format; })
      ->word;
}

std::string_view ending_of(Format format) {
  return std::find_if(kFormatEndings.begin(), kFormatEndings.end(),
                      [&](const FormatEnding& each) { return each.format == format; })
      ->ending;
}

}  // namespace cvpress::cli
