#include "reader/parser.h"

#include <algorithm>
#include <memory>

#include "reader/characters.h"

namespace cvpress::reader {
namespace {

constexpr double kLargestObjectNumber = 4e9;

Reference to_reference(double number, double generation) {
  return {static_cast<std::uint32_t>(std::clamp(number, 0.0, kLargestObjectNumber)),
          static_cast<std::uint32_t>(std::clamp(generation, 0.0, kLargestObjectNumber))};
}

bool opens(const Token& token) {
  return token.kind == TokenKind::kArrayBegin || token.kind == TokenKind::kDictionaryBegin;
}

std::string_view string_bytes(const Token& token, Arena& arena) {
  if (token.kind == TokenKind::kLiteralString && !token.escaped) return token.text;
  std::string bytes;
  if (token.kind == TokenKind::kHexString) {
    append_hex(bytes, token.text);
  } else {
    append_literal(bytes, token.text);
  }
  return arena.keep(std::move(bytes));
}

}  // namespace

void set_scalar(Object& object, const Token& token, Arena& arena) {
  switch (token.kind) {
    case TokenKind::kNumber: object.value.emplace<double>(token.number); return;
    case TokenKind::kName:
      object.value.emplace<Name>(
          Name{token.escaped ? arena.keep(unescaped_name(token.text)) : token.text});
      return;
    case TokenKind::kLiteralString:
    case TokenKind::kHexString:
      object.value.emplace<ByteString>(ByteString{string_bytes(token, arena)});
      return;
    case TokenKind::kWord:
      if (token.text == "true") object.value.emplace<bool>(true);
      if (token.text == "false") object.value.emplace<bool>(false);
      return;
    default: return;
  }
}

Object scalar(const Token& token, Arena& arena) {
  Object object;
  set_scalar(object, token, arena);
  return object;
}

Object Parser::parse() {
  const Token token = lexer_.next();
  if (token.kind == TokenKind::kNumber && token.whole) return reference_or(token);
  return value(token);
}

Object Parser::reference_or(const Token& number) {
  const std::size_t after = lexer_.position();
  const Token generation = lexer_.next();
  if (generation.kind == TokenKind::kNumber && generation.whole) {
    const Token word = lexer_.next();
    if (word.kind == TokenKind::kWord && word.text == "R") {
      return {to_reference(number.number, generation.number)};
    }
  }
  lexer_.move_to(after);
  return {number.number};
}

Object Parser::value(const Token& token) {
  if (!opens(token)) return scalar(token, arena_);
  if (depth_ >= budget_.deepest()) {
    budget_.note(Damage::kNesting);
    return {};
  }
  ++depth_;
  Object object;
  if (token.kind == TokenKind::kArrayBegin) {
    object.value.emplace<Array>(array());
  } else {
    object.value.emplace<Dictionary>(dictionary());
  }
  --depth_;
  return object;
}

/// Pushes values until `end`, or until what cannot stand in one.
void Parser::fill(TokenKind end) {
  const std::size_t bottom = stack_.size();
  while (true) {
    const std::size_t begin = lexer_.position();
    const Token token = lexer_.next();
    if (token.kind == end) return;
    if (token.kind == TokenKind::kEnd) {
      is_closed_ = false;
      return;
    }
    if (token.kind == TokenKind::kArrayEnd || token.kind == TokenKind::kDictionaryEnd) continue;
    if (token.kind == TokenKind::kWord) {
      if (token.text == "R") {
        fold_reference(bottom);
        continue;
      }
      if (token.text == "endobj" || token.text == "stream" || token.text == "endstream") {
        lexer_.move_to(begin);
        is_closed_ = false;
        return;
      }
    }
    if (!budget_.take(Cost::kValues, 1)) {
      lexer_.move_to(lexer_.bytes().size());
      is_closed_ = false;
      return;
    }
    if (token.kind == TokenKind::kNumber && takes_reference()) {
      stack_.emplace_back().value.emplace<Reference>(to_reference(token.number, 0));
    } else if (opens(token)) {
      const Object item = value(token);
      stack_.push_back(item);
    } else {
      set_scalar(stack_.emplace_back(), token, arena_);
    }
  }
}

/// Moves past the rest of a reference to a first generation, as nearly all are.
bool Parser::takes_reference() {
  constexpr std::size_t kLength = 4;  // of " 0 R"
  const std::string_view bytes = lexer_.bytes();
  const std::size_t end = lexer_.position() + kLength;
  if (end > bytes.size()) return false;
  const char* const rest = bytes.data() + lexer_.position();
  if (rest[0] != ' ' || rest[1] != '0' || rest[2] != ' ' || rest[3] != 'R') return false;
  if (end < bytes.size() && kind_of(bytes[end]) == ByteKind::kRegular) return false;
  // Both of its numbers are values of their own.
  if (budget_.left(Cost::kValues) == 0) return false;
  budget_.take(Cost::kValues, 1);
  lexer_.move_to(end);
  return true;
}

/// The two numbers before an R are one reference.
void Parser::fold_reference(std::size_t bottom) {
  if (stack_.size() < bottom + 2) return;
  const auto generation = number_of(stack_.back());
  const auto number = number_of(stack_[stack_.size() - 2]);
  if (!generation || !number) return;
  stack_.pop_back();
  stack_.back().value = to_reference(*number, *generation);
}

Array Parser::array() {
  const std::size_t bottom = stack_.size();
  fill(TokenKind::kArrayEnd);
  const std::size_t count = stack_.size() - bottom;
  Object* const items = arena_.room<Object>(count);
  std::uninitialized_copy_n(stack_.data() + bottom, count, items);
  stack_.resize(bottom);
  return {{items, count}};
}

Dictionary Parser::dictionary() {
  const std::size_t bottom = stack_.size();
  fill(TokenKind::kDictionaryEnd);
  auto* const entries = arena_.room<DictionaryEntry>((stack_.size() - bottom) / 2);
  std::size_t count = 0;
  std::size_t at = bottom;
  while (at + 1 < stack_.size()) {
    const auto* key = std::get_if<Name>(&stack_[at].value);
    if (key == nullptr) {
      ++at;
      continue;
    }
    std::construct_at(entries + count++, DictionaryEntry{key->text, stack_[at + 1]});
    at += 2;
  }
  stack_.resize(bottom);
  return {{entries, sort_entries(entries, count)}};
}

}  // namespace cvpress::reader
