#include <unicode/uchar.h>

#include "text/bound_words_internal.h"
#include "text/bound_words_tables_internal.h"
#include "text/letter_case_internal.h"

namespace cvpress::text {
namespace {

using Places = std::vector<std::optional<BreakKind>>;

constexpr std::size_t kLongestBound = 12;  // characters; longer words stand for themselves

bool is_opening(char32_t c) {
  const auto type = u_charType(static_cast<UChar32>(c));
  return type == U_START_PUNCTUATION || type == U_INITIAL_PUNCTUATION || c == U'"';
}

bool is_closing_mark(char32_t c) {
  const auto type = u_charType(static_cast<UChar32>(c));
  return type == U_END_PUNCTUATION || type == U_FINAL_PUNCTUATION || c == U',' || c == U';' ||
         c == U'"';
}

/// Neighbouring words and the language they are in.
struct Pair {
  std::u32string_view before;
  std::u32string_view after;
  std::string_view language;
};

bool is_initial(std::u32string_view word) {
  return word.size() == 2 && is_upper(word[0]) && word[1] == U'.';
}

bool is_year(std::u32string_view word) {
  if (word.size() < 4 || (word[0] != U'1' && word[0] != U'2')) return false;
  for (std::size_t i = 0; i < 4; ++i) {
    if (!is_digit(word[i])) return false;
  }
  return word.size() == 4 || !is_digit(word[4]);
}

/// "12." but not "2012."
bool is_day_with_dot(std::u32string_view word) {
  const bool one = word.size() == 2 && is_digit(word[0]);
  const bool two = word.size() == 3 && is_digit(word[0]) && is_digit(word[1]);
  return (one || two) && word.back() == U'.';
}

bool belong_together(const Pair& pair) {
  const char32_t next = pair.after.front();
  const char32_t last = pair.before.back();
  if (pair.before.size() == 1 && is_letter(last)) {
    const auto small = static_cast<char32_t>(u_tolower(static_cast<UChar32>(last)));
    return is_clinging_letter(pair.language, small);
  }
  if (is_initial(pair.before)) return is_upper(next);
  if (is_digit(last)) return is_unit(pair.after);
  if (is_digit(next) && counts_what_follows(pair.before)) return true;
  if (is_upper(next) && is_title(pair.before)) return true;
  if (is_day_with_dot(pair.before)) return is_letter(next) && writes_days_with_dot(pair.language);
  return is_year(pair.after) && (is_letter(last) || last == U'.');
}

class Binder {
 public:
  Binder(const SourceText& source, Places& places) : source_(source), places_(places) {}

  void run() {
    const std::vector<Character>& all = source_.characters;
    for (std::size_t i = 1; i + 1 < all.size(); ++i) {
      if (all[i].shown != U' ' || places_[i + 1] != BreakKind::kAllowed) continue;
      if ((at(i - 1) == U'«' || at(i + 1) == U'»') && language_at(i) == "fr") {
        places_[i + 1].reset();
        continue;
      }
      const Pair pair{word_before(i), word_after(i + 1), language_at(i)};
      if (pair.before.empty() || pair.after.empty() || !belong_together(pair)) continue;
      places_[i + 1] = BreakKind::kEmergency;
    }
  }

 private:
  char32_t at(std::size_t i) const { return source_.characters[i].shown; }

  std::string_view language_at(std::size_t i) const {
    const std::string_view tag = source_.groups[source_.characters[i].group].language;
    return tag.substr(0, tag.find('-'));
  }

  /// Without what opens before it; "" where it is too long to be bound.
  std::u32string_view word_before(std::size_t end) {
    std::size_t begin = end;
    while (begin > 0 && at(begin - 1) != U' ' && at(begin - 1) != U'\n' && at(begin - 1) != 0xA0 &&
           end - begin <= kLongestBound) {
      --begin;
    }
    while (begin < end && is_opening(at(begin))) ++begin;
    return copied(begin, end, before_);
  }

  /// Without what closes behind it.
  std::u32string_view word_after(std::size_t begin) {
    std::size_t end = begin;
    while (end < source_.characters.size() && at(end) != U' ' && at(end) != U'\n' &&
           end - begin <= kLongestBound) {
      ++end;
    }
    while (end > begin && is_closing_mark(at(end - 1))) --end;
    return copied(begin, end, after_);
  }

  std::u32string_view copied(std::size_t begin, std::size_t end, std::u32string& word) {
    word.clear();
    if (end - begin > kLongestBound) return word;
    for (std::size_t i = begin; i < end; ++i) word += at(i);
    return word;
  }

  const SourceText& source_;
  Places& places_;
  std::u32string before_;
  std::u32string after_;
};

}  // namespace

void bind_words(const SourceText& source, Places& places) {
  Binder(source, places).run();
}

}  // namespace cvpress::text
