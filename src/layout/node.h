// What is to be laid out: a tree of boxes, immutable once composed. It knows
// sizes and styles but no coordinates, no pages, and of entries only that they are parts.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "base/geometry.h"
#include "base/source.h"
#include "image/picture.h"
#include "layout/part.h"
#include "layout/tag.h"
#include "text/paragraph.h"

namespace cvpress::layout {

using text::Align;

struct Node;

/// A vertical space that may give: `at(-1)` is its least, `at(0)` its ideal,
/// `at(1)` its most height.
struct Gap {
  Pt least = 0;
  Pt ideal = 0;
  Pt most = 0;

  Gap() = default;
  Gap(Pt fixed) : least(fixed), ideal(fixed), most(fixed) {}  // most gaps never give
  Gap(Pt low, Pt middle, Pt high) : least(low), ideal(middle), most(high) {}
  Pt at(double stretch) const {
    return stretch < 0 ? ideal + stretch * (ideal - least) : ideal + stretch * (most - ideal);
  }
  bool operator==(const Gap&) const = default;
};

/// What fitting changes of a layout, everywhere alike.
struct Scale {
  double gaps = 0;     // from -1, where all gaps are at their least, to 1, their most
  double leading = 1;  // factor of the distance of baselines
  double size = 1;     // factor of the size of text
  bool operator==(const Scale&) const = default;
};

/// A paragraph. At least `orphans` lines stay before a break inside it and at
/// least `widows` go after.
struct TextBox {
  text::ParagraphPtr paragraph;
  Align align = Align::kStart;
  int orphans = 2;
  int widows = 2;
};

/// A picture at a size that was chosen already; scaled down where the region
/// is narrower or lower.
struct ImageBox {
  image::PicturePtr picture;
  Size size;
  Pt radius = 0;       // of its corners; half the width makes a square a circle
  bool cover = false;  // it fills `size`, keeping its shape, and what stands over is cut off
};

/// A text turned by a quarter: one block of lines that run up or down, never
/// divided.
struct TurnedBox {
  text::ParagraphPtr paragraph;
  Align align = Align::kStart;  // of lines along the way they run
  bool upwards = true;          // from the bottom to the top, else from the top to the bottom
  std::optional<Pt> length;     // of the block along its lines; not given: of the longest line
};

/// Filled outlines of one colour, y downwards from the left top corner.
struct Shape {
  text::Path path;
  Color color;
};

/// A drawing of our own making: a code, half a dot. Never divided; scaled down
/// where the region is narrower or lower.
struct ShapeBox {
  std::shared_ptr<const std::vector<Shape>> shapes;
  Size size;
};

/// A line across the given width.
struct RuleBox {
  Pt thickness = 0.5;
  Color color;
  std::vector<Pt> dash;
};

/// The vertical line beside a stack's children, with a marker at the first line of each.
struct Rail {
  Pt width = 0;  // the children stand this far in
  Pt line = 0;   // thickness
  Color color;
  std::vector<Pt> dash;
};

/// Children downwards. `gaps[i]` is the space before child i; it is dropped for
/// the first of a stack and at the head of a region.
struct Stack {
  std::vector<Node> children;
  std::vector<Gap> gaps;  // one for each child; the first is not used
  std::optional<Rail> rail;
  std::vector<Node> markers;  // with a rail: one for each child
};

/// The widths that something would like to have: without any allowed line break, and the
/// least at which no word is broken.
struct IntrinsicWidths {
  Pt natural = 0;
  Pt least = 0;
};

enum class CellWidthKind : std::uint8_t { kFixed, kShare, kAuto };
struct CellWidth {
  CellWidthKind kind = CellWidthKind::kShare;
  double value = 1;  // points, or the share
  /// Of kAuto, instead of the cell's own widths: those of a whole column of a table.
  std::optional<IntrinsicWidths> column = {};
};

enum class VerticalAlign : std::uint8_t { kBaseline, kTop, kMiddle, kBottom };

/// Children side by side, each broken over pages on its own. Cells that are
/// empty were left out by who made the row.
struct Row {
  std::vector<Node> cells;
  std::vector<CellWidth> widths;  // one for each cell
  Pt gap = 0;
  VerticalAlign valign = VerticalAlign::kBaseline;
  /// Each cell is read after the first text of the cell before it, where that cell has several:
  /// dates in a column of their own after the title, not after all that was done there.
  bool reads_across = false;
};

/// Children that wrap like words, each at its natural width. The separator, if
/// there is one, stands amid the gap between neighbours on a line.
struct Wrap {
  std::vector<Node> children;
  std::vector<Node> separator;  // none or one
  Pt gap = 0;
  Gap line_gap;
  Align align = Align::kStart;
  bool balance = false;  // as many lines as without it, but about equally wide
};

struct Border {
  Pt width = 0;
  Color color;
  bool top = true;
  bool end = true;
  bool bottom = true;
  bool start = true;
  std::vector<Pt> dash;
};

enum class BreakBefore : std::uint8_t { kAuto, kColumn, kPage };

struct BreakRules {
  bool keep_together = false;
  bool keep_with_next = false;
  /// A divider: where a break parts its neighbours, it is left out.
  bool between_only = false;
  BreakBefore before = BreakBefore::kAuto;
};

/// Any box. Padding, border and background surround the content; both are open
/// at a break. `width` fixes the outer width and `most_width` limits it (never more than there is);
/// `align` places a box that is narrower than its room.
struct Node {
  std::variant<TextBox, ImageBox, RuleBox, Stack, Row, Wrap, TurnedBox, ShapeBox> content;
  Edges padding;
  std::optional<Color> background;
  std::optional<Border> border;
  Pt radius = 0;
  std::optional<Pt> width;
  std::optional<Pt> most_width;  // of content that would fill all its room
  Pt least_height = 0;
  Align align = Align::kStart;
  BreakRules breaks;
  TagPtr tag;    // null: no element of its own
  PartPtr part;  // null: no part of its own
  SourceSpan where;
};

}  // namespace cvpress::layout
