#include "claims/words.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "locale/letters.h"

namespace cvpress::claims {
namespace {

constexpr std::string_view kSignsBehind = "+#";   // C++, C#
constexpr std::string_view kSignsInside = ".&'";  // Node.js, R&D
constexpr std::string_view kEndsOfSentences = ".!?:";
constexpr std::string_view kBetweenItems = ",;:|/()";
constexpr std::size_t kLongestOfSlashed = 3;  // CI/CD, TCP/IP
constexpr std::size_t kShortestPlural = 4;
/// A line of so few words is one of names, in which the first is as good as any.
constexpr std::size_t kMostOfNames = 3;

/// Other names, as they are folded, and usual ones.
constexpr std::pair<std::string_view, std::string_view> kUsualNames[] = {
    {"k8s", "kubernetes"},      {"js", "javascript"},
    {"ts", "typescript"},       {"golang", "go"},
    {"postgres", "postgresql"}, {"nodejs", "node.js"},
    {"csharp", "c#"},           {"cpp", "c++"},
    {"dotnet", ".net"},         {"reactjs", "react"},
    {"react.js", "react"},      {"vuejs", "vue"},
    {"vue.js", "vue"},          {"mongo", "mongodb"},
    {"tf", "tensorflow"},       {"sklearn", "scikit-learn"}};

/// The bytes of a letter or digit that stands there, 0 for none.
std::size_t length_of_letter(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  if (is_ascii_letter(text[at]) || is_ascii_digit(text[at])) return 1;
  const DecodedCharacter character = decode_utf8(text, at);
  return locale::is_letter(character.code) ? character.length : 0;
}

bool is_word_letter(std::string_view text, std::size_t at) {
  return length_of_letter(text, at) > 0;
}

bool is_one_of_signs(std::string_view signs, std::string_view text, std::size_t at) {
  return at < text.size() && signs.find(text[at]) != std::string_view::npos;
}

std::size_t end_of_letters_and_digits(std::string_view text, std::size_t at) {
  while (const std::size_t length = length_of_letter(text, at)) at += length;
  return at;
}

bool is_short_capitals(std::string_view part) {
  return !part.empty() && part.size() <= kLongestOfSlashed &&
         std::all_of(part.begin(), part.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Whether a slash within a name stands between two parts of it: CI/CD, S/4HANA.
bool joins_slashed(std::string_view before, std::string_view behind) {
  if (!is_short_capitals(before) || behind.empty()) return false;
  return is_short_capitals(behind) || (before.size() == 1 && is_ascii_digit(behind.front()));
}

std::string_view word_at(std::string_view text, std::size_t begin) {
  return text.substr(begin, end_of_letters_and_digits(text, begin) - begin);
}

/// Where the word that begins at `at` ends.
std::size_t end_of_one(std::string_view text, std::size_t begin) {
  std::size_t at = text[begin] == '.' ? begin + 1 : begin;
  std::size_t part = at;
  for (;;) {
    at = end_of_letters_and_digits(text, at);
    while (is_one_of_signs(kSignsBehind, text, at)) ++at;
    const bool goes_on = is_word_letter(text, at + 1);
    const bool is_inside = is_one_of_signs(kSignsInside, text, at) && goes_on;
    const bool is_slashed = goes_on && is_one_of_signs("/", text, at) &&
                            joins_slashed(text.substr(part, at - part), word_at(text, at + 1));
    if (!is_inside && !is_slashed) return at;
    part = ++at;
  }
}

bool begins_word(std::string_view text, std::size_t at) {
  if (is_word_letter(text, at)) return true;
  const bool stands_alone = at == 0 || !is_word_letter(text, at - 1);
  return text[at] == '.' && stands_alone && is_word_letter(text, at + 1);
}

std::string without_plural(std::string word) {
  const bool is_plain =
      std::all_of(word.begin(), word.end(), [](char c) { return is_ascii_letter(c); });
  if (!is_plain || word.size() < kShortestPlural || !word.ends_with('s')) return word;
  for (const std::string_view end : {"ss", "us", "is"}) {
    if (word.ends_with(end)) return word;
  }
  if (word.size() > kShortestPlural && word.ends_with("ies")) {
    return word.substr(0, word.size() - 3) + "y";
  }
  for (const std::string_view end : {"sses", "xes", "ches", "shes"}) {
    if (word.ends_with(end)) return word.substr(0, word.size() - 2);
  }
  word.pop_back();
  return word;
}

/// A word without case in its usual form.
std::string usual_form(std::string plain) {
  const std::string_view usual = usual_name_of(plain);
  return without_plural(usual.empty() ? std::move(plain) : std::string(usual));
}

/// Goes through what stands between words, up to the next one; whether it parts items of a list.
bool skip_to_word(std::string_view line, std::size_t& at, bool& begins_sentence) {
  bool parts_items = at == 0;
  while (at < line.size() && !begins_word(line, at)) {
    if (is_one_of_signs(kEndsOfSentences, line, at)) begins_sentence = true;
    if (is_one_of_signs(kBetweenItems, line, at)) parts_items = true;
    at += decode_utf8(line, at).length;
  }
  return parts_items || at >= line.size();
}

std::size_t count_words(std::string_view text) {
  std::size_t count = 0;
  bool ignored = false;
  for (std::size_t at = 0; at < text.size(); ++count) {
    skip_to_word(text, at, ignored);
    if (at >= text.size()) break;
    at = end_of_one(text, at);
  }
  return count;
}

/// Whether a line is a list of short items, in which the first is as good as any: "Helm; Istio",
/// "Go, Rust, Zig". What commas part may be a sentence, too, unless all items have capitals.
bool is_list_of_items(std::string_view line) {
  constexpr std::size_t kFewestOfCommas = 3;
  const bool has_semicolons = line.find(';') != std::string_view::npos;
  std::size_t items = 0;
  for (std::size_t at = 0; at <= line.size(); ++items) {
    const std::size_t end =
        std::min(line.find_first_of(has_semicolons ? ";" : ",", at), line.size());
    const std::string_view item = line.substr(at, end - at);
    std::size_t begin = 0;
    bool ends_sentence = false;
    skip_to_word(item, begin, ends_sentence);
    if (!has_semicolons && !is_capitalised(item.substr(begin))) return false;
    if (item.ends_with('.')) return false;
    if (count_words(item) > kMostOfNames) return false;
    at = end + 1;
  }
  return has_semicolons || items >= kFewestOfCommas;
}

/// Whether a line has capitals and no small letters.
bool is_in_capitals(std::string_view line) {
  bool has_capital = false;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t length = decode_utf8(line, at).length;
    const bool is_capital = is_capitalised(line.substr(at, length));
    if (!is_capital && locale::is_letter(decode_utf8(line, at).code)) return false;
    has_capital = has_capital || is_capital;
    at += length;
  }
  return has_capital;
}

void add_line(std::string_view line, std::vector<Word>& words) {
  const std::size_t first = words.size();
  const bool is_shouted = is_in_capitals(line);
  bool begins_sentence = true;
  std::size_t at = 0;
  bool is_parted = skip_to_word(line, at, begins_sentence);
  std::size_t last_end = at;
  while (at < line.size()) {
    const std::size_t end = end_of_one(line, at);
    const std::string_view written = line.substr(at, end - at);
    std::string plain = locale::folded(written);
    Word word{std::string(written), plain, usual_form(plain), begins_sentence, is_parted};
    word.is_shouted = is_shouted;
    word.begins_item = is_parted || begins_sentence;
    word.begins_line = words.size() == first;
    word.is_hyphened = words.size() > first && line[at - 1] == '-' && last_end + 1 == at;
    word.is_adjacent =
        word.is_hyphened || (words.size() > first && line[at - 1] == ' ' && last_end + 1 == at);
    last_end = end;
    begins_sentence = false;
    at = end;
    is_parted = skip_to_word(line, at, begins_sentence);
    word.stands_alone = word.stands_alone && is_parted;
    words.push_back(std::move(word));
  }
  if (words.size() - first > kMostOfNames && !is_list_of_items(line)) return;
  for (std::size_t i = first; i < words.size(); ++i) words[i].begins_sentence = false;
}

}  // namespace

std::string_view usual_name_of(std::string_view folded) {
  for (const auto& [name, usual] : kUsualNames) {
    if (name == folded) return usual;
  }
  return {};
}

std::string folded_word(std::string_view word) {
  return usual_form(locale::folded(word));
}

std::vector<Word> words_in(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    add_line(text.substr(at, end - at), words);
    at = end + 1;
  }
  return words;
}

bool is_capitalised(std::string_view word) {
  if (word.empty()) return false;
  if (static_cast<unsigned char>(word[0]) < 0x80) return word[0] >= 'A' && word[0] <= 'Z';
  const std::string_view first = word.substr(0, decode_utf8(word, 0).length);
  return locale::folded(first) != first;
}

bool is_written_as_name(std::string_view word) {
  bool has_letter = false;
  for (std::size_t at = 0; at < word.size(); at += decode_utf8(word, at).length) {
    const char c = word[at];
    const bool is_capital_inside = at > 0 && is_capitalised(word.substr(at));
    const bool is_sign = is_ascii_digit(c) || c == '+' || c == '#' || c == '.' || c == '/';
    if (at > 0 && (is_capital_inside || (is_sign && has_letter))) return true;
    has_letter = has_letter || !is_sign;
    if (at == 0 && c == '.') has_letter = true;
  }
  return false;
}

}  // namespace cvpress::claims
