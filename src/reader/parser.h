// Tokens into objects.
#pragma once

#include <string_view>
#include <vector>

#include "reader/arena.h"
#include "reader/budget.h"
#include "reader/lexer.h"
#include "reader/object.h"

namespace cvpress::reader {

class Parser {
 public:
  Parser(std::string_view bytes, std::size_t position, Arena& arena, Budget& budget)
      : lexer_(bytes, position), arena_(arena), budget_(budget), stack_(arena.open_values()) {}

  /// The next object; null where none can be read. Streams are their dictionaries.
  Object parse();
  Lexer& lexer() { return lexer_; }
  /// Whether each array and dictionary ended with its own bracket.
  bool is_closed() const { return is_closed_; }

 private:
  Object value(const Token& token);
  Object reference_or(const Token& number);
  void fill(TokenKind end);
  bool takes_reference();
  void fold_reference(std::size_t bottom);
  Array array();
  Dictionary dictionary();

  Lexer lexer_;
  Arena& arena_;
  Budget& budget_;
  std::vector<Object>& stack_;  // values of the arrays and dictionaries that are open
  int depth_ = 0;
  bool is_closed_ = true;
};

/// What a name, number, string or keyword token stands for.
Object scalar(const Token& token, Arena& arena);
/// The same, put into a null object.
void set_scalar(Object& object, const Token& token, Arena& arena);

}  // namespace cvpress::reader
