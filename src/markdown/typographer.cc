#include "markdown/typographer.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/utf8.h"
#include "markdown/literal.h"

namespace cvpress::markdown {
namespace {

constexpr char32_t kApostrophe = 0x2019;
constexpr char32_t kOpenDouble = 0x201C;
constexpr char32_t kCloseDouble = 0x201D;
constexpr char32_t kLowDouble = 0x201E;  // opens in German; 201C closes there
/// What stands between two runs: a mark of Markdown, which counts as punctuation.
constexpr char32_t kBetweenRuns = '*';

struct Replacement {
  std::string_view typed;
  std::string_view set;
};
constexpr Replacement kReplacements[] = {
    {"---", "—"}, {"--", "–"}, {"...", "…"}, {"<<", "«"}, {">>", "»"}};

/// Words whose beginning an apostrophe stands for.
constexpr std::string_view kShortened[] = {"tis", "twas",  "twere", "til",  "em",
                                           "n",   "cause", "round", "bout", "net"};
/// What follows an apostrophe at the end of a word: Alice's, I've.
constexpr std::string_view kElidedEndings[] = {"s", "m", "t", "d", "ve", "ll", "re"};

struct Range {
  char32_t first;
  char32_t last;
};
/// Punctuation beyond ASCII that stands next to quotes.
constexpr Range kPunctuation[] = {{0xA1, 0xA1},     {0xAB, 0xAB},     {0xB7, 0xB7},
                                  {0xBB, 0xBB},     {0xBF, 0xBF},     {0x2010, 0x2027},
                                  {0x2030, 0x205E}, {0x3001, 0x3003}, {0x3008, 0x3011},
                                  {0x3014, 0x301F}, {0xFF01, 0xFF0F}, {0xFF1A, 0xFF20}};

bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}

bool is_any_space(char32_t c) {
  return c == ' ' || c == '\n' || c == '\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x202F || c == 0x3000;
}

bool is_punctuation(char32_t c) {
  if (c < 0x80) return is_ascii_punctuation(static_cast<char>(c));
  return std::any_of(std::begin(kPunctuation), std::end(kPunctuation),
                     [c](const Range& range) { return c >= range.first && c <= range.last; });
}

bool is_letter(char32_t c) {
  return !is_digit(c) && !is_any_space(c) && !is_punctuation(c);
}

/// How many letters and digits of ASCII a text begins with: nothing is made of them.
std::size_t plain_length(std::string_view text) {
  const auto end = std::find_if_not(text.begin(), text.end(),
                                    [](char c) { return is_ascii_letter(c) || is_ascii_digit(c); });
  return static_cast<std::size_t>(end - text.begin());
}

/// Whether a word of the list begins `text` and ends there.
template <class Words>
bool begins_with_word(std::string_view text, const Words& words) {
  const std::string lower = ascii_lower(text.substr(0, 8));
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) {
    if (!lower.starts_with(word)) return false;
    const std::string_view rest = text.substr(word.size());
    return rest.empty() || !is_letter(decode_utf8(rest, 0).code);
  });
}

/// '90s
bool is_decade(std::string_view text) {
  return text.size() >= 3 && is_digit(text[0]) && is_digit(text[1]) && text[2] == 's' &&
         (text.size() == 3 || !is_letter(decode_utf8(text, 3).code));
}

class Typographer {
 public:
  explicit Typographer(const Quotes& quotes) : quotes_(quotes) {}

  /// `text` typeset; `after` is the character behind it.
  std::string convert(std::string_view text, char32_t after) {
    std::string result;
    result.reserve(text.size());
    bool begins_word = is_any_space(before_) || is_punctuation(before_);
    for (std::size_t at = 0; at < text.size();) {
      const std::string_view rest = text.substr(at);
      if (const std::size_t letters = begins_word ? 0 : plain_length(rest); letters > 0) {
        at += keep(rest.substr(0, letters), result);
        continue;
      }
      const std::size_t kept = kept_length(rest, begins_word);
      const std::size_t taken =
          kept > 0 ? keep(rest.substr(0, kept), result) : replace_at(rest, after, result);
      at += taken;
      begins_word = is_any_space(before_) || before_ == '(';
    }
    return result;
  }

  void see(char32_t c) { before_ = c; }

 private:
  /// Addresses and escaped characters stay.
  static std::size_t kept_length(std::string_view text, bool begins_word) {
    if (text.starts_with(kLiteral)) {
      const std::size_t mark = kLiteral.size();
      return text.size() > mark ? mark + decode_utf8(text, mark).length : mark;
    }
    return begins_word ? address_length(text) : 0;
  }

  std::size_t keep(std::string_view text, std::string& result) {
    result += text;
    before_ = static_cast<unsigned char>(text.back()) < 0x80 ? text.back() : 'x';
    return text.size();
  }

  std::size_t replace_at(std::string_view text, char32_t after, std::string& result) {
    for (const Replacement& item : kReplacements) {
      if (!text.starts_with(item.typed)) continue;
      result += item.set;
      // Its neighbours see what was typed.
      before_ = static_cast<unsigned char>(item.typed[0]);
      return item.typed.size();
    }
    const DecodedCharacter character = decode_utf8(text, 0);
    const std::string_view rest = text.substr(character.length);
    const char32_t next = rest.empty() ? after : decode_utf8(rest, 0).code;
    char32_t set = character.code;
    if (set == '"') set = double_quote(next);
    if (set == '\'') set = single_quote(rest, next);
    if (set == kLowDouble) in_low_quote_ = true;
    if (character.code == kOpenDouble || character.code == kCloseDouble) in_low_quote_ = false;
    if (set == character.code) {
      result += text.substr(0, character.length);
    } else {
      append_utf8(result, set);
    }
    before_ = character.code;
    return character.length;
  }

  /// CommonMark's flanking (6.2), which tells opening from closing.
  bool may_open(char32_t next) const {
    return !is_any_space(next) &&
           (!is_punctuation(next) || is_any_space(before_) || is_punctuation(before_));
  }
  bool may_close(char32_t next) const {
    return !is_any_space(before_) &&
           (!is_punctuation(before_) || is_any_space(next) || is_punctuation(next));
  }

  char32_t double_quote(char32_t next) {
    const bool opens = may_open(next);
    const bool closes = may_close(next);
    if (opens && !closes) {
      ++open_doubles_;
      return quotes_.open;
    }
    if (in_low_quote_ && closes) {
      in_low_quote_ = false;
      return kOpenDouble;
    }
    // 5'10" is a measure.
    const bool ends = closes && (!opens || is_punctuation(next));
    if (open_doubles_ == 0 || !ends) return '"';
    // "a 21"" is a measure in quotes.
    if (is_digit(before_) && next == '"') return '"';
    --open_doubles_;
    return quotes_.close;
  }

  char32_t single_quote(std::string_view rest, char32_t next) {
    if (is_digit(before_) && open_singles_ == 0 && !is_letter(next)) return '\'';
    const bool opens = may_open(next) && !may_close(next);
    if (!opens) {
      // A space on both sides belongs to no word.
      if (is_any_space(before_) && is_any_space(next)) return '\'';
      if (open_singles_ == 0 || is_letter(next)) return kApostrophe;
      --open_singles_;
      return quotes_.close_inner;
    }
    const bool shortens = is_decade(rest) || begins_with_word(rest, kShortened);
    const bool ends_word = is_punctuation(before_) && begins_with_word(rest, kElidedEndings);
    if (shortens || ends_word) return kApostrophe;
    ++open_singles_;
    return quotes_.open_inner;
  }

  const Quotes& quotes_;
  char32_t before_ = '\n';
  int open_doubles_ = 0;
  int open_singles_ = 0;
  bool in_low_quote_ = false;
};

char32_t after_run(const model::InlineText& inlines, std::size_t i) {
  const bool ends = i + 1 == inlines.size() || inlines[i + 1].kind == model::InlineKind::kLineBreak;
  return ends ? '\n' : kBetweenRuns;
}

}  // namespace

std::size_t address_length(std::string_view text) {
  const std::size_t end = std::min(text.find_first_of(" \t\n<>\"|"), text.size());
  const std::string_view word = text.substr(0, end);
  constexpr std::size_t kLongestScheme = 12;
  const bool is_address = word.starts_with("www.") ||
                          word.substr(0, kLongestScheme).find("://") != std::string_view::npos;
  return is_address ? end : 0;
}

bool is_printed_address(const model::Inline& run) {
  return !run.href.empty() && run.href.ends_with(run.text);
}

void set_typography(model::InlineText& inlines, const Quotes& quotes) {
  Typographer typographer(quotes);
  for (std::size_t i = 0; i < inlines.size(); ++i) {
    model::Inline& run = inlines[i];
    if (run.kind == model::InlineKind::kLineBreak) {
      typographer.see('\n');
      continue;
    }
    const bool is_text = run.kind == model::InlineKind::kText && !run.code;
    if (is_text && !is_printed_address(run)) {
      run.text = typographer.convert(run.text, after_run(inlines, i));
    }
    typographer.see(kBetweenRuns);
  }
}

}  // namespace cvpress::markdown
