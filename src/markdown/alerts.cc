#include "markdown/alerts.h"

#include <algorithm>

#include "base/utf8.h"

namespace cvpress::markdown {
namespace {

constexpr std::size_t kLongestKind = 24;

/// "note" of "[!NOTE]", and how long the mark is; "" for none.
std::string kind_of(std::string_view text, std::size_t& length) {
  if (!text.starts_with("[!")) return {};
  const std::size_t end = text.substr(0, kLongestKind).find(']');
  if (end == std::string_view::npos) return {};
  std::string kind = ascii_lower(text.substr(2, end - 2));
  const bool is_word = !kind.empty() && std::all_of(kind.begin(), kind.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || c == '_' || c == '-';
  });
  if (!is_word) return {};
  length = end + 1;
  // The sign says whether it can be folded.
  if (length < text.size() && (text[length] == '+' || text[length] == '-')) ++length;
  return kind;
}

std::string label_of(const std::string& kind, const Context& context) {
  std::string label = context.word ? context.word("callout_" + kind) : std::string();
  if (!label.empty()) return label;
  label = kind;
  if (label[0] >= 'a' && label[0] <= 'z') label[0] = static_cast<char>(label[0] - 'a' + 'A');
  return label;
}

/// Moves what stands on the first line out of the paragraph.
model::InlineText take_first_line(model::InlineText& paragraph) {
  model::InlineText line;
  std::size_t taken = 0;
  for (model::Inline& run : paragraph) {
    if (run.kind == model::InlineKind::kLineBreak) break;
    const std::size_t end = run.text.find('\n');
    line.push_back(run);
    if (end != std::string::npos) {
      line.back().text.resize(end);
      run.text.erase(0, end + 1);
      break;
    }
    ++taken;
  }
  paragraph.erase(paragraph.begin(), paragraph.begin() + static_cast<std::ptrdiff_t>(taken));
  return line;
}

}  // namespace

std::optional<model::Block> take_alert_label(model::InlineText& paragraph, const Context& context) {
  if (paragraph.empty() || paragraph.front().kind != model::InlineKind::kText) return std::nullopt;
  std::size_t length = 0;
  const std::string kind = kind_of(paragraph.front().text, length);
  if (kind.empty()) return std::nullopt;
  paragraph.front().text.erase(0, length);
  model::Block label;
  label.inlines = take_first_line(paragraph);
  if (model::is_blank(label.inlines)) label.inlines = model::plain(label_of(kind, context));
  for (model::Inline& run : label.inlines) run.strong = true;
  return label;
}

}  // namespace cvpress::markdown
