#include "audit/page_segments.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace cvpress::audit {
namespace {

constexpr double kSameRow = 0.4;        // in ems
constexpr double kSegmentGap = 1.2;     // between segments of a row
constexpr double kWidestJustified = 3;  // between words of a justified line
constexpr double kEvenGap = 0.1;        // gaps that are alike
constexpr double kLeastLeading = 0.6;   // between lines of a paragraph
constexpr double kMostLeading = 1.9;
constexpr double kMostIndent = 2.5;  // hanging or first lines
constexpr double kSameSize = 0.05;
constexpr std::size_t kMostSegments = 2'000;  // of a page

/// A word and what is known of its letters.
struct RowWord {
  std::size_t number = 0;
  double left = 0;
  double right = 0;
  double baseline = 0;
  double size = 0;
  bool is_sign = false;
};

std::vector<RowWord> upright_words(const reader::SeenPage& page,
                                   const std::vector<reader::SeenWord>& words, std::size_t first,
                                   std::size_t end) {
  std::vector<RowWord> row_words;
  for (std::size_t i = first; i < end; ++i) {
    const reader::SeenWord& word = words[i];
    if (word.artifact || word.first >= page.glyphs.size()) continue;
    const reader::SeenGlyph& glyph = page.glyphs[word.first];
    if (glyph.turned || glyph.size <= 0) continue;
    row_words.push_back({i, word.box.origin.x, word.box.origin.x + word.box.size.width,
                         glyph.origin.y, glyph.size, word.first == word.last});
  }
  std::sort(row_words.begin(), row_words.end(), [](const RowWord& a, const RowWord& b) {
    return a.baseline != b.baseline ? a.baseline < b.baseline : a.number < b.number;
  });
  return row_words;
}

/// Columns may touch, but what comes between their words in the order parts them.
bool are_neighbours(const RowWord& before, const RowWord& word) {
  return word.number == before.number + 1 || word.number + 1 == before.number;
}

double gap_between(const RowWord& before, const RowWord& word) {
  return word.left - before.right;
}

/// The end of the words from `begin` on between which all gaps are alike, though wide: a line
/// that is justified without dividing words. `begin` itself where there are none.
std::size_t end_of_even_gaps(std::span<const RowWord> row, std::size_t begin) {
  if (begin + 1 >= row.size()) return begin;
  const double gap = gap_between(row[begin], row[begin + 1]);
  const double size = row[begin].size;
  if (gap > kWidestJustified * size) return begin;
  std::size_t last = begin;
  while (last + 1 < row.size() && are_neighbours(row[last], row[last + 1]) &&
         std::abs(gap_between(row[last], row[last + 1]) - gap) <= kEvenGap * size) {
    ++last;
  }
  return last >= begin + 2 ? last : begin;
}

void split_row(std::span<RowWord> row, std::uint32_t page, std::vector<PageSegment>& segments) {
  std::sort(row.begin(), row.end(), [](const RowWord& a, const RowWord& b) {
    return a.left != b.left ? a.left < b.left : a.number < b.number;
  });
  bool is_open = false;
  std::size_t even_end = 0;  // up to here, gaps are wide but even
  for (std::size_t i = 0; i < row.size(); ++i) {
    const RowWord& word = row[i];
    if (i > 0) {
      is_open = are_neighbours(row[i - 1], word) &&
                (i <= even_end || word.left - segments.back().right <= kSegmentGap * word.size);
    }
    if (i >= even_end) even_end = end_of_even_gaps(row, i);
    if (!is_open) {
      segments.push_back({{}, page, word.left, word.right, word.baseline, word.size, false});
      is_open = true;
    }
    segments.back().words.push_back(word.number);
    segments.back().is_sign = word.is_sign && segments.back().words.size() == 1;
    segments.back().right = std::max(segments.back().right, word.right);
  }
}

void add_segments(std::vector<RowWord> words, std::uint32_t page,
                  std::vector<PageSegment>& segments) {
  const std::size_t before = segments.size();
  for (std::size_t begin = 0; begin < words.size();) {
    std::size_t end = begin + 1;
    const double limit = words[begin].baseline + kSameRow * words[begin].size;
    while (end < words.size() && words[end].baseline <= limit) ++end;
    split_row({words.data() + begin, end - begin}, page, segments);
    begin = end;
  }
  if (segments.size() - before > kMostSegments) segments.resize(before);
}

}  // namespace

std::vector<PageSegment> segments_of(const reader::SeenDocument& seen,
                                     const std::vector<reader::SeenWord>& words) {
  std::vector<PageSegment> segments;
  for (std::size_t first = 0; first < words.size();) {
    const std::uint32_t page = words[first].page;
    std::size_t end = first + 1;
    while (end < words.size() && words[end].page == page) ++end;
    add_segments(upright_words(seen.pages[page], words, first, end), page, segments);
    first = end;
  }
  return segments;
}

bool is_same_row(const PageSegment& a, const PageSegment& b) {
  return a.page == b.page && std::abs(a.baseline - b.baseline) <= kSameRow * a.size;
}

namespace {

/// Whether `next` may be the line below `line`.
bool goes_on_in(const PageSegment& line, const PageSegment& next) {
  const double leading = next.baseline - line.baseline;
  return line.page == next.page && leading >= kLeastLeading * line.size &&
         leading <= kMostLeading * line.size &&
         std::abs(line.size - next.size) <= kSameSize * line.size &&
         std::abs(next.left - line.left) <= kMostIndent * line.size;
}

bool is_out_of_reach(const PageSegment& line, const PageSegment& next) {
  return line.page != next.page || next.baseline - line.baseline > kMostLeading * line.size;
}

}  // namespace

std::vector<SegmentChain> chains_of(const std::vector<PageSegment>& segments) {
  std::vector<SegmentChain> chains;
  std::vector<std::size_t> open;  // chains that may go on
  for (std::size_t i = 0; i < segments.size(); ++i) {
    std::erase_if(open, [&](std::size_t chain) {
      return is_out_of_reach(segments[chains[chain].back()], segments[i]);
    });
    if (segments[i].is_sign) continue;  // bullets stand beside the lines of any paragraph
    const auto above = std::find_if(open.begin(), open.end(), [&](std::size_t chain) {
      return goes_on_in(segments[chains[chain].back()], segments[i]);
    });
    if (above != open.end()) {
      chains[*above].push_back(i);
    } else {
      open.push_back(chains.size());
      chains.push_back({i});
    }
  }
  return chains;
}

bool is_put_together(const reader::SeenWord& word) {
  return word.last - word.first >= word.text.size();
}

PlacesInOrder::PlacesInOrder(const reader::SeenDocument& seen,
                             const std::vector<reader::SeenWord>& words) {
  for (const reader::SeenPage& page : seen.pages) {
    places_.emplace_back(page.glyphs.size(), kNowhere);
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::vector<std::size_t>& glyphs = places_[words[i].page];
    if (words[i].last >= glyphs.size()) continue;
    glyphs[words[i].first] = i;
    glyphs[words[i].last] = i;
    // Between the letters of a word that was put together, others' may be drawn.
    if (is_put_together(words[i])) continue;
    for (std::size_t glyph = words[i].first; glyph <= words[i].last; ++glyph) glyphs[glyph] = i;
  }
}

}  // namespace cvpress::audit
