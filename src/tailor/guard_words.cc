#include "tailor/guard_words.h"

#include <algorithm>

#include "base/utf8.h"
#include "claims/application_words.h"

namespace cvpress::tailor {
namespace {

/// A text that is shown with its place in the plan needs no words of its own.
constexpr std::size_t kLongestWhole = 60;
/// Bytes before and behind a claim; letters of other scripts than Latin have two or three.
constexpr std::size_t kMostBefore = 28;
constexpr std::size_t kMostBehind = 28;

constexpr std::pair<std::string_view, std::string_view> kTexts[] = {
    {"headline", " of the headline"},
    {"summary", " of the summary"},
    {"section title", " of the section's title"},
    {"name", " of the name"},
    {kLayoutText, " of the layout's text"},
};

bool is_inside_letter(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0u) == 0x80;
}

/// Behind the last sentence's end, else behind a blank, of those that are near.
std::size_t beginning(std::string_view text, std::size_t claim) {
  if (claim <= kMostBefore) return 0;
  std::size_t first = claim - kMostBefore;
  while (is_inside_letter(text, first)) ++first;
  const std::string_view before = text.substr(first, claim - first);
  const std::size_t sentence = before.rfind(". ");
  if (sentence != std::string_view::npos) return first + sentence + 2;
  const std::size_t blank = before.find(' ');
  return blank == std::string_view::npos ? first : first + blank + 1;
}

std::size_t ending(std::string_view text, std::size_t claim_end) {
  if (text.size() - claim_end <= kMostBehind) return text.size();
  std::size_t last = claim_end + kMostBehind;
  while (is_inside_letter(text, last)) --last;
  const std::string_view behind = text.substr(claim_end, last - claim_end);
  const std::size_t sentence = behind.find(". ");
  if (sentence != std::string_view::npos) return claim_end + sentence + 1;
  const std::size_t blank = behind.rfind(' ');
  return blank == std::string_view::npos ? last : claim_end + blank;
}

}  // namespace

std::string of_text(const Change& change) {
  for (const auto& [field, words] : kTexts) {
    if (field == change.field) return std::string(words);
  }
  return change.before.empty() ? "" : " of " + change.name;
}

std::string shown(std::string_view text) {
  std::string words(text);
  for (std::size_t at = words.find(claims::kOfTheRow); at != std::string::npos;
       at = words.find(claims::kOfTheRow, at)) {
    words.replace(at, claims::kOfTheRow.size(), "…");
  }
  return words;
}

std::string words_around(std::string_view text, std::string_view claim) {
  if (claim.empty() || utf8_length(text) <= kLongestWhole) return {};
  const std::size_t at = text.find(claim);
  if (at == std::string_view::npos) return {};
  const std::size_t first = beginning(text, at);
  const std::size_t last = ending(text, at + claim.size());
  std::string words = first > 0 ? "… " : "";
  words += text.substr(first, last - first);
  if (last < text.size()) words += " …";
  std::replace(words.begin(), words.end(), '\n', ' ');
  return shown(words);
}

}  // namespace cvpress::tailor
