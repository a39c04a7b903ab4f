#include "privacy/email_address.h"

#include <algorithm>
#include <iterator>

#include "text/bare_letters.h"

namespace cvpress::privacy {
namespace {

struct SpelledMark {
  char mark;
  std::string_view word;  // as bare letters
};

/// How people spell the marks of addresses for other people, in the languages that have a word.
constexpr SpelledMark kSpelledMarks[] = {
    {'@', "at"},
    {'@', "a"},
    {'@', "aet"},
    {'@', "arroba"},
    {'@', "arobase"},
    {'@', "arobas"},
    {'@', "chiocciola"},
    {'@', "apenstaartje"},
    {'@', "ma\u0142pa"},
    {'@', "\u0441\u043e\u0431\u0430\u043a\u0430"},
    {'.', "dot"},
    {'.', "punkt"},
    {'.', "point"},
    {'.', "punto"},
    {'.', "ponto"},
    {'.', "punt"},
    {'.', "kropka"},
    {'.', "tecka"},
    {'.', "\u0442\u043e\u0447\u043a\u0430"},
};

bool is_spelled(char mark, std::string_view word) {
  return std::any_of(
      std::begin(kSpelledMarks), std::end(kSpelledMarks),
      [&](const SpelledMark& each) { return each.mark == mark && each.word == word; });
}

}  // namespace

EmailAddress::EmailAddress(std::string_view text) {
  if (std::count(text.begin(), text.end(), '@') != 1) return;
  if (text.find_first_of(" \t\n/:") != std::string_view::npos) return;
  char mark = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find_first_of("@.", at), text.size());
    parts_.push_back({mark, text::bare_letters(text.substr(at, end - at))});
    if (end < text.size()) mark = text[end];
    at = end + 1;
  }
  const bool is_address = std::none_of(parts_.begin(), parts_.end(),
                                       [](const Part& part) { return part.letters.empty(); });
  if (!is_address) parts_.clear();
}

std::optional<EmailAddress::Found> EmailAddress::find(const SearchedText& text) const {
  if (parts_.empty()) return std::nullopt;
  const Letters& letters = text.plain();
  const std::string& first = parts_.front().letters;
  for (std::size_t at = find_words(letters, first); at != std::string::npos;
       at = find_words(letters, first, at + 1)) {
    if (const auto end = end_of_rest(text, at + first.size())) return Found{at, *end};
  }
  return std::nullopt;
}

bool EmailAddress::may_be_at(const SearchedText& text, std::size_t last, std::size_t next) {
  const std::vector<Letters::Place>& places = text.plain().places;
  const std::size_t begin = places[last].end;
  const std::string_view between =
      std::string_view(text.text()).substr(begin, places[next].begin - begin);
  return between.find_first_not_of(".-_") != std::string_view::npos;
}

bool EmailAddress::is_parted_at(const SearchedText& text, std::size_t begin) const {
  for (const Part& part : parts_) {
    if (part.mark == '@') return may_be_at(text, begin - 1, begin);
    begin += part.letters.size();
  }
  return true;
}

std::optional<std::size_t> EmailAddress::end_of_rest(const SearchedText& text,
                                                     std::size_t at) const {
  const Letters& letters = text.plain();
  for (std::size_t i = 1; i < parts_.size(); ++i) {
    const std::size_t word_end = end_of_word(letters, at);
    const bool has_word =
        is_spelled(parts_[i].mark, std::string_view(letters.letters).substr(at, word_end - at));
    auto end = has_word ? end_of(parts_[i], letters, word_end) : std::nullopt;
    if (!end) {
      end = end_of(parts_[i], letters, at);
      if (end && parts_[i].mark == '@' && !may_be_at(text, at - 1, at)) return std::nullopt;
    }
    if (!end) return std::nullopt;
    at = *end;
  }
  return at;
}

std::optional<std::size_t> EmailAddress::end_of(const Part& part, const Letters& letters,
                                                std::size_t at) {
  const std::size_t end = at + part.letters.size();
  const bool is_there = std::string_view(letters.letters).substr(at).starts_with(part.letters);
  return is_there && is_word_border(letters, end) ? std::optional(end) : std::nullopt;
}

}  // namespace cvpress::privacy
