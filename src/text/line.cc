#include <algorithm>

#include "base/utf8.h"
#include "text/hanging.h"
#include "text/line_internal.h"

namespace cvpress::text {
namespace {

/// Em. Readers of PDF files take a tenth for a word space.
constexpr double kMostLetterSpace = 0.08;

/// Height and baseline of text of one style alone: the difference of leading
/// and face is spread evenly above and below (CSS Inline 3, half-leading).
void measure(const TextStyle& style, const FaceMetrics& face, Line& line) {
  const Pt height = style.leading * style.size;
  if (height <= line.height && line.height > 0) return;
  const Pt ascent = face.ascent / face.units_per_em * style.size;
  const Pt descent = face.descent / face.units_per_em * style.size;
  line.height = height;
  line.baseline = (height - ascent - descent) / 2 + ascent;
}

void measure_letters(const TextStyle& style, const FaceMetrics& face, Line& line) {
  const Pt cap_height = face.cap_height / face.units_per_em * style.size;
  if (cap_height <= line.cap_height) return;
  line.cap_height = cap_height;
  line.x_height = face.x_height / face.units_per_em * style.size;
}

}  // namespace

Pt hyphen_width_of(const Run& run) {
  const FontFace& face = *run.shaped->face;
  const auto glyph = hyphen_glyph(face);
  return glyph ? face.advance(*glyph) / face.metrics().units_per_em * run.size : 0;
}

bool LineSetter::is_space(const Cluster& cluster) const {
  const ShapedRun& run = *paragraph_.runs[cluster.run].shaped;
  return is_word_space(run, run.glyphs[cluster.glyph_begin]);
}

std::size_t LineSetter::spaces_in(std::size_t begin, std::size_t end) const {
  const auto first = text_.clusters().begin();
  const auto count = std::count_if(first + static_cast<std::ptrdiff_t>(begin),
                                   first + static_cast<std::ptrdiff_t>(end),
                                   [this](const Cluster& cluster) { return is_space(cluster); });
  return static_cast<std::size_t>(count);
}

std::size_t LineSetter::ideographs_in(std::size_t begin, std::size_t end) const {
  std::size_t count = 0;
  for (std::size_t i = begin; i < end; ++i) {
    const Cluster& cluster = text_.clusters()[i];
    const ShapedRun& run = *paragraph_.runs[cluster.run].shaped;
    count += is_ideograph(run, run.glyphs[cluster.glyph_begin]) ? 1 : 0;
  }
  return count;
}

/// Splits clusters into parts of one run each, in logical order.
std::vector<LineSetter::Part> LineSetter::parts(std::size_t begin, std::size_t end,
                                                const Line& given, bool hanging) const {
  std::vector<Part> found;
  while (begin < end) {
    const Cluster& first = text_.clusters()[begin];
    std::size_t stop = begin + 1;
    while (stop < end && text_.clusters()[stop].run == first.run) ++stop;
    const Cluster& last = text_.clusters()[stop - 1];
    Part part;
    part.level = hanging ? base_level() : paragraph_.runs[first.run].level;
    part.piece.run = first.run;
    part.piece.begin = std::min(first.glyph_begin, last.glyph_begin);
    part.piece.end = std::max(first.glyph_end, last.glyph_end);
    part.piece.width = text_.full_width(begin, stop);
    if (given.word_space != 0) {
      part.piece.width += given.word_space * static_cast<double>(spaces_in(begin, stop));
    }
    if (given.letter_space != 0) {
      part.piece.width += given.letter_space * static_cast<double>(ideographs_in(begin, stop));
    }
    found.push_back(part);
    begin = stop;
  }
  return found;
}

namespace {

/// UAX 9, rule L2: from the highest level down to the lowest odd one, reverse
/// each stretch of parts at that level or higher.
template <class Parts>
void reorder(Parts& parts) {
  std::uint8_t highest = 0;
  for (const auto& part : parts) highest = std::max(highest, part.level);
  for (std::uint8_t level = highest; level >= 1; --level) {
    for (auto begin = parts.begin(); begin != parts.end();) {
      const auto is_in = [level](const auto& part) { return part.level >= level; };
      begin = std::find_if(begin, parts.end(), is_in);
      const auto end = std::find_if_not(begin, parts.end(), is_in);
      std::reverse(begin, end);
      begin = end;
    }
  }
}

/// A run's glyphs that stand next to one another again, after the spaces at
/// their end were split off, are one piece.
void append_piece(std::vector<Piece>& pieces, const Piece& piece) {
  if (!pieces.empty() && pieces.back().run == piece.run && pieces.back().end == piece.begin) {
    pieces.back().end = piece.end;
    pieces.back().width += piece.width;
    return;
  }
  pieces.push_back(piece);
}

}  // namespace

/// How far the mark at the end of a line may reach past it; what stands there runs
/// the way of the paragraph.
Pt LineSetter::hang_of(const LineRange& range, std::size_t content_end) const {
  if (!paragraph_.hang_punctuation || content_end <= range.begin) return 0;
  const Cluster& last = text_.clusters()[content_end - 1];
  const Run& run = paragraph_.runs[last.run];
  if (range.kind == BreakKind::kHyphen) return hyphen_width_of(run) * hanging_share(U'-');
  if ((run.level % 2 == 1) != paragraph_.right_to_left) return 0;
  const char32_t mark = decode_utf8(paragraph_.text, last.offset).code;
  const Pt width = text_.full_width(content_end - 1, content_end) - text_.trailing(content_end);
  return std::max<Pt>(width, 0) * hanging_share(mark);
}

void LineSetter::place_pieces(const LineRange& range, std::size_t content_end, Pt hang,
                              Line& line) const {
  std::vector<Part> all = parts(range.begin, content_end, line, false);
  std::vector<Part> hanging = parts(content_end, range.end, {}, true);
  // Rule L1: spaces at the end of a line go the way of the paragraph.
  all.insert(all.end(), hanging.begin(), hanging.end());
  reorder(all);
  Pt x = 0;
  if (paragraph_.right_to_left) x = -text_.full_width(content_end, range.end) - hang;
  for (Part& part : all) {
    part.piece.x = x;
    x += part.piece.width;
    append_piece(line.pieces, part.piece);
  }
}

void LineSetter::set_height(const LineRange& range, Line& line) const {
  for (const Piece& piece : line.pieces) {
    const Run& run = paragraph_.runs[piece.run];
    measure(run.style, run.style_face->metrics(), line);
    measure_letters(run.style, run.style_face->metrics(), line);
  }
  if (range.begin != range.end) return;
  measure(paragraph_.base, paragraph_.base_face->metrics(), line);
  measure_letters(paragraph_.base, paragraph_.base_face->metrics(), line);
}

Pt LineSetter::justify(const LineRange& range, std::size_t content_end, Line& line) const {
  const bool tight = !fits(line.width, width_);  // the optimum counts on spaces that shrink
  const bool loose = !line.ends_paragraph && line.width < width_;
  if (align_ != Align::kJustify || content_end == range.begin || (!tight && !loose)) return 0;
  const auto spaces = static_cast<double>(spaces_in(range.begin, content_end));
  const auto letters = static_cast<double>(loose ? ideographs_in(range.begin, content_end - 1) : 0);
  const Pt hang = hang_of(range, content_end);
  const Pt left = width_ + hang - line.width;
  const Pt most = kMostLetterSpace * paragraph_.runs[text_.clusters()[range.begin].run].size;
  const bool is_spread = letters > 0 && left <= most * (spaces + letters);
  if (is_spread) {
    line.word_space = line.letter_space = left / (spaces + letters);
  } else if (spaces > 0) {
    line.word_space = left / spaces;
  } else {
    return 0;
  }
  line.width = width_;
  return hang;
}

Line LineSetter::line(const LineRange& range) const {
  Line line;
  line.begin = range.text_begin;
  line.end = range.text_end;
  line.ends_paragraph = range.kind == BreakKind::kMandatory;
  line.hyphen = range.kind == BreakKind::kHyphen;
  const std::size_t content_end = text_.content_end(range.begin, range.end);
  line.width = text_.shown_width(range.begin, range.end);
  if (line.hyphen)
    line.width += hyphen_width_of(paragraph_.runs[text_.clusters()[range.end - 1].run]);
  const Pt hang = justify(range, content_end, line);
  place_pieces(range, content_end, hang, line);
  set_height(range, line);
  return line;
}

}  // namespace cvpress::text
