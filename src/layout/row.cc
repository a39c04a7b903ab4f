// Cells side by side. Each is broken on its own; the row is as tall as its
// tallest cell and unfinished while any cell is.

#include <algorithm>
#include <variant>

#include "layout/algorithms.h"
#include "layout/cut_list.h"

namespace cvpress::layout {

const BreakToken* cell_token(const BreakToken* resume, std::size_t cell) {
  return resume && cell < resume->inner.size() ? resume->inner[cell].get() : nullptr;
}

bool cell_is_finished(const BreakToken* resume, std::size_t cell) {
  return resume && cell < resume->finished.size() && resume->finished[cell];
}

namespace {

/// The fragment with another one that is read after its first text; null where it has no other
/// text, or is one element.
FragmentPtr with_aside(const Fragment& fragment, const Fragment::Child& aside) {
  const auto& children = fragment.children;
  const auto first = std::find_if(
      children.begin(), children.end(),
      [](const Fragment::Child& child) { return child.fragment->first_line.has_value(); });
  if (fragment.tag || first == children.end() || first + 1 == children.end()) return nullptr;
  auto result = std::make_shared<Fragment>(fragment);
  result->children.insert(result->children.begin() + (first + 1 - children.begin()), aside);
  return result;
}

/// Puts each cell into the one before it, where it can be.
void read_across(std::vector<Fragment::Child>& cells) {
  for (std::size_t i = cells.size(); i-- > 1;) {
    Fragment::Child& before = cells[i - 1];
    const Point from_it = {cells[i].offset.x - before.offset.x,
                           cells[i].offset.y - before.offset.y};
    FragmentPtr both = with_aside(*before.fragment, {from_it, cells[i].fragment});
    if (!both) continue;
    before.fragment = std::move(both);
    cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

class RowLayout {
 public:
  RowLayout(const Row& row, const ConstraintSpace& space, const BreakToken* resume)
      : row_(row), space_(space), resume_(resume), widths_(row_widths(row, space, resume)) {}

  ContentResult run() {
    find_cells();
    find_first_lines();
    if (!lay_cells()) return nothing_placed(forced_break_);
    place_vertically();
    ContentResult result;
    result.fragment = fragment();
    result.forced_break = forced_break_;
    if (any_unfinished()) {
      result.rest = token();
      result.appeal = appeal_;
    } else {
      result.good_cut = good_cut();
      if (space_.list_cuts) result.cuts = cuts();
    }
    return result;
  }

 private:
  struct Cell {
    std::size_t index = 0;
    Pt x = 0;
    Pt tried_top = 0;  // where it was laid out
    Pt top = 0;        // where it stands in the end
    std::optional<FirstLine> line;
    LayoutResult result;
    Pt bottom() const { return top + result.fragment->size.height; }
    Pt tried_bottom() const { return tried_top + result.fragment->size.height; }
  };

  const Node& node(const Cell& cell) const { return row_.cells[cell.index]; }
  ConstraintSpace room(const Cell& cell, Pt height) const {
    return room_within(space_, widths_[cell.index], height, space_.at_region_start);
  }

  /// The cells that are still to be set, with their places across.
  void find_cells() {
    Pt x = 0;
    const Pt gap = row_gap_in(row_, space_.width);
    for (std::size_t i = 0; i < row_.cells.size(); ++i) {
      if (!cell_is_finished(resume_, i)) {
        cells_.emplace_back();
        cells_.back().index = i;
        cells_.back().x = x;
      }
      x += widths_[i] + gap;
    }
  }

  void find_first_lines() {
    if (row_.valign != VerticalAlign::kBaseline || cells_.size() < 2) return;
    for (Cell& cell : cells_) {
      cell.line =
          first_line_of(node(cell), room(cell, space_.height), cell_token(resume_, cell.index));
      alignment_.add(cell.line);
    }
  }

  /// A row begins only where all its cells can: a logo on the page after its text would be
  /// read as another's. Nothing is lost by that, since at a region's start all can.
  bool lay_cells() {
    for (Cell& cell : cells_) {
      cell.tried_top = alignment_.top_before_layout(node(cell), cell.line);
      cell.top = cell.tried_top;
      cell.result = layout(node(cell), room(cell, space_.height - cell.tried_top),
                           cell_token(resume_, cell.index));
      forced_break_ = forced_break_ || cell.result.forced_break;
      if (!cell.result.fragment) return false;
      if (cell.result.rest) appeal_ = std::min(appeal_, cell.result.appeal);
    }
    return true;
  }

  Pt height() const {
    Pt height = 0;
    for (const Cell& cell : cells_) height = std::max(height, cell.bottom());
    return height;
  }

  void place_vertically() {
    const Pt tallest = height();
    for (Cell& cell : cells_) {
      const Pt own = cell.result.fragment->size.height;
      switch (row_.valign) {
        case VerticalAlign::kBaseline:
          if (!cell.result.rest) cell.top = alignment_.top(node(cell), cell.line, own);
          break;
        case VerticalAlign::kTop: break;
        case VerticalAlign::kMiddle: cell.top = (tallest - own) / 2; break;
        case VerticalAlign::kBottom: cell.top = tallest - own; break;
      }
    }
    if (row_.valign == VerticalAlign::kMiddle) put_rules_amid_letters(tallest);
  }

  /// In the middle of small letters a rule looks centred; in the middle of the
  /// line, which has room for descenders, it would look low.
  void put_rules_amid_letters(Pt tallest) {
    const std::optional<FirstLine> line = first_line();
    if (!line) return;
    for (Cell& cell : cells_) {
      if (!std::holds_alternative<RuleBox>(node(cell).content)) continue;
      const Pt own = cell.result.fragment->size.height;
      const Pt top = line->baseline - line->x_height / 2 - own / 2;
      cell.top = std::clamp(top, 0.0, std::max(tallest - own, 0.0));
    }
  }

  std::optional<FirstLine> first_line() const {
    for (const Cell& cell : cells_) {
      std::optional<FirstLine> line = cell.result.fragment->first_line;
      if (!line) continue;
      line->baseline += cell.top;
      return line;
    }
    return std::nullopt;
  }

  std::shared_ptr<Fragment> fragment() const {
    auto fragment = std::make_shared<Fragment>();
    fragment->size = {space_.width, height()};
    fragment->first_line = first_line();
    for (const Cell& cell : cells_) {
      fragment->children.push_back({{cell.x, cell.top}, cell.result.fragment});
    }
    if (row_.reads_across && resume_ == nullptr) read_across(fragment->children);
    return fragment;
  }

  bool any_unfinished() const {
    return std::any_of(cells_.begin(), cells_.end(),
                       [](const Cell& cell) { return cell.result.rest != nullptr; });
  }

  BreakTokenPtr token() const {
    auto token = std::make_shared<BreakToken>();
    token->inner.resize(row_.cells.size());
    token->finished.resize(row_.cells.size(), true);
    token->widths = widths_;
    token->room = space_.width;
    for (const Cell& cell : cells_) {
      token->inner[cell.index] = cell.result.rest;
      token->finished[cell.index] = !cell.result.rest;
    }
    return token;
  }

  /// The row goes on as long as its tallest cells do: at this height they are
  /// cut well and the others are done.
  std::optional<Pt> good_cut() const {
    Pt tallest = 0;
    for (const Cell& cell : cells_) tallest = std::max(tallest, cell.tried_bottom());
    Pt cut = 0;
    for (const Cell& cell : cells_) {
      const bool goes_on = fits(tallest, cell.tried_bottom());
      if (goes_on && !cell.result.good_cut) return std::nullopt;
      cut = std::max(cut, goes_on ? cell.tried_top + *cell.result.good_cut : cell.tried_bottom());
    }
    return cells_.empty() ? std::nullopt : std::optional<Pt>(cut);
  }

  Cuts cuts() {
    std::vector<CellCuts> all;
    Pt tallest = 0;
    for (Cell& cell : cells_) {
      move_down(cell.result.cuts, cell.tried_top);
      all.push_back({cell.tried_bottom(), std::move(cell.result.cuts)});
      tallest = std::max(tallest, cell.tried_bottom());
    }
    return cuts_of_row(all, tallest);
  }

  const Row& row_;
  const ConstraintSpace& space_;
  const BreakToken* resume_;
  std::vector<Pt> widths_;
  std::vector<Cell> cells_;  // those not finished on earlier pages
  BaselineAlignment alignment_;
  BreakAppeal appeal_ = BreakAppeal::kPerfect;
  bool forced_break_ = false;
};

}  // namespace

ContentResult layout_content(const Row& row, const ConstraintSpace& space,
                             const BreakToken* resume) {
  return RowLayout(row, space, resume).run();
}

}  // namespace cvpress::layout
