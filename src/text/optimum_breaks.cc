#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

#include "text/optimum_breaks_internal.h"

namespace cvpress::text {
namespace {

constexpr double kImpossible = std::numeric_limits<double>::infinity();
/// With more places than this in one paragraph, nobody sees how lines were chosen.
constexpr std::size_t kMostSegments = 6000;
/// A last line of one word and less than this share of the width looks lost.
constexpr double kLonelyWord = 0.18;
/// Lines this short are tried only where no longer one is possible.
constexpr double kShortLine = 0.5;

/// What is to be avoided, in TeX's demerits for justified text, and in squares of
/// a line's empty share for ragged text.
struct Costs {
  double line;           // each line: in ragged text there are never more than need be
  double hyphen;         // a word divided
  double last_hyphen;    // before a paragraph's last line
  double lone_fragment;  // before a last line that holds little more than the word's rest
  double emergency;      // an address divided
  double compound;       // a compound divided after its own hyphen
  double lonely_word;
  double contrast;  // a tight line beside a loose one
};
constexpr Costs kJustifiedCosts = {3000, 2500, 5000, 2e7, 10000, 10000, 15000, 5000};
constexpr Costs kRaggedCosts = {1000, 0.06, 0.03, 1, 0.1, 0.06, 0.05, 0};

/// A hyphen below another costs more than any number of bad lines.
constexpr double kForbidden = 1e18;
/// An address that would have room on a line is divided before word spaces are more
/// than twice as wide as they should be.
constexpr double kDividedAddress = 2e6;
/// Shorter words that may be divided are names: "he/him".
constexpr double kLongAddress = 0.25;  // of the line
/// A last line of fewer characters that begins inside a word is a fragment.
constexpr std::size_t kShortLastLine = 8;

/// Word spaces may grow by this share before a line looks loose.
constexpr double kStretch = 0.5;
constexpr double kLoosest = 40;
/// A justified line without word spaces stays ragged: of its empty share, how loose that is.
constexpr double kWithoutSpaces = 40;

/// Lines no worse than these need no hyphens.
constexpr double kTolerableRatio = 1;
constexpr double kTolerableShare = 0.22;

}  // namespace

OptimumBreaks::OptimumBreaks(const Paragraph& paragraph, const MeasuredText& text, Pt width,
                             Align align)
    : paragraph_(paragraph), text_(text), width_(width), justifies_(align == Align::kJustify) {
  if (!justifies_) return;
  const LineSetter setter(paragraph, text, width, align);
  spaces_.reserve(text.clusters().size() + 1);
  spaces_.push_back(0);
  for (std::size_t i = 0; i < text.clusters().size(); ++i) {
    const bool is_space = setter.is_space(text.clusters()[i]);
    spaces_.push_back(spaces_.back() + (is_space ? text.full_width(i, i + 1) : 0));
  }
}

std::size_t OptimumBreaks::line_begin(std::size_t way) const {
  return text_.segments()[first_ + way].begin;
}

Pt OptimumBreaks::spaces_between(std::size_t begin, std::size_t end) const {
  return justifies_ ? spaces_[text_.content_end(begin, end)] - spaces_[begin] : 0;
}

/// Even with the least word spaces.
bool OptimumBreaks::is_overfull(std::size_t way, Pt right, std::size_t end) const {
  const std::size_t begin = line_begin(way);
  const Pt natural = right - text_.left_of(begin);
  return !fits(natural - spaces_between(begin, end) * (1 - kLeastWordSpace), width_);
}

bool OptimumBreaks::may_end_after(std::size_t segment) const {
  const Segment& part = text_.segments()[segment];
  if (part.kind == BreakKind::kHyphen) return divides_;
  if (part.kind != BreakKind::kEmergency || !fits(text_.word_width(part), width_)) return true;
  return divides_ && is_divided_freely(part);
}

/// Whether a place in an address may be used though a line had room for the address.
bool OptimumBreaks::is_divided_freely(const Segment& part) const {
  return justifies_ && part.kind == BreakKind::kEmergency &&
         text_.word_width(part) > width_ * kLongAddress;
}

std::vector<std::size_t> OptimumBreaks::line_ends(std::size_t first, std::size_t last) {
  if (last - first >= kMostSegments) return {};
  first_ = first;
  last_ = last;
  divides_ = false;
  std::vector<std::size_t> ends = chosen();
  if (is_tolerable(ends) || !has_more_places()) return ends;
  divides_ = true;
  return chosen();
}

bool OptimumBreaks::has_more_places() const {
  const auto begin = text_.segments().begin();
  return std::any_of(begin + static_cast<std::ptrdiff_t>(first_),
                     begin + static_cast<std::ptrdiff_t>(last_), [this](const Segment& part) {
                       return part.kind == BreakKind::kHyphen || is_divided_freely(part);
                     });
}

std::vector<std::size_t> OptimumBreaks::chosen() {
  oldest_ = 0;
  ways_.assign(1, {});
  for (std::size_t segment = first_; segment <= last_; ++segment) {
    ways_.push_back(best_way_to(segment));
  }
  std::vector<std::size_t> ends;
  if (ways_.back().cost == kImpossible) return ends;
  for (std::size_t way = ways_.size() - 1; way > 0; way = ways_[way].before) {
    ends.push_back(first_ + way - 1);
  }
  std::reverse(ends.begin(), ends.end());
  return ends;
}

/// As in TeX, words are divided only where lines look bad without.
bool OptimumBreaks::is_tolerable(const std::vector<std::size_t>& ends) const {
  const double most = justifies_ ? kTolerableRatio : kTolerableShare;
  return !ends.empty() && std::all_of(ends.begin(), ends.end(), [&](std::size_t segment) {
    return ways_[segment - first_ + 1].looseness <= most;
  });
}

OptimumBreaks::Way OptimumBreaks::best_way_to(std::size_t segment) {
  Way best;
  best.cost = kImpossible;
  const Segment& part = text_.segments()[segment];
  const Pt right = text_.right_of(part.end);
  const std::size_t newest = segment - first_;
  while (oldest_ < newest && is_overfull(oldest_, right, part.end)) ++oldest_;
  if (!may_end_after(segment)) return best;
  const bool hyphen = part.kind == BreakKind::kHyphen;
  const Pt sign = hyphen ? hyphen_width_of(paragraph_.runs[text_.clusters()[part.end - 1].run]) : 0;
  for (std::size_t way = oldest_; way <= newest; ++way) {
    const Way& before = ways_[way];
    if (before.cost == kImpossible) continue;
    const std::size_t begin = line_begin(way);
    const Pt slack = width_ - std::max<Pt>(right - text_.left_of(begin), 0) - sign;
    if (slack > width_ * kShortLine && best.cost < kForbidden && segment != last_) break;
    const Candidate line = line_of(begin, segment, slack);
    if (line.cost == kImpossible) continue;
    const double cost = before.cost + line.cost + cost_of_end(way, line, segment);
    if (cost >= best.cost) continue;
    best = {cost, way, line.fitness, hyphen, line.looseness};
  }
  return best;
}

OptimumBreaks::Candidate OptimumBreaks::line_of(std::size_t begin, std::size_t segment,
                                                Pt slack) const {
  const Segment& part = text_.segments()[segment];
  const Pt spaces = spaces_between(begin, part.end);
  const bool fits_naturally = fits(width_ - slack, width_);
  if (segment == last_ && fits_naturally) return {cost_of_last(begin, segment), 1, 0};
  if (spaces > 0) return justified(slack, spaces);
  if (!fits_naturally) return {kImpossible, 1, 0};
  const double empty = width_ > 0 ? slack / width_ : 0;
  if (justifies_) return loose_line(empty * (1 + 2 * empty) * kWithoutSpaces);
  return {empty * empty, 1, empty};
}

OptimumBreaks::Candidate OptimumBreaks::loose_line(double ratio) {
  const double demerits = 10 + 100 * ratio * ratio * ratio;
  return {demerits * demerits, ratio > 1 ? 3 : ratio > 0.5 ? 2 : 1, ratio};
}

/// TeX's badness, of which demerits are the square.
OptimumBreaks::Candidate OptimumBreaks::justified(Pt slack, Pt spaces) const {
  const Pt give = spaces * (slack < 0 ? 1 - kLeastWordSpace : kStretch);
  const double ratio = std::min(std::abs(slack) / give, kLoosest);
  if (slack < 0 && !fits(-slack, give)) return {kImpossible, 1, 0};
  Candidate line = loose_line(ratio);
  if (slack < 0) line = {line.cost, ratio > 0.5 ? 0 : 1, 0};
  return line;
}

double OptimumBreaks::cost_of_kind(const Segment& part) const {
  const Costs& costs = justifies_ ? kJustifiedCosts : kRaggedCosts;
  if (part.kind == BreakKind::kHyphen) return costs.hyphen;
  if (part.kind == BreakKind::kAllowed)
    return ends_inside_compound(paragraph_.text, part.text_end) ? costs.compound : 0;
  if (part.kind != BreakKind::kEmergency) return 0;
  return fits(text_.word_width(part), width_) ? kDividedAddress : costs.emergency;
}

double OptimumBreaks::cost_of_end(std::size_t way, const Candidate& line,
                                  std::size_t segment) const {
  const Costs& costs = justifies_ ? kJustifiedCosts : kRaggedCosts;
  const Way& before = ways_[way];
  const Segment& part = text_.segments()[segment];
  double cost = costs.line + cost_of_kind(part);
  if (part.kind == BreakKind::kHyphen && before.hyphen) cost += kForbidden;
  if (segment == last_ && before.hyphen) {
    cost += is_lone_fragment(way) ? costs.lone_fragment : costs.last_hyphen;
  }
  if (std::abs(before.fitness - line.fitness) > 1) cost += costs.contrast;
  return cost;
}

/// Whether a last line that begins inside a word holds no other word, or hardly one.
bool OptimumBreaks::is_lone_fragment(std::size_t way) const {
  std::size_t word_end = first_ + way;
  while (word_end < last_ && text_.segments()[word_end].kind == BreakKind::kHyphen) ++word_end;
  const std::size_t length = text_.segments()[last_].end - line_begin(way);
  return word_end == last_ || length < kShortLastLine;
}

double OptimumBreaks::cost_of_last(std::size_t begin, std::size_t segment) const {
  const Segment& part = text_.segments()[segment];
  if (begin == line_begin(0)) return 0;
  const bool one_word = begin >= text_.segments()[part.word_first].begin || begin == part.begin;
  const bool is_short = text_.shown_width(begin, part.end) < width_ * kLonelyWord;
  if (!one_word || !is_short) return 0;
  return justifies_ ? kJustifiedCosts.lonely_word : kRaggedCosts.lonely_word;
}

}  // namespace cvpress::text
