#include "tailor/numbers.h"

#include "base/utf8.h"
#include "locale/letters.h"

namespace cvpress::tailor {
namespace {

constexpr std::string_view kSeparators = ".,'";
/// Letters behind a number that belong to it.
constexpr std::string_view kUnits[] = {"k", "m", "bn", "x", "th", "st", "nd", "rd"};
/// What a name may go on with: C++20, x86_64.
constexpr std::string_view kSignsInNames = "+#_";

bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_ascii_digit(text[at]);
}

std::size_t end_of_letters(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const DecodedCharacter character = decode_utf8(text, at);
    if (!locale::is_letter(character.code)) break;
    at += character.length;
  }
  return at;
}

std::size_t end_of_digits(std::string_view text, std::size_t at) {
  while (is_digit_at(text, at)) ++at;
  return at;
}

/// A number without marks between thousands.
std::string written_plainly(std::string_view digits) {
  std::string plain;
  for (std::size_t at = 0; at < digits.size(); ++at) {
    if (is_ascii_digit(digits[at])) {
      plain += digits[at];
      continue;
    }
    const bool is_of_thousands = end_of_digits(digits, at + 1) - at == 4;
    if (!is_of_thousands) plain += '.';
  }
  const std::size_t first = plain.find_first_not_of('0');
  if (first == std::string::npos) return "0";
  return plain[first] == '.' ? "0" + plain.substr(first) : plain.substr(first);
}

std::string unit_of(std::string_view letters, bool& is_word) {
  const std::string lower = ascii_lower(letters);
  for (const std::string_view unit : kUnits) {
    if (lower == unit) return unit.size() == 2 && unit != "bn" ? "" : lower;
  }
  is_word = is_word || !letters.empty();
  return {};
}

/// Where the number that begins at `at` ends.
std::size_t end_of_number(std::string_view text, std::size_t at) {
  at = end_of_digits(text, at);
  while (at < text.size() && kSeparators.find(text[at]) != std::string_view::npos &&
         is_digit_at(text, at + 1)) {
    at = end_of_digits(text, at + 1);
  }
  return at;
}

}  // namespace

std::set<std::string> numbers_in(std::string_view text) {
  std::set<std::string> numbers;
  bool in_name = false;  // letters or their signs stand right before
  for (std::size_t at = 0; at < text.size();) {
    if (!is_ascii_digit(text[at])) {
      const std::size_t letters = end_of_letters(text, at);
      const bool goes_on = in_name && kSignsInNames.find(text[at]) != std::string_view::npos;
      in_name = letters > at || goes_on;
      at = letters > at ? letters : at + decode_utf8(text, at).length;
      continue;
    }
    const std::size_t end = end_of_number(text, at);
    const std::size_t unit_end = end_of_letters(text, end);
    bool is_word = in_name;
    const std::string unit = unit_of(text.substr(end, unit_end - end), is_word);
    if (!is_word) numbers.insert(written_plainly(text.substr(at, end - at)) + unit);
    in_name = is_word || unit_end > end;
    at = unit_end;
  }
  return numbers;
}

}  // namespace cvpress::tailor
