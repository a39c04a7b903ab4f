#include "paint/turn.h"

#include <algorithm>
#include <cmath>
#include <variant>

namespace cvpress::paint {
namespace {

class Turner {
 public:
  explicit Turner(const Turn& turn) : turn_(turn) {}

  void operator()(BeginTag&) const {}
  void operator()(EndTag&) const {}
  void operator()(BeginReplacement&) const {}
  void operator()(EndReplacement&) const {}
  /// A picture in turned text, which is an emoji, stays upright.
  void operator()(DrawImage& op) const { op.box = around(op.box); }

  void operator()(DrawGlyphs& op) const {
    op.origin = at(op.origin);
    op.turn = turn_.upwards ? 90 : -90;
  }
  void operator()(FillGlyph& op) const {
    op.origin = at(op.origin);
    op.turn = turn_.upwards ? 90 : -90;
  }
  void operator()(FillRect& op) const { op.box = around(op.box); }
  void operator()(StrokeRect& op) const { op.box = around(op.box); }
  void operator()(LinkArea& op) const { op.box = around(op.box); }
  void operator()(StrokeLine& op) const {
    op.from = at(op.from);
    op.to = at(op.to);
  }
  void operator()(FillPath& op) const {
    for (text::PathStep& step : op.path) {
      for (Point& point : step.points) point = at(point);
    }
  }

 private:
  Point at(Point p) const {
    const Point o = turn_.origin;
    return turn_.upwards ? Point{o.x + p.y, o.y - p.x} : Point{o.x - p.y, o.y + p.x};
  }

  Rect around(const Rect& box) const {
    const Point a = at(box.origin);
    const Point b = at({box.origin.x + box.size.width, box.origin.y + box.size.height});
    return {{std::min(a.x, b.x), std::min(a.y, b.y)}, {std::abs(a.x - b.x), std::abs(a.y - b.y)}};
  }

  const Turn& turn_;
};

}  // namespace

void turn(const Turn& turn, DrawOp& op) {
  std::visit(Turner(turn), op);
}

}  // namespace cvpress::paint
