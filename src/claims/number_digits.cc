#include "claims/number_digits.h"

#include <algorithm>
#include <utility>

#include "base/numbers.h"
#include "base/utf8.h"

namespace cvpress::claims {

std::string written_plainly(std::string_view digits) {
  std::string plain;
  for (std::size_t at = 0; at < digits.size(); ++at) {
    if (is_ascii_digit(digits[at])) {
      plain += digits[at];
      continue;
    }
    std::size_t end = at + 1;
    while (end < digits.size() && is_ascii_digit(digits[end])) ++end;
    const bool is_of_thousands = end - at == 4;
    if (!is_of_thousands) plain += '.';
  }
  return plain;
}

std::string written_percent(std::string_view digits) {
  const std::size_t mark = digits.find_first_of(".,");
  std::string plain = written_plainly(digits);
  if (mark == 2 && digits.find_first_of(".,", mark + 1) == std::string_view::npos) {
    if (plain.find('.') == std::string::npos) plain.insert(mark, 1, '.');
  }
  return plain;
}

std::string without_zeros(std::string number) {
  if (number.find('.') != std::string::npos) {
    while (number.ends_with('0')) number.pop_back();
    if (number.ends_with('.')) number.pop_back();
  }
  const std::size_t first = std::min(number.find_first_not_of('0'), number.size());
  number.erase(0, first);
  return number.empty() || number.front() == '.' ? "0" + number : number;
}

std::string multiplied(std::string number, int zeros) {
  std::size_t point = std::min(number.find('.'), number.size());
  for (int i = 0; i < zeros; ++i) {
    if (point >= number.size()) {
      number += '0';
      ++point;
    } else if (point + 1 == number.size()) {
      number[point++] = '0';
    } else {
      std::swap(number[point], number[point + 1]);
      ++point;
    }
  }
  return number;
}

}  // namespace cvpress::claims
