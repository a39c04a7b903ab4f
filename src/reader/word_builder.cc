#include "reader/word_builder.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "reader/letter_direction.h"
#include "reader/visual_order.h"

namespace cvpress::reader {
namespace {

// In parts of the font's size.
constexpr double kWordGap = 0.15;
constexpr double kJumpBack = -0.5;
constexpr double kNewBaseline = 0.4;
constexpr double kAboveBaseline = 0.8;
constexpr double kLineJump = -2;

constexpr unsigned char kFirstSpaceLead = 0xC2;

/// Whether a text can hold a space at all, which most glyphs' cannot.
bool may_hold_space(std::string_view text) {
  if (text.size() == 1) return static_cast<unsigned char>(text[0]) <= ' ';
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= ' ' || (byte >= kFirstSpaceLead && byte <= 0xE3);
  });
}

}  // namespace

Rect glyph_box(const SeenGlyph& glyph) {
  const double left =
      glyph.turned ? glyph.origin.x : std::min(glyph.origin.x, glyph.origin.x + glyph.advance);
  const double width = glyph.turned ? glyph.size : std::abs(glyph.advance);
  return {{left, glyph.origin.y - kAboveBaseline * glyph.size}, {width, glyph.size}};
}

WordBuilder::Joint WordBuilder::joint(const SeenGlyph& before, const SeenGlyph& glyph) const {
  const double size = std::max(before.size, glyph.size);
  if (before.turned != glyph.turned) return Joint::kNewLine;
  const double across = glyph.origin.x - before.origin.x;
  const double down = glyph.origin.y - before.origin.y;
  // Nearly all letters stand right beside the one before.
  if (down == 0 && !glyph.turned && before.advance >= 0) {
    const double gap = across - before.advance;
    if (gap <= kWordGap * size && gap >= kJumpBack * size) return Joint::kTogether;
  }
  if (glyph.turned) {
    const double gap = std::hypot(across, down) - std::abs(before.advance);
    if (gap > size) return Joint::kNewLine;
    return std::abs(gap) > kWordGap * size ? Joint::kApart : Joint::kTogether;
  }
  if (std::abs(down) > kNewBaseline * size) return Joint::kNewLine;
  const double gap = before.advance < 0 ? before.advance - across : across - before.advance;
  if (gap > kWordGap * size) return Joint::kApart;
  if (gap >= kJumpBack * size) return Joint::kTogether;
  // Letters from the right that were placed one left of the other.
  const double to_left = -across - glyph.advance;
  const bool right_to_left = reader::has_right_to_left(glyph.text);
  if (right_to_left && std::abs(to_left) <= kWordGap * size) return Joint::kTogether;
  if (right_to_left && std::abs(to_left) <= size) return Joint::kApart;
  return gap < kLineJump * size ? Joint::kNewLine : Joint::kApart;
}

/// Takes a letter that stands right beside the one before, as nearly all do.
bool WordBuilder::goes_on(const SeenGlyph& glyph) {
  if (!is_open_ || before_ == nullptr || glyph.text.size() != 1) return false;
  const char letter = glyph.text[0];
  const SeenGlyph& before = *before_;
  const bool in_line = glyph.origin.y == before.origin.y && glyph.size == before.size &&
                       !glyph.turned && !before.turned && glyph.advance >= 0 && before.advance >= 0;
  if (letter <= ' ' || !in_line) return false;
  if (replacements_ == Replacements::kUsed && glyph.actual_text >= 0) return false;
  const double gap = glyph.origin.x - before.origin.x - before.advance;
  if (gap > kWordGap * glyph.size || gap < kJumpBack * glyph.size) return false;
  word_->text.push_back(letter);
  left_ = std::min(left_, glyph.origin.x);
  right_ = std::max(right_, glyph.origin.x + glyph.advance);
  before_ = &glyph;
  return true;
}

std::string_view WordBuilder::text_of_glyph(std::uint32_t page, std::uint32_t index) const {
  const SeenGlyph& glyph = document_.pages[page].glyphs[index];
  if (replacements_ == Replacements::kIgnored || glyph.actual_text < 0) return glyph.text;
  const bool goes_on =
      before_ != nullptr && page == page_ && before_->actual_text == glyph.actual_text;
  if (goes_on) return {};
  return document_.pages[page].actual_texts[static_cast<std::size_t>(glyph.actual_text)];
}

void WordBuilder::add_as(std::uint32_t page, std::uint32_t index, std::int32_t element,
                         std::string_view text) {
  const SeenGlyph& glyph = document_.pages[page].glyphs[index];
  if (before_ != nullptr && page != page_) {
    end_line();
    before_ = nullptr;
  }
  if (before_ != nullptr) {
    const Joint found = joint(*before_, glyph);
    if (found != Joint::kTogether) end_word();
    if (found == Joint::kNewLine) starts_line_ = true;
    leftwards_ = leftwards_ || (is_open_ && glyph.origin.x < left_ && found == Joint::kTogether &&
                                reader::has_right_to_left(glyph.text));
  }
  page_ = page;
  glyph_ = index;
  element_ = element;
  if (text == " ") {
    end_word();
  } else if (!may_hold_space(text)) {
    if (!is_open_) open();
    add_text(text);
    extend(glyph);
  } else {
    append(text);
    if (is_open_) extend(glyph);
  }
  before_ = &glyph;
}

void WordBuilder::append(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCharacter decoded = decode_utf8(text, at);
    if (is_space(decoded.code)) {
      end_word();
    } else {
      if (!is_open_) open();
      add_text(text.substr(at, decoded.length));
    }
    at += decoded.length;
  }
}

void WordBuilder::add_text(std::string_view text) {
  may_run_leftwards_ = may_run_leftwards_ || text.size() > 1;
  word_->text += text;
}

void WordBuilder::open() {
  const SeenGlyph& glyph = document_.pages[page_].glyphs[glyph_];
  is_open_ = true;
  leftwards_ = false;
  may_run_leftwards_ = false;
  word_ = &words_.emplace_back();
  word_->page = page_;
  word_->first = glyph_;
  word_->element = element_;
  word_->artifact = glyph.artifact;
  const Rect box = glyph_box(glyph);
  left_ = box.origin.x;
  right_ = left_ + box.size.width;
  top_ = box.origin.y;
  bottom_ = top_ + box.size.height;
}

void WordBuilder::extend(const SeenGlyph& glyph) {
  word_->last = glyph_;
  const Rect box = glyph_box(glyph);
  left_ = std::min(left_, box.origin.x);
  right_ = std::max(right_, box.origin.x + box.size.width);
  if (before_ != nullptr && before_->origin.y == glyph.origin.y && before_->size == glyph.size) {
    return;
  }
  top_ = std::min(top_, box.origin.y);
  bottom_ = std::max(bottom_, box.origin.y + box.size.height);
}

void WordBuilder::end_word() {
  if (!is_open_) return;
  is_open_ = false;
  // What nothing is known of stays a glyph of the page.
  if (word_->text.empty()) {
    words_.pop_back();
    return;
  }
  word_->box = {{left_, top_}, {right_ - left_, bottom_ - top_}};
  word_->starts_line = starts_line_;
  starts_line_ = false;
  if (may_run_leftwards_ && reader::has_right_to_left(word_->text)) {
    has_right_to_left_ = true;
    if (!leftwards_) word_->text = logical_word(word_->text);
  }
}

void WordBuilder::end_line() {
  end_word();
  starts_line_ = true;
}

std::vector<SeenWord> WordBuilder::take() {
  end_word();
  return std::move(words_);
}

}  // namespace cvpress::reader
