// How sentences are taken apart for claims.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "claims/listed.h"
#include "claims/words.h"

namespace cvpress::claims {

/// What is said of whom: all of a headline names the person, a summary speaks of her in sentences,
/// and sentences of what was done speak of others, too.
enum class TextSort : std::uint8_t { kTitle, kOfPerson, kSentence };

/// Before the time at which something began that still lasts.
inline constexpr std::string_view kSinceWords[] = {"since", "seit",  "depuis",
                                                   "desde", "sinds", "dal"};

std::vector<std::string_view> clauses_of(std::string_view text);

/// Parts of a text at full stops, semicolons and ends of lines: not at that of "Sept. 2021".
std::vector<std::string_view> sentences_of(std::string_view text);

/// The words of a text and what stands between them.
struct PartedWords {
  std::vector<Word> words;
  /// As many as words: the signs and blanks before each, of a text that outlives this.
  std::vector<std::string_view> before;

  /// Whether nothing but blanks or a hyphen parts a word from the one before it.
  bool is_joined(std::size_t word) const;
  /// Whether a word is the first or a sign stands before it.
  bool has_sign_before(std::size_t word, std::string_view signs) const;
};

PartedWords parted_words(std::string_view sentence);

/// "2021": from 1900 to 2099.
bool is_year_word(std::string_view word);

/// Words that tell a school: "university", "école".
bool is_school_kind(std::string_view folded);

/// These, and words of names of schools that say nothing of which one: "university", "technische".
bool is_of_any_school(std::string_view folded);

/// Whether a sentence tells of what somebody wants or applies for: "would", "apply", "möchte".
bool is_wish(const std::vector<Word>& sentence);

/// The words of a name that begins at `at`, which is moved behind it; "" where none does.
std::string name_at(const std::vector<Word>& words, std::size_t& at);

/// The words of a row of a table, parted by blanks.
std::vector<std::string_view> names_of(std::string_view row);

/// Of several: "worked with designers as well as engineers".
bool is_plural(const Word& word);

/// Whether what a word names is only wanted: "I hope to do a PhD", "möchte ich als Head of
/// Engineering"; but not "I want to use my PhD".
bool is_wanted(const std::vector<Word>& words, std::size_t at);

/// Whether it is somebody spoken with: "to the CTO", but not "promoted to the CTO".
bool is_somebody_else(const std::vector<Word>& words, std::size_t at);

}  // namespace cvpress::claims
