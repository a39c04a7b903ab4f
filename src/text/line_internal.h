// Setting a chosen line: pieces in visual order, word space, height.
#pragma once

#include "text/clusters_internal.h"

namespace cvpress::text {

/// A line as breaking leaves it.
struct LineRange {
  std::uint32_t text_begin = 0;
  std::uint32_t text_end = 0;
  std::size_t begin = 0;  // clusters
  std::size_t end = 0;
  BreakKind kind = BreakKind::kAllowed;  // of the place it ends at
};

class LineSetter {
 public:
  LineSetter(const Paragraph& paragraph, const MeasuredText& text, Pt width, Align align)
      : paragraph_(paragraph), text_(text), width_(width), align_(align) {}

  Line line(const LineRange& range) const;
  /// Whether a cluster is a space that gives in justified lines.
  bool is_space(const Cluster& cluster) const;

 private:
  /// Part of a line in one run, before it has its place.
  struct Part {
    Piece piece;
    std::uint8_t level = 0;
  };
  /// With the room that a justified line gives its spaces and letters.
  std::vector<Part> parts(std::size_t begin, std::size_t end, const Line& given,
                          bool hanging) const;
  /// Spreads what a line leaves over; returns how far its end then hangs over.
  Pt justify(const LineRange& range, std::size_t content_end, Line& line) const;
  Pt hang_of(const LineRange& range, std::size_t content_end) const;
  void place_pieces(const LineRange& range, std::size_t content_end, Pt hang, Line& line) const;
  void set_height(const LineRange& range, Line& line) const;
  std::size_t spaces_in(std::size_t begin, std::size_t end) const;
  std::size_t ideographs_in(std::size_t begin, std::size_t end) const;
  std::uint8_t base_level() const { return paragraph_.right_to_left ? 1 : 0; }

  const Paragraph& paragraph_;
  const MeasuredText& text_;
  Pt width_;
  Align align_;
};

/// The width of a hyphen at the end of a run.
Pt hyphen_width_of(const Run& run);

}  // namespace cvpress::text
