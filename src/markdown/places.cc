#include "markdown/places.h"

namespace cvpress::markdown {
namespace {

/// After so many words that are not in the source, the rest will not be either.
constexpr int kMostMisses = 20;

/// Whether a text's last line, so far, is a list's mark and what may stand beside it.
bool begins_item(std::string_view before) {
  const std::string_view line = before.substr(before.rfind('\n') + 1);
  const bool has_mark = line.find_first_of("-*+.)") != std::string_view::npos;
  return has_mark && line.find_first_not_of(" \t>-*+_0123456789.)[]`") == std::string_view::npos;
}

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
  return place(at, words.size());
}

SourceSpan Places::next_item(std::string_view words) {
  if (words.empty() || item_misses_ >= kMostMisses) return whole_;
  const std::string_view text = sources_.text(whole_);
  std::size_t at = text.find(words, item_cursor_);
  while (at != std::string_view::npos && !begins_item(text.substr(0, at))) {
    at = text.find(words, at + 1);
  }
  if (at == std::string_view::npos) {
    ++item_misses_;
    return whole_;
  }
  item_cursor_ = at + words.size();
  return place(at, words.size());
}

SourceSpan Places::place(std::size_t at, std::size_t size) const {
  return {whole_.file, static_cast<std::uint32_t>(whole_.begin + at),
          static_cast<std::uint32_t>(whole_.begin + at + size)};
}

}  // namespace cvpress::markdown
