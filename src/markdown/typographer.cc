#include "markdown/typographer.h"

#include "base/utf8.h"

namespace cvpress::markdown {
namespace {

bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x00C0;
}

/// Whether a quote after this character opens (0: the start of the text).
bool opens_after(char32_t before) {
  return before == 0 || before == ' ' || before == '\n' || before == '\t' || before == 0xA0 ||
         before == '(' || before == '[' || before == '{' || before == '/' || before == 0x2013 ||
         before == 0x2014 || before == 0x201C || before == 0x2018;
}

struct Replacement {
  std::string_view typed;
  std::string_view set;
};
constexpr Replacement kReplacements[] = {
    {"---", "—"}, {"--", "–"}, {"...", "…"}, {"<<", "«"}, {">>", "»"}};

class Typographer {
 public:
  std::string convert(std::string_view text, char32_t next_run) {
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
      const std::size_t taken = replace_sequence(text.substr(i), result);
      if (taken > 0) {
        i += taken;
        continue;
      }
      const DecodedCharacter character = decode_utf8(text, i);
      i += character.length;
      const char32_t next = i < text.size() ? decode_utf8(text, i).code : next_run;
      append(result, quote(character.code, next));
    }
    return result;
  }

  void see(char32_t c) { before_ = c; }

 private:
  std::size_t replace_sequence(std::string_view text, std::string& result) {
    for (const Replacement& item : kReplacements) {
      if (!text.starts_with(item.typed)) continue;
      result += item.set;
      before_ = decode_utf8(item.set, 0).code;
      return item.typed.size();
    }
    return 0;
  }

  void append(std::string& result, char32_t c) {
    append_utf8(result, c);
    before_ = c;
  }

  char32_t quote(char32_t c, char32_t next) const {
    if (c == '"') {
      // 5'10" is a measure.
      if (is_digit(before_) && !is_letter(next) && !opened_) return c;
      return opens_after(before_) ? open_double() : close_double();
    }
    if (c != '\'') return c;
    if (is_digit(before_) && is_digit(next)) return c;
    // '90s and the apostrophes inside and after words.
    if (is_digit(next) || !opens_after(before_)) return 0x2019;
    return 0x2018;
  }

  char32_t open_double() const {
    opened_ = true;
    return 0x201C;
  }
  char32_t close_double() const {
    opened_ = false;
    return 0x201D;
  }

  char32_t before_ = 0;
  mutable bool opened_ = false;
};

}  // namespace

void set_typography(model::InlineText& inlines) {
  Typographer typographer;
  for (std::size_t i = 0; i < inlines.size(); ++i) {
    model::Inline& run = inlines[i];
    if (run.kind != model::InlineKind::kText) {
      typographer.see(' ');
      continue;
    }
    if (run.code || run.text.find("://") != std::string::npos) {
      typographer.see('x');
      continue;
    }
    const bool has_next = i + 1 < inlines.size() && !inlines[i + 1].text.empty();
    run.text =
        typographer.convert(run.text, has_next ? decode_utf8(inlines[i + 1].text, 0).code : 0);
  }
}

}  // namespace cvpress::markdown
