// Pages as drawing operations in page coordinates (points, y downwards from the
// top left corner of the paper), with the structure they belong to. This is all
// that pdf/ and other exporters know of a document.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/geometry.h"
#include "image/picture.h"
#include "layout/tag.h"
#include "text/paragraph.h"

namespace cvpress::paint {

using layout::TagPtr;

/// What of an artifact is on other pages as well: headers and footers.
enum class Running : std::uint8_t { kNo, kHeader, kFooter };

/// Opens an element of the structure tree (or an artifact); closed by EndTag.
/// An element whose Tag was seen before is continued.
struct BeginTag {
  TagPtr tag;
  Running running = Running::kNo;
};
struct EndTag {};

/// Where a text stands in its paragraph, whose pieces are drawn line by line and as
/// they are seen.
struct TextPlace {
  std::uint32_t paragraph = 0;  // its number, from 1; 0: it is no part of one, as hyphens of lines
  std::uint32_t offset = 0;     // of its first byte
  std::uint32_t breaks = 0;     // lines that end on purpose before it
  bool is_apart = false;        // text of the paragraph stands between it and what was drawn before
};

/// Glyphs `run->glyphs[begin, end)` from `origin`, a point on the baseline.
struct DrawGlyphs {
  text::RunPtr run;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  Point origin;
  Pt size = 10;
  Color color;
  Pt letter_space = 0;     // added after each cluster
  Pt word_space = 0;       // added after each space
  std::string language;    // "" for the document's
  int turn = 0;            // degrees: 90 runs up the page, -90 down, 0 as usual
  Pt ideograph_space = 0;  // added after each Han character, kana and wide mark
  bool invisible = false;  // text of what is drawn otherwise
  TextPlace place = {};
};

struct DrawImage {
  image::PicturePtr picture;
  Rect box;                         // of the whole picture
  Pt radius = 0;                    // of the corners, which are cut off
  std::optional<Rect> window = {};  // what is seen of it; not given: all
};

struct FillRect {
  Rect box;
  Color color;
  Pt radius = 0;
};

struct StrokeLine {
  Point from;
  Point to;
  Pt width = 0;
  Color color;
  std::vector<Pt> dash;
};

struct StrokeRect {
  Rect box;
  Pt width = 0;
  Color color;
  Pt radius = 0;
  std::vector<Pt> dash;
};

/// The outline of a glyph, filled: an icon, with nothing to extract.
struct FillGlyph {
  text::FacePtr face;
  text::GlyphId glyph = 0;
  Point origin;  // of the glyph, on the baseline
  Pt size = 10;
  Color color;
  int turn = 0;  // as of DrawGlyphs
};

/// A filled outline, nonzero winding, in page coordinates.
struct FillPath {
  text::Path path;
  Color color;
};

/// A clickable area; belongs to the kLink element it is drawn in.
struct LinkArea {
  Rect box;
  std::string url;
  std::string description;  // the link's text, for those who do not see it
};

/// What is drawn until EndReplacement reads as this text, whatever its glyphs say: a word that
/// is broken over lines.
struct BeginReplacement {
  std::string text;
};
struct EndReplacement {};

using DrawOp =
    std::variant<BeginTag, EndTag, DrawGlyphs, DrawImage, FillRect, StrokeLine, StrokeRect,
                 FillPath, FillGlyph, LinkArea, BeginReplacement, EndReplacement>;

/// A line of the document outline (bookmarks).
struct OutlineItem {
  int level = 1;
  std::string title;
  std::size_t page = 0;  // index
  Point where;
};

struct Page {
  Size paper;
  std::vector<DrawOp> ops;
};

struct DisplayList {
  std::vector<Page> pages;
  std::vector<OutlineItem> outline;
};

/// The text that glyphs stand for, in logical order.
std::string text_of(const DrawGlyphs& op);

/// The outline of what is filled, in page coordinates.
text::Path outline_of(const FillGlyph& op);

/// `--emit pages`: one operation a line, points rounded to 0.01.
std::string dump(const DisplayList& list);

}  // namespace cvpress::paint
