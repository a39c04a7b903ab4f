// A paragraph shaped once, in font units, and the lines it breaks into at any
// width. Breaking never shapes again.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/geometry.h"
#include "text/family_list.h"
#include "text/font_catalog.h"
#include "text/font_face.h"

namespace cvpress::text {

enum class LetterCase : std::uint8_t { kAsWritten, kUpper, kSmallCaps };

/// How digits look, where the face has them so.
enum class Figures : std::uint8_t { kOfFace, kLining, kOldStyle, kTabular, kTabularOldStyle };

/// How a run of text looks, fully resolved.
struct TextStyle {
  FamilyList families = FamilyList::usual();
  Pt size = 10;
  double leading = 1.35;  // distance of baselines as a factor of size
  int weight = 400;
  bool italic = false;
  Color color;
  LetterCase letter_case = LetterCase::kAsWritten;
  double tracking = 0;  // extra space after each character, in em; spared where letters join
  Figures figures = Figures::kOfFace;
  std::vector<std::string> features;  // OpenType tags that are switched on: "tnum", "onum"
  bool underline = false;
  bool strike = false;
  double rise = 0;  // baseline shift upwards in em, for superscripts
  bool operator==(const TextStyle&) const = default;
};

enum class SpanKind : std::uint8_t {
  kText,
  kIcon,       // `text` is an icon's name; for the eye only, never extracted
  kLineBreak,  // a new line begins here
};

/// A stretch of a paragraph in one style, as compose/ gives it.
struct TextSpan {
  SpanKind kind = SpanKind::kText;
  std::string text;
  TextStyle style;
  std::string href;      // "" for no link
  std::string language;  // BCP 47; "" for the paragraph's
  /// Set as from the left in text from the right too, apart from what is around:
  /// a telephone number, an address.
  bool left_to_right = false;
  SourceSpan where;
  bool operator==(const TextSpan&) const = default;
};

/// One glyph. Distances are in font units; `cluster` is the byte offset in the
/// run's text of the first character it stands for.
struct Glyph {
  GlyphId id = 0;
  std::int32_t advance = 0;
  std::int32_t dx = 0;
  std::int32_t dy = 0;
  std::uint32_t cluster = 0;
  /// Of the advance: room that is no word space, and vanishes at a line's end.
  std::int32_t spare = 0;
};

/// Text of one face and direction. Glyphs are in visual order.
struct ShapedRun {
  FacePtr face;
  std::string text;  // logical order, as it shall be extracted; of an icon: U+FFFC
  std::vector<Glyph> glyphs;
  bool right_to_left = false;
  bool is_icon = false;  // decoration: drawn as outlines, no text
  /// Of emoji: what is seen in place of each glyph, which only stands for its text.
  FacePtr picture_face;
  std::vector<GlyphId> pictures;
};
using RunPtr = std::shared_ptr<const ShapedRun>;

/// A shaped run at its place in a paragraph.
struct Run {
  RunPtr shaped;
  Pt size = 10;  // of the glyphs (small capitals without a real face are smaller than the style)
  TextStyle style;
  int link = -1;            // index into Paragraph::links
  std::uint32_t begin = 0;  // byte offset of its text in Paragraph::text
  std::uint8_t level = 0;   // of embedding (UAX 9); odd ones run right to left
  FacePtr style_face;       // the style's own face, which lines are measured by, never null
  std::string language;
  SourceSpan where;
};

enum class BreakKind : std::uint8_t {
  kAllowed,
  kHyphen,  // a hyphen is drawn if the line ends here
  kMandatory,
  kEmergency,  // inside a URL or the like: only where the whole word is wider than the line
};

/// A place where a line may end: before the character at `offset`.
struct BreakPlace {
  std::uint32_t offset = 0;
  BreakKind kind = BreakKind::kAllowed;
};

struct Link {
  std::string url;
  SourceSpan where;
};

/// A character that no face has, and the place of the first that needs it. It
/// prints as a box.
struct MissingCharacter {
  char32_t character = 0;
  SourceSpan where;
};

struct Paragraph {
  std::string text;                // all runs' text; a mandatory break is a "\n", an icon U+FFFC
  std::vector<Run> runs;           // in logical order
  std::vector<BreakPlace> breaks;  // ascending; the last is the end of the text
  std::vector<Link> links;
  TextStyle base;     // gives lines without text their height
  FacePtr base_face;  // of that style, never null
  bool right_to_left = false;
  bool hang_punctuation = false;  // in justified lines
  bool optimum = false;           // its lines are chosen together
  std::string language;
  std::vector<MissingCharacter> missing;  // each once
  std::string missing_dictionary;         // the package to divide its words with; "" for none
};
using ParagraphPtr = std::shared_ptr<const Paragraph>;

/// How strictly Japanese and Chinese keep small kana and marks from a line's ends.
enum class Kinsoku : std::uint8_t { kByLanguage, kStrict, kNormal, kLoose };

/// How a paragraph is parted into lines.
struct LineRules {
  bool hyphenate = false;         // words are divided by the rules of their language
  bool hang_punctuation = false;  // marks at the ends of justified lines reach past them
  bool optimum = false;           // lines are chosen together, else each takes what fits
  bool keep_words = false;        // Korean lines end between words only
  Kinsoku kinsoku = Kinsoku::kByLanguage;
  bool operator==(const LineRules&) const = default;
};

struct ShapeOptions {
  std::string language = "en";
  TextStyle base;
  LineRules lines;
  bool operator==(const ShapeOptions&) const = default;
};

/// Shapes spans into a paragraph (HarfBuzz; line break places by UAX 14 with
/// ICU). Control characters are dropped; tabs become spaces. What no face
/// has is in `missing`; `diagnostics` hears of icons that are not there.
ParagraphPtr shape(const std::vector<TextSpan>& spans, const ShapeOptions& options,
                   const FontCatalog& fonts, Diagnostics& diagnostics);

/// Whether a glyph is a space that is widened in justified lines: one whose
/// cluster is U+0020 or U+00A0, and no narrow one of French. `word_space` belongs after these and
/// no others.
bool is_word_space(const ShapedRun& run, const Glyph& glyph);

/// Whether a justified line may be widened after a glyph by `letter_space`: a Han character,
/// kana, or a mark as wide as these (JLREQ 3.8.2). Hangul has spaces between its words.
bool is_ideograph(const ShapedRun& run, const Glyph& glyph);

/// What is drawn at the end of a line with Line::hyphen, in the face of its last run.
std::optional<GlyphId> hyphen_glyph(const FontFace& face);

/// A part of a run on a line. The glyphs are `shaped->glyphs[begin, end)`. The
/// width has tracking after each cluster and word space after each space. Spaces
/// that hang past the end of a right-to-left line are at a negative x.
struct Piece {
  std::uint32_t run = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  Pt x = 0;  // from the line's left end
  Pt width = 0;
};

/// One line. Spaces at its end are part of its pieces, so that they are
/// extracted, but not of its width.
struct Line {
  std::uint32_t begin = 0;    // bytes of Paragraph::text
  std::uint32_t end = 0;      // where the next line begins
  std::vector<Piece> pieces;  // in visual order
  Pt width = 0;       // of what shows: with word space and hyphen, without spaces at the end
                      // and what hangs over it
  Pt height = 0;      // distance to the next line's top
  Pt baseline = 0;    // from the line's top
  Pt cap_height = 0;  // of its largest run
  Pt x_height = 0;
  Pt word_space = 0;            // extra width of each space, when justified
  Pt letter_space = 0;          // and of each ideograph but the last of the line
  bool ends_paragraph = false;  // by a mandatory break or the end of the text
  bool hyphen = false;          // a hyphen is drawn after the last piece
};

enum class Align : std::uint8_t { kStart, kCenter, kEnd, kJustify };

/// The lines of the text from byte `from` on, none wider than `width` where it
/// can be helped: a word wider than the line is broken between clusters. A
/// paragraph without text has one line if it was made of a mandatory break, else none.
/// With kJustify the word spaces of all but paragraph-ending lines are set, and the room
/// between ideographs as far as none is seen to stand apart; the spaces
/// of an optimum's tight lines are narrower. Going on at the beginning of a line that was given for
/// another width is allowed; whoever stays with a width keeps its lines.
std::vector<Line> break_lines(const Paragraph& paragraph, Pt width, Align align,
                              std::uint32_t from = 0);

/// The width of the widest line with mandatory breaks only, and of the widest
/// part that no allowed break divides.
struct NaturalWidths {
  Pt widest_line = 0;
  Pt longest_word = 0;
};
NaturalWidths natural_widths(const Paragraph& paragraph);

/// The room that all glyphs would take one behind the other, spaces at the end among them:
/// told much sooner than what lines are like.
Pt full_advance(const Paragraph& paragraph);

}  // namespace cvpress::text
