#include "audit/reversed_pages.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "audit/page_segments.h"

namespace cvpress::audit {
namespace {

/// Fewer lines say nothing of a page.
constexpr std::size_t kFewestLinesOfOrder = 8;
/// So many of all pairs of lines, one of which stands above the other, are read from below.
constexpr double kMostlyReversed = 0.75;
/// Of pages with more lines, some are compared with all.
constexpr std::size_t kMostCompared = 300;

/// A line of a page and its place in an order.
struct ReadLine {
  const PageSegment* segment = nullptr;
  std::size_t place = 0;
};

/// Of the segments of one page.
std::vector<ReadLine> lines_read(std::span<const PageSegment> segments,
                                 const std::vector<reader::SeenWord>& words,
                                 const PlacesInOrder& places) {
  std::vector<ReadLine> lines;
  for (const PageSegment& segment : segments) {
    if (segment.is_sign) continue;
    const std::size_t place = places.of(words[segment.words.front()]);
    if (place != PlacesInOrder::kNowhere) lines.push_back({&segment, place});
  }
  return lines;
}

bool are_in_one_column(const PageSegment& a, const PageSegment& b) {
  return a.left < b.right && b.left < a.right && !is_same_row(a, b);
}

bool is_reversed(const std::vector<ReadLine>& lines) {
  if (lines.size() < kFewestLinesOfOrder) return false;
  const std::size_t step = lines.size() / kMostCompared + 1;
  std::size_t pairs = 0;
  std::size_t upwards = 0;
  for (std::size_t i = 0; i < lines.size(); i += step) {
    for (std::size_t below = i + 1; below < lines.size(); ++below) {
      if (!are_in_one_column(*lines[i].segment, *lines[below].segment)) continue;
      ++pairs;
      upwards += lines[below].place < lines[i].place ? 1 : 0;
    }
  }
  return pairs >= kFewestLinesOfOrder &&
         static_cast<double>(upwards) > kMostlyReversed * static_cast<double>(pairs);
}

}  // namespace

void look_for_reversed_pages(const reader::SeenDocument& seen, const SeenOrders& orders,
                             Observations& observations) {
  const std::vector<PageSegment> segments = segments_of(seen, orders.in_stream);
  const auto look = [&](std::string_view name, const std::vector<reader::SeenWord>& words) {
    const PlacesInOrder places(seen, words);
    std::size_t count = 0;
    std::size_t first = 0;
    for (auto begin = segments.begin(); begin != segments.end();) {
      const auto end = std::find_if(begin, segments.end(), [begin](const PageSegment& segment) {
        return segment.page != begin->page;
      });
      if (is_reversed(lines_read({begin, end}, orders.in_stream, places)) && count++ == 0) {
        first = begin->page;
      }
      begin = end;
    }
    if (count == 0) return;
    observations.push_back(
        observation("order.reversed",
                    fmt::format("{}, the page is read from its end{}", name,
                                count > 1 ? fmt::format(", and {} more are", count - 1) : ""),
                    first + 1, count));
  };
  look("in the order of the content stream", orders.in_stream);
  look("in the order of the tags", orders.by_tags);
}

}  // namespace cvpress::audit
