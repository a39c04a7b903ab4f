#include <fmt/format.h>
#include <unicode/uchar.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "text/letter_case_internal.h"
#include "text/source_text_internal.h"

namespace cvpress::text {
namespace {

using Hint = BreakHint::Kind;

constexpr std::uint32_t kSpanBits = 0x7FFFFFFF;  // as many as Character::span has

bool is_white_control(char32_t c) {
  return (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Characters without meaning for print: controls, interlinear marks, tags, non-characters.
bool is_dropped(char32_t c) {
  if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return true;
  if (c < 0x200B) return false;
  return (c >= 0xFFF9 && c <= 0xFFFC) || (c & 0xFFFE) == 0xFFFE || c == 0xE0001;
}

std::u32string characters_of(std::string_view text) {
  std::u32string characters;
  characters.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCharacter character = decode_utf8(text, i);
    characters += character.code;
    i += character.length;
  }
  return characters;
}

bool shaped_alike(const TextSpan& a, const TextSpan& b) {
  return a.kind == SpanKind::kText && b.kind == SpanKind::kText && a.style == b.style &&
         a.href == b.href && a.language == b.language && a.left_to_right == b.left_to_right;
}

class SpanReader {
 public:
  SpanReader(const std::vector<TextSpan>& spans, const ShapeOptions& options,
             const FontCatalog& fonts, Diagnostics& diagnostics)
      : spans_(spans), options_(options), fonts_(fonts), diagnostics_(diagnostics) {}

  SourceText read() {
    for (std::size_t i = 0; i < spans_.size(); ++i) {
      span_ = static_cast<std::uint32_t>(i);
      source_.span_places.push_back(spans_[i].where);
      if (i == 0 || !shaped_alike(spans_[i - 1], spans_[i])) begin_group(spans_[i]);
      read_span(spans_[i]);
    }
    return std::move(source_);
  }

 private:
  void begin_group(const TextSpan& span) {
    SpanGroup group;
    group.span = &span;
    const bool same_face = last_face_ && last_style_->families == span.style.families &&
                           last_style_->weight == span.style.weight &&
                           last_style_->italic == span.style.italic;
    if (!same_face) last_face_ = style_face(span.style, fonts_);
    last_style_ = &span.style;
    group.face = last_face_;
    group.language = span.language.empty() ? options_.language : span.language;
    group.link = link_of(span);
    source_.groups.push_back(std::move(group));
  }

  /// Neighbouring spans with one target are one link.
  int link_of(const TextSpan& span) {
    if (span.href.empty()) return -1;
    const bool goes_on = span_ > 0 && spans_[span_ - 1].href == span.href;
    if (!goes_on) source_.links.push_back({span.href, span.where});
    return static_cast<int>(source_.links.size()) - 1;
  }

  void read_span(const TextSpan& span) {
    switch (span.kind) {
      case SpanKind::kLineBreak: add_line_break(); return;
      case SpanKind::kIcon: add_icon(span); return;
      case SpanKind::kText: add_text(span); return;
    }
  }

  void add_line_break() {
    add_space_before_break();
    add(U'\n', U'\n');
  }

  /// The line's last word is parted from the next line's first by a space, as at
  /// the lines' other ends: a reader of the tags sees no newline. It looks like
  /// the text before it, but is in no link.
  void add_space_before_break() {
    if (source_.characters.empty()) return;
    const Character last = source_.characters.back();
    SpanGroup group = source_.groups[last.group];
    if (group.icon || last.shown == U'\n' || u_isUWhiteSpace(static_cast<UChar32>(last.shown))) {
      return;
    }
    if (group.link < 0) {
      source_.characters.push_back({U' ', U' ', last.group, last.span, false});
      return;
    }
    group.link = -1;
    source_.groups.push_back(std::move(group));
    source_.characters.push_back(
        {U' ', U' ', static_cast<std::uint32_t>(source_.groups.size() - 1), last.span, false});
  }

  void add_icon(const TextSpan& span) {
    source_.groups.back().icon = fonts_.icon(span.text);
    if (source_.groups.back().icon) {
      add(kObjectReplacement, kObjectReplacement);
      return;
    }
    Diagnostic& warning =
        diagnostics_.warning(span.where, fmt::format("there is no icon \"{}\"", span.text));
    const std::string hint = suggestion(span.text, icon_names());
    if (!hint.empty()) warning.hints.push_back({hint, {}});
  }

  void add_text(const TextSpan& span) {
    const SpanGroup& group = source_.groups.back();
    const LetterCase letter_case = span.style.letter_case;
    const bool substitutes =
        letter_case == LetterCase::kSmallCaps && !group.face->has_small_capitals();
    const std::u32string text = letter_case == LetterCase::kUpper
                                    ? upper_case(span.text, group.language)
                                    : characters_of(span.text);
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == U'\r' && i + 1 < text.size() && text[i + 1] == U'\n') continue;
      add_character(text[i], substitutes);
    }
  }

  void add_character(char32_t c, bool substitutes) {
    if (c >= 0x20 && c < 0x7F && !substitutes) return add(c, c);
    if (is_white_control(c)) return add(U' ', U' ');
    if (c == kSoftHyphen) return hint(Hint::kHyphen);
    if (c == kZeroWidthSpace) return hint(Hint::kAllow);
    if (c == kWordJoiner || c == kByteOrderMark) return hint(Hint::kForbid);
    if (is_dropped(c)) return;
    if (!substitutes) return add(c, c);
    const std::u32string capitals = upper_case(c);
    const bool small = capitals.size() != 1 || capitals[0] != c;
    char32_t source = c;
    for (const char32_t capital : capitals) {
      add(capital, source, small);
      source = 0;
    }
  }

  void add(char32_t shown, char32_t source, bool small = false) {
    const auto group = static_cast<std::uint32_t>(source_.groups.size() - 1);
    source_.characters.push_back({shown, source, group, span_ & kSpanBits, small});
  }

  void hint(Hint kind) { source_.hints.push_back({kind, source_.characters.size()}); }

  const std::vector<TextSpan>& spans_;
  const ShapeOptions& options_;
  const FontCatalog& fonts_;
  Diagnostics& diagnostics_;
  SourceText source_;
  std::uint32_t span_ = 0;
  const TextStyle* last_style_ = nullptr;
  std::shared_ptr<const HbFace> last_face_;
};

}  // namespace

std::shared_ptr<const HbFace> style_face(const TextStyle& style, const FontCatalog& fonts) {
  return std::static_pointer_cast<const HbFace>(
      fonts.face({style.families, style.weight, style.italic}));
}

SourceText read_spans(const std::vector<TextSpan>& spans, const ShapeOptions& options,
                      const FontCatalog& fonts, Diagnostics& diagnostics) {
  return SpanReader(spans, options, fonts, diagnostics).read();
}

}  // namespace cvpress::text
