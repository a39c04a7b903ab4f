#include "locale/language_stretches.h"

#include <algorithm>

#include "base/utf8.h"
#include "locale/scripts.h"
#include "locale/text_language.h"

namespace cvpress::locale {
namespace {

/// Marks as wide as a Han character (UAX 11): those of CJK and the full-width forms.
bool is_wide_mark(char32_t code) {
  return (code >= 0x3000 && code <= 0x303F) || (code >= 0xFE30 && code <= 0xFE4F) ||
         (code >= 0xFF01 && code <= 0xFF60) || (code >= 0xFFE0 && code <= 0xFFE6);
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
    return language.empty() ? "en" : language;
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
