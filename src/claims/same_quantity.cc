#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "base/numbers.h"
#include "claims/listed.h"
#include "claims/number_nouns.h"
#include "claims/number_sums.h"
#include "claims/numbers.h"
#include "claims/person_words.h"
#include "claims/time_units.h"

namespace cvpress::claims {
namespace {

/// What words of one meaning may end with in other cases and numbers: "Jahre", "Jahren".
constexpr std::string_view kInflections[] = {"n", "e", "en", "s", "es", "er", "ern"};
constexpr std::size_t kShortestStem = 3;

/// How much less than what is there a word such as "millions" may say, in digits.
constexpr std::size_t kFartherDigits = 2;

/// Whether two words differ in what inflection adds alone.
bool agree(std::string_view one, std::string_view other) {
  if (one.size() > other.size()) std::swap(one, other);
  if (one == other) return true;
  return one.size() >= kShortestStem && other.starts_with(one) &&
         std::find(std::begin(kInflections), std::end(kInflections), other.substr(one.size())) !=
             std::end(kInflections);
}

bool have_common(const std::vector<std::string>& some, const std::vector<std::string>& others) {
  return std::any_of(some.begin(), some.end(), [&](const std::string& word) {
    return std::any_of(others.begin(), others.end(), [&](const std::string& other) {
      return agree(word, other) || may_be_same_persons(word, other);
    });
  });
}

/// Whether a number is no smaller than one such as "millions", and not out of its reach.
bool is_in_reach(std::string_view known, std::string_view said) {
  const std::string_view whole = known.substr(0, known.find('.'));
  if (whole.size() != said.size()) {
    return whole.size() > said.size() && whole.size() <= said.size() + kFartherDigits;
  }
  return whole >= said;
}

/// "A third" is 33 %, two thirds are 66 % or 67 %.
bool is_share_of(const Quantity& share, const Quantity& other) {
  if (!share.is_share || share.unit != other.unit) return false;
  constexpr double kCutOff = 0.71;
  constexpr double kRoundedUp = 0.35;
  const double difference =
      parse_decimal(share.value).value_or(0) - parse_decimal(other.value).value_or(0);
  return difference > -kRoundedUp && difference < kCutOff;
}

bool has_value_of(const Quantity& said, const Quantity& known) {
  if (is_share_of(said, known) || is_share_of(known, said)) return true;
  return said.is_at_least ? is_in_reach(known.value, said.value) : said.value == known.value;
}

/// What a number counts in time, by the word right behind it.
std::string_view time_of(const Quantity& quantity) {
  return quantity.behind.empty() ? std::string_view() : time_unit_of(quantity.behind.front());
}

/// What a number is counted by: "2 % an hour", "£480,000 per annum", "jährlich 480.000 £".
std::string_view rate_of(const Quantity& quantity) {
  for (const std::string& word : quantity.behind) {
    if (const std::string_view time = time_of_rate(word); !time.empty()) return time;
    if (!is_before_time_of_rate(word)) break;
  }
  const bool has_before = !quantity.before.empty() && time_unit_of(quantity.before.front()).empty();
  return has_before ? time_of_rate(quantity.before.front()) : std::string_view();
}

/// Words of time are the ones that can be compared across languages.
bool may_be_of_one_time(const Quantity& said, const Quantity& known) {
  const std::string_view time = rate_of(said);
  if (time.empty() || time == rate_of(known)) return true;
  const auto says_it = [&](const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return time_of_rate(word) == time; });
  };
  if (says_it(known.behind) || says_it(known.farther)) return true;
  if (known.behind.empty()) return known.before.empty() || says_it(known.before);
  return is_pronoun(known.behind.front());
}

/// How often there is what a number counts: "900 downloads a month", "sixteen hours a week".
std::string_view rate_behind_noun(const Quantity& quantity) {
  for (std::size_t i = 1; i < quantity.behind.size() + quantity.farther.size(); ++i) {
    const std::size_t behind = quantity.behind.size();
    const std::string& word = i < behind ? quantity.behind[i] : quantity.farther[i - behind];
    if (const std::string_view time = time_of_rate(word); !time.empty()) return time;
  }
  return {};
}

bool may_be_of_one_rate(const Quantity& said, const Quantity& known) {
  const std::string_view rate = rate_behind_noun(said);
  const std::string_view other = rate.empty() ? rate : rate_behind_noun(known);
  return other.empty() || rate == other;
}

bool speaks_of_persons(const Quantity& quantity) {
  return std::any_of(quantity.behind.begin(), quantity.behind.end(), is_of_persons) ||
         std::any_of(quantity.before.begin(), quantity.before.end(), is_of_persons);
}

/// Persons can be compared across languages as well: riders are no designers, and clinics no
/// engineers.
bool may_be_of_one_sort(const Quantity& said, const Quantity& known) {
  const bool counts_colleagues = std::any_of(said.behind.begin(), said.behind.end(), is_colleague);
  if (counts_colleagues && !known.behind.empty() && !speaks_of_persons(known)) return false;
  return std::none_of(said.behind.begin(), said.behind.end(), [&](const std::string& word) {
    return std::any_of(known.behind.begin(), known.behind.end(),
                       [&](const std::string& other) { return are_other_persons(word, other); });
  });
}

/// Before persons who were taken on; and the same of what may say so without these words.
constexpr std::string_view kHiring[] = {
    "hire",       "hired",    "recruit", "recruited", "hiring",     "recruiting", "eingestellt",
    "rekrutiert", "embauché", "recruté", "contraté",  "contratado", "assunto",    "aangenomen"};
constexpr std::string_view kGrowing[] = {
    "built",  "build", "grew",      "grow",     "grown",     "growing",   "expanded",
    "scaled", "added", "onboarded", "joined",   "aufgebaut", "verstärkt", "new",
    "hires",  "neue",  "neuen",     "gewonnen", "founded",   "gegründet"};

/// "14 new colleagues".
constexpr std::string_view kNew[] = {"new",    "neue",   "neuen", "nouveaux", "nouvelles",
                                     "nuevos", "nuevas", "nuovi", "novos",    "nieuwe"};
bool counts_new_persons(const Quantity& said) {
  return said.behind.size() > 1 && is_among(kNew, said.behind.front()) &&
         is_person(said.behind.back());
}

/// "Hired 14 engineers" and "14 new engineers" are not said by "managed 14 engineers".
bool may_be_of_one_deed(const Quantity& said, const Quantity& known) {
  const auto hires = [](const std::string& word) { return is_among(kHiring, word); };
  const bool is_of_hiring = std::any_of(said.before.begin(), said.before.end(), hires);
  if (!is_of_hiring && !counts_new_persons(said)) return true;
  const auto takes_on = [&](const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
      return hires(word) || is_among(kGrowing, word) || is_among(kNew, word);
    });
  };
  return takes_on(known.before) || takes_on(known.behind);
}

/// Whether a word behind one number is of the phrase of the other one.
bool have_common_phrase(const Quantity& said, const Quantity& known) {
  return have_common(said.behind, known.behind) || have_common(said.behind, known.farther) ||
         have_common(said.farther, known.behind);
}

/// "From 3.1 to 1.2" of one thing, whatever stands behind it.
bool is_one_change(const Quantity& said, const Quantity& known) {
  const bool is_end = !said.from.empty() && said.from == known.from;
  const bool is_start = !said.becomes.empty() && said.becomes == known.becomes;
  return (is_end || is_start) && have_common_clause(said, known);
}

}  // namespace

bool is_same_quantity(const Quantity& said, const Quantity& known, Sameness sameness) {
  if (known.is_sum) return said.value == known.value && counts_any_persons(said);
  if (!has_value_of(said, known) || said.unit != known.unit) return false;
  if (!may_be_of_one_deed(said, known) || !may_be_of_one_rate(said, known)) return false;
  if (said.month != 0 && said.month != known.month) return false;
  if (is_one_change(said, known) && may_be_of_one_time(said, known)) return true;
  if (sameness == Sameness::kOfValue) {
    return may_be_of_one_time(said, known) && may_be_of_one_sort(said, known);
  }
  if (!time_of(said).empty() && time_of(said) == time_of(known)) return true;
  if (!may_be_of_one_time(said, known)) return false;
  if (!said.unit.empty() || have_common_phrase(said, known)) return true;
  const bool are_beside_other_words = !said.behind.empty() && !known.behind.empty();
  if (are_beside_other_words) return have_common(said.behind, known.before);
  if (sameness == Sameness::kOfOneThing) return true;
  const auto is_alone = [](const Quantity& each) {
    return each.behind.empty() && each.before.empty();
  };
  return is_alone(said) || have_common_word(said, known);
}

std::string value_in_unit_of(const Quantity& quantity, const Quantity& other) {
  if (quantity.behind.empty() || other.behind.empty()) return quantity.value;
  const auto ratio = units_in(quantity.behind.front(), other.behind.front());
  if (!ratio || *ratio == 1) return quantity.value;
  return fmt::format("{}", parse_decimal(quantity.value).value_or(0) * *ratio);
}

bool counts_years(const Quantity& quantity) {
  return time_of(quantity) == "year";
}

bool have_common_subject(const Quantity& one, const Quantity& other) {
  const auto subjects_of = [](const Quantity& quantity) {
    std::vector<std::string> subjects;
    for (const auto* words : {&quantity.behind, &quantity.before}) {
      std::copy_if(words->begin(), words->end(), std::back_inserter(subjects),
                   [](const std::string& word) { return time_unit_of(word).empty(); });
    }
    return subjects;
  };
  return have_common(subjects_of(one), subjects_of(other));
}

bool have_common_noun(const Quantity& one, const Quantity& other) {
  if (!time_of(one).empty() || one.behind.empty() || other.behind.empty()) return false;
  const auto is_said_by = [](const Quantity& quantity, const std::string& word) {
    return have_common({word}, quantity.behind);
  };
  const bool have_two = one.behind.size() > 1 && other.behind.size() > 1;
  if (!have_two) return have_common(one.behind, other.behind);
  return std::all_of(one.behind.begin(), one.behind.end(),
                     [&](const std::string& word) { return is_said_by(other, word); });
}

bool have_common_clause(const Quantity& one, const Quantity& other) {
  return have_common(one.clause, other.clause);
}

bool have_common_behind(const Quantity& one, const Quantity& other) {
  return have_common(one.behind, other.behind);
}

bool have_common_word(const Quantity& one, const Quantity& other) {
  return have_common(one.behind, other.behind) || have_common(one.behind, other.before) ||
         have_common(one.before, other.behind) || have_common(one.before, other.before);
}

}  // namespace cvpress::claims
