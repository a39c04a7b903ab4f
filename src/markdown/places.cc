#include "markdown/places.h"

namespace cvpress::markdown {
namespace {

/// After so many words that are not in the source, the rest will not be either.
constexpr int kMostMisses = 20;

}  // namespace

SourceSpan Places::next(std::string_view words) {
  if (words.empty() || misses_ >= kMostMisses) return whole_;
  const std::string_view text = sources_.text(whole_);
  const std::size_t at = text.find(words, cursor_);
  if (at == std::string_view::npos) {
    ++misses_;
    return whole_;
  }
  cursor_ = at + words.size();
  return {whole_.file, static_cast<std::uint32_t>(whole_.begin + at),
          static_cast<std::uint32_t>(whole_.begin + cursor_)};
}

}  // namespace cvpress::markdown
