#include <algorithm>

#include <unicode/uchar.h>

#include "text/hyphenation_internal.h"
#include "text/hyphenation_languages_internal.h"
#include "text/letter_case_internal.h"

namespace cvpress::text {
namespace {

using Places = std::vector<std::optional<BreakKind>>;

constexpr std::size_t kShortestWord = 5;
constexpr std::size_t kLongestWord = 64;

bool is_space_between_words(char32_t c) {
  return c == U' ' || c == U'\n' || c == 0xA0 || c == 0x202F;
}

/// What may stand beside a word that is divided: all other signs make it a part
/// of something else, an address or a compound with a hyphen of its own.
bool is_beside_words(char32_t c) {
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION: return true;
    default: break;
  }
  constexpr std::u32string_view kMarks = U".,;:!?\"'…¿¡—–";
  return kMarks.find(c) != kMarks.npos;
}

bool ends_sentence(char32_t c) {
  constexpr std::u32string_view kEnds = U".!?:…•–—|";
  return kEnds.find(c) != kEnds.npos;
}

constexpr std::size_t kLongestTitle = 4;  // letters

class Hyphenator {
 public:
  Hyphenator(const SourceText& source, Places& places) : source_(source), places_(places) {}

  std::string run() {
    const std::size_t count = source_.characters.size();
    for (std::size_t begin = 0; begin < count;) {
      std::size_t end = begin;
      while (end < count && !is_space_between_words(at(end))) ++end;
      if (end - begin >= kShortestWord) divide_token(begin, end);
      begin = end + 1;
    }
    return std::move(missing_);
  }

 private:
  char32_t at(std::size_t i) const { return source_.characters[i].shown; }
  const std::string& language_at(std::size_t i) const {
    return source_.groups[source_.characters[i].group].language;
  }

  /// A word is what is between spaces without the marks around it.
  void divide_token(std::size_t begin, std::size_t end) {
    while (begin < end && is_beside_words(at(begin))) ++begin;
    while (end > begin && is_beside_words(at(end - 1))) --end;
    // What stands before an apostrophe is another word: "l'entreprise".
    std::size_t word = end;
    while (word > begin && at(word - 1) != U'\'' && at(word - 1) != U'’') --word;
    begin = word;
    const std::size_t length = end - begin;
    if (length < kShortestWord || length > kLongestWord || !is_plain(begin, end)) return;
    divide(begin, end);
  }

  bool is_plain(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (!is_letter(at(i)) || (i > begin && is_upper(at(i)))) return false;
      if (i > begin && places_[i]) return false;
    }
    return true;
  }

  void divide(std::size_t begin, std::size_t end) {
    const std::string& language = language_at(begin);
    if (last_language_ == nullptr || *last_language_ != language) {
      known_ = hyphenation_language(language);
      patterns_ = hyphenation_patterns(language);
      last_language_ = &language;
    }
    if (known_ == nullptr) return;
    if (!patterns_) {
      if (missing_.empty()) missing_ = known_->package;
      return;
    }
    if (is_upper(at(begin)) && !known_->divides_capitalised && !begins_sentence(begin)) return;
    std::u32string word;
    for (std::size_t i = begin; i < end; ++i) {
      word += static_cast<char32_t>(u_tolower(static_cast<UChar32>(at(i))));
    }
    const std::vector<bool> divided = patterns_->places(word, known_->left, known_->right);
    for (std::size_t i = 0; i < divided.size(); ++i) {
      if (divided[i]) places_[begin + i] = BreakKind::kHyphen;
    }
  }

  bool begins_sentence(std::size_t word) const {
    std::size_t i = word;
    while (i > 0 && (is_space_between_words(at(i - 1)) ||
                     (is_beside_words(at(i - 1)) && !ends_sentence(at(i - 1))))) {
      if (at(i - 1) == U'\n') return true;
      --i;
    }
    return i == 0 || (ends_sentence(at(i - 1)) && !is_abbreviated(i - 1));
  }

  /// Whether the full stop at `stop` belongs to an initial or a title: "L.", "Prof.".
  bool is_abbreviated(std::size_t stop) const {
    if (at(stop) != U'.') return false;
    std::size_t begin = stop;
    while (begin > 0 && u_isalpha(static_cast<UChar32>(at(begin - 1))) != 0) --begin;
    return begin < stop && is_upper(at(begin)) && stop - begin <= kLongestTitle;
  }

  const SourceText& source_;
  Places& places_;
  const std::string* last_language_ = nullptr;
  const HyphenationLanguage* known_ = nullptr;
  std::shared_ptr<const HyphenationPatterns> patterns_;
  std::string missing_;
};

}  // namespace

std::string hyphenate(const SourceText& source, Places& places) {
  return Hyphenator(source, places).run();
}

}  // namespace cvpress::text
