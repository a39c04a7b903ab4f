// Text objects and text-showing operators (ISO 32000-1 9.4).
#include <algorithm>
#include <cmath>

#include "reader/characters.h"
#include "reader/content_reader.h"
#include "reader/text_string.h"

namespace cvpress::reader {
namespace {

constexpr double kThousand = 1000;
/// Lines that rise or fall by less than this part of their length are horizontal.
constexpr double kLeastSlope = 0.01;
/// Longer texts of one code cost as much as several glyphs.
constexpr std::size_t kBytesOfOneGlyph = 16;
constexpr int kFill = 0;
constexpr int kInvisible = 3;
constexpr int kFillAndClip = 4;
constexpr int kClipOnly = 7;
constexpr std::string_view kSpace = " ";
/// The middle of small letters, in ems above the line.
constexpr double kMiddle = 0.25;

/// Of a vector, which most often is upright.
double length(double x, double y) {
  return x == 0 ? std::abs(y) : std::hypot(x, y);
}

/// What to a person is the same as a space.
bool is_blank(std::string_view text) {
  return text == kSpace || text == "\u00A0";
}

}  // namespace

void ContentReader::begin_text() {
  text_matrix_ = {};
  line_matrix_ = {};
}

void ContentReader::move_line() {
  line_matrix_ = Matrix{1, 0, 0, 1, number(0), number(1)} * line_matrix_;
  text_matrix_ = line_matrix_;
}

void ContentReader::move_line_and_lead() {
  state_.leading = -number(1);
  move_line();
}

void ContentReader::set_matrix() {
  line_matrix_ = {number(0), number(1), number(2), number(3), number(4), number(5)};
  text_matrix_ = line_matrix_;
}

void ContentReader::next_line() {
  line_matrix_ = Matrix{1, 0, 0, 1, 0, -state_.leading} * line_matrix_;
  text_matrix_ = line_matrix_;
}

void ContentReader::show_string() {
  show(last());
}

void ContentReader::show_array() {
  if (last().kind != TokenKind::kArrayEnd) return;
  for (const Token& token : operands_) {
    if (token.kind == TokenKind::kNumber) {
      shift(token.number);
    } else {
      show(token);
    }
  }
}

void ContentReader::show_on_next_line() {
  next_line();
  show(last());
}

void ContentReader::show_spaced_on_next_line() {
  state_.word_space = number(0);
  state_.letter_space = number(1);
  show_on_next_line();
}

void ContentReader::show(const Token& string) {
  if (string.kind == TokenKind::kLiteralString && !string.escaped) {
    show_codes(string.text);
    return;
  }
  const bool is_hex = string.kind == TokenKind::kHexString;
  if (is_hex && state_.font != nullptr && state_.font->has_pairs_only()) {
    show_pairs(string.text);
    return;
  }
  scratch_.clear();
  if (is_hex) {
    append_hex(scratch_, string.text);
  } else if (string.kind == TokenKind::kLiteralString) {
    append_literal(scratch_, string.text);
  }
  show_codes(scratch_);
}

void ContentReader::show_codes(std::string_view bytes) {
  if (bytes.empty()) return;
  if (state_.font == nullptr) state_.font = &fonts_.missing();
  const TextLine line = text_line();
  if (state_.font->composite) {
    show_composite(bytes, line);
    return;
  }
  for (const char c : bytes) {
    const auto code = static_cast<unsigned char>(c);
    add_glyph(line, code, code, c == ' ');
  }
}

ContentReader::TextLine ContentReader::text_line() const {
  const Matrix line = text_matrix_ * state_.ctm;
  TextLine found;
  found.vertical = state_.font->is_vertical();
  const bool turned = found.vertical || std::abs(line.b) > kLeastSlope * std::abs(line.a);
  found.across = turned ? length(line.a, line.b) : line.a;
  found.down = length(line.c, line.d);
  SeenGlyph& glyph = found.glyph;
  glyph.turned = turned;
  glyph.size = bounded(std::abs(state_.size) * found.down);
  glyph.font = state_.font->index;
  glyph.content = mark_.content;
  glyph.actual_text = mark_.actual_text;
  glyph.artifact = mark_.artifact;
  glyph.invisible = state_.mode == kInvisible || state_.mode == kClipOnly;
  if (ground_ != nullptr) {
    const bool is_filled = state_.mode == kFill || state_.mode == kFillAndClip;
    glyph.invisible = glyph.invisible || (is_filled && state_.is_clear);
    glyph.pale = is_filled && state_.fill == Shade::kPale;
  }
  return found;
}

void ContentReader::show_composite(std::string_view bytes, const TextLine& line) {
  const CMap& cmap = state_.font->cmap;
  std::size_t at = 0;
  if (cmap.has_pairs_only()) {
    for (; at + 1 < bytes.size(); at += 2) {
      const std::uint32_t code = std::uint32_t{static_cast<unsigned char>(bytes[at])} << 8 |
                                 static_cast<unsigned char>(bytes[at + 1]);
      add_glyph(line, code, cmap.glyph_of(code), false);
    }
  }
  while (at < bytes.size()) {
    const Code code = cmap.code_at(bytes, at);
    add_glyph(line, code.value, cmap.glyph_of(code.value), code.length == 1 && code.value == ' ');
    at += std::max<std::size_t>(code.length, 1);
  }
}

/// Codes of four digits each, as most writers have them.
void ContentReader::show_pairs(std::string_view digits) {
  if (digits.empty()) return;
  const TextLine line = text_line();
  const CMap& cmap = state_.font->cmap;
  std::size_t at = 0;
  for (; at + 3 < digits.size(); at += 4) {
    const int code = hex_digit(digits[at]) << 12 | hex_digit(digits[at + 1]) << 8 |
                     hex_digit(digits[at + 2]) << 4 | hex_digit(digits[at + 3]);
    // No digit is -1, which stays negative whatever it is joined with.
    if (code < 0) break;
    const auto value = static_cast<std::uint32_t>(code);
    add_glyph(line, value, cmap.glyph_of(value), false);
  }
  if (at == digits.size()) return;
  scratch_.clear();
  append_hex(scratch_, digits.substr(at));
  show_composite(scratch_, line);
}

void ContentReader::forward(double across) {
  text_matrix_.e += across * text_matrix_.a;
  text_matrix_.f += across * text_matrix_.b;
}

void ContentReader::downward(double down) {
  text_matrix_.e += down * text_matrix_.c;
  text_matrix_.f += down * text_matrix_.d;
}

void ContentReader::shift(double thousandths) {
  const double amount = -thousandths / kThousand * state_.size;
  if (state_.font != nullptr && state_.font->is_vertical()) {
    downward(amount);
  } else {
    forward(amount * state_.scale);
  }
}

/// Adds one code's glyph and moves the pen.
void ContentReader::add_glyph(const TextLine& line, std::uint32_t code, std::uint32_t glyph,
                              bool is_space) {
  const Font& font = *state_.font;
  const std::optional<std::string_view> told = font.texts.find(code);
  const std::size_t cost = 1 + (told ? told->size() / kBytesOfOneGlyph : 0);
  if (!file_.budget().take(Cost::kGlyphs, cost)) return;
  const double width = static_cast<double>(font.width(glyph)) * font.unit * state_.size;
  const double spacing = state_.letter_space + (is_space ? state_.word_space : 0);
  const double x = text_matrix_.e + state_.rise * text_matrix_.c;
  const double y = text_matrix_.f + state_.rise * text_matrix_.d;
  const Point origin = state_.ctm.applied_to({x, y});
  SeenGlyph& seen = page_.glyphs.emplace_back(line.glyph);
  seen.origin = {bounded(origin.x), bounded(origin.y)};
  if (line.vertical) {
    const double down = font.down * state_.size + spacing;
    seen.advance = bounded(std::abs(down) * line.down);
    downward(down);
  } else {
    const double across = (width + spacing) * state_.scale;
    seen.advance = bounded(across * line.across);
    forward(across);
  }
  if (seen.pale) seen.pale = is_pale(line, seen.origin);
  if (told) {
    seen.text = *told;
    seen.told = !told->empty();
  } else {
    guess_text(seen, code);
  }
}

/// Whether the glyph, which the pen has gone past, is on nothing but paper.
bool ContentReader::is_pale(const TextLine& line, Point origin) const {
  const Point pen = state_.ctm.applied_to({text_matrix_.e, text_matrix_.f});
  const double up = line.glyph.turned ? 0 : kMiddle * line.glyph.size;
  return ground_->is_bare({(origin.x + pen.x) / 2, (origin.y + pen.y) / 2 - up});
}

/// The text of a code that ToUnicode says nothing of.
void ContentReader::guess_text(SeenGlyph& seen, std::uint32_t code) const {
  const Font& font = *state_.font;
  if (font.composite && font.cmap.codes_are_utf16) {
    std::string units;
    if (code > 0xFFFF) units += {static_cast<char>(code >> 24), static_cast<char>(code >> 16)};
    units += {static_cast<char>(code >> 8), static_cast<char>(code)};
    std::string text;
    append_utf16be(text, units);
    seen.text = fonts_.keep(std::move(text));
    return;
  }
  seen.text = font.encoded.text(code);
  seen.told = !seen.text.empty() && !font.encoding_is_guess;
  if (is_blank(seen.text)) seen.told = true;
}

}  // namespace cvpress::reader
