// Texts cut into what numbers are put together from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress::claims {

inline constexpr std::size_t kDigitsOfAYear = 4;

enum class TokenKind : std::uint8_t { kNumber, kWord, kSign, kDash, kBreak };

struct Token {
  TokenKind kind = TokenKind::kBreak;
  std::string text;
  std::string plain;  // a word without case, else as it is written
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_at_least = false;  // a number such as "millions"
  bool is_share = false;     // "a third", which is rounded
};

/// The numbers, words, signs of units and what parts clauses. A number in words is one token in
/// digits; what it implies ("doubled" is 2 x) follows as tokens without length.
std::vector<Token> number_tokens(std::string_view text, std::string_view language);

/// A token's text without case; "" behind the last one.
std::string_view plain_at(const std::vector<Token>& tokens, std::size_t at);

/// Whether tokens from one on say the words of a phrase, which are without case and parted by
/// blanks; "#" stands for any token.
bool says_at(const std::vector<Token>& tokens, std::size_t at, std::string_view phrase);

}  // namespace cvpress::claims
