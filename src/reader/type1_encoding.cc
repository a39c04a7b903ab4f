#include "reader/type1_encoding.h"

#include "reader/encodings.h"
#include "reader/glyph_names.h"
#include "reader/lexer.h"

namespace cvpress::reader {

bool set_type1_encoding(std::string_view program, TextMap& texts, Budget& budget) {
  const std::size_t begin = program.find("/Encoding");
  const std::size_t end = program.find("eexec");
  if (begin == std::string_view::npos || end < begin) return false;
  Lexer lexer(program.substr(0, end), begin);
  lexer.next();
  bool found = false;
  // "dup 65 /A put" for each, until "def".
  for (Token token = lexer.next(); token.kind != TokenKind::kEnd; token = lexer.next()) {
    if (token.text == "def" || token.text == "readonly") return found;
    if (token.text != "dup") continue;
    const Token code = lexer.next();
    const Token name = lexer.next();
    const bool is_code = code.kind == TokenKind::kNumber && code.number >= 0 && code.number < 256;
    if (!is_code || name.kind != TokenKind::kName) continue;
    texts.set(static_cast<std::uint32_t>(code.number), text_of_glyph_name(name.text), budget);
    found = true;
  }
  return found;
}

}  // namespace cvpress::reader
