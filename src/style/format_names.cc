#include "style/format_names.h"

#include <algorithm>

#include <fmt/format.h>

namespace cvpress::style {
namespace {

constexpr std::string_view kDateNames[] = {"short", "long", "numeric", "year", "iso", "day"};
constexpr std::string_view kPhoneNames[] = {"international", "national", "e164"};
/// The fields of CLDR patterns that dates of a résumé have.
constexpr std::string_view kPatternLetters = "yMLdE";
constexpr std::size_t kLongestField = 9;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// How many equal letters stand at a place.
std::size_t run_at(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(text[at], at), text.size()) - at;
}

}  // namespace

std::span<const std::string_view> date_format_names() {
  return kDateNames;
}

std::span<const std::string_view> phone_format_names() {
  return kPhoneNames;
}

std::string date_format_mistake(std::string_view format) {
  if (std::find(std::begin(kDateNames), std::end(kDateNames), format) != std::end(kDateNames)) {
    return {};
  }
  std::string none = fmt::format("\"{}\" is no format of dates", format);
  bool has_field = false;
  bool is_quoted = false;
  for (std::size_t at = 0; at < format.size();) {
    const std::size_t length = run_at(format, at);
    const char c = format[at];
    at += length;
    if (c == '\'') is_quoted = is_quoted != (length % 2 == 1);
    if (is_quoted || !is_letter(c)) continue;
    if (kPatternLetters.find(c) == std::string_view::npos || length > kLongestField) return none;
    has_field = true;
  }
  return has_field ? std::string() : none;
}

}  // namespace cvpress::style
