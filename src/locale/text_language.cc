#include "locale/text_language.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "locale/han_letters.h"
#include "locale/language_traits.h"
#include "locale/letters.h"

namespace cvpress::locale {
namespace {

struct ScriptLanguage {
  Script script;
  std::string_view language;  // the commonest in that script
};

constexpr ScriptLanguage kScriptLanguages[] = {
    {Script::kLatin, "en"},      {Script::kGreek, "el"},     {Script::kCyrillic, "ru"},
    {Script::kArmenian, "hy"},   {Script::kHebrew, "he"},    {Script::kArabic, "ar"},
    {Script::kDevanagari, "hi"}, {Script::kBengali, "bn"},   {Script::kGurmukhi, "pa"},
    {Script::kGujarati, "gu"},   {Script::kTamil, "ta"},     {Script::kTelugu, "te"},
    {Script::kKannada, "kn"},    {Script::kMalayalam, "ml"}, {Script::kSinhala, "si"},
    {Script::kThai, "th"},       {Script::kLao, "lo"},       {Script::kMyanmar, "my"},
    {Script::kGeorgian, "ka"},   {Script::kHangul, "ko"},    {Script::kEthiopic, "am"},
    {Script::kKhmer, "km"},      {Script::kKana, "ja"},      {Script::kHan, "zh"},
};

/// Letters that tell apart the languages of one script.
struct TellingLetters {
  Script script;
  std::string_view language;
  std::u32string_view letters;
};

constexpr TellingLetters kTellingLetters[] = {
    {Script::kCyrillic, "ru", U"ыэё"},          {Script::kCyrillic, "uk", U"іїєґІЇЄҐ"},
    {Script::kCyrillic, "sr", U"ђјљњћџЂЈЉЊЋЏ"}, {Script::kCyrillic, "bg", U"ъЪ"},
    {Script::kArabic, "ar", U"يكةىأإ"},         {Script::kArabic, "fa", U"پچژگیک"},
    {Script::kArabic, "ur", U"ٹڈڑںےہھیکپچگ"},   {Script::kArabic, "ms-Arab", U"ڤݢڠڽکچي"},
};

/// So many common words tell the language whatever else is there.
constexpr std::size_t kFewestWords = 12;

/// So much of all evidence tells it where nothing speaks for English.
constexpr long kLeastOfShortText = 4;

/// A Han character or a syllable says as much as some letters.
constexpr std::size_t kLettersOfAnIdeograph = 3;

std::size_t weight_of(Script script) {
  const bool is_dense =
      script == Script::kHan || script == Script::kHangul || script == Script::kKana;
  return is_dense ? kLettersOfAnIdeograph : 1;
}

std::string_view language_in(Script script) {
  const auto* row =
      std::find_if(std::begin(kScriptLanguages), std::end(kScriptLanguages),
                   [script](const ScriptLanguage& each) { return each.script == script; });
  return row == std::end(kScriptLanguages) ? std::string_view() : row->language;
}

/// A word and a language it is common in: the row of the traits.
struct CommonWord {
  std::string_view word;
  std::size_t row;
};

/// All of them, sorted by word.
std::vector<CommonWord> collect_common_words() {
  std::vector<CommonWord> all;
  for (std::size_t row = 0; row < language_traits().size(); ++row) {
    std::string_view words = language_traits()[row].words;
    for (std::size_t end = words.find(' ', 1); end != words.npos; end = words.find(' ', 1)) {
      all.push_back({words.substr(1, end - 1), row});
      words.remove_prefix(end);
    }
  }
  std::sort(all.begin(), all.end(),
            [](const CommonWord& a, const CommonWord& b) { return a.word < b.word; });
  return all;
}

/// The words that can be common are short.
constexpr std::size_t kLongestCommonWord = 24;

/// So many words tell the language; the rest of a long text need not be looked at.
constexpr std::size_t kMostWords = 1000;

/// The letters of a word that are not in ASCII, small. Both letters i of Turkish
/// that others lack are "ı".
std::u32string marked_letters(std::string_view word) {
  std::u32string letters;
  for (std::size_t at = 0; at < word.size();) {
    const DecodedCharacter letter = decode_utf8(word, at);
    const bool is_turkish = letter.code == 0x130 || letter.code == 0x131;
    if (is_turkish) letters += char32_t{0x131};
    if (letter.code >= 0x80 && !is_turkish) {
      letters += decode_utf8(folded(word.substr(at, letter.length)), 0).code;
    }
    at += letter.length;
  }
  return letters;
}

bool begins_with_capital(std::string_view word) {
  const std::string_view first = word.substr(0, decode_utf8(word, 0).length);
  return folded(first) != first;
}

std::size_t occurrences(std::string_view text, std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + word.size())) {
    ++count;
  }
  return count;
}

}  // namespace

void LanguageEvidence::add_word(std::string_view word) {
  static const std::vector<CommonWord> kWords = collect_common_words();
  if (word.empty() || words_seen_ >= kMostWords) return;
  ++words_seen_;
  add_marked_word(word);
  if (word.size() > kLongestCommonWord) return;
  const std::string sought = folded(word);
  if (is_plainly_english(sought)) ++english_words_;
  auto found =
      std::lower_bound(kWords.begin(), kWords.end(), std::string_view(sought),
                       [](const CommonWord& each, std::string_view w) { return each.word < w; });
  for (; found != kWords.end() && found->word == sought; ++found) {
    ++words_[found->row];
  }
}

/// Names of people and places are written as they are at home: words with a capital tell nothing.
void LanguageEvidence::add_marked_word(std::string_view word) {
  if (begins_with_capital(word)) return;
  const std::u32string marked = marked_letters(word);
  if (marked.empty() || script_of(marked.front()) != Script::kLatin) return;
  ++marked_words_;
  for (std::size_t row = 0; row < spelled_.size(); ++row) {
    const std::u32string_view own = language_traits()[row].letters;
    if (marked.find_first_not_of(own) == std::u32string::npos) ++spelled_[row];
  }
}

void LanguageEvidence::add(std::string_view text) {
  add(text, WordIs::kOfText);
}

void LanguageEvidence::add_name(std::string_view text) {
  add(text, WordIs::kOfName);
}

void LanguageEvidence::add(std::string_view text, WordIs words) {
  marks_.resize(std::size(kTellingLetters));
  words_.resize(language_traits().size());
  spelled_.resize(language_traits().size());
  std::size_t word = 0;
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCharacter character = decode_utf8(text, at);
    const Script script = script_of(character.code);
    add_letter(character.code, script);
    if (script == Script::kNone) {
      if (words == WordIs::kOfText) add_word(text.substr(word, at - word));
      word = at + character.length;
    }
    at += character.length;
  }
  if (words == WordIs::kOfText) add_word(text.substr(std::min(word, text.size())));
  for (const std::string_view each : japanese_words()) japanese_ += occurrences(text, each);
}

void LanguageEvidence::add_letter(char32_t code, Script script) {
  ++letters_[static_cast<std::size_t>(script)];
  if (script == Script::kNone || script == Script::kLatin) return;
  if (script == Script::kHan) {
    const HanUse use = han_use(code);
    simplified_ += use.simplified ? 1 : 0;
    traditional_ += use.traditional ? 1 : 0;
    japanese_ += use.japanese ? 1 : 0;
    return;
  }
  for (std::size_t i = 0; i < marks_.size(); ++i) {
    if (kTellingLetters[i].letters.find(code) != std::u32string_view::npos) ++marks_[i];
  }
}

Script LanguageEvidence::main_script() const {
  const auto count = [this](Script script) {
    return letters_[static_cast<std::size_t>(script)] * weight_of(script);
  };
  Script best = Script::kNone;
  std::size_t most = 0;
  for (int i = 1; i < kScripts; ++i) {
    const auto script = static_cast<Script>(i);
    // Han characters are written with either.
    const std::size_t beside =
        script == Script::kKana || script == Script::kHangul ? count(Script::kHan) : 0;
    const bool is_there = count(script) * 8 > beside;
    const std::size_t all = count(script) + (is_there ? beside : 0);
    if (!is_there || all <= most) continue;
    most = all;
    best = script;
  }
  return best == Script::kHan && count(Script::kKana) * 8 > count(Script::kHan) ? Script::kKana
                                                                                : best;
}

std::string LanguageEvidence::language() const {
  if (marks_.empty()) return {};
  const Script script = main_script();
  if (script == Script::kHan) return by_han_characters();
  if (script != Script::kLatin) return by_letters_and_words(script);
  std::string told = by_long_latin_text();
  return told.empty() ? by_short_latin_text() : told;
}

/// The language with the most common words, if there are many and it is clearly so.
std::string LanguageEvidence::by_long_latin_text() const {
  const auto best = std::max_element(words_.begin(), words_.end());
  if (*best < kFewestWords) return {};
  for (auto other = words_.begin(); other != words_.end(); ++other) {
    if (other != best && *other * 10 > *best * 9) return {};
  }
  return std::string(language_traits()[best - words_.begin()].language);
}

/// Common words, and what the spelling of the others tells for and against it.
long LanguageEvidence::latin_score(std::size_t row) const {
  return static_cast<long>(words_[row] + 2 * spelled_[row]) - static_cast<long>(marked_words_);
}

std::string LanguageEvidence::by_short_latin_text() const {
  long most = 0;
  long second = 0;
  long english = 0;
  std::string_view best;
  for (std::size_t row = 0; row < words_.size(); ++row) {
    if (language_traits()[row].script != Script::kLatin) continue;
    const long score = latin_score(row);
    if (language_traits()[row].language == "en") english = static_cast<long>(words_[row]);
    second = std::max(second, std::min(score, most));
    if (score <= most) continue;
    most = score;
    best = language_traits()[row].language;
  }
  const bool is_clear = most >= kLeastOfShortText && most > second;
  // A few foreign words do not turn an English text.
  const bool is_foreign = english_words_ == 0 && english * 2 <= most;
  return std::string(is_clear && (is_foreign || best == "en") ? best : "");
}

/// Chinese where nothing speaks more for Japanese: a text in Han characters alone
/// is rarely that.
std::string LanguageEvidence::by_han_characters() const {
  if (japanese_ > std::max(simplified_, traditional_)) return "ja";
  return traditional_ > simplified_ ? "zh-Hant" : "zh";
}

std::size_t LanguageEvidence::score_of(std::string_view language, Script script) const {
  std::size_t score = 0;
  for (std::size_t i = 0; i < std::size(kTellingLetters); ++i) {
    if (kTellingLetters[i].language == language) score += marks_[i];
  }
  for (std::size_t row = 0; row < words_.size(); ++row) {
    const LanguageTraits& traits = language_traits()[row];
    if (traits.language == language && traits.script == script) score += words_[row];
  }
  return score;
}

/// The commonest language of the script, or one that more speaks for.
std::string LanguageEvidence::by_letters_and_words(Script script) const {
  std::string_view best = language_in(script);
  std::size_t most = score_of(best, script);
  const auto consider = [&](std::string_view language) {
    const std::size_t score = score_of(language, script);
    if (score <= most) return;
    most = score;
    best = language;
  };
  for (const TellingLetters& row : kTellingLetters) {
    if (row.script == script) consider(row.language);
  }
  for (const LanguageTraits& row : language_traits()) {
    if (row.script == script) consider(row.language);
  }
  return std::string(best);
}

}  // namespace cvpress::locale
