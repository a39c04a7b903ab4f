#include "paginate/broken_words.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "base/numbers.h"

namespace cvpress::paginate {
namespace {

/// Whose columns are all too narrow has seen so after a few.
constexpr std::size_t kMostSections = 5;
constexpr std::size_t kMostOfWordShown = 40;  // bytes
constexpr std::size_t kLongestLook = 300;     // the same

bool is_allowed_end(const text::Paragraph& paragraph, std::uint32_t offset) {
  const auto place = std::lower_bound(
      paragraph.breaks.begin(), paragraph.breaks.end(), offset,
      [](const text::BreakPlace& one, std::uint32_t wanted) { return one.offset < wanted; });
  return place != paragraph.breaks.end() && place->offset == offset;
}

/// What stands around `offset` without spaces, as far as is looked: a word may be as
/// long as a text, and have a line for each of its letters.
std::string_view word_at(std::string_view text, std::size_t offset) {
  constexpr std::string_view kSpaces = " \n";
  const std::size_t first = offset > kLongestLook ? offset - kLongestLook : 0;
  text = text.substr(first, 2 * kLongestLook);
  offset -= first;
  const std::size_t before = offset > 0 ? text.find_last_of(kSpaces, offset - 1) : text.npos;
  std::size_t begin = before == text.npos ? 0 : before + 1;
  while (begin < offset && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) ++begin;
  const std::size_t end = std::min(text.find_first_of(kSpaces, offset), text.size());
  return text.substr(begin, end - begin);
}

/// Addresses are as long as they are, and nobody reads them for their words.
bool is_address(std::string_view word) {
  const std::size_t slash = word.find('/');
  const bool host_and_path = slash != word.npos && word.find('.') < slash;
  return host_and_path || word.find("://") != word.npos || word.find('@') != word.npos ||
         word.find("www.") != word.npos;
}

std::string shown(std::string_view word) {
  if (word.size() <= kMostOfWordShown) return std::string(word);
  std::size_t end = kMostOfWordShown;
  while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80) --end;
  return std::string(word.substr(0, end)) + "…";
}

SourceSpan place_of(const text::Paragraph& paragraph, std::uint32_t offset, SourceSpan around) {
  const auto after =
      std::upper_bound(paragraph.runs.begin(), paragraph.runs.end(), offset,
                       [](std::uint32_t at, const text::Run& run) { return at < run.begin; });
  if (after == paragraph.runs.begin()) return around;
  const SourceSpan where = std::prev(after)->where;
  return where.known() ? where : around;
}

}  // namespace

void BrokenWords::look_at(const layout::LineInk& ink, Pt room, const layout::Tag* section,
                          SourceSpan where) {
  const text::Paragraph& paragraph = *ink.paragraph;
  if (ink.line.end >= paragraph.text.size() || is_allowed_end(paragraph, ink.line.end)) return;
  if (told_.size() == kMostSections) return;
  if (std::find(told_.begin(), told_.end(), section) != told_.end()) return;
  const std::string_view word = word_at(paragraph.text, ink.line.end);
  if (is_address(word)) return;
  told_.push_back(section);
  diagnostics_.warning(place_of(paragraph, ink.line.end, where),
                       fmt::format("words are broken inside: \"{}\" is wider than the {} pt that "
                                   "there are for it",
                                   shown(word), decimal(room, 1)));
}

}  // namespace cvpress::paginate
