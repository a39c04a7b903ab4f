// What sentences deny: that their person is, has or did something.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "claims/words.h"

namespace cvpress::claims {

/// Whether what a word names is denied right before it, or in German behind it: "without a PhD",
/// "Diplom habe ich keines"; but not "not only a manager", "no doubt a manager" and "not a bad
/// manager".
bool is_negated(const std::vector<Word>& words, std::size_t at);

/// The same of a negation among so many words right before it.
bool is_negated(const std::vector<Word>& words, std::size_t at, std::size_t farthest);

/// A text without the places at which it says that nobody worked or studied: "I have" of "I have
/// never worked at Google". Of a sentence that takes its denial back, or may do so ("never worked
/// anywhere but Google", "never worked at Google without tests"), nothing is left out.
std::string without_denied(std::string_view text);

}  // namespace cvpress::claims
