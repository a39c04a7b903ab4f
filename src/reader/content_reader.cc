#include "reader/content_reader.h"

#include <algorithm>
#include <array>

#include "base/check.h"
#include "reader/characters.h"

namespace cvpress::reader {
namespace {

constexpr std::size_t kMostSaved = 512;
/// Longer arrays of strings and numbers are cut off.
constexpr std::size_t kMostOperands = 200'000;

/// Room for glyphs is made by what pages have most often.
constexpr std::size_t kBytesOfGlyph = 8;
constexpr std::size_t kMostForeseen = 10'000;

constexpr std::size_t kLongestOperator = 3;

/// Operators are looked up at a place that none of them shares with another one.
constexpr std::size_t kOperatorPlaces = 64;
constexpr std::uint32_t kOperatorFactor = 0x81355c55U;

constexpr std::size_t place_of(std::uint32_t code) {
  return code * kOperatorFactor >> 26;
}

constexpr std::array<bool, 256> kPartsOfNumbers = [] {
  std::array<bool, 256> parts{};
  for (const char c : std::string_view("0123456789.-+ \n\r")) {
    parts[static_cast<unsigned char>(c)] = true;
  }
  return parts;
}();

bool is_part_of_numbers(char c) {
  return kPartsOfNumbers[static_cast<unsigned char>(c)];
}

bool is_value(std::string_view word) {
  if (word.size() <= kLongestOperator) return false;
  return word == "true" || word == "false" || word == "null";
}

}  // namespace

const ContentReader::Operator* ContentReader::find_operator(std::string_view word) {
  using R = ContentReader;
  static const auto kOperators = [] {
    const Operator rows[] = {
        {operator_code("q"), 0, &R::save},
        {operator_code("Q"), 0, &R::restore},
        {operator_code("cm"), 6, &R::concatenate},
        {operator_code("BT"), 0, &R::begin_text},
        {operator_code("Tc"), 1, &R::set_letter_space},
        {operator_code("Tw"), 1, &R::set_word_space},
        {operator_code("Tz"), 1, &R::set_scale},
        {operator_code("TL"), 1, &R::set_leading},
        {operator_code("Tf"), 2, &R::set_font},
        {operator_code("Tr"), 1, &R::set_mode},
        {operator_code("Ts"), 1, &R::set_rise},
        {operator_code("Td"), 2, &R::move_line},
        {operator_code("TD"), 2, &R::move_line_and_lead},
        {operator_code("Tm"), 6, &R::set_matrix},
        {operator_code("T*"), 0, &R::next_line},
        {operator_code("Tj"), 1, &R::show_string},
        {operator_code("TJ"), 1, &R::show_array},
        {operator_code("'"), 1, &R::show_on_next_line},
        {operator_code("\""), 3, &R::show_spaced_on_next_line},
        {operator_code("Do"), 1, &R::paint_object},
        {operator_code("BI"), 0, &R::read_inline_image},
        {operator_code("BMC"), 1, &R::begin_mark},
        {operator_code("BDC"), 2, &R::begin_mark_with_properties},
        {operator_code("EMC"), 0, &R::end_mark},
    };
    std::array<Operator, kOperatorPlaces> places{};
    for (const Operator& row : rows) {
      CVPRESS_CHECK(places[place_of(row.code)].operation == nullptr);
      places[place_of(row.code)] = row;
    }
    return places;
  }();
  if (word.size() > kLongestOperator) return nullptr;
  const std::uint32_t code = operator_code(word);
  const Operator& found = kOperators[place_of(code)];
  return found.code == code ? &found : nullptr;
}

void ContentReader::read(std::string_view content, const Dictionary* resources) {
  if (!file_.budget().take(Cost::kSteps, content.size())) return;
  if (page_.glyphs.empty()) {
    page_.glyphs.reserve(std::min(content.size() / kBytesOfGlyph, kMostForeseen));
  }
  Lexer lexer(content);
  Lexer* const outer_lexer = std::exchange(lexer_, &lexer);
  const Dictionary* const outer_resources = std::exchange(resources_, resources);
  operands_.clear();
  while (true) {
    if (operands_.empty() && ground_ == nullptr && pass_over_drawing(lexer)) continue;
    const Token token = lexer.next();
    if (token.kind == TokenKind::kEnd) break;
    if (token.kind != TokenKind::kWord || is_value(token.text)) {
      if (operands_.size() < kMostOperands) operands_.push_back(token);
      continue;
    }
    operate(token.text);
    operands_.clear();
  }
  lexer_ = outer_lexer;
  resources_ = outer_resources;
}

/// Moves past numbers and an operator that is of no interest: lines, curves, colors. False where
/// something else is next, and nothing was moved.
bool ContentReader::pass_over_drawing(Lexer& lexer) {
  const std::string_view bytes = lexer.bytes();
  const std::size_t begin = lexer.position();
  std::size_t at = begin;
  while (at < bytes.size() && is_part_of_numbers(bytes[at])) ++at;
  if (at == begin || at == bytes.size() || kind_of(bytes[at]) != ByteKind::kRegular) return false;
  // What stands right behind a number belongs to it.
  if (kind_of(bytes[at - 1]) != ByteKind::kSpace) return false;
  std::size_t end = at + 1;
  while (end < bytes.size() && kind_of(bytes[end]) == ByteKind::kRegular) ++end;
  const std::string_view word = bytes.substr(at, end - at);
  if (is_value(word)) return false;
  const Operator* const found = find_operator(word);
  if (found != nullptr && found->operation != nullptr) return false;
  lexer.move_to(end);
  return true;
}

void ContentReader::operate(std::string_view word) {
  const Operator* found = find_operator(word);
  if (found == nullptr || found->operation == nullptr) {
    if (ground_ != nullptr && word.size() <= kLongestOperator) draw(operator_code(word));
    return;
  }
  if (operands_.size() < found->operands) {
    file_.budget().note(Damage::kContent);
    return;
  }
  needed_ = found->operands;
  (this->*found->operation)();
}

double ContentReader::number(std::size_t index) const {
  const Token& token = operands_[operands_.size() - needed_ + index];
  return token.kind == TokenKind::kNumber ? token.number : 0;
}

void ContentReader::save() {
  if (saved_.size() < kMostSaved) {
    saved_.push_back(state_);
  } else {
    ++unsaved_;
  }
}

void ContentReader::restore() {
  if (unsaved_ > 0) {
    --unsaved_;
  } else if (!saved_.empty()) {
    state_ = saved_.back();
    saved_.pop_back();
  }
}

void ContentReader::concatenate() {
  const Matrix matrix = {number(0), number(1), number(2), number(3), number(4), number(5)};
  state_.ctm = matrix * state_.ctm;
}

void ContentReader::set_font() {
  state_.size = number(1);
  state_.font = nullptr;
  const Token& name = operands_[operands_.size() - 2];
  if (resources_ == nullptr || name.kind != TokenKind::kName) return;
  const Dictionary* fonts = dictionary_of(file_.at(*resources_, "Font"));
  if (fonts == nullptr) return;
  const Object* resource =
      name.escaped ? fonts->find(unescaped_name(name.text)) : fonts->find(name.text);
  if (resource != nullptr) state_.font = &fonts_.of(*resource);
}

}  // namespace cvpress::reader
