// Choosing where lines end: the best for the paragraph as a whole where it asks
// for that, else as much in each as fits; and never a line without anything.

#include <algorithm>

#include "text/clusters_internal.h"
#include "text/line_internal.h"
#include "text/optimum_breaks_internal.h"

namespace cvpress::text {
namespace {

/// Of a line's width: rather a compound is divided than that less is in it.
constexpr double kLeastFilled = 0.4;

class LineBreaker {
 public:
  LineBreaker(const Paragraph& paragraph, const MeasuredText& text, Pt width, Align align)
      : paragraph_(paragraph), text_(text), width_(width), align_(align) {}

  std::vector<LineRange> ranges(std::uint32_t from) {
    line_start_ = from;
    while (segment_ < text_.segments().size()) {
      const std::size_t last = mandatory_end();
      if (paragraph_.optimum) add_optimum(last);
      while (segment_ <= last) add(next());
    }
    return std::move(lines_);
  }

 private:
  void add(const LineRange& line) {
    lines_.push_back(line);
    line_start_ = line.text_end;
  }

  /// The next segment that a mandatory break ends; the last one does.
  std::size_t mandatory_end() const {
    std::size_t last = segment_;
    while (last + 1 < text_.segments().size() && segment(last).kind != BreakKind::kMandatory) {
      ++last;
    }
    return last;
  }

  /// Adds the best lines up to the end of `last`, if there are any; one line needs no choice.
  void add_optimum(std::size_t last) {
    if (fits(text_.shown_width(cluster_, segment(last).end), width_)) {
      return add(end_after(last));
    }
    if (!optimum_) optimum_.emplace(paragraph_, text_, width_, align_);
    for (const std::size_t end : optimum_->line_ends(segment_, last)) add(end_after(end));
  }

  const Segment& segment(std::size_t i) const { return text_.segments()[i]; }

  Pt hyphen_width(const Segment& part) const {
    if (part.kind != BreakKind::kHyphen || part.end == 0) return 0;
    return hyphen_width_of(paragraph_.runs[text_.clusters()[part.end - 1].run]);
  }

  /// Whether the line may end after this segment by its kind alone.
  bool may_end_after(const Segment& part) const {
    return part.kind != BreakKind::kEmergency || !fits(text_.word_width(part), width_);
  }

  bool ends_inside_word(std::size_t i) const {
    return segment(i).kind == BreakKind::kAllowed &&
           ends_inside_compound(paragraph_.text, segment(i).text_end);
  }

  /// The last segment after which the line may end within its width; where that is inside of a
  /// compound, the last one before it that is not, if the line is not left nearly empty.
  std::optional<std::size_t> last_fitting() const {
    std::optional<std::size_t> best;
    std::optional<std::size_t> whole;
    for (std::size_t i = segment_; i < text_.segments().size(); ++i) {
      const Segment& part = segment(i);
      const Pt shown = text_.shown_width(cluster_, part.end);
      if (!fits(shown, width_)) break;
      if (may_end_after(part) && fits(shown + hyphen_width(part), width_)) {
        best = i;
        if (!ends_inside_word(i) && shown >= kLeastFilled * width_) whole = i;
      }
      if (part.kind == BreakKind::kMandatory) break;
    }
    if (best && whole && ends_inside_word(*best)) return whole;
    if (best && segment(*best).kind == BreakKind::kEmergency) return friendliest(*best);
    return best;
  }

  bool begins_with_at_sign(std::uint32_t offset) const {
    return offset < paragraph_.text.size() && paragraph_.text[offset] == '@';
  }

  /// Instead of `last`, which ends inside of a word: an e-mail address is best parted before
  /// its "@", where the rest has room in the next line.
  std::size_t friendliest(std::size_t last) const {
    const std::size_t word_end = segment(segment(last).word_last).end;
    for (std::size_t i = last; i >= std::max(segment_, segment(last).word_first); --i) {
      if (begins_with_at_sign(segment(i).text_end) &&
          fits(text_.shown_width(segment(i).end, word_end), width_)) {
        return i;
      }
      if (i == 0) break;
    }
    return last;
  }

  /// As many clusters of an over-wide segment as fit, but at least one.
  LineRange cut_inside() {
    const std::size_t end = segment(segment_).end;
    std::size_t cut = cluster_ + 1;
    while (cut < end && fits(text_.shown_width(cluster_, cut + 1), width_)) ++cut;
    if (text_.content_end(cluster_, end) <= cut) return end_after(segment_);
    LineRange line{line_start_, text_.clusters()[cut].offset, cluster_, cut, BreakKind::kEmergency};
    cluster_ = cut;
    return line;
  }

  LineRange end_after(std::size_t last) {
    const Segment& part = segment(last);
    LineRange line{line_start_, part.text_end, cluster_, part.end, part.kind};
    segment_ = last + 1;
    cluster_ = part.end;
    return line;
  }

  LineRange next() {
    const auto last = last_fitting();
    return last ? end_after(*last) : cut_inside();
  }

  const Paragraph& paragraph_;
  const MeasuredText& text_;
  Pt width_;
  Align align_;
  std::size_t segment_ = 0;
  std::size_t cluster_ = 0;
  std::uint32_t line_start_ = 0;
  std::vector<LineRange> lines_;
  std::optional<OptimumBreaks> optimum_;
};

}  // namespace

std::vector<Line> break_lines(const Paragraph& paragraph, Pt width, Align align,
                              std::uint32_t from) {
  if (from >= paragraph.text.size()) return {};
  const MeasuredText text(paragraph, from);
  const LineSetter setter(paragraph, text, width, align);
  std::vector<Line> lines;
  for (const LineRange& range : LineBreaker(paragraph, text, width, align).ranges(from)) {
    lines.push_back(setter.line(range));
  }
  return lines;
}

Pt full_advance(const Paragraph& paragraph) {
  Pt advance = 0;
  for (const Run& run : paragraph.runs) {
    std::int64_t units = 0;
    for (const Glyph& glyph : run.shaped->glyphs) units += glyph.advance;
    advance += static_cast<double>(units) * run.size / run.shaped->face->metrics().units_per_em;
  }
  return advance;
}

NaturalWidths natural_widths(const Paragraph& paragraph) {
  const MeasuredText text(paragraph, 0);
  NaturalWidths widths;
  std::size_t line_begin = 0;
  for (const Segment& part : text.segments()) {
    widths.longest_word = std::max(widths.longest_word, text.word_width(part));
    if (part.kind != BreakKind::kMandatory) continue;
    widths.widest_line = std::max(widths.widest_line, text.shown_width(line_begin, part.end));
    line_begin = part.end;
  }
  return widths;
}

}  // namespace cvpress::text
