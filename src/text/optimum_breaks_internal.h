// The lines of a paragraph chosen together (Knuth and Plass, "Breaking
// Paragraphs into Lines", 1981), so that no line is good at the cost of the next.
#pragma once

#include <cstddef>
#include <vector>

#include "text/line_internal.h"

namespace cvpress::text {

/// Word spaces of justified lines keep at least this share of their width.
inline constexpr double kLeastWordSpace = 0.8;

class OptimumBreaks {
 public:
  OptimumBreaks(const Paragraph& paragraph, const MeasuredText& text, Pt width, Align align);

  /// The segments that lines should end with, of `first` to `last`, which ends at
  /// a mandatory break. Empty where some line cannot be kept within the width, or
  /// there are more places than are worth the time.
  std::vector<std::size_t> line_ends(std::size_t first, std::size_t last);

 private:
  /// The best way to a line's end.
  struct Way {
    double cost = 0;
    std::size_t before = 0;  // index of the way to the end of the line before
    int fitness = 1;         // how tight the line is: from 0, tight, to 3, very loose
    bool hyphen = false;     // it ends with one
    double looseness = 0;    // of the line
  };
  /// A line that might be.
  struct Candidate {
    double cost = 0;
    int fitness = 1;
    double looseness = 0;  // the empty share of a ragged line, how far justified spaces give
  };

  bool has_more_places() const;
  std::vector<std::size_t> chosen();
  bool is_tolerable(const std::vector<std::size_t>& ends) const;
  std::size_t line_begin(std::size_t way) const;
  Pt spaces_between(std::size_t begin, std::size_t end) const;
  bool is_overfull(std::size_t way, Pt right, std::size_t end) const;
  bool may_end_after(std::size_t segment) const;
  Way best_way_to(std::size_t segment);
  Candidate line_of(std::size_t begin, std::size_t segment, Pt slack) const;
  static Candidate loose_line(double ratio);
  Candidate justified(Pt slack, Pt spaces) const;
  double cost_of_end(std::size_t way, const Candidate& line, std::size_t segment) const;
  double cost_of_kind(const Segment& part) const;
  bool is_divided_freely(const Segment& part) const;
  bool is_lone_fragment(std::size_t way) const;
  double cost_of_last(std::size_t begin, std::size_t segment) const;

  const Paragraph& paragraph_;
  const MeasuredText& text_;
  Pt width_;
  bool justifies_;
  std::vector<Pt> spaces_;  // width of all word spaces before each cluster; empty if ragged
  std::size_t first_ = 0;   // segment
  std::size_t last_ = 0;
  bool divides_ = false;    // whether words and addresses may be divided
  std::vector<Way> ways_;   // [0] is the beginning, [i] ends after segment first_ + i - 1
  std::size_t oldest_ = 0;  // the first way that a line may still go on from
};

}  // namespace cvpress::text
