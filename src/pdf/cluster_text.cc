#include "pdf/cluster_text.h"

#include <algorithm>

#include "base/utf8.h"

namespace cvpress::pdf {
namespace {

const char* const kZeroWidthSpace = "\xE2\x80\x8B";

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

/// Deals the characters of one cluster out over its glyphs [begin, end).
void deal_out(const std::vector<std::string>& characters, bool right_to_left,
              const WrittenText& cluster, std::vector<WrittenText>& written) {
  const std::size_t count = cluster.end - cluster.begin;
  const std::size_t first = written.size();
  for (std::uint32_t glyph = cluster.begin; glyph < cluster.end; ++glyph) {
    written.push_back({glyph, glyph + 1, kZeroWidthSpace});
  }
  for (std::size_t i = 0; i < std::min(count, characters.size()); ++i) {
    std::string& text = written[right_to_left ? first + count - 1 - i : first + i].text;
    text = i + 1 < count ? characters[i] : joined(characters, i, right_to_left);
  }
}

/// Where the clusters of a run's text begin, ascending.
std::vector<std::uint32_t> cluster_starts(const text::ShapedRun& run) {
  std::vector<std::uint32_t> starts;
  starts.reserve(run.glyphs.size());
  for (const text::Glyph& glyph : run.glyphs) starts.push_back(glyph.cluster);
  if (!std::is_sorted(starts.begin(), starts.end())) std::sort(starts.begin(), starts.end());
  starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
  return starts;
}

}  // namespace

std::vector<WrittenText> written_texts(const text::ShapedRun& run, bool joins_glyphs) {
  const std::vector<std::uint32_t> starts = cluster_starts(run);
  const auto count = static_cast<std::uint32_t>(run.glyphs.size());
  std::vector<WrittenText> written;
  written.reserve(count);
  for (std::uint32_t begin = 0; begin < count;) {
    const std::uint32_t cluster = run.glyphs[begin].cluster;
    std::uint32_t end = begin + 1;
    while (end < count && run.glyphs[end].cluster == cluster) ++end;
    const auto next = std::upper_bound(starts.begin(), starts.end(), cluster);
    const std::size_t stop = next == starts.end() ? run.text.size() : *next;
    const std::string_view text = std::string_view(run.text).substr(cluster, stop - cluster);
    if (end == begin + 1 && is_one_letter(text)) {
      written.push_back({begin, end, std::string(text)});
    } else if (joins_glyphs) {
      const auto characters = characters_of(text);
      written.push_back({begin, end, joined(characters, 0, run.right_to_left)});
    } else {
      deal_out(characters_of(text), run.right_to_left, {begin, end, {}}, written);
    }
    begin = end;
  }
  return written;
}

}  // namespace cvpress::pdf
