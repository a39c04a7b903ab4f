#include <algorithm>
#include <cmath>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "text/bound_words_tables_internal.h"
#include "text/script_fonts_internal.h"
#include "text/spacing_internal.h"

namespace cvpress::text {
namespace {

using Kind = Spacing::Kind;

/// As wide as it can be without being a space to readers of PDF files, who begin at 0.1.
constexpr double kGap = 0.09;         // em
constexpr double kNarrowSpace = 0.6;  // of the space's width

constexpr std::u32string_view kFrenchMarks = U";:!?»";
constexpr std::u32string_view kCanadianMarks = U":»";
/// Full-width marks whose ink is in the first half, and those with it in the second.
constexpr std::u32string_view kWideClosing = U"」』）］｝〉》】〕〙〗”’";
constexpr std::u32string_view kWideOpening = U"「『（［｛〈《【〔〘〖“‘";
/// As the closing ones; but in the middle of their em in Taiwan and Hong Kong.
constexpr std::u32string_view kPauses = U"、。，．";
/// There they are too, and in Japan.
constexpr std::u32string_view kColons = U"：；・";

bool is_in(char32_t c, std::u32string_view set) {
  return set.find(c) != set.npos;
}

/// Han and kana; Korean has spaces of its own.
bool is_ideographic(char32_t c) {
  if (c < 0x2E80) return false;
  UErrorCode error = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &error);
  return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
}

bool is_western(char32_t c) {
  if (c < 0x80) return u_isalnum(static_cast<UChar32>(c)) != 0;
  if (c >= 0x2000 || u_isalnum(static_cast<UChar32>(c)) == 0) return false;
  UErrorCode error = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &error);
  return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC;
}

bool is_east_asian(std::string_view language) {
  return language.starts_with("ja") || language.starts_with("zh") || language.starts_with("ko");
}

class SpacingFinder {
 public:
  explicit SpacingFinder(const SourceText& source) : source_(source) {}

  std::vector<Spacing> run() {
    for (std::size_t i = 0; i < source_.characters.size(); ++i) {
      find_at(i);
    }
    return std::move(found_);
  }

 private:
  char32_t at(std::size_t i) const {
    return i < source_.characters.size() ? source_.characters[i].shown : U'\n';
  }
  char32_t before(std::size_t i) const { return i > 0 ? at(i - 1) : U'\n'; }

  void add(std::size_t index, Kind kind) { found_.push_back({index, kind}); }

  void find_at(std::size_t i) {
    if (group_ != source_.characters[i].group) {
      group_ = source_.characters[i].group;
      const std::string& language = source_.groups[group_].language;
      french_ = french_spacing(language);
      east_asian_ = is_east_asian(language);
      const std::string_view han = han_language(language);
      centres_pauses_ = han == "zh-Hant" || han == "zh-HK";
      centres_colons_ = centres_pauses_ || han == "ja";
    }
    const char32_t c = at(i);
    if (french_ != FrenchSpacing::kNone) find_french(i);
    if (c < 0x80 && at(i + 1) < 0x80) return;
    if (meet(c, at(i + 1))) add(i, Kind::kGap);
    if (c >= 0x2018) find_full_width(i);
  }

  static bool meet(char32_t a, char32_t b) {
    return (is_ideographic(a) && is_western(b)) || (is_western(a) && is_ideographic(b));
  }

  /// The space of "Bonjour !" is narrow; "Bonjour!" is given one.
  void find_french(std::size_t i) {
    const char32_t c = at(i);
    const char32_t next = at(i + 1);
    const std::u32string_view marks =
        french_ == FrenchSpacing::kCanadian ? kCanadianMarks : kFrenchMarks;
    if (c == U' ' && (is_mark_alone(i + 1, kFrenchMarks) || before(i) == U'«')) {
      return add(i, Kind::kNarrowSpace);
    }
    if (french_ == FrenchSpacing::kAsTyped) return;
    const bool after_word = u_isalnum(static_cast<UChar32>(c)) != 0 || is_in(c, U")]…»");
    const bool opens = c == U'«' && u_isalnum(static_cast<UChar32>(next)) != 0;
    if (opens || (after_word && is_mark_alone(i + 1, marks))) add(i, Kind::kGap);
  }

  /// Not the colon of an address or a time.
  bool is_mark_alone(std::size_t i, std::u32string_view marks) const {
    if (!is_in(at(i), marks)) return false;
    const char32_t next = at(i + 1);
    return at(i) == U'»' || u_isalnum(static_cast<UChar32>(next)) == 0 ? next != U'/' : false;
  }

  bool is_centred(char32_t c) const {
    return (centres_pauses_ && is_in(c, kPauses)) || (centres_colons_ && is_in(c, kColons));
  }

  bool is_closing(char32_t c) const {
    return is_in(c, kWideClosing) || (!centres_pauses_ && is_in(c, kPauses));
  }

  /// Marks beside marks keep one blank half between them; what stands in the middle
  /// of its em keeps its room, and brackets around it give theirs.
  void find_full_width(std::size_t i) {
    const char32_t c = at(i);
    const bool full_width = c >= 0x3000 || east_asian_;
    if (!full_width) return;
    if (is_centred(c)) return add(i, Kind::kQuarterAfter);
    if (is_closing(c)) {
      const char32_t next = at(i + 1);
      const bool squeezes = is_closing(next) || is_in(next, kWideOpening) || is_centred(next);
      add(i, squeezes ? Kind::kHalfAfter : Kind::kBlankAfter);
    } else if (is_in(c, kWideOpening) &&
               (is_in(before(i), kWideOpening) || is_centred(before(i)))) {
      add(i, Kind::kHalfBefore);
    }
  }

  const SourceText& source_;
  std::vector<Spacing> found_;
  std::uint32_t group_ = 0xFFFFFFFF;
  FrenchSpacing french_ = FrenchSpacing::kNone;
  bool east_asian_ = false;
  bool centres_pauses_ = false;
  bool centres_colons_ = false;
};

/// With what the face itself puts between the two it stays less than a space.
std::int32_t gap_after(const Glyph& glyph, const FontFace& face, std::int32_t em) {
  const auto kern = glyph.advance - static_cast<std::int32_t>(std::lround(face.advance(glyph.id)));
  const auto gap = static_cast<std::int32_t>(std::lround(em * kGap));
  return std::clamp(gap - kern, 0, gap);
}

void change(Glyph& glyph, Kind kind, const FontFace& face) {
  const auto em = static_cast<std::int32_t>(std::lround(face.metrics().units_per_em));
  // A face whose marks are not an em wide has no blank half.
  const bool full_width = glyph.advance == em;
  switch (kind) {
    case Kind::kGap: {
      const std::int32_t gap = gap_after(glyph, face, em);
      glyph.advance += gap;
      glyph.spare += gap;
      return;
    }
    case Kind::kNarrowSpace:
      glyph.advance = static_cast<std::int32_t>(std::lround(glyph.advance * kNarrowSpace));
      glyph.spare = std::max(glyph.advance, 1);
      return;
    case Kind::kBlankAfter:
      if (full_width) glyph.spare += em / 2;
      return;
    case Kind::kQuarterAfter:
      if (full_width) glyph.spare += em / 4;
      return;
    case Kind::kHalfAfter:
      if (full_width) glyph.advance -= em / 2;
      return;
    case Kind::kHalfBefore:
      if (!full_width) return;
      glyph.advance -= em / 2;
      glyph.dx -= em / 2;
      return;
  }
}

}  // namespace

std::vector<Spacing> spacings_of(const SourceText& source) {
  return SpacingFinder(source).run();
}

void set_spacing(const std::vector<Spacing>& spacings, const Item& item, const ShapeInput& input,
                 std::vector<Glyph>& glyphs) {
  if (item.level % 2 == 1) return;
  const auto first =
      std::lower_bound(spacings.begin(), spacings.end(), item.begin,
                       [](const Spacing& each, std::size_t index) { return each.index < index; });
  std::size_t at = 0;
  for (auto each = first; each != spacings.end() && each->index < item.end; ++each) {
    const std::uint32_t cluster = input.offsets[each->index] - input.offsets[item.begin];
    while (at < glyphs.size() && glyphs[at].cluster < cluster) ++at;
    std::size_t last = at;
    while (last + 1 < glyphs.size() && glyphs[last + 1].cluster == cluster) ++last;
    // A character inside a cluster has no glyph of its own to give room to.
    if (last < glyphs.size() && glyphs[last].cluster == cluster)
      change(glyphs[last], each->kind, *item.face);
  }
}

}  // namespace cvpress::text
