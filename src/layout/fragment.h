// What layout returns: an immutable tree of sized boxes with the ink in them.
// A fragment knows its size, never its position or its parent.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/geometry.h"
#include "layout/node.h"

namespace cvpress::layout {

/// A line of text; `origin` is its top start corner.
struct LineInk {
  text::ParagraphPtr paragraph;
  text::Line line;  // as broken, before `size`
  Point origin;
  double size = 1;        // factor of everything in the line across and down, and
  double leading = 1;     // of its height besides
  bool squeezed = false;  // made smaller, because its room is narrower than a letter
};

/// How tall a line is as it is set, and how far below its top the baseline is:
/// what the leading adds or takes is shared by both sides of the text.
inline Pt height_of(const LineInk& ink) {
  return ink.line.height * ink.size * ink.leading;
}
inline Pt baseline_of(const LineInk& ink) {
  return (ink.line.baseline + ink.line.height * (ink.leading - 1) / 2) * ink.size;
}

struct ImageInk {
  image::PicturePtr picture;
  Rect box;
  Pt radius = 0;
  bool lowered = false;  // made smaller than asked for, because the region is too low
  bool cover = false;    // fills the box and is cut off at its sides
};

/// Lines of text turned by a quarter. They stand in coordinates of their own,
/// whose x runs up the box from its lower left corner, or down from its upper right.
struct TurnedInk {
  Rect box;
  bool upwards = true;
  std::vector<LineInk> lines;
  bool shortened = false;  // broken into more lines than asked for: the region is too low
  bool squeezed = false;   // made smaller, because its room is too narrow
};

/// Filled outlines, drawn at `natural` size and scaled to the box.
struct ShapeInk {
  std::shared_ptr<const std::vector<Shape>> shapes;
  Size natural;
  Rect box;
};

/// A filled area: a background. Decoration.
struct FillInk {
  Rect box;
  Color color;
  Pt radius = 0;
};

/// A straight line: a rule, a rail, a side of a border. Decoration.
struct StrokeInk {
  Point from;
  Point to;
  Pt width = 0;
  Color color;
  std::vector<Pt> dash;
};

/// The closed outline of a rounded border. Decoration.
struct OutlineInk {
  Rect box;  // the middle of the stroke
  Pt width = 0;
  Color color;
  Pt radius = 0;
  std::vector<Pt> dash;
};

using Ink = std::variant<LineInk, ImageInk, FillInk, StrokeInk, OutlineInk, TurnedInk, ShapeInk>;

/// Where the first line of text stands, measured from the fragment's top.
struct FirstLine {
  Pt baseline = 0;
  Pt cap_height = 0;
  Pt x_height = 0;
  Pt height = 0;  // of the whole line
};

struct Fragment;
using FragmentPtr = std::shared_ptr<const Fragment>;

struct Fragment {
  struct Child {
    Point offset;  // of its top start corner in this fragment
    FragmentPtr fragment;
  };
  Size size;
  std::optional<FirstLine> first_line;
  std::vector<Ink> ink;         // below the children
  std::vector<Child> children;  // in reading order
  TagPtr tag;
  SourceSpan where;
};

/// The tree as indented text, one item a line, points rounded to 0.01: the
/// golden layer of layout.
std::string dump(const Fragment& fragment);

}  // namespace cvpress::layout
