#include "privacy/phone_numbers.h"

#include <algorithm>
#include <vector>

#include "base/utf8.h"
#include "privacy/ascii_text.h"

namespace cvpress::privacy {
namespace {

/// Digits that stand together, and what parts them from those before.
struct Group {
  std::string_view digits;
  bool is_joined = false;  // by what may stand in a telephone number
  bool is_tight = false;   // by a hyphen or a dot alone: one word
};

constexpr std::size_t kWidestGap = 6;
constexpr std::size_t kLongestCountryCode = 3;
constexpr std::size_t kLocalDigits = 7;
constexpr std::size_t kMostLocalDigits = 8;
constexpr std::size_t kGroupsWithoutParts = 2;  // "+47 55501234"
constexpr std::size_t kMostZeros = 2;           // "00" before a country's code

bool is_in_number(char c) {
  constexpr std::string_view kMarks = " \t\r\n-()./+";
  return kMarks.find(c) != std::string_view::npos || (c & 0x80) != 0;
}

std::string without_trunk_zero(std::string_view text) {
  constexpr std::string_view kZero = "(0)";
  std::string all(text);
  for (std::size_t at = 0; (at = all.find(kZero, at)) != std::string::npos; at += kZero.size()) {
    all.replace(at, kZero.size(), kZero.size(), ' ');
  }
  return all;
}

/// Blanks for DOIs: their digits are no telephone numbers.
std::string without_dois(std::string text) {
  constexpr std::string_view kDoi = "10.";
  for (std::size_t at = 0; (at = text.find(kDoi, at)) != std::string::npos; ++at) {
    std::size_t end = at + kDoi.size();
    while (end < text.size() && is_ascii_digit(text[end])) ++end;
    if (end < at + 7 || end >= text.size() || text[end] != '/') continue;
    while (end < text.size() && static_cast<unsigned char>(text[end]) > ' ') ++end;
    text.replace(at, end - at, end - at, '_');
  }
  return text;
}

std::vector<Group> groups_of(std::string_view text) {
  std::vector<Group> groups;
  std::size_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_ascii_digit(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_ascii_digit(text[end])) ++end;
    const std::string_view gap = text.substr(before, at - before);
    Group group{text.substr(at, end - at)};
    group.is_joined = !groups.empty() && gap.size() <= kWidestGap &&
                      std::all_of(gap.begin(), gap.end(), is_in_number);
    group.is_tight = group.is_joined && (gap == "-" || gap == ".");
    groups.push_back(group);
    before = at = end;
  }
  return groups;
}

/// Whether digits before what two numbers have in common are a country's code or a trunk's zero.
bool may_stand_before(std::string_view said, std::string_view own) {
  for (std::size_t i = 0; i < kMostZeros && said.starts_with('0'); ++i) said.remove_prefix(1);
  if (said.empty()) return true;
  const bool is_own_told = own.find_first_not_of('0') != std::string_view::npos;
  return !is_own_told && said.size() <= kLongestCountryCode;
}

class NumberEnd {
 public:
  NumberEnd(std::string_view digits, std::size_t at_least) : wanted_(digits), least_(at_least) {}

  /// The group that the number begins in, if it ends with the last of these.
  std::optional<std::size_t> first_group(const std::vector<Group>& groups, std::size_t last) const {
    std::string said;  // from a group on, to the end
    for (std::size_t i = last + 1; i-- > 0 && said.size() <= wanted_.size() + kSlack;) {
      said.insert(0, groups[i].digits);
      const std::size_t common = common_end(said);
      const bool is_all_common = common == said.size();
      const std::string_view before = std::string_view(said).substr(0, said.size() - common);
      if (!groups[i].is_tight && common >= least_ &&
          (is_all_common || may_stand_before(before, wanted_.substr(0, wanted_.size() - common)))) {
        return i;
      }
      const bool ends_here = is_all_common ? !groups[i].is_joined : !groups[i].is_tight;
      if (ends_here) break;
    }
    return std::nullopt;
  }

 private:
  static constexpr std::size_t kSlack = 16;

  std::size_t common_end(std::string_view said) const {
    const auto ends = std::mismatch(said.rbegin(), said.rend(), wanted_.rbegin(), wanted_.rend());
    return static_cast<std::size_t>(ends.first - said.rbegin());
  }

  std::string_view wanted_;
  std::size_t least_;
};

}  // namespace

std::string digits_of_number(std::string_view number) {
  std::string digits;
  for (const char c : without_trunk_zero(AsciiText(number).text())) {
    if (is_ascii_digit(c)) digits += c;
  }
  return digits;
}

std::size_t least_digits(std::string_view number) {
  const std::string own = without_trunk_zero(AsciiText(number).text());
  const std::vector<Group> groups = groups_of(own);
  std::size_t digits = 0;
  for (std::size_t i = groups.size(); i-- > 0 && digits < kLocalDigits;) {
    digits += groups[i].digits.size();
  }
  // A link has no groups; the number beside it does.
  const bool is_grouped = groups.size() > kGroupsWithoutParts || number.starts_with("tel:");
  return std::min(
      {digits, digits_of_number(number).size(), is_grouped ? kMostLocalDigits : kLocalDigits});
}

std::optional<std::string> number_in(std::string_view text, std::string_view digits,
                                     std::size_t at_least) {
  const AsciiText ascii(text);
  const std::string own = without_dois(without_trunk_zero(ascii.text()));
  const std::vector<Group> groups = groups_of(own);
  const NumberEnd number(digits, at_least);
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const bool goes_on = i + 1 < groups.size() && groups[i + 1].is_tight;
    const auto first = goes_on ? std::nullopt : number.first_group(groups, i);
    if (!first) continue;
    const auto begin = static_cast<std::size_t>(groups[*first].digits.data() - own.data());
    const auto end =
        static_cast<std::size_t>(groups[i].digits.data() - own.data()) + groups[i].digits.size();
    return std::string(text.substr(ascii.place(begin), ascii.place(end) - ascii.place(begin)));
  }
  return std::nullopt;
}

}  // namespace cvpress::privacy
