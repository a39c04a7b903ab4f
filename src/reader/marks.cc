// Marked content (ISO 32000-1 14.6): what belongs to which element, artifacts, and
// replacement texts.
#include <algorithm>

#include "reader/content_reader.h"
#include "reader/text_string.h"

namespace cvpress::reader {
namespace {

constexpr std::size_t kMostMarks = 512;

std::int32_t content_number(double number) {
  const bool sane = number >= 0 && number <= static_cast<double>(kLargestContent);
  return sane ? static_cast<std::int32_t>(number) : kNoContent;
}

bool opens(TokenKind kind) {
  return kind == TokenKind::kDictionaryBegin || kind == TokenKind::kArrayBegin;
}

bool closes(TokenKind kind) {
  return kind == TokenKind::kDictionaryEnd || kind == TokenKind::kArrayEnd;
}

}  // namespace

void ContentReader::begin_mark() {
  if (marks_.size() >= kMostMarks) {
    ++unmarked_;
    return;
  }
  marks_.push_back(mark_);
  // The tag is the first operand, whatever stands before it by mistake.
  const auto tag = std::find_if(operands_.begin(), operands_.end(),
                                [](const Token& token) { return token.kind == TokenKind::kName; });
  if (tag != operands_.end() && tag->text == "Artifact") mark_.artifact = true;
}

void ContentReader::begin_mark_with_properties() {
  const std::size_t before = marks_.size();
  begin_mark();
  if (marks_.size() == before) return;
  if (last().kind == TokenKind::kDictionaryEnd) {
    read_inline_properties(mark_);
    return;
  }
  if (last().kind != TokenKind::kName || resources_ == nullptr) return;
  const Dictionary* all = dictionary_of(file_.at(*resources_, "Properties"));
  if (all == nullptr) return;
  if (const Dictionary* properties = dictionary_of(file_.at(*all, last().text))) {
    read_properties(*properties, mark_);
  }
}

void ContentReader::end_mark() {
  if (unmarked_ > 0) {
    --unmarked_;
  } else if (!marks_.empty()) {
    mark_ = marks_.back();
    marks_.pop_back();
  }
}

void ContentReader::read_properties(const Dictionary& properties, Mark& mark) {
  if (const auto content = number_of(file_.at(properties, "MCID"))) {
    mark.content = content_number(*content);
  }
  const Object& text = file_.at(properties, "ActualText");
  if (!is_null(text)) set_actual_text(mark, bytes_of(text));
}

/// The keys of the dictionary that the operands end with.
void ContentReader::read_inline_properties(Mark& mark) {
  int depth = 0;
  for (std::size_t i = 0; i + 1 < operands_.size(); ++i) {
    const Token& key = operands_[i];
    if (opens(key.kind)) ++depth;
    if (closes(key.kind)) --depth;
    if (depth != 1 || key.kind != TokenKind::kName) continue;
    const Token& value = operands_[i + 1];
    if (key.text == "MCID" && value.kind == TokenKind::kNumber) {
      mark.content = content_number(value.number);
    } else if (key.text == "ActualText") {
      scratch_.clear();
      if (value.kind == TokenKind::kHexString) append_hex(scratch_, value.text);
      if (value.kind == TokenKind::kLiteralString) append_literal(scratch_, value.text);
      set_actual_text(mark, scratch_);
    }
  }
}

void ContentReader::set_actual_text(Mark& mark, std::string_view bytes) {
  if (!file_.budget().take(Cost::kDecoded, bytes.size() + sizeof(std::string))) return;
  mark.actual_text = static_cast<std::int32_t>(page_.actual_texts.size());
  page_.actual_texts.push_back(text_of(bytes));
}

}  // namespace cvpress::reader
