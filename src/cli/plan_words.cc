#include "cli/plan_words.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"

namespace cvpress::cli {
namespace {

/// Words of a pattern of dates, "'Professor' yyyy"; "" where it has none but "de".
std::string words_of_pattern(std::string_view pattern) {
  constexpr std::size_t kLongestParticle = 3;
  std::string words;
  for (std::size_t at = pattern.find('\''); at != std::string_view::npos;) {
    const std::size_t end = std::min(pattern.find('\'', at + 1), pattern.size());
    const std::string_view quoted = trimmed(pattern.substr(at + 1, end - at - 1));
    if (utf8_length(quoted) > kLongestParticle) words += fmt::format(" {}", quoted);
    at = pattern.find('\'', end + 1);
  }
  return words;
}

/// What a setting prints: "elements.headline.text=CTO" and members of that name in a mapping,
/// words of the layout's own, words in formats of dates. "" of none.
std::string words_of_setting(std::string_view setting) {
  const std::size_t sign = std::min(setting.find('='), setting.size());
  const std::string key = fmt::format(".{}.", setting.substr(0, sign));
  const std::string_view value = setting.substr(std::min(sign + 1, setting.size()));
  if (key.find(".text.") != std::string::npos || key.starts_with(".words.")) {
    return std::string(value);
  }
  if (key.starts_with(".formats.")) return words_of_pattern(value);
  const std::size_t member = value.find("text:");
  return member == std::string_view::npos ? "" : std::string(value.substr(member + 5));
}

std::vector<tailor::PlacedName> settings_in_words(const batch::DocumentRequest& request) {
  std::vector<tailor::PlacedName> texts;
  const batch::DocumentOption* settings = request.option("settings");
  if (settings == nullptr) return texts;
  for (const std::string& setting : settings->values) {
    std::string words = words_of_setting(setting);
    if (!words.empty()) texts.push_back({std::move(words), settings->where});
  }
  return texts;
}

/// Whether a contact is an address or a number, and no words that could claim something.
bool is_address(std::string_view contact) {
  return contact.find_first_of("@/0123456789") != std::string_view::npos;
}

}  // namespace

std::vector<tailor::PlacedName> texts_beside_profile(const batch::DocumentRequest& request) {
  std::vector<tailor::PlacedName> texts = settings_in_words(request);
  const batch::DocumentOption* title = request.option("title");
  if (title != nullptr) texts.push_back({title->values.front(), title->where});
  return texts;
}

std::vector<tailor::PlacedName> contacts_in_words(const batch::DocumentRequest& request) {
  std::vector<tailor::PlacedName> contacts;
  const batch::DocumentOption* option = request.option("contact");
  if (option == nullptr) return contacts;
  for (const std::string& value : option->values) {
    if (!is_address(value)) contacts.push_back({value, option->where});
  }
  return contacts;
}

}  // namespace cvpress::cli
