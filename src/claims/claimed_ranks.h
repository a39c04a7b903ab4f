// Ranks before roles and in one word with them, and numbers: internal to claims/.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/claimed_titles.h"
#include "claims/words.h"

namespace cvpress::claims {

struct Rank {
  std::string written;
  std::vector<std::string> names;  // folded: how a profile may say it
};

/// The "Chef" of "Chefentwicklerin"; nothing of "Oberflächenentwicklerin".
std::optional<Rank> rank_in_word(const Word& word);

/// The "Full" of "Full Professor", the "Leitende" of "Leitende Ingenieurin".
std::optional<Rank> rank_before(const std::vector<Word>& words, std::size_t at,
                                const ClaimedTitle& title);

/// "First designer", of the person: not "the first designer I hired". Its only name has a blank:
/// "first designer".
std::optional<Rank> number_before(const std::vector<Word>& words, std::size_t at,
                                  const ClaimedTitle& title, bool is_title);

/// The names of numbered roles that a text says, of whomever.
std::vector<std::string> numbered_roles(const std::vector<Word>& words);

/// Whether a role at a word is the person's: where a sentence begins, or behind "as" and "was the".
bool is_said_of_person(const std::vector<Word>& words, std::size_t at);

/// What the head at a word heads, folded: "department" of "head of the department"; "" where no
/// head is there.
std::string headed_at(const std::vector<Word>& words, std::size_t at);

}  // namespace cvpress::claims
