#include "pdf/cluster_text.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace cvpress::pdf {
namespace {

constexpr std::string_view kZeroWidthSpace = "\xE2\x80\x8B";

std::vector<std::string> characters_of(std::string_view text) {
  std::vector<std::string> characters;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = decode_utf8(text, i).length;
    // A space that holds words together is for the line breaker, not for readers of the text.
    const std::string_view character = text.substr(i, length);
    characters.emplace_back(character == "\xC2\xA0" ? " " : character);
    i += length;
  }
  return characters;
}

/// Whether a cluster is one letter of ASCII, which nearly all are.
bool is_one_letter(std::string_view text) {
  return text.size() == 1 && static_cast<unsigned char>(text[0]) < 0x80;
}

/// Several characters of one code.
std::string joined(const std::vector<std::string>& characters, std::size_t from,
                   bool right_to_left) {
  std::string text;
  for (std::size_t i = from; i < characters.size(); ++i) {
    text.insert(right_to_left ? 0 : text.size(), characters[i]);
  }
  return text;
}

/// Goes through the clusters of a run.
class ClusterReader {
 public:
  ClusterReader(const text::ShapedRun& run, bool joins_glyphs)
      : run_(run), joins_glyphs_(joins_glyphs) {
    const auto before = [](const text::Glyph& a, const text::Glyph& b) {
      return a.cluster < b.cluster;
    };
    ascends_ = std::is_sorted(run.glyphs.begin(), run.glyphs.end(), before);
    if (!ascends_) note_starts();
  }

  WrittenTexts read() {
    const auto count = static_cast<std::uint32_t>(run_.glyphs.size());
    written_.parts.reserve(count);
    for (std::uint32_t begin = 0; begin < count;) {
      const std::uint32_t cluster = run_.glyphs[begin].cluster;
      std::uint32_t end = begin + 1;
      while (end < count && run_.glyphs[end].cluster == cluster) ++end;
      const std::string_view text(run_.text.data() + cluster, stop_of(cluster, end) - cluster);
      add(begin, end, text);
      begin = end;
    }
    return std::move(written_);
  }

 private:
  void note_starts() {
    starts_.reserve(run_.glyphs.size());
    for (const text::Glyph& glyph : run_.glyphs) starts_.push_back(glyph.cluster);
    std::sort(starts_.begin(), starts_.end());
  }

  /// Where a cluster's text ends, whose glyphs end at `end`.
  std::size_t stop_of(std::uint32_t cluster, std::uint32_t end) const {
    if (ascends_) return end < run_.glyphs.size() ? run_.glyphs[end].cluster : run_.text.size();
    const auto next = std::upper_bound(starts_.begin(), starts_.end(), cluster);
    return next == starts_.end() ? run_.text.size() : *next;
  }

  void add(std::uint32_t begin, std::uint32_t end, std::string_view text) {
    if (end == begin + 1 && is_one_letter(text)) {
      written_.parts.push_back({begin, end, text});
    } else if (joins_glyphs_) {
      written_.parts.push_back({begin, end, made(joined(characters_of(text), 0, leftwards()))});
    } else {
      deal_out(characters_of(text), begin, end);
    }
  }

  /// Deals the characters of one cluster out over its glyphs [begin, end).
  void deal_out(const std::vector<std::string>& characters, std::uint32_t begin,
                std::uint32_t end) {
    const std::size_t count = end - begin;
    const std::size_t first = written_.parts.size();
    for (std::uint32_t glyph = begin; glyph < end; ++glyph) {
      written_.parts.push_back({glyph, glyph + 1, kZeroWidthSpace});
    }
    for (std::size_t i = 0; i < std::min(count, characters.size()); ++i) {
      WrittenText& part = written_.parts[leftwards() ? first + count - 1 - i : first + i];
      part.text = made(i + 1 < count ? characters[i] : joined(characters, i, leftwards()));
    }
  }

  bool leftwards() const { return run_.right_to_left; }
  std::string_view made(std::string text) { return written_.made.emplace_front(std::move(text)); }

  const text::ShapedRun& run_;
  bool joins_glyphs_;
  bool ascends_ = true;                // clusters do, in the order of glyphs
  std::vector<std::uint32_t> starts_;  // of clusters, where they do not
  WrittenTexts written_;
};

}  // namespace

WrittenTexts written_texts(const text::ShapedRun& run, bool joins_glyphs) {
  return ClusterReader(run, joins_glyphs).read();
}

}  // namespace cvpress::pdf
