#include "paint/contact_sheet.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

#include "base/diagnostics.h"
#include "layout/fragment.h"
#include "paginate/paginate.h"
#include "paint/paint.h"

namespace cvpress::paint {
namespace {

constexpr Pt kThumbnailWidth = 190;
constexpr Pt kSpace = 22;  // around and between the thumbnails
constexpr Pt kAboveLabel = 7;
constexpr Pt kFrame = 0.5;
constexpr Color kBoard{236, 238, 240};
constexpr Color kPaper{255, 255, 255};
constexpr Color kFrameColor{196, 201, 206};
constexpr Color kInk{33, 37, 41};
constexpr Color kMuted{92, 99, 106};

/// One operation of a page, as it is drawn on the sheet.
class Shrink {
 public:
  Shrink(double scale, Point origin) : scale_(scale), origin_(origin) {}

  std::optional<DrawOp> operator()(const BeginTag&) const { return std::nullopt; }
  std::optional<DrawOp> operator()(const EndTag&) const { return std::nullopt; }
  std::optional<DrawOp> operator()(const LinkArea&) const { return std::nullopt; }
  std::optional<DrawOp> operator()(const BeginReplacement&) const { return std::nullopt; }
  std::optional<DrawOp> operator()(const EndReplacement&) const { return std::nullopt; }
  std::optional<DrawOp> operator()(DrawGlyphs op) const {
    op.origin = moved(op.origin);
    op.size *= scale_;
    op.letter_space *= scale_;
    op.word_space *= scale_;
    op.ideograph_space *= scale_;
    return op;
  }
  std::optional<DrawOp> operator()(DrawImage op) const {
    op.box = moved(op.box);
    if (op.window) op.window = moved(*op.window);
    op.radius *= scale_;
    return op;
  }
  std::optional<DrawOp> operator()(FillRect op) const {
    op.box = moved(op.box);
    op.radius *= scale_;
    return op;
  }
  std::optional<DrawOp> operator()(StrokeLine op) const {
    op.from = moved(op.from);
    op.to = moved(op.to);
    op.width *= scale_;
    op.dash = moved(std::move(op.dash));
    return op;
  }
  std::optional<DrawOp> operator()(StrokeRect op) const {
    op.box = moved(op.box);
    op.width *= scale_;
    op.radius *= scale_;
    op.dash = moved(std::move(op.dash));
    return op;
  }
  std::optional<DrawOp> operator()(FillGlyph op) const {
    op.origin = moved(op.origin);
    op.size *= scale_;
    return op;
  }
  std::optional<DrawOp> operator()(FillPath op) const {
    for (text::PathStep& step : op.path) {
      for (Point& point : step.points) point = moved(point);
    }
    return op;
  }

 private:
  Point moved(Point p) const { return {origin_.x + p.x * scale_, origin_.y + p.y * scale_}; }
  Rect moved(Rect box) const {
    return {moved(box.origin), {box.size.width * scale_, box.size.height * scale_}};
  }
  std::vector<Pt> moved(std::vector<Pt> dash) const {
    for (Pt& length : dash) length *= scale_;
    return dash;
  }

  double scale_;
  Point origin_;
};

layout::TagPtr tag(layout::Role role, std::string alt = "") {
  return std::make_shared<const layout::Tag>(layout::Tag{role, std::move(alt), "", ""});
}

text::TextSpan span(const std::string& text, int weight, Pt size, Color color) {
  text::TextSpan span;
  span.text = text;
  span.style.weight = weight;
  span.style.size = size;
  span.style.leading = 1.25;
  span.style.color = color;
  return span;
}

/// Name and explanation as lines no wider than a thumbnail.
layout::FragmentPtr label_of(const Thumbnail& thumbnail, const text::FontCatalog& fonts) {
  Diagnostics unheard;
  auto fragment = std::make_shared<layout::Fragment>();
  Pt y = 0;
  for (const text::TextSpan& part :
       {span(thumbnail.name, 700, 10, kInk), span(thumbnail.about, 400, 7.5, kMuted)}) {
    if (part.text.empty()) continue;
    const auto paragraph = text::shape({part}, {"en", part.style, {}}, fonts, unheard);
    for (const text::Line& line :
         text::break_lines(*paragraph, kThumbnailWidth, text::Align::kStart)) {
      fragment->ink.emplace_back(layout::LineInk{paragraph, line, {0, y}});
      y += line.height;
    }
  }
  fragment->size = {kThumbnailWidth, y};
  fragment->tag = tag(layout::Role::kP);
  return fragment;
}

/// A thumbnail's place, and what stands below it.
struct Cell {
  Rect box;
  layout::FragmentPtr label;
};

Pt thumbnail_height(const Thumbnail& thumbnail) {
  const Size paper = thumbnail.page.paper;
  return paper.width > 0 ? paper.height * kThumbnailWidth / paper.width : kThumbnailWidth;
}

/// Places for all, row by row; returns the height they take.
Pt place(const std::vector<Thumbnail>& thumbnails, std::size_t columns,
         const text::FontCatalog& fonts, std::vector<Cell>& cells) {
  Pt top = kSpace;
  for (std::size_t first = 0; first < thumbnails.size(); first += columns) {
    Pt tallest = 0;
    Pt lowest_label = 0;
    const std::size_t end = std::min(first + columns, thumbnails.size());
    for (std::size_t i = first; i < end; ++i) {
      const Pt x = kSpace + static_cast<double>(i - first) * (kThumbnailWidth + kSpace);
      cells.push_back({{{x, top}, {kThumbnailWidth, thumbnail_height(thumbnails[i])}},
                       label_of(thumbnails[i], fonts)});
      tallest = std::max(tallest, cells.back().box.size.height);
      lowest_label = std::max(lowest_label, cells.back().label->size.height);
    }
    top += tallest + kAboveLabel + lowest_label + kSpace;
  }
  return top;
}

void draw(const Thumbnail& thumbnail, const Rect& box, std::vector<DrawOp>& ops) {
  const double scale = box.size.width / std::max(thumbnail.page.paper.width, 1.0);
  ops.emplace_back(BeginTag{tag(layout::Role::kFigure, thumbnail.name)});
  ops.emplace_back(FillRect{box, kPaper, 0});
  std::vector<DrawOp> small = shrunken(thumbnail.page.ops, scale, box.origin);
  std::move(small.begin(), small.end(), std::back_inserter(ops));
  ops.emplace_back(StrokeRect{box, kFrame, kFrameColor, 0, {}});
  ops.emplace_back(EndTag{});
}

/// The labels, drawn by the painter as any text is.
Page labels_page(const std::vector<Cell>& cells, Size paper) {
  paginate::Page page;
  page.paper = paper;
  page.background = kBoard;
  for (const Cell& cell : cells) {
    const Point at = {cell.box.origin.x, cell.box.origin.y + cell.box.size.height + kAboveLabel};
    page.content.push_back({at, cell.label});
  }
  return paint({page}).pages.front();
}

}  // namespace

std::vector<DrawOp> shrunken(const std::vector<DrawOp>& ops, double scale, Point origin) {
  const Shrink shrink(scale, origin);
  std::vector<DrawOp> small;
  for (const DrawOp& op : ops) {
    std::optional<DrawOp> one =
        std::visit([&](const auto& each) -> std::optional<DrawOp> { return shrink(each); }, op);
    if (one) small.push_back(std::move(*one));
  }
  return small;
}

DisplayList contact_sheet(const std::vector<Thumbnail>& thumbnails, int columns,
                          const text::FontCatalog& fonts) {
  const auto across = static_cast<std::size_t>(std::max(columns, 1));
  std::vector<Cell> cells;
  const Pt height = place(thumbnails, across, fonts, cells);
  const auto used = static_cast<double>(std::clamp<std::size_t>(thumbnails.size(), 1, across));
  const Size paper = {used * (kThumbnailWidth + kSpace) + kSpace, height};
  DisplayList sheet;
  sheet.pages.push_back(labels_page(cells, paper));
  for (std::size_t i = 0; i < thumbnails.size(); ++i) {
    draw(thumbnails[i], cells[i].box, sheet.pages.front().ops);
  }
  return sheet;
}

}  // namespace cvpress::paint
