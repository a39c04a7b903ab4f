#include "locale/text_language.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
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

/// Letters that tell apart the languages of one script: the row with the most
/// of its letters wins, the first of equals.
struct TellingLetters {
  Script script;
  std::string_view language;
  std::u32string_view letters;
};

constexpr TellingLetters kTellingLetters[] = {
    {Script::kCyrillic, "ru", U"ыэё"},
    {Script::kCyrillic, "uk", U"іїєґІЇЄҐ"},
    {Script::kCyrillic, "sr", U"ђјљњћџЂЈЉЊЋЏ"},
    {Script::kCyrillic, "bg", U"ъЪ"},
    {Script::kArabic, "ar", U"يكةىأإ"},
    {Script::kArabic, "fa", U"پچژگیک"},
    {Script::kArabic, "ur", U"ٹڈڑںےہھیکپچگ"},
    {Script::kArabic, "ms-Arab", U"ڤݢڠڽکچي"},
    {Script::kHan, "zh",
     U"个们为这来时国学会对开发经过现实验业务项机构计习员工请单简历语专获奖责管组"},
    {Script::kHan, "zh-Hant",
     U"個們為這來時國學會對開發經過現實驗業務項機構計習員請單簡歷語專獲獎責組"},
};

/// The commonest words of languages in Latin letters, without those that many share.
struct CommonWords {
  std::string_view language;
  std::string_view words;  // each between spaces
};

constexpr CommonWords kCommonWords[] = {
    {"ca", " i amb els les dels pel del per una als la en va com "},
    {"cs", " a na se je pro ve že jako při od také který nebo jsem jsou "},
    {"da", " og af til på med for som ved hos jeg det er samt mig "},
    {"de", " und der die das mit für von im bei zur zum des den ein eine ich als durch "},
    {"en", " and the of in for to with on at by from as an using is was a "},
    {"es", " y de la el los las en con para por del una al como desarrollo "},
    {"et", " ja ning on kui mis ka et ei oma ülikool aasta või "},
    {"fi", " ja sekä että on oli ei kuin joka myös olen olin vuonna "},
    {"fr", " et le la les des du en pour une dans sur par au avec de aux "},
    {"hr", " i na za sa se od je kao iz te pri sam sveučilište "},
    {"hu", " és a az egy hogy nem volt vagy valamint számára mint "},
    {"id", " dan di yang untuk dengan pada dari dalam sebagai oleh "},
    {"it", " e di il la per con del della dei nel le gli una alla delle presso "},
    {"nb", " og av til på med for som ved hos jeg det er samt meg "},
    {"nl", " en de het van een voor met bij op aan als ik door naar "},
    {"pl", " i w z na do oraz się dla przez od jest jako przy po "},
    {"pt", " e de da do das dos em com para por na no uma ao como "},
    {"ro", " și de la în cu pentru din pe al prin care unui este "},
    {"sv", " och av till på med för som vid hos jag det är samt att i "},
    {"tr", " ve ile için bir olarak bu üniversitesi yıl üzerine de da "},
    {"vi", " và của các cho trong với là tại được từ những về "},
};

/// Fewer words than these tell nothing.
constexpr std::size_t kFewestWords = 12;

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

/// The language whose letters are the most frequent ones; "" where none is there.
std::string_view by_letters(Script script, const std::vector<std::size_t>& counts) {
  std::string_view best;
  std::size_t most = 0;
  for (std::size_t i = 0; i < std::size(kTellingLetters); ++i) {
    if (kTellingLetters[i].script != script || counts[i] <= most) continue;
    most = counts[i];
    best = kTellingLetters[i].language;
  }
  return best;
}

/// The language with the most common words, if it is clearly so.
std::string_view by_words(const std::vector<std::size_t>& counts) {
  const auto best = std::max_element(counts.begin(), counts.end());
  if (*best < kFewestWords) return {};
  for (auto other = counts.begin(); other != counts.end(); ++other) {
    if (other != best && *other * 10 > *best * 9) return {};
  }
  return kCommonWords[best - counts.begin()].language;
}

/// A word and a language it is common in: the row of kCommonWords.
struct CommonWord {
  std::string_view word;
  std::size_t row;
};

/// All of them, sorted by word.
std::vector<CommonWord> collect_common_words() {
  std::vector<CommonWord> all;
  for (std::size_t row = 0; row < std::size(kCommonWords); ++row) {
    std::string_view words = kCommonWords[row].words;
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
constexpr std::size_t kLongestCommonWord = 20;

/// So many words tell the language; the rest of a long text need not be looked at.
constexpr std::size_t kMostWords = 1000;

}  // namespace

void LanguageEvidence::add_word(std::string_view word) {
  static const std::vector<CommonWord> kWords = collect_common_words();
  if (word.empty() || word.size() > kLongestCommonWord || words_seen_ >= kMostWords) return;
  ++words_seen_;
  const std::string sought = folded(word);
  auto found =
      std::lower_bound(kWords.begin(), kWords.end(), std::string_view(sought),
                       [](const CommonWord& each, std::string_view w) { return each.word < w; });
  for (; found != kWords.end() && found->word == sought; ++found) {
    ++words_[found->row];
  }
}

void LanguageEvidence::add(std::string_view text) {
  marks_.resize(std::size(kTellingLetters));
  words_.resize(std::size(kCommonWords));
  std::size_t word = 0;
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCharacter character = decode_utf8(text, at);
    const Script script = script_of(character.code);
    ++letters_[static_cast<std::size_t>(script)];
    if (script == Script::kNone) {
      add_word(text.substr(word, at - word));
      word = at + character.length;
    } else if (script != Script::kLatin) {
      for (std::size_t i = 0; i < marks_.size(); ++i) {
        if (kTellingLetters[i].letters.find(character.code) != std::u32string_view::npos) {
          ++marks_[i];
        }
      }
    }
    at += character.length;
  }
  add_word(text.substr(std::min(word, text.size())));
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
  if (script == Script::kLatin) return std::string(by_words(words_));
  const std::string_view told = by_letters(script, marks_);
  return std::string(told.empty() ? language_in(script) : told);
}

namespace {

/// Marks as wide as a Han character (UAX 11): those of CJK and the full-width forms.
bool is_wide_mark(char32_t code) {
  return (code >= 0x3000 && code <= 0x303F) || (code >= 0xFE30 && code <= 0xFE4F) ||
         (code >= 0xFF01 && code <= 0xFF60) || (code >= 0xFFE0 && code <= 0xFFE6);
}

/// Marks that Chinese and Japanese set wide, and others do not.
bool has_two_widths(char32_t code) {
  constexpr std::u32string_view kMarks = U"·—‘’“”…";
  return kMarks.find(code) != std::u32string_view::npos;
}

bool is_wide(Script script) {
  return script == Script::kHan || script == Script::kKana || script == Script::kHangul;
}

/// Gathers stretches while a text is gone through.
class StretchReader {
 public:
  StretchReader(std::string_view text, std::string_view language)
      : text_(text), language_(language) {}

  std::vector<LanguageStretch> read() {
    for (std::size_t at = 0; at < text_.size();) {
      const DecodedCharacter character = decode_utf8(text_, at);
      add(character.code, at, at + character.length);
      at += character.length;
    }
    for (LanguageStretch& each : stretches_) each.language = language_of(each);
    return std::move(stretches_);
  }

 private:
  void add(char32_t code, std::size_t begin, std::size_t end) {
    const Script script = script_of(code);
    if (script == Script::kNone) return add_mark(code, end);
    if (script != script_) is_foreign_ = !is_written_in(language_, script);
    const bool goes_on = is_open_ && is_foreign_ && belongs(script);
    script_ = script;
    is_open_ = touches_ = is_foreign_;
    if (!is_foreign_) return;
    if (!goes_on) stretches_.push_back({begin, end, {}});
    stretches_.back().end = end;
  }

  void add_mark(char32_t code, std::size_t end) {
    const bool is_space = code == ' ' || code == 0xA0 || code == '\t' || code == '\n';
    if (is_wide_mark(code) && !is_wide(script_)) is_open_ = touches_ = false;
    if (is_space || (has_two_widths(code) && sets_marks_wide())) touches_ = false;
    if (touches_ && script_ == Script::kLatin) stretches_.back().end = end;
  }

  /// Chinese and Japanese do, Korean does not.
  bool sets_marks_wide() const {
    return is_written_in(language_, Script::kHan) && !is_written_in(language_, Script::kHangul);
  }

  /// Kana and Han characters are one text.
  bool belongs(Script script) const {
    const auto is_of_japan = [](Script each) {
      return each == Script::kHan || each == Script::kKana;
    };
    return script == script_ || (is_of_japan(script) && is_of_japan(script_));
  }

  std::string language_of(const LanguageStretch& stretch) const {
    LanguageEvidence evidence;
    const std::string_view text = text_.substr(stretch.begin, stretch.end - stretch.begin);
    evidence.add(text);
    std::string language = evidence.language();
    // Latin letters are what the world writes its names in: mostly as English does.
    return language.empty() ? std::string(language_in(Script::kLatin)) : language;
  }

  std::string_view text_;
  std::string_view language_;
  std::vector<LanguageStretch> stretches_;
  Script script_ = Script::kNone;
  bool is_foreign_ = false;
  bool is_open_ = false;  // the last letters were foreign
  bool touches_ = false;  // and nothing but marks has come since
};

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

std::vector<LanguageStretch> foreign_stretches(std::string_view text, std::string_view language) {
  if (is_ascii(text) && is_written_in(language, Script::kLatin)) return {};
  return StretchReader(text, language).read();
}

}  // namespace cvpress::locale
