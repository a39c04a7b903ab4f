#include <string_view>

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>

#include "text/bound_words_internal.h"
#include "text/break_places_internal.h"
#include "text/letter_case_internal.h"
#include "text/utf16_internal.h"

namespace cvpress::text {
namespace {

using Places = std::vector<std::optional<BreakKind>>;
using BreakIterator = std::unique_ptr<UBreakIterator, HbDelete<ubrk_close>>;

/// ICU's word for it; null where the language decides.
const char* keyword_of(Kinsoku kinsoku) {
  switch (kinsoku) {
    case Kinsoku::kByLanguage: break;
    case Kinsoku::kStrict: return "strict";
    case Kinsoku::kNormal: return "normal";
    case Kinsoku::kLoose: return "loose";
  }
  return nullptr;
}

/// Opening an iterator takes as long as going through a page with it.
UBreakIterator* line_iterator(const std::string& language, Kinsoku kinsoku) {
  thread_local std::string opened_for;
  thread_local Kinsoku opened_as = Kinsoku::kByLanguage;
  thread_local BreakIterator iterator;
  if (iterator && opened_for == language && opened_as == kinsoku) return iterator.get();
  UErrorCode error = U_ZERO_ERROR;
  char locale[ULOC_FULLNAME_CAPACITY] = "";
  uloc_forLanguageTag(language.c_str(), locale, sizeof locale, nullptr, &error);
  if (U_FAILURE(error)) locale[0] = '\0';
  error = U_ZERO_ERROR;
  if (const char* strictness = keyword_of(kinsoku)) {
    uloc_setKeywordValue("lb", strictness, locale, sizeof locale, &error);
    error = U_ZERO_ERROR;
  }
  iterator.reset(ubrk_open(UBRK_LINE, locale, nullptr, 0, &error));
  opened_for = language;
  opened_as = kinsoku;
  return iterator.get();
}

void mark_standard_places(const SourceText& source, const std::string& language, Kinsoku kinsoku,
                          Places& places) {
  UBreakIterator* iterator = line_iterator(language, kinsoku);
  if (!iterator) return;
  const Utf16Text text = utf16_of(source);
  UErrorCode error = U_ZERO_ERROR;
  ubrk_setText(iterator, text.units.data(), static_cast<std::int32_t>(text.units.size()), &error);
  if (U_FAILURE(error)) return;
  std::size_t character = 0;
  for (std::int32_t at = ubrk_next(iterator); at != UBRK_DONE; at = ubrk_next(iterator)) {
    while (text.unit_of_character[character] < static_cast<std::size_t>(at)) ++character;
    if (character < places.size()) places[character] = BreakKind::kAllowed;
  }
  // The iterator must not keep pointing into the text, which ends here.
  ubrk_setText(iterator, u"", 0, &error);
}

bool is_letter_or_digit(char32_t c) {
  return u_isalnum(static_cast<UChar32>(c)) != 0;
}

bool is_plain_letter(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool ends_word(char32_t c) {
  if (is_plain_letter(c)) return false;
  return c == U'\n' || c == kObjectReplacement || u_isUWhiteSpace(static_cast<UChar32>(c));
}

constexpr std::u32string_view kJoints = U"/._-&=?#%:~+,;@";
/// In an address they begin the next line, where they tell that it goes on; at the end of
/// a line a hyphen would be taken for one that divides, a dot for the end of a sentence.
constexpr std::u32string_view kOpenersInAddresses = U"/._-&?#%~+,;@";
/// They end names: "C++", "C#".
constexpr std::u32string_view kEndsOfNames = U"+#";
constexpr std::size_t kLongName = 20;  // characters

/// A part of the text without spaces.
class Word {
 public:
  Word(const SourceText& source, std::size_t begin, std::size_t end)
      : source_(source), begin_(begin), end_(end) {}

  /// "https://…", "www.…", "a@b.c", "doi.org/…", "10.1000/xyz".
  bool is_address() const {
    const std::size_t slash = find(U'/');
    const std::size_t dot = find(U'.');
    const bool host_and_path = slash < end_ && dot < slash;
    const bool scheme =
        slash + 1 < end_ && at(slash + 1) == U'/' && slash > begin_ && at(slash - 1) == U':';
    return host_and_path || scheme || find(U'@') < end_ || starts_with_www();
  }

  /// "he/him", "2019–2021" and "C++" stay whole where a line has room for them.
  void spare_short_names(Places& places) const {
    const bool is_short = end_ - begin_ <= kLongName;
    for (std::size_t i = begin_ + 1; i < end_; ++i) {
      if (!places[i]) continue;
      if (is_end_of_name(i)) places[i].reset();
      if (is_between_years(i) || (is_short && at(i - 1) == U'/')) {
        places[i] = BreakKind::kEmergency;
      }
    }
  }

  void mark_emergency_places(Places& places) const {
    const bool address = is_address();
    for (std::size_t i = begin_ + 1; i < end_; ++i) {
      if (address && is_after_opener(i)) places[i].reset();
      if (address && places[i] == BreakKind::kAllowed) places[i] = BreakKind::kEmergency;
      const bool joint = address ? is_joint_of_address(i) : is_joint(i);
      if (!places[i] && joint) places[i] = BreakKind::kEmergency;
    }
  }

 private:
  char32_t at(std::size_t i) const { return source_.characters[i].shown; }

  std::size_t find(char32_t wanted) const {
    std::size_t i = begin_;
    while (i < end_ && at(i) != wanted) ++i;
    return i;
  }

  bool is_end_of_name(std::size_t i) const {
    const char32_t before = at(i - 1);
    return kEndsOfNames.find(at(i)) != kEndsOfNames.npos &&
           (is_letter_or_digit(before) || kEndsOfNames.find(before) != kEndsOfNames.npos);
  }

  bool is_between_years(std::size_t i) const {
    return i >= begin_ + 2 && at(i - 1) == U'–' && is_digit(at(i - 2)) && is_digit(at(i));
  }

  bool starts_with_www() const {
    constexpr std::u32string_view kPrefix = U"www.";
    if (end_ - begin_ <= kPrefix.size()) return false;
    for (std::size_t i = 0; i < kPrefix.size(); ++i) {
      if (at(begin_ + i) != kPrefix[i]) return false;
    }
    return true;
  }

  /// After a joint and before a letter, or where "camelCase" has its hump.
  bool is_joint(std::size_t i) const {
    const char32_t before = at(i - 1);
    const char32_t after = at(i);
    if (kJoints.find(before) != kJoints.npos && i - begin_ >= 2) return is_letter_or_digit(after);
    return end_ - begin_ >= kLongName && u_islower(static_cast<UChar32>(before)) &&
           u_isupper(static_cast<UChar32>(after));
  }

  static bool opens(char32_t c) { return kOpenersInAddresses.find(c) != std::u32string_view::npos; }

  /// After a single one, that is: "https://" ends a line.
  bool is_after_opener(std::size_t i) const {
    const bool two_slashes = at(i - 1) == U'/' && i >= begin_ + 2 && at(i - 2) == U'/';
    return opens(at(i - 1)) && is_letter_or_digit(at(i)) && !two_slashes;
  }

  bool is_joint_of_address(std::size_t i) const {
    if (is_after_opener(i)) return false;
    if (!opens(at(i))) return is_joint(i);
    return i - begin_ >= 2 && i + 1 < end_ && is_letter_or_digit(at(i - 1)) &&
           is_letter_or_digit(at(i + 1));
  }

  const SourceText& source_;
  std::size_t begin_;
  std::size_t end_;
};

void mark_words(const SourceText& source, Places& places) {
  const std::vector<Character>& characters = source.characters;
  for (std::size_t begin = 0; begin < characters.size();) {
    std::size_t end = begin;
    bool is_plain = true;  // nothing is to be found in it
    while (end < characters.size() && !ends_word(characters[end].shown)) {
      is_plain = is_plain && is_plain_letter(characters[end].shown);
      ++end;
    }
    if (end > begin && !(is_plain && end - begin < kLongName)) {
      const Word word(source, begin, end);
      word.spare_short_names(places);
      word.mark_emergency_places(places);
    }
    begin = end + 1;
  }
}

/// Letters without a space between them are a word, as in Korean.
void keep_words(const SourceText& source, Places& places) {
  for (std::size_t i = 1; i < places.size(); ++i) {
    const bool inside = is_letter_or_digit(source.characters[i - 1].shown) &&
                        is_letter_or_digit(source.characters[i].shown);
    if (inside && places[i] == BreakKind::kAllowed) places[i] = BreakKind::kEmergency;
  }
}

void mark_hints(const SourceText& source, Places& places) {
  for (const BreakHint& hint : source.hints) {
    if (hint.index == 0 || hint.index >= places.size()) continue;
    std::optional<BreakKind>& place = places[hint.index];
    switch (hint.kind) {
      case BreakHint::Kind::kForbid: place.reset(); break;
      case BreakHint::Kind::kAllow: place = BreakKind::kAllowed; break;
      case BreakHint::Kind::kHyphen:
        if (place != BreakKind::kAllowed) place = BreakKind::kHyphen;
        break;
    }
  }
}

}  // namespace

Places standard_break_places(const SourceText& source, const std::string& language,
                             Kinsoku kinsoku) {
  Places places(source.characters.size());
  mark_standard_places(source, language, kinsoku, places);
  return places;
}

Places break_places(const SourceText& source, const std::string& language, const LineRules& rules) {
  // What ICU takes as normal lets lines begin with small kana, which printers do not.
  const bool is_strict = rules.kinsoku == Kinsoku::kByLanguage && language.starts_with("ja");
  Places places =
      standard_break_places(source, language, is_strict ? Kinsoku::kStrict : rules.kinsoku);
  mark_words(source, places);
  if (rules.keep_words) keep_words(source, places);
  bind_words(source, places);
  mark_hints(source, places);
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (i > 0 && source.characters[i - 1].shown == U'\n') places[i] = BreakKind::kMandatory;
  }
  if (!places.empty()) places[0].reset();
  return places;
}

}  // namespace cvpress::text
