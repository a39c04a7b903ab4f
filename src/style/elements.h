// Elements of a layout (layout-language.md section 6), typed. Children are
// named, and looked up in the scope they are used in, so that a section can
// change one of them.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/geometry.h"
#include "base/source.h"
#include "layout/node.h"
#include "style/template.h"
#include "text/paragraph.h"

namespace cvpress::style {

enum class Unit : std::uint8_t { kPoints, kEm, kPercent };

/// A number with its unit: em of the text's size, percent of the region's width.
struct Measure {
  double value = 0;
  Unit unit = Unit::kPoints;
  bool operator==(const Measure&) const = default;
};

/// A length that `fit` may move between two bounds.
struct Length {
  Measure min;
  Measure ideal;
  Measure max;
  bool operator==(const Length&) const = default;
};

/// A colour's name or value is resolved when its scope is read; what remains is sRGB.
struct Sides {
  std::optional<Length> top, end, bottom, start;  // not given: 0
};

struct Element;
using ElementPtr = std::shared_ptr<const Element>;

/// A child: the name of an element of the scope, or an element written in place.
struct ChildElement {
  std::string name;     // "" for one in place
  ElementPtr in_place;  // null for a name
  SourceSpan where;
};

struct TextElement {
  Template text;
  bool hyphenate = false;
  int rotate = 0;  // degrees: 90 reads upwards, -90 downwards, 0 as usual
};

/// Lines that are good together, or each as full as it can be.
enum class LineChoice : std::uint8_t { kOptimum, kGreedy };
/// Where Korean lines end: as the language has it, or between words only.
enum class WordBreak : std::uint8_t { kByLanguage, kKeep };

struct ProseElement {
  FieldPath field;
  bool hyphenate = true;
  bool hang_punctuation = true;
  LineChoice lines = LineChoice::kOptimum;
  WordBreak word_break = WordBreak::kByLanguage;
  text::Kinsoku kinsoku = text::Kinsoku::kByLanguage;
  std::vector<std::string> bullets;  // by depth; the last for all deeper ones
  Length indent;
  Length bullet_gap;
  Length item_gap;
  Length block_gap;
  int orphans = 2;
  int widows = 2;
};

struct RailSpec {
  Length width;
  ChildElement marker;  // name "" and null: none
  Length line;
  Color color;
  std::vector<Length> dash;
};

struct StackElement {
  std::vector<ChildElement> children;
  Length gap;
  std::optional<ChildElement> divider;
  std::optional<RailSpec> rail;
};

enum class RowWidthKind : std::uint8_t { kLength, kShare, kAuto, kWidest };
struct RowWidth {
  RowWidthKind kind = RowWidthKind::kShare;
  double share = 1;
  Length length;
};

struct RowElement {
  std::vector<ChildElement> cells;
  std::vector<RowWidth> widths;  // one for each cell
  Length gap;
  layout::VerticalAlign valign = layout::VerticalAlign::kBaseline;
  bool reads_across = false;
};

struct WrapElement {
  std::vector<ChildElement> children;
  Length gap;
  Length line_gap;
  std::string separator;  // "" for none
  bool balance = false;   // lines of about equal width
};

/// `kRounded` rounds the corners by the element's `radius`, or an eighth of the width.
enum class Crop : std::uint8_t { kNone, kSquare, kCircle, kRounded };

struct ImageElement {
  FieldPath field;
  Crop crop = Crop::kNone;
  bool gray = false;
};

struct RuleElement {
  Length thickness;
  Color color;
  std::vector<Length> dash;
};

enum class MeterShape : std::uint8_t { kDots, kSquares, kStars, kBar };

/// A level from 0 to 1, drawn; of dates, a bar of the entry's span within the section's.
struct MeterElement {
  FieldPath field;
  MeterShape shape = MeterShape::kDots;
  int count = 5;
  Length size;  // of each shape; a bar is as high
  Length gap;
  Color color;
  Color track;  // of what is missing
};

/// An address as a square code for cameras.
struct QrElement {
  FieldPath field;
  Length size;
  Color color;
};

/// A ring of slices, one for each value of a list, as large as the values' numbers.
struct ChartElement {
  FieldPath list;
  FieldPath by;               // the values' field with the number
  Length size;                // across
  double hole = 0.55;         // of the size
  std::vector<Color> colors;  // of the slices in turn; none: shades of `color`
  Color color;
  Length gap;                         // between the ring and the labels
  std::optional<ChildElement> label;  // printed for each value beside the ring
};

struct BorderSpec {
  Length width;
  Color color;
  bool top = true, end = true, bottom = true, start = true;
  std::vector<Length> dash;
};

/// Keys that every element has, and regions and sections too.
struct BoxKeys {
  std::string style;  // a style's name; "" for none
  SourceSpan style_where;
  std::optional<layout::Align> align;
  Sides padding;
  std::optional<Color> background;
  std::optional<BorderSpec> border;
  std::optional<Length> radius;
  std::optional<Length> above;
  bool keep_together = false;
  bool keep_with_next = false;
  layout::BreakBefore break_before = layout::BreakBefore::kAuto;
};

struct Element {
  std::string name;  // "" for one in place
  std::variant<TextElement, ProseElement, StackElement, RowElement, WrapElement, ImageElement,
               RuleElement, MeterElement, QrElement, ChartElement>
      kind;
  BoxKeys box;
  /// The `align` of the kind's `defaults`: weaker than that of any element around,
  /// so `box.align` holds only what the element says itself.
  std::optional<layout::Align> default_align;
  std::vector<FieldPath> when;
  std::vector<FieldPath> unless;
  std::optional<FieldPath> each;
  std::vector<std::string> only;
  std::vector<std::string> except;
  bool once = false;  // in a section only the first time that it prints anything
  std::optional<Length> width;
  std::optional<Length> height;
  std::optional<FieldPath> link;
  bool no_links = false;
  std::optional<Template> alt;
  std::optional<layout::Role> role;
  SourceSpan where;
};

}  // namespace cvpress::style
