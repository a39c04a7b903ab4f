// How wide the cells of a row are. Fixed widths come first; automatic cells get their
// natural width, but leave the shares most of the row where these need it: a long place
// wraps before the title beside it does. What is left goes to the shares.

#include <algorithm>
#include <numeric>

#include "layout/algorithms.h"

namespace cvpress::layout {
namespace {

/// Divides `room` among those who want some: who wants little gets it whole,
/// and the others share evenly in what that leaves.
std::vector<Pt> fairly_divided(std::vector<Pt> wants, Pt room) {
  std::vector<std::size_t> order(wants.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return wants[a] < wants[b]; });
  std::size_t remaining = wants.size();
  for (const std::size_t i : order) {
    wants[i] = std::min(wants[i], std::max(room, 0.0) / static_cast<double>(remaining));
    room -= wants[i];
    --remaining;
  }
  return wants;
}

/// Of a row, for its shares, before automatic cells have their natural width.
constexpr double kSharesPart = 0.6;

class RowWidths {
 public:
  RowWidths(const Row& row, const ConstraintSpace& space)
      : row_(row), terms_(space), widths_(row.cells.size(), 0) {
    const std::size_t gaps = row.cells.empty() ? 0 : row.cells.size() - 1;
    const Pt gap = row_gap_in(row, space.width);
    room_ = std::max(space.width - gap * static_cast<double>(gaps), 0.0);
  }

  std::vector<Pt> run() {
    for (std::size_t i = 0; i < count(); ++i) {
      if (kind(i) == CellWidthKind::kFixed) widths_[i] = std::max(row_.widths[i].value, 0.0);
      if (kind(i) == CellWidthKind::kShare) shares_ += share(i);
      has_auto_ = has_auto_ || kind(i) == CellWidthKind::kAuto;
    }
    const Pt fixed = std::accumulate(widths_.begin(), widths_.end(), 0.0);
    if (!fits(fixed, room_)) return all_squeezed();
    room_ -= fixed;
    if (has_auto_) give_to_autos();
    give_to_shares();
    return widths_;
  }

 private:
  std::size_t count() const { return row_.cells.size(); }
  CellWidthKind kind(std::size_t i) const {
    return i < row_.widths.size() ? row_.widths[i].kind : CellWidthKind::kShare;
  }
  Pt share(std::size_t i) const {
    return i < row_.widths.size() ? std::max(row_.widths[i].value, 0.0) : 1;
  }

  /// Not even the fixed widths fit.
  std::vector<Pt> all_squeezed() const {
    std::vector<Pt> wants = widths_;
    for (std::size_t i = 0; i < count(); ++i) {
      if (kind(i) != CellWidthKind::kFixed) wants[i] = cell_widths(row_, i, terms_).least;
    }
    return fairly_divided(std::move(wants), room_);
  }

  void give_to_autos() {
    measure();
    const Pt kept = std::max(shares_least_, std::min(shares_natural_, room_ * kSharesPart));
    if (fits(natural_, room_ - kept)) {
      set_autos(1);
    } else if (fits(least_, room_ - shares_least_)) {
      const Pt left = std::max(room_ - kept, least_);
      set_autos(natural_ > least_ ? (left - least_) / (natural_ - least_) : 0);
    } else {
      squeeze_autos();
    }
  }

  void measure() {
    cells_.resize(count());
    for (std::size_t i = 0; i < count(); ++i) {
      if (kind(i) == CellWidthKind::kFixed) continue;
      cells_[i] = cell_widths(row_, i, terms_);
      if (kind(i) == CellWidthKind::kAuto) {
        natural_ += cells_[i].natural;
        least_ += cells_[i].least;
      } else if (share(i) > 0) {
        shares_least_ = std::max(shares_least_, cells_[i].least * shares_ / share(i));
        shares_natural_ = std::max(shares_natural_, cells_[i].natural * shares_ / share(i));
      }
    }
  }

  /// `part` of the way from their least to their natural width.
  void set_autos(double part) {
    for (std::size_t i = 0; i < count(); ++i) {
      if (kind(i) != CellWidthKind::kAuto) continue;
      widths_[i] = cells_[i].least + (cells_[i].natural - cells_[i].least) * part;
      room_ -= widths_[i];
    }
  }

  /// Even the longest words have no room: the short ones get theirs.
  void squeeze_autos() {
    std::vector<Pt> wants(count() + 1, 0);
    for (std::size_t i = 0; i < count(); ++i) {
      if (kind(i) == CellWidthKind::kAuto) wants[i] = cells_[i].least;
    }
    wants.back() = shares_least_;
    const std::vector<Pt> given = fairly_divided(wants, room_);
    for (std::size_t i = 0; i < count(); ++i) {
      if (kind(i) != CellWidthKind::kAuto) continue;
      widths_[i] = given[i];
      room_ -= given[i];
    }
  }

  void give_to_shares() {
    if (shares_ <= 0) return;
    for (std::size_t i = 0; i < count(); ++i) {
      if (kind(i) == CellWidthKind::kShare) {
        widths_[i] = std::max(room_, 0.0) * share(i) / shares_;
      }
    }
  }

  const Row& row_;
  const ConstraintSpace& terms_;
  std::vector<Pt> widths_;
  std::vector<IntrinsicWidths> cells_;
  Pt room_ = 0;
  Pt shares_ = 0;          // the sum of all shares
  Pt shares_least_ = 0;    // what the shares together need for their longest words
  Pt shares_natural_ = 0;  // what they need for no line break at all
  Pt natural_ = 0;         // of all automatic cells
  Pt least_ = 0;
  bool has_auto_ = false;
};

}  // namespace

Pt row_gap_in(const Row& row, Pt width) {
  if (row.cells.size() < 2) return 0;
  const auto gaps = static_cast<double>(row.cells.size() - 1);
  return std::min(row.gap, std::max(width, 0.0) / 2 / gaps);
}

std::vector<Pt> row_widths(const Row& row, const ConstraintSpace& space, const BreakToken* resume) {
  const bool known =
      resume && resume->room == space.width && resume->widths.size() == row.cells.size();
  if (known) return resume->widths;
  return RowWidths(row, space).run();
}

}  // namespace cvpress::layout
