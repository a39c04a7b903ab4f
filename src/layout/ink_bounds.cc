// Where a fragment is really inked: the room of a line is much taller than the
// dot in it, and a marker is to be centred by what is seen.

#include <algorithm>
#include <variant>

#include "layout/algorithms.h"

namespace cvpress::layout {
namespace {

class Bounds {
 public:
  void add(Point point) {
    if (!any_) low_ = high_ = point;
    any_ = true;
    low_ = {std::min(low_.x, point.x), std::min(low_.y, point.y)};
    high_ = {std::max(high_.x, point.x), std::max(high_.y, point.y)};
  }
  void add(Point origin, const Rect& box) {
    const Point top = {origin.x + box.origin.x, origin.y + box.origin.y};
    add(top);
    add({top.x + box.size.width, top.y + box.size.height});
  }
  std::optional<Rect> rect() const {
    if (!any_) return std::nullopt;
    return Rect{low_, {high_.x - low_.x, high_.y - low_.y}};
  }

 private:
  bool any_ = false;
  Point low_;
  Point high_;
};

std::size_t point_count(text::PathStep::Kind kind) {
  switch (kind) {
    case text::PathStep::Kind::kMove:
    case text::PathStep::Kind::kLine: return 1;
    case text::PathStep::Kind::kCurve: return 3;
    case text::PathStep::Kind::kClose: return 0;
  }
  return 0;
}

/// The glyphs of a piece by their outlines; control points are near enough.
void add_piece(const text::Run& run, const text::Piece& piece, Point origin, double size,
               Bounds& bounds) {
  if (!run.shaped || !run.shaped->face) return;
  const double scale = run.size * size / std::max(run.shaped->face->metrics().units_per_em, 1.0);
  Pt pen = origin.x + piece.x * size;
  for (std::uint32_t i = piece.begin; i < piece.end && i < run.shaped->glyphs.size(); ++i) {
    const text::Glyph& glyph = run.shaped->glyphs[i];
    for (const text::PathStep& step : run.shaped->face->outline(glyph.id)) {
      for (std::size_t p = 0; p < point_count(step.kind); ++p) {
        bounds.add({pen + (step.points[p].x + glyph.dx) * scale,
                    origin.y - (step.points[p].y + glyph.dy) * scale});
      }
    }
    pen += glyph.advance * scale;
  }
}

void add_ink(const LineInk& ink, Point origin, Bounds& bounds) {
  const Point baseline = {origin.x + ink.origin.x, origin.y + ink.origin.y + baseline_of(ink)};
  for (const text::Piece& piece : ink.line.pieces) {
    if (piece.run < ink.paragraph->runs.size()) {
      add_piece(ink.paragraph->runs[piece.run], piece, baseline, ink.size, bounds);
    }
  }
}

void add_ink(const ImageInk& ink, Point origin, Bounds& bounds) {
  bounds.add(origin, ink.box);
}

void add_ink(const FillInk& ink, Point origin, Bounds& bounds) {
  bounds.add(origin, ink.box);
}

void add_ink(const TurnedInk& ink, Point origin, Bounds& bounds) {
  bounds.add(origin, ink.box);
}

void add_ink(const ShapeInk& ink, Point origin, Bounds& bounds) {
  bounds.add(origin, ink.box);
}

void add_ink(const OutlineInk& ink, Point origin, Bounds& bounds) {
  const Pt half = ink.width / 2;
  const Rect& box = ink.box;
  bounds.add(origin, {{box.origin.x - half, box.origin.y - half},
                      {box.size.width + ink.width, box.size.height + ink.width}});
}

/// A stroke ends where its points are: only across its direction it takes room.
void add_ink(const StrokeInk& ink, Point origin, Bounds& bounds) {
  const bool level = ink.from.y == ink.to.y;
  const Pt x = level ? 0 : ink.width / 2;
  const Pt y = level ? ink.width / 2 : 0;
  for (const Point end : {ink.from, ink.to}) {
    bounds.add({origin.x + end.x - x, origin.y + end.y - y});
    bounds.add({origin.x + end.x + x, origin.y + end.y + y});
  }
}

void add_fragment(const Fragment& fragment, Point origin, Bounds& bounds) {
  for (const Ink& ink : fragment.ink) {
    std::visit([&](const auto& item) { add_ink(item, origin, bounds); }, ink);
  }
  for (const Fragment::Child& child : fragment.children) {
    add_fragment(*child.fragment, {origin.x + child.offset.x, origin.y + child.offset.y}, bounds);
  }
}

}  // namespace

std::optional<Rect> ink_bounds(const Fragment& fragment) {
  Bounds bounds;
  add_fragment(fragment, {}, bounds);
  return bounds.rect();
}

}  // namespace cvpress::layout
