#include <fmt/format.h>

#include "base/diagnostics.h"
#include "base/numbers.h"
#include "paint/display_list.h"

namespace cvpress::paint {
namespace {

std::string point(Point p) {
  return decimal(p.x) + "," + decimal(p.y);
}

std::string box(Rect r) {
  return point(r.origin) + " " + decimal(r.size.width) + "x" + decimal(r.size.height);
}

std::string color(Color c) {
  return fmt::format("#{:02x}{:02x}{:02x}", c.r, c.g, c.b);
}

struct Dumper {
  std::string text;
  int depth = 1;

  void line(const std::string& content) {
    text += std::string(static_cast<std::size_t>(depth) * 2, ' ') + content + "\n";
  }
  void operator()(const BeginTag& op) {
    std::string content = layout::role_name(op.tag->role);
    if (!op.tag->alt.empty()) content += " alt " + json_quoted(op.tag->alt);
    line(content);
    ++depth;
  }
  void operator()(const EndTag&) { --depth; }
  void operator()(const DrawGlyphs& op) {
    const std::string turn = op.turn == 0 ? "" : fmt::format(" turned {}", op.turn);
    line(fmt::format("text {} {} {} {} {}{}", point(op.origin), decimal(op.size),
                     op.run->face->postscript_name(), color(op.color), json_quoted(text_of(op)),
                     turn));
  }
  void operator()(const DrawImage& op) {
    std::string content = fmt::format("image {} {}", box(op.box), json_quoted(op.picture->origin));
    if (op.window) content += " window " + box(*op.window);
    if (op.radius > 0) content += " radius " + decimal(op.radius);
    line(content);
  }
  void operator()(const FillRect& op) {
    line(fmt::format("fill {} {} radius {}", box(op.box), color(op.color), decimal(op.radius)));
  }
  void operator()(const StrokeLine& op) {
    line(fmt::format("line {} {} width {} {}", point(op.from), point(op.to), decimal(op.width),
                     color(op.color)));
  }
  void operator()(const StrokeRect& op) {
    line(fmt::format("outline {} width {} {} radius {}", box(op.box), decimal(op.width),
                     color(op.color), decimal(op.radius)));
  }
  void operator()(const FillPath& op) {
    const Point at = op.path.empty() ? Point{} : op.path.front().points[0];
    line(fmt::format("path {} {} steps {}", point(at), op.path.size(), color(op.color)));
  }
  void operator()(const FillGlyph& op) { (*this)(FillPath{outline_of(op), op.color}); }
  void operator()(const LinkArea& op) {
    line(fmt::format("link {} {}", box(op.box), json_quoted(op.url)));
  }
  void operator()(const BeginReplacement& op) { line("reads as " + json_quoted(op.text)); }
  void operator()(const EndReplacement&) { line("reads as drawn"); }
};

/// A point of a glyph, y upwards from its origin, as it is turned: y downwards.
Point turned(Point p, int turn) {
  if (turn == 0) return {p.x, -p.y};
  return turn > 0 ? Point{-p.y, -p.x} : Point{p.y, p.x};
}

}  // namespace

text::Path outline_of(const FillGlyph& op) {
  const double scale = op.size / op.face->metrics().units_per_em;
  text::Path path = op.face->outline(op.glyph);
  for (text::PathStep& step : path) {
    for (Point& point : step.points) {
      const Point by = turned({point.x * scale, point.y * scale}, op.turn);
      point = {op.origin.x + by.x, op.origin.y + by.y};
    }
  }
  return path;
}

std::string text_of(const DrawGlyphs& op) {
  const auto& glyphs = op.run->glyphs;
  if (op.begin >= op.end) return {};
  std::size_t first = op.run->text.size();
  std::size_t last = 0;
  for (std::uint32_t i = op.begin; i < op.end; ++i) {
    first = std::min<std::size_t>(first, glyphs[i].cluster);
    last = std::max<std::size_t>(last, glyphs[i].cluster);
  }
  std::size_t end = op.run->text.size();
  for (const text::Glyph& glyph : glyphs) {
    if (glyph.cluster > last) end = std::min<std::size_t>(end, glyph.cluster);
  }
  return op.run->text.substr(first, end - first);
}

std::string dump(const DisplayList& list) {
  Dumper dumper;
  for (std::size_t i = 0; i < list.pages.size(); ++i) {
    const Page& page = list.pages[i];
    dumper.text += fmt::format("page {} {}x{}\n", i + 1, decimal(page.paper.width),
                               decimal(page.paper.height));
    for (const DrawOp& op : page.ops) std::visit(dumper, op);
  }
  for (const OutlineItem& item : list.outline) {
    dumper.text +=
        fmt::format("outline {} {} page {}\n", item.level, json_quoted(item.title), item.page + 1);
  }
  return dumper.text;
}

}  // namespace cvpress::paint
