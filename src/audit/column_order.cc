#include "audit/column_order.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "audit/page_segments.h"
#include "audit/solid_text.h"
#include "base/utf8.h"

namespace cvpress::audit {
namespace {

constexpr std::size_t kFewestProseWords = 12;
constexpr std::size_t kFewestLineWords = 3;  // on average
constexpr std::size_t kFewestIntruders = 3;
constexpr std::size_t kMostDateWords = 6;
constexpr std::size_t kMostFactWords = 10;  // a place, dates and how long that is
/// A line of a paragraph that is not its last one is nearly full.
constexpr double kFullLine = 0.7;

struct NamedOrder {
  std::string_view name;
  const std::vector<reader::SeenWord>& words;
};

std::array<NamedOrder, 3> named_orders(const SeenOrders& orders) {
  return {{{"in the order of the content stream", orders.in_stream},
           {"by places alone", orders.by_place},
           {"in the order of the tags", orders.by_tags}}};
}

/// The places of a segment's words in an order.
struct SegmentPlaces {
  std::size_t first = PlacesInOrder::kNowhere;
  std::size_t last = 0;
  bool known() const { return first != PlacesInOrder::kNowhere; }
};

SegmentPlaces places_of(const PageSegment& segment, const std::vector<reader::SeenWord>& words,
                        const PlacesInOrder& places) {
  SegmentPlaces range;
  for (const std::size_t word : segment.words) {
    const std::size_t place = places.of(words[word]);
    if (place == PlacesInOrder::kNowhere) continue;
    range.first = std::min(range.first, place);
    range.last = std::max(range.last, place);
  }
  return range;
}

std::string text_of_words(const std::vector<reader::SeenWord>& words, std::size_t first,
                          std::size_t end) {
  constexpr std::size_t kMostQuoted = 6;
  std::string text;
  for (std::size_t i = first; i < std::min(end, first + kMostQuoted); ++i) {
    if (!text.empty()) text += ' ';
    text += words[i].text;
  }
  return excerpt(text);
}

/// Looks through one order for lines of others inside of paragraphs.
class ColumnSearch {
 public:
  ColumnSearch(const reader::SeenDocument& seen, const std::vector<reader::SeenWord>& in_stream,
               const NamedOrder& order)
      : seen_(seen), in_stream_(in_stream), order_(order), places_(seen, order.words) {}

  void look_at(const std::vector<PageSegment>& segments, const SegmentChain& chain) {
    Breaks breaks;
    const double right = right_edge(segments, chain);
    for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
      const PageSegment& line = segments[chain[i]];
      if (line.right - line.left < kFullLine * (right - line.left)) continue;
      look_between(line, segments[chain[i + 1]], breaks);
    }
    if (breaks.count < 2 && !breaks.is_of_other_rows) return;
    if (broken_++ > 0) return;
    first_ = breaks;
    page_ = segments[chain.front()].page;
  }

  void tell(Observations& observations) const {
    if (broken_ == 0) return;
    observations.push_back(observation(
        "order.columns",
        fmt::format(
            "{}, \"{}\" is read inside of \"{}\"{}", order_.name, first_.intruders,
            first_.paragraph,
            broken_ > 1 ? fmt::format(", and {} more paragraphs are broken so", broken_ - 1) : ""),
        page_ + 1, broken_));
  }

 private:
  struct Breaks {
    std::size_t count = 0;
    bool is_of_other_rows = false;
    std::string paragraph;
    std::string intruders;
  };

  static double right_edge(const std::vector<PageSegment>& segments, const SegmentChain& chain) {
    double right = 0;
    for (const std::size_t segment : chain) right = std::max(right, segments[segment].right);
    return right;
  }

  void look_between(const PageSegment& line, const PageSegment& next, Breaks& breaks) const {
    const SegmentPlaces above = places_of(line, in_stream_, places_);
    const SegmentPlaces below = places_of(next, in_stream_, places_);
    if (!above.known() || !below.known() || below.first <= above.last) return;
    const std::size_t first = above.last + 1;
    const std::size_t intruders = count_intruders(first, below.first);
    if (intruders < kFewestIntruders) return;
    if (intruders <= kMostFactWords && has_year_between(first, below.first)) return;
    if (breaks.count++ == 0) {
      breaks.paragraph = text_of_words(order_.words, above.first, above.last + 1);
      breaks.intruders = text_of_words(order_.words, first, below.first);
    }
    const auto is_elsewhere = [&](const reader::SeenWord& word) {
      return std::abs(baseline_of(word) - line.baseline) > line.size / 2 &&
             std::abs(baseline_of(word) - next.baseline) > line.size / 2;
    };
    const auto begin = order_.words.begin();
    breaks.is_of_other_rows =
        breaks.is_of_other_rows ||
        std::any_of(begin + static_cast<std::ptrdiff_t>(first),
                    begin + static_cast<std::ptrdiff_t>(below.first), is_elsewhere);
  }

  std::size_t count_intruders(std::size_t first, std::size_t end) const {
    const auto begin = order_.words.begin();
    return static_cast<std::size_t>(std::count_if(
        begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(end),
        [](const reader::SeenWord& word) { return !word.artifact && utf8_length(word.text) > 1; }));
  }

  /// A date beside a title, and a place, are read between the lines of it, as people do.
  bool has_year_between(std::size_t first, std::size_t end) const {
    const auto begin = order_.words.begin();
    return std::any_of(begin + static_cast<std::ptrdiff_t>(first),
                       begin + static_cast<std::ptrdiff_t>(end),
                       [](const reader::SeenWord& word) { return has_year(word.text); });
  }

  double baseline_of(const reader::SeenWord& word) const {
    return seen_.pages[word.page].glyphs[word.first].origin.y;
  }

  const reader::SeenDocument& seen_;
  const std::vector<reader::SeenWord>& in_stream_;
  const NamedOrder& order_;
  PlacesInOrder places_;
  std::size_t broken_ = 0;
  std::uint32_t page_ = 0;
  Breaks first_;
};

bool is_prose(const std::vector<PageSegment>& segments, const SegmentChain& chain) {
  std::size_t words = 0;
  for (const std::size_t segment : chain) words += segments[segment].words.size();
  return words >= kFewestProseWords && words >= kFewestLineWords * chain.size();
}

}  // namespace

void look_for_mixed_columns(const reader::SeenDocument& seen, const SeenOrders& orders,
                            Observations& observations) {
  const std::vector<PageSegment> segments = segments_of(seen, orders.in_stream);
  const std::vector<SegmentChain> chains = chains_of(segments);
  for (const NamedOrder& order : named_orders(orders)) {
    if (order.words.empty()) continue;
    ColumnSearch search(seen, orders.in_stream, order);
    for (const SegmentChain& chain : chains) {
      if (is_prose(segments, chain)) search.look_at(segments, chain);
    }
    search.tell(observations);
  }
}

namespace {

/// So many words may stand between a date and what is in its row.
constexpr std::size_t kFarFromRow = 25;
/// So many ems above or below may what is read before or after it be.
constexpr double kFarFromNeighbour = 3;

bool is_date(const PageSegment& segment, const std::vector<reader::SeenWord>& words) {
  if (segment.words.size() > kMostDateWords) return false;
  return std::any_of(segment.words.begin(), segment.words.end(),
                     [&](std::size_t word) { return has_year(words[word].text); });
}

/// Looks through one order for dates that went astray.
class DateSearch {
 public:
  DateSearch(const reader::SeenDocument& seen, const std::vector<reader::SeenWord>& in_stream,
             const NamedOrder& order)
      : seen_(seen), in_stream_(in_stream), order_(order), places_(seen, order.words) {}

  void look_at(const std::vector<PageSegment>& segments, std::size_t date) {
    const SegmentPlaces own = places_of(segments[date], in_stream_, places_);
    if (!own.known() || is_near_neighbour(segments[date], own)) return;
    if (distance_to_row(segments, date, own) <= kFarFromRow) return;
    if (lost_++ > 0) return;
    first_ = text_of_words(order_.words, own.first, own.last + 1);
    page_ = segments[date].page;
  }

  void tell(Observations& observations) const {
    if (lost_ == 0) return;
    observations.push_back(observation(
        "order.dates",
        fmt::format("{}, \"{}\" is read away from what it stands beside{}", order_.name, first_,
                    lost_ > 1 ? fmt::format(", and {} more dates are", lost_ - 1) : ""),
        page_ + 1, lost_));
  }

 private:
  bool is_near_neighbour(const PageSegment& date, const SegmentPlaces& own) const {
    return is_near(date, own.first == 0 ? PlacesInOrder::kNowhere : own.first - 1) ||
           is_near(date, own.last + 1);
  }

  bool is_near(const PageSegment& date, std::size_t place) const {
    if (place >= order_.words.size()) return false;
    const reader::SeenWord& word = order_.words[place];
    if (word.page != date.page) return false;
    const double baseline = seen_.pages[word.page].glyphs[word.first].origin.y;
    return std::abs(baseline - date.baseline) <= kFarFromNeighbour * date.size;
  }

  std::size_t distance_to_row(const std::vector<PageSegment>& segments, std::size_t date,
                              const SegmentPlaces& own) const {
    std::size_t least = std::numeric_limits<std::size_t>::max();
    const auto measure = [&](std::size_t other) {
      const SegmentPlaces there = places_of(segments[other], in_stream_, places_);
      if (!there.known()) return;
      least = std::min(least, there.first > own.last   ? there.first - own.last
                              : own.first > there.last ? own.first - there.last
                                                       : 0);
    };
    for (std::size_t i = date; i-- > 0 && is_same_row(segments[date], segments[i]);) measure(i);
    for (std::size_t i = date + 1; i < segments.size() && is_same_row(segments[date], segments[i]);
         ++i) {
      measure(i);
    }
    return least;
  }

  const reader::SeenDocument& seen_;
  const std::vector<reader::SeenWord>& in_stream_;
  const NamedOrder& order_;
  PlacesInOrder places_;
  std::size_t lost_ = 0;
  std::uint32_t page_ = 0;
  std::string first_;
};

}  // namespace

void look_for_lost_dates(const reader::SeenDocument& seen, const SeenOrders& orders,
                         Observations& observations) {
  const std::vector<PageSegment> segments = segments_of(seen, orders.in_stream);
  for (const NamedOrder& order : named_orders(orders)) {
    if (order.words.empty()) continue;
    DateSearch search(seen, orders.in_stream, order);
    for (std::size_t i = 0; i < segments.size(); ++i) {
      if (is_date(segments[i], orders.in_stream)) search.look_at(segments, i);
    }
    search.tell(observations);
  }
}

}  // namespace cvpress::audit
