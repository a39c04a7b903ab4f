#include "claims/number_sums.h"

#include <algorithm>
#include <string>

#include "base/numbers.h"
#include "claims/listed.h"
#include "claims/person_words.h"
#include "claims/words.h"

namespace cvpress::claims {
namespace {

constexpr std::size_t kMostOfANoun = 6;  // words of one number and those up to the next
constexpr std::string_view kOne[] = {"one", "a", "ein", "eine", "einen", "un", "une", "una", "um"};
constexpr std::string_view kBeforeLast[] = {"and", "und", "et", "y", "e", "en"};

bool counts_persons(const Quantity& quantity) {
  const bool is_count = quantity.unit.empty() && !quantity.is_year && quantity.whole.empty();
  return is_count && (std::any_of(quantity.behind.begin(), quantity.behind.end(), is_person) ||
                      std::any_of(quantity.farther.begin(), quantity.farther.end(), is_person));
}

/// Whether nothing but a noun and a comma or "and" stands between two numbers.
bool is_list(std::string_view between) {
  if (between.find_first_of(".;:!?()\n") != std::string_view::npos) return false;
  const std::vector<Word> words = words_in(between);
  const bool has_link = between.find(',') != std::string_view::npos ||
                        (!words.empty() && is_among(kBeforeLast, words.back().folded));
  return has_link && words.size() <= kMostOfANoun;
}

/// One more, of "…, one technician".
int one_more(std::string_view behind) {
  const std::vector<Word> words = words_in(behind.substr(0, behind.find_first_of(".;:!?()\n")));
  for (std::size_t i = 0; i + 1 < words.size() && i < kMostOfANoun; ++i) {
    if (is_among(kOne, words[i].folded)) return is_person(words[i + 1].folded) ? 1 : 0;
  }
  return 0;
}

Quantity sum_of(int value, const Quantity& first) {
  Quantity sum = first;
  sum.value = std::to_string(value);
  sum.behind = {"people"};
  sum.farther.clear();
  sum.is_sum = true;
  return sum;
}

}  // namespace

std::vector<Quantity> sums_of_persons(std::string_view text,
                                      const std::vector<Quantity>& quantities) {
  std::vector<Quantity> sums;
  for (std::size_t i = 0; i < quantities.size();) {
    std::size_t next = i;
    int sum = 0;
    while (next < quantities.size() && counts_persons(quantities[next])) {
      const Quantity& each = quantities[next];
      const bool goes_on = next == i || is_list(text.substr(quantities[next - 1].end,
                                                            each.begin - quantities[next - 1].end));
      if (!goes_on) break;
      sum += parse_whole(each.value).value_or(0);
      ++next;
    }
    const int more = next > i ? one_more(text.substr(quantities[next - 1].end)) : 0;
    if (next > i + 1 || more > 0) sums.push_back(sum_of(sum + more, quantities[i]));
    i = std::max(next, i + 1);
  }
  return sums;
}

bool counts_any_persons(const Quantity& quantity) {
  if (!quantity.unit.empty() || quantity.is_year) return false;
  if (quantity.behind.empty()) {
    return std::any_of(quantity.before.begin(), quantity.before.end(), is_group_of_persons);
  }
  return is_of_no_trade(quantity.behind.front()) || is_of_no_trade(quantity.behind.back());
}

}  // namespace cvpress::claims
