#include "locale/phone.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace cvpress::locale {
namespace {

constexpr std::string_view kTrunkInBrackets = "(0)";

/// Countries in which the number after the code is dialled as it is, and those
/// in which a 0 comes before it. Sorted; there are more of both.
constexpr std::array<std::string_view, 18> kNothingBefore = {
    "1",   "30",  "34",  "351", "352", "356", "357", "371", "372",
    "376", "377", "378", "39",  "420", "45",  "47",  "48",  "65"};
constexpr std::array<std::string_view, 33> kZeroBefore = {
    "20",  "212", "213", "254", "27",  "31", "32", "33",  "353", "358", "359",
    "380", "381", "385", "386", "389", "40", "41", "421", "43",  "44",  "46",
    "49",  "60",  "61",  "62",  "63",  "64", "66", "81",  "84",  "90",  "972"};

template <class Codes>
bool has(const Codes& codes, std::string_view code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

std::string_view without_signs_before(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '-' || text.front() == '.' ||
                           text.front() == '/' || text.starts_with("\xC2\xA0"))) {
    text.remove_prefix(text.starts_with("\xC2\xA0") ? 2 : 1);
  }
  return text;
}

}  // namespace

std::string e164_number(std::string_view phone) {
  const std::string_view number = trimmed(phone);
  if (!number.starts_with('+')) return std::string(phone);
  std::string digits = "+";
  for (std::size_t i = 1; i < number.size(); ++i) {
    if (number.substr(i).starts_with(kTrunkInBrackets)) {
      i += kTrunkInBrackets.size() - 1;
    } else if (is_ascii_digit(number[i])) {
      digits += number[i];
    }
  }
  return digits;
}

std::string national_number(std::string_view phone) {
  const std::string_view number = trimmed(phone);
  std::size_t end = 1;
  while (end < number.size() && is_ascii_digit(number[end])) ++end;
  constexpr std::size_t kLongestCode = 3;
  const bool stands_apart =
      number.starts_with('+') && end > 1 && end <= kLongestCode + 1 && end < number.size();
  if (!stands_apart) return std::string(phone);
  const std::string_view code = number.substr(1, end - 1);
  std::string_view rest = without_signs_before(number.substr(end));
  if (rest.starts_with(kTrunkInBrackets)) {
    return "0" + std::string(without_signs_before(rest.substr(kTrunkInBrackets.size())));
  }
  if (has(kNothingBefore, code)) return std::string(rest);
  return has(kZeroBefore, code) ? "0" + std::string(rest) : std::string(phone);
}

}  // namespace cvpress::locale
