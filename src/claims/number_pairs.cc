#include "claims/number_pairs.h"

#include "claims/listed.h"
#include "claims/time_units.h"
#include "claims/words.h"

namespace cvpress::claims {
namespace {

/// Between a part and its whole.
constexpr std::string_view kOfWhole[] = {"of",  "out", "von", "aus", "der", "sur", "de",
                                         "des", "di",  "su",  "van", "dos", "das"};

/// Behind those, before the whole.
constexpr std::string_view kWhichWhole[] = {
    "of",    "the",  "its",      "our",   "my",        "his",   "her",       "their",  "all",
    "first", "last", "den",      "der",   "ersten",    "allen", "insgesamt", "les",    "premiers",
    "los",   "las",  "primeros", "primi", "primeiros", "os",    "as",        "eerste", "onze"};

/// Of a whole that was said before.
constexpr std::string_view kOfThem[] = {"whom",   "which", "davon", "denen",   "darunter", "dont",
                                        "cuales", "quali", "quais", "waarvan", "wovon"};

/// Before what a number was, and before what it became.
constexpr std::string_view kFrom[] = {"from", "von", "de", "da", "van", "desde", "dari"};
constexpr std::string_view kUpTo[] = {"to", "auf", "à", "a", "ad", "para", "naar", "hasta"};
constexpr std::string_view kBy[] = {"by", "um"};  // before how much it changed
constexpr std::size_t kMostOfClause = 8;          // words
constexpr std::size_t kMostCounted = 4;           // tokens between the first number and "to"

constexpr std::size_t kMostBetween = 4;
constexpr std::size_t kFarthestWhole = 9;  // tokens

template <std::size_t N>
bool says_one_of(const std::string_view (&table)[N], const Token& token) {
  return token.kind == TokenKind::kWord && is_among(table, token.plain);
}

bool is_number(const std::vector<Token>& tokens, std::size_t at) {
  return at < tokens.size() && tokens[at].kind == TokenKind::kNumber;
}

/// "4.7/5", without blanks.
bool is_slash(const std::vector<Token>& tokens, std::size_t at) {
  return at + 1 < tokens.size() && tokens[at].text == "/" &&
         tokens[at - 1].end == tokens[at].begin && tokens[at].end == tokens[at + 1].begin &&
         is_number(tokens, at + 1);
}

/// The token before a number and its sign: the "to" of "to €190,000".
const Token* token_before(const std::vector<Token>& tokens, std::size_t number) {
  const bool is_signed = number > 0 && tokens[number - 1].kind == TokenKind::kSign;
  const std::size_t at = is_signed ? number - 1 : number;
  return at > 0 ? &tokens[at - 1] : nullptr;
}

bool ends_sentence(const Token& token) {
  return token.kind == TokenKind::kBreak && token.text != ",";
}

}  // namespace

std::optional<std::size_t> whole_behind(const std::vector<Token>& tokens, std::size_t part) {
  const std::size_t of = part + 1;
  if (of >= tokens.size()) return std::nullopt;
  if (is_slash(tokens, of)) return of + 1;
  if (!says_one_of(kOfWhole, tokens[of])) return std::nullopt;
  std::size_t at = of + 1;
  while (at < tokens.size() && at < of + kMostBetween && says_one_of(kWhichWhole, tokens[at])) ++at;
  return is_number(tokens, at) ? std::optional(at) : std::nullopt;
}

std::optional<std::size_t> whole_before(const std::vector<Token>& tokens, std::size_t part) {
  const bool is_said_before = part > 0 && says_one_of(kOfThem, tokens[part - 1]);
  const bool is_said_behind = part + 2 < tokens.size() && says_one_of(kOfWhole, tokens[part + 1]) &&
                              says_one_of(kOfThem, tokens[part + 2]);
  if (!is_said_before && !is_said_behind) return std::nullopt;
  for (std::size_t at = part; at > 0 && at + kFarthestWhole > part; --at) {
    if (ends_sentence(tokens[at - 1])) return std::nullopt;
    if (is_number(tokens, at - 1)) return at - 1;
  }
  return std::nullopt;
}

std::optional<std::size_t> whole_of_sentence(const std::vector<Token>& tokens, std::size_t part) {
  std::size_t at = part;
  while (at > 0 && at + kFarthestWhole > part && !is_number(tokens, at - 1)) {
    if (ends_sentence(tokens[at - 1])) return std::nullopt;
    --at;
  }
  if (at == 0 || !is_number(tokens, at - 1)) return std::nullopt;
  const std::size_t whole = at - 1;
  std::size_t first = whole;
  while (first > 0 && !ends_sentence(tokens[first - 1])) --first;
  if (first == whole || !says_one_of(kOfWhole, tokens[first])) return std::nullopt;
  for (std::size_t i = first + 1; i < whole; ++i) {
    if (!says_one_of(kWhichWhole, tokens[i])) return std::nullopt;
  }
  return whole;
}

std::optional<std::size_t> start_of_change(const std::vector<Token>& tokens, std::size_t number) {
  const Token* before = token_before(tokens, number);
  if (before == nullptr || !says_one_of(kUpTo, *before)) return std::nullopt;
  const auto to = static_cast<std::size_t>(before - tokens.data());
  for (std::size_t at = to; at > 0 && to - at <= kMostCounted; --at) {
    if (ends_sentence(tokens[at - 1])) return std::nullopt;
    if (!is_number(tokens, at - 1)) continue;
    const Token* from = token_before(tokens, at - 1);
    const bool is_change = from != nullptr && says_one_of(kFrom, *from);
    return is_change ? std::optional(at - 1) : std::nullopt;
  }
  return std::nullopt;
}

bool is_difference(const std::vector<Token>& tokens, std::size_t number) {
  const Token* before = token_before(tokens, number);
  return before != nullptr && says_one_of(kBy, *before);
}

std::vector<std::string> clause_before(const std::vector<Token>& tokens, std::size_t number) {
  std::vector<std::string> words;
  for (std::size_t at = number; at > 0 && words.size() < kMostOfClause; --at) {
    if (ends_sentence(tokens[at - 1])) break;
    if (tokens[at - 1].kind != TokenKind::kWord) continue;
    std::string word = folded_word(tokens[at - 1].text);
    const bool tells = !is_stop_word(word) && time_unit_of(word).empty();
    if (tells) words.push_back(std::move(word));
  }
  return words;
}

}  // namespace cvpress::claims
