// A paragraph's runs as clusters in logical order, measured in points: what
// line breaking counts in.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/paragraph.h"

namespace cvpress::text {

/// The glyphs that stand for one indivisible piece of text.
struct Cluster {
  std::uint32_t offset = 0;  // bytes of Paragraph::text
  std::uint32_t run = 0;
  std::uint32_t glyph_begin = 0;
  std::uint32_t glyph_end = 0;
  Pt spare = 0;        // of its width, what vanishes at the end of a line
  bool hangs = false;  // a space that takes no room at the end of a line
};

/// A part of the text between two neighbouring break places.
struct Segment {
  std::size_t begin = 0;  // clusters
  std::size_t end = 0;
  std::uint32_t text_end = 0;  // where the next line begins if this one ends here
  BreakKind kind = BreakKind::kAllowed;
  std::size_t word_first = 0;  // segments of the word that no allowed break divides
  std::size_t word_last = 0;
};

class MeasuredText {
 public:
  /// From byte `from` on.
  MeasuredText(const Paragraph& paragraph, std::uint32_t from);

  const std::vector<Cluster>& clusters() const { return clusters_; }
  const std::vector<Segment>& segments() const { return segments_; }
  /// The end of [begin, end) without the spaces that hang there.
  std::size_t content_end(std::size_t begin, std::size_t end) const;
  /// With tracking between clusters only, and without hanging spaces.
  Pt shown_width(std::size_t begin, std::size_t end) const;
  /// With tracking after every cluster.
  Pt full_width(std::size_t begin, std::size_t end) const { return sums_[end] - sums_[begin]; }
  /// Where what is shown of a line ends, and where one begins, counted from one left
  /// edge: shown_width is their difference.
  Pt right_of(std::size_t end) const;
  Pt left_of(std::size_t begin) const { return sums_[begin]; }
  /// The width of the whole word a segment is part of.
  Pt word_width(const Segment& segment) const;

  /// What stands after the last cluster of [0, content) and does not show at a line's end.
  Pt trailing(std::size_t content) const;

 private:
  void add_clusters(std::uint32_t run_index, std::uint32_t from);
  void add_cluster(const Run& run, Cluster cluster);
  void add_segments(std::uint32_t from);
  void mark_words();

  const Paragraph& paragraph_;
  std::vector<Cluster> clusters_;
  std::vector<Pt> sums_ = {0};                     // widths of all clusters before each
  std::vector<std::uint32_t> content_ends_ = {0};  // of the last cluster that does not hang
  std::vector<Segment> segments_;
};

/// Whether a line that ends at byte `end` ends after "full-" in "full-stack": readers of PDFs take
/// such a hyphen for one that divides, and drop it.
bool ends_inside_compound(std::string_view text, std::uint32_t end);

/// Extra room after each cluster of a run, in points.
inline Pt tracking_of(const Run& run) {
  return run.style.tracking * run.size;
}

}  // namespace cvpress::text
