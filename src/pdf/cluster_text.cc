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

/// Deals the characters of one cluster out over glyphs [begin, end).
void deal_out(const std::vector<std::string>& characters, bool right_to_left, std::size_t begin,
              std::size_t end, std::vector<std::string>& texts) {
  const std::size_t count = end - begin;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t at = right_to_left ? end - 1 - i : begin + i;
    if (i >= characters.size()) {
      texts[at] = kZeroWidthSpace;
      continue;
    }
    texts[at] = characters[i];
    if (i + 1 < count) continue;
    for (std::size_t rest = i + 1; rest < characters.size(); ++rest) texts[at] += characters[rest];
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

std::vector<std::string> glyph_texts(const text::ShapedRun& run) {
  const std::vector<std::uint32_t> starts = cluster_starts(run);
  std::vector<std::string> texts(run.glyphs.size());
  for (std::size_t begin = 0; begin < run.glyphs.size();) {
    const std::uint32_t cluster = run.glyphs[begin].cluster;
    std::size_t end = begin + 1;
    while (end < run.glyphs.size() && run.glyphs[end].cluster == cluster) ++end;
    const auto next = std::upper_bound(starts.begin(), starts.end(), cluster);
    const std::size_t stop = next == starts.end() ? run.text.size() : *next;
    const std::string_view text = std::string_view(run.text).substr(cluster, stop - cluster);
    if (end == begin + 1 && is_one_letter(text)) {
      texts[begin] = text;
    } else {
      deal_out(characters_of(text), run.right_to_left, begin, end, texts);
    }
    begin = end;
  }
  return texts;
}

}  // namespace cvpress::pdf
