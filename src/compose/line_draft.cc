#include "compose/line_draft.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/utf8.h"

namespace cvpress::compose {
namespace {

constexpr std::u32string_view kSeparators = U" \u00A0,;:.·•|/–—，、،؛";

/// Between an icon and what it stands for is about a third of an em: what a space, which is
/// a fifth to a quarter of it, lacks.
constexpr double kSpaceAfterIcon = 0.1;

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n';
}

/// Writes a line character by character, keeping in mind what stands last.
class LineWriter {
 public:
  void add(const Atom& atom);
  std::vector<text::TextSpan> take();

 private:
  enum class Last { kNothing, kSpace, kIcon, kBreak, kStop, kOther };

  void add_text(const Atom& atom);
  void add_space(text::TextSpan& span);
  void add_icon_space(text::TextSpan& span);
  void trim_end();

  std::vector<text::TextSpan> spans_;
  Last last_ = Last::kNothing;
  bool anything_stands_ = false;
};

void LineWriter::add(const Atom& atom) {
  if (atom.span.kind == text::SpanKind::kText) return add_text(atom);
  if (atom.span.kind == text::SpanKind::kLineBreak) trim_end();
  last_ = atom.span.kind == text::SpanKind::kIcon ? Last::kIcon : Last::kBreak;
  anything_stands_ = true;
  spans_.push_back(atom.span);
}

void LineWriter::add_space(text::TextSpan& span) {
  if (last_ == Last::kNothing || last_ == Last::kSpace || last_ == Last::kBreak) return;
  if (last_ == Last::kIcon) {
    add_icon_space(span);
  } else {
    span.text += ' ';
  }
  last_ = Last::kSpace;
}

/// A no-break space ties an icon to what it stands for. `span` has nothing in it yet.
void LineWriter::add_icon_space(text::TextSpan& span) {
  text::TextSpan space = span;
  space.text = kNoBreakSpace;
  space.style.tracking += kSpaceAfterIcon;
  spans_.push_back(std::move(space));
}

void LineWriter::add_text(const Atom& atom) {
  std::string_view text = atom.span.text;
  if (atom.opens_group && !anything_stands_) text.remove_prefix(leading_separators(text));
  const bool is_full_stop = atom.literal && text.starts_with('.') && !text.starts_with("..");
  if (is_full_stop && last_ == Last::kStop) text.remove_prefix(1);
  text::TextSpan span = atom.span;
  span.text.clear();
  for (const char c : text) {
    if (is_space(c)) {
      add_space(span);
      continue;
    }
    span.text += c;
    last_ = c == '.' || c == '!' || c == '?' ? Last::kStop : Last::kOther;
    anything_stands_ = true;
  }
  if (!span.text.empty()) spans_.push_back(std::move(span));
}

void LineWriter::trim_end() {
  while (!spans_.empty() && spans_.back().kind == text::SpanKind::kText) {
    std::string& text = spans_.back().text;
    // What follows an icon may be a no-break space that was put there.
    while (!text.empty() && (text.back() == ' ' || text.ends_with(kNoBreakSpace))) {
      text.erase(text.size() - (text.back() == ' ' ? 1 : kNoBreakSpace.size()));
    }
    if (!text.empty()) return;
    spans_.pop_back();
  }
}

std::vector<text::TextSpan> LineWriter::take() {
  for (;;) {
    trim_end();
    if (spans_.empty() || spans_.back().kind != text::SpanKind::kLineBreak) break;
    spans_.pop_back();
  }
  return anything_stands_ ? std::move(spans_) : std::vector<text::TextSpan>();
}

/// Marks the literals at the group's begin up to the first other character.
void mark_opening(std::vector<Atom>& atoms) {
  for (Atom& atom : atoms) {
    if (!atom.literal || atom.span.kind != text::SpanKind::kText) return;
    atom.opens_group = true;
    if (leading_separators(atom.span.text) < atom.span.text.size()) return;
  }
}

}  // namespace

std::size_t leading_separators(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size()) {
    const auto [code, bytes] = decode_utf8(text, length);
    if (kSeparators.find(code) == kSeparators.npos) break;
    length += bytes;
  }
  return length;
}

void append_group(LineDraft& line, LineDraft&& group) {
  mark_opening(group.atoms);
  std::move(group.atoms.begin(), group.atoms.end(), std::back_inserter(line.atoms));
  line.any_filled |= group.any_filled;
  line.any_word |= group.any_word;
  line.printed.merge(group.printed);
}

bool vanishes(const LineDraft& line) {
  if (line.has_fields) return !line.any_filled;
  return line.has_words && !line.any_word;
}

std::vector<text::TextSpan> tidy_spans(const LineDraft& line) {
  LineWriter writer;
  for (const Atom& atom : line.atoms) writer.add(atom);
  return writer.take();
}

}  // namespace cvpress::compose
