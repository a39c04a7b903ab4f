#include "compose/region_extents.h"

#include <algorithm>
#include <cstddef>

namespace cvpress::compose {
namespace {

/// Gutters never take more than this part of the room.
constexpr double kMostGutters = 0.5;

class RegionWidths {
 public:
  RegionWidths(const std::vector<WidthWish>& wishes, Pt room)
      : wishes_(wishes), room_(room), widths_(wishes.size(), 0) {
    least_ = std::min(kLeastWidth, room / static_cast<double>(wishes.size()));
  }

  std::vector<Pt> run() {
    give_lengths();
    give_shares();
    return std::move(widths_);
  }

 private:
  bool is_fixed(std::size_t i) const { return wishes_[i].fixed.has_value(); }
  double share(std::size_t i) const { return std::max(wishes_[i].share, 0.0); }

  /// Lengths that leave the others too little are narrowed alike, down to the least.
  void give_lengths() {
    Pt beyond_least = 0;
    for (std::size_t i = 0; i < widths_.size(); ++i) {
      widths_[i] = is_fixed(i) ? std::max(*wishes_[i].fixed, least_) : least_;
      beyond_least += widths_[i] - least_;
    }
    const Pt spare = std::max(room_ - least_ * static_cast<double>(widths_.size()), 0.0);
    if (fits(beyond_least, spare)) return;
    for (Pt& width : widths_) width = least_ + (width - least_) * spare / beyond_least;
  }

  /// Shares divide what lengths leave; those that would be too narrow get the
  /// least, and the others share again.
  void give_shares() {
    std::vector<std::size_t> sharing;
    Pt left = room_;
    for (std::size_t i = 0; i < widths_.size(); ++i) {
      if (is_fixed(i)) {
        left -= widths_[i];
      } else {
        sharing.push_back(i);
      }
    }
    for (bool is_settled = false; !is_settled && !sharing.empty();) {
      double sum = 0;
      for (const std::size_t i : sharing) sum += share(i);
      const Pt of_each = sum > 0 ? left / sum : 0;
      const auto too_narrow =
          std::stable_partition(sharing.begin(), sharing.end(),
                                [&](std::size_t i) { return share(i) * of_each >= least_; });
      is_settled = too_narrow == sharing.end();
      left -= least_ * static_cast<double>(sharing.end() - too_narrow);
      sharing.erase(too_narrow, sharing.end());
      if (!is_settled) continue;
      for (const std::size_t i : sharing) widths_[i] = share(i) * of_each;
    }
  }

  const std::vector<WidthWish>& wishes_;
  Pt room_;
  Pt least_ = 0;
  std::vector<Pt> widths_;
};

}  // namespace

std::vector<Extent> region_extents(const std::vector<WidthWish>& wishes, Pt gutter, Pt room) {
  std::vector<Extent> extents;
  if (wishes.empty()) return extents;
  room = std::max(room, 0.0);
  const auto gutters = static_cast<double>(wishes.size() - 1);
  const Pt most = gutters > 0 ? room * kMostGutters / gutters : 0;
  const Pt between = std::clamp(gutter, 0.0, most);
  Pt offset = 0;
  for (const Pt width : RegionWidths(wishes, room - between * gutters).run()) {
    extents.push_back({offset, width});
    offset += width + between;
  }
  return extents;
}

Columns columns_in(Pt width, int count, Pt gutter) {
  const Pt between = std::max(gutter, 0.0);
  const double most = std::max((width + between) / (kLeastWidth + between), 1.0);
  Columns columns;
  columns.count = static_cast<int>(std::clamp(static_cast<double>(count), 1.0, most));
  columns.gutter = between;
  columns.width = (width - between * (columns.count - 1)) / columns.count;
  return columns;
}

}  // namespace cvpress::compose
