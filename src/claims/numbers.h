// Numbers that texts say, and of what.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress::claims {

/// What the words before a number tell of it: "over 90", "nearly 20".
enum class Rounding : std::uint8_t { kNone, kOver, kNearly };

/// A number with its unit and the words beside it.
struct Quantity {
  std::string text;   // as it is written, with the next word: "3 million users"
  std::string value;  // plainly: "3000000" of "3 million" and "3M", "2.5" of "2,5"
  std::string unit;   // "%", "€", "x"; "" for none
  /// Words of meaning in the same clause, folded: the next ones behind it and those before it.
  std::vector<std::string> behind;
  std::vector<std::string> before;
  std::vector<std::string> farther;  // the next ones of the same phrase as those behind
  std::string right_before;          // the folded word, whatever it means: "since"; "" for none
  std::string place;                 // the folded first word of a name behind "at"; "" for none
  std::string place_before;          // the same of a name before it: "At Oak, six months"
  std::string role;                  // the same behind "as" of a time: "six years as Conservator"
  double months_more = 0;            // "five years and seven months"
  bool is_of_career = false;         // "seventeen years in", "fifteen years of experience"
  /// The folded word that it may be the version of: "python" in "Python 3 and Go"; "" for none.
  std::string version_of;
  /// Four digits where a year may stand: "in 2019", "2019–2021", "(2019)", "April 2019".
  bool is_year = false;
  int month = 0;             // that stands before a year; 0 for none
  bool is_at_least = false;  // "millions of"
  bool is_share = false;     // of 33.3 % that "a third" says
  Rounding rounding = Rounding::kNone;
  bool is_of_tens = false;  // in decades
  bool is_of_them = false;  // of what was counted before: "eleven of them"
  /// The number that it is a part of, plainly: "50" of "41 of the first 50"; "" for none.
  std::string whole;
  bool is_part_by_verb = false;  // the whole was said before: "four engineers; two have arrived"
  /// What it was before, plainly and in its own unit: "600" of "from 600 to 11,000", "540" of "from
  /// 9 hours to 40 minutes"; "" for none.
  std::string from;
  std::string becomes;  // the "11000" of that 600; "" for none
  /// The words before it in its sentence, where it is of a change: "from 3 to 1", "by 2".
  std::vector<std::string> clause;
  /// The folded word of the field that a time was spent in: "12 years in ICU"; "" for none.
  std::string field;
  std::string place_in;          // the same word behind "in" of a time: "six years in Oak Clinic"
  bool is_of_leading = false;    // a time of "seven of them leading"
  bool is_behind_whole = false;  // "of the first 50 meters 41"
  std::size_t begin = 0;         // bytes of the text, in which digits are plain
  std::size_t end = 0;
  std::size_t line = 0;  // of all that is stated, for numbers of profiles
  bool is_sum = false;   // of persons that are said apart: "six interns and four engineers"
  bool is_right_before_whole = false;  // as there, but not in "fifty, 41 of which"
  /// Of when somebody could start: "available from January 2027", "three months' notice".
  bool is_of_start = false;
  bool is_of_future = false;      // a date in a sentence of what could be
  bool begins_something = false;  // a date with its day: "ab 1. Mai 2027"
  /// Nothing of a career: "father of two", "five-a-side", "I want to lead 5 people".
  bool is_idle = false;
};

/// The numbers of a text. Digits in words (K8s, C++20, 3D) and in names and idioms (UTF-8, 24/7)
/// are none, and the month of "2019-05" belongs to its year. Digits may be of any script. Words
/// such as "sixty", "doubled" (2 x) and "a decade" (10 years) are numbers where the text's language
/// is known.
std::vector<Quantity> quantities_in(std::string_view text, std::string_view language = {});

/// What of two numbers is compared: their values and units alone, as across languages; and the
/// words beside them; of one thing where nothing stands behind one of them.
enum class Sameness : std::uint8_t { kOfValue, kOfWords, kOfOneThing };

/// Whether two numbers are one, of the same: their values (what says "millions" may mean 46
/// million), their units are the same, and so is a word of those
/// behind them. Where nothing stands behind one of them, a word anywhere beside it is enough, and
/// where both speak of one thing, none is needed. "A third" is 33 % as well as 33.3 %.
bool is_same_quantity(const Quantity& said, const Quantity& known, Sameness sameness);

/// Whether a number counts years.
bool counts_years(const Quantity& quantity);

/// The value of a number in the unit of time of another one: "540" of 9 hours, in minutes. Its own
/// value where they are no such times.
std::string value_in_unit_of(const Quantity& quantity, const Quantity& other);

/// Whether a word that says no time stands beside two numbers of times.
bool have_common_subject(const Quantity& one, const Quantity& other);

/// Whether both numbers count something with a noun of their own, which is one: "doctoral theses"
/// are no "doctoral candidates".
bool have_common_noun(const Quantity& one, const Quantity& other);

/// Whether a word of the sentence before one number of a change stands before the other one.
bool have_common_clause(const Quantity& one, const Quantity& other);

/// Whether a word right behind one number stands right behind the other one.
bool have_common_behind(const Quantity& one, const Quantity& other);

/// Whether a word beside one number stands beside the other one.
bool have_common_word(const Quantity& one, const Quantity& other);

}  // namespace cvpress::claims
