#include "paint/broken_word.h"

#include <algorithm>
#include <string_view>

#include "paint/painter.h"

namespace cvpress::paint {
namespace {

constexpr std::string_view kIcon = "\xEF\xBF\xBC";  // U+FFFC
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::size_t kLongestWord = 1000;  // bytes: whatever is longer is no address

/// Without icons and spaces at its beginning, and spaces at its end.
std::string_view trimmed(std::string_view text) {
  for (;;) {
    if (text.starts_with(kIcon)) {
      text.remove_prefix(kIcon.size());
    } else if (text.starts_with(kNoBreakSpace)) {
      text.remove_prefix(kNoBreakSpace.size());
    } else if (text.starts_with(' ')) {
      text.remove_prefix(1);
    } else {
      break;
    }
  }
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

bool is_one_word(std::string_view text) {
  return !text.empty() && text.size() <= kLongestWord && text.find_first_of(" \n") == text.npos &&
         text.find(kIcon) == text.npos && text.find(kNoBreakSpace) == text.npos;
}

bool ends_inside_word(const text::Paragraph& paragraph, const text::Line& line) {
  if (line.hyphen) return false;
  return std::none_of(paragraph.breaks.begin(), paragraph.breaks.end(), [&](const auto& place) {
    return place.offset == line.end && place.kind != text::BreakKind::kEmergency;
  });
}

bool runs_from_left(const text::Paragraph& paragraph) {
  return std::none_of(paragraph.runs.begin(), paragraph.runs.end(),
                      [](const text::Run& run) { return run.shaped->right_to_left; });
}

}  // namespace

std::optional<std::string> broken_word(const layout::Fragment& fragment) {
  if (fragment.ink.size() < 2) return std::nullopt;
  const auto* first = std::get_if<layout::LineInk>(&fragment.ink.front());
  const auto* last = std::get_if<layout::LineInk>(&fragment.ink.back());
  if (first == nullptr || last == nullptr || first->paragraph != last->paragraph) {
    return std::nullopt;
  }
  const text::Paragraph& paragraph = *first->paragraph;
  const std::string_view word = trimmed(paragraph.text);
  const bool is_whole = first->line.begin == 0 && last->line.end == paragraph.text.size();
  if (!is_whole || !is_one_word(word) || !runs_from_left(paragraph)) return std::nullopt;
  for (std::size_t i = 0; i + 1 < fragment.ink.size(); ++i) {
    const auto* line = std::get_if<layout::LineInk>(&fragment.ink[i]);
    if (line == nullptr || !ends_inside_word(paragraph, line->line)) return std::nullopt;
  }
  return std::string(word);
}

void Painter::begin_replacement() {
  if (!replacement_ || replacing_) return;
  emit(BeginReplacement{*replacement_});
  replacing_ = true;
}

void Painter::end_replacement() {
  if (replacing_) emit(EndReplacement{});
  replacement_.reset();
  replacing_ = false;
}

}  // namespace cvpress::paint
