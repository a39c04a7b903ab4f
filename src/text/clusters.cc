#include <algorithm>
#include <array>
#include <utility>

#include "base/utf8.h"
#include "text/clusters_internal.h"

namespace cvpress::text {
namespace {

/// Han characters, kana, and the marks that are set on the same squares.
constexpr std::array<std::pair<char32_t, char32_t>, 8> kIdeographs = {{{0x2E80, 0x2FDF},
                                                                       {0x3001, 0x312F},
                                                                       {0x31A0, 0x31FF},
                                                                       {0x3400, 0x4DBF},
                                                                       {0x4E00, 0x9FFF},
                                                                       {0xF900, 0xFAFF},
                                                                       {0xFF01, 0xFF60},
                                                                       {0x20000, 0x3FFFF}}};

/// Spaces that lines may break after (UAX 14, classes SP and the breaking ones of BA).
bool is_breaking_space(char32_t c) {
  if (c < 0x1680) return c == U' ';
  const bool typographic = c >= 0x2000 && c <= 0x200A && c != 0x2007;
  return typographic || c == 0x1680 || c == 0x205F || c == 0x3000;
}

bool hangs(const ShapedRun& run, std::uint32_t cluster) {
  return cluster < run.text.size() && is_breaking_space(decode_utf8(run.text, cluster).code);
}

Pt points_of(std::int64_t units, const Run& run) {
  return static_cast<double>(units) * run.size / run.shaped->face->metrics().units_per_em;
}

/// Returns a cluster's advance, and puts into it what of that vanishes at a line's end.
Pt measure(const Run& run, Cluster& cluster) {
  std::int64_t units = 0;
  std::int64_t spare = 0;
  for (std::uint32_t i = cluster.glyph_begin; i < cluster.glyph_end; ++i) {
    units += run.shaped->glyphs[i].advance;
    spare += run.shaped->glyphs[i].spare;
  }
  if (spare != 0) cluster.spare = points_of(spare, run);
  return points_of(units, run);
}

/// The first glyph, going from `at` by `step`, of another cluster than that of `at`.
std::int64_t past_cluster(const std::vector<Glyph>& glyphs, std::int64_t at, int step) {
  const auto count = static_cast<std::int64_t>(glyphs.size());
  const std::uint32_t cluster = glyphs[static_cast<std::size_t>(at)].cluster;
  while (at >= 0 && at < count && glyphs[static_cast<std::size_t>(at)].cluster == cluster) {
    at += step;
  }
  return at;
}

}  // namespace

MeasuredText::MeasuredText(const Paragraph& paragraph, std::uint32_t from) : paragraph_(paragraph) {
  const std::size_t most =
      paragraph.text.size() - std::min<std::size_t>(from, paragraph.text.size());
  clusters_.reserve(most);
  sums_.reserve(most + 1);
  content_ends_.reserve(most + 1);
  for (std::uint32_t run = 0; run < paragraph.runs.size(); ++run) {
    const Run& candidate = paragraph.runs[run];
    if (candidate.begin + candidate.shaped->text.size() > from) add_clusters(run, from);
  }
  add_segments(from);
  mark_words();
}

void MeasuredText::add_clusters(std::uint32_t run_index, std::uint32_t from) {
  const Run& run = paragraph_.runs[run_index];
  const std::vector<Glyph>& glyphs = run.shaped->glyphs;
  const auto count = static_cast<std::int64_t>(glyphs.size());
  const bool backwards = run.shaped->right_to_left;
  std::int64_t at = backwards ? count - 1 : 0;
  while (at >= 0 && at < count) {
    const std::int64_t next = past_cluster(glyphs, at, backwards ? -1 : 1);
    const std::uint32_t in_run = glyphs[static_cast<std::size_t>(at)].cluster;
    const auto first = static_cast<std::uint32_t>(backwards ? next + 1 : at);
    const auto last = static_cast<std::uint32_t>(backwards ? at + 1 : next);
    at = next;
    if (run.begin + in_run < from) continue;
    add_cluster(run, {run.begin + in_run, run_index, first, last, 0, hangs(*run.shaped, in_run)});
  }
}

void MeasuredText::add_cluster(const Run& run, Cluster cluster) {
  sums_.push_back(sums_.back() + measure(run, cluster) + tracking_of(run));
  clusters_.push_back(cluster);
  content_ends_.push_back(cluster.hangs ? content_ends_.back()
                                        : static_cast<std::uint32_t>(clusters_.size()));
}

void MeasuredText::add_segments(std::uint32_t from) {
  const auto at_or_after = [](const Cluster& cluster, std::uint32_t offset) {
    return cluster.offset < offset;
  };
  std::size_t begin = 0;
  auto place =
      std::upper_bound(paragraph_.breaks.begin(), paragraph_.breaks.end(), from,
                       [](std::uint32_t offset, const BreakPlace& b) { return offset < b.offset; });
  for (; place != paragraph_.breaks.end(); ++place) {
    const auto found = std::lower_bound(clusters_.begin() + static_cast<std::ptrdiff_t>(begin),
                                        clusters_.end(), place->offset, at_or_after);
    const auto end = static_cast<std::size_t>(found - clusters_.begin());
    const bool inside = found != clusters_.end() && found->offset != place->offset && end > 0 &&
                        place->kind != BreakKind::kMandatory;
    // A place inside a ligature, or one that comes to nothing, cannot be used.
    if (inside || (end == begin && place->kind != BreakKind::kMandatory)) continue;
    segments_.push_back({begin, end, place->offset, place->kind, 0, 0});
    begin = end;
  }
}

void MeasuredText::mark_words() {
  for (std::size_t first = 0; first < segments_.size();) {
    std::size_t last = first;
    while (last + 1 < segments_.size() && segments_[last].kind == BreakKind::kEmergency) ++last;
    for (std::size_t i = first; i <= last; ++i) {
      segments_[i].word_first = first;
      segments_[i].word_last = last;
    }
    first = last + 1;
  }
}

std::size_t MeasuredText::content_end(std::size_t begin, std::size_t end) const {
  return std::max<std::size_t>(begin, content_ends_[end]);
}

Pt MeasuredText::shown_width(std::size_t begin, std::size_t end) const {
  const std::size_t content = content_end(begin, end);
  if (content == begin) return 0;
  return full_width(begin, content) - trailing(content);
}

Pt MeasuredText::trailing(std::size_t content) const {
  const Cluster& last = clusters_[content - 1];
  return tracking_of(paragraph_.runs[last.run]) + last.spare;
}

Pt MeasuredText::right_of(std::size_t end) const {
  const std::size_t content = content_ends_[end];
  if (content == 0) return 0;
  return sums_[content] - trailing(content);
}

Pt MeasuredText::word_width(const Segment& segment) const {
  return shown_width(segments_[segment.word_first].begin, segments_[segment.word_last].end);
}

bool is_word_space(const ShapedRun& run, const Glyph& glyph) {
  if (glyph.spare != 0 || glyph.cluster >= run.text.size()) return false;
  const char first = run.text[glyph.cluster];
  return first == ' ' || (first == '\xC2' && run.text[glyph.cluster + 1] == '\xA0');
}

bool is_ideograph(const ShapedRun& run, const Glyph& glyph) {
  if (glyph.cluster >= run.text.size()) return false;
  if (static_cast<unsigned char>(run.text[glyph.cluster]) < 0xE2) return false;
  const char32_t c = decode_utf8(run.text, glyph.cluster).code;
  return std::any_of(kIdeographs.begin(), kIdeographs.end(),
                     [c](const auto& range) { return c >= range.first && c <= range.second; });
}

std::optional<GlyphId> hyphen_glyph(const FontFace& face) {
  const auto hyphen = face.glyph_for(U'-');
  return hyphen ? hyphen : face.glyph_for(0x2010);
}

bool ends_inside_compound(std::string_view text, std::uint32_t end) {
  constexpr std::string_view kHyphen = "\u2010";
  const std::string_view before = text.substr(0, end);
  const std::size_t length = before.ends_with('-') ? 1 : before.ends_with(kHyphen) ? 3 : 0;
  return length > 0 && before.size() > length && before[before.size() - length - 1] != ' ';
}

}  // namespace cvpress::text
