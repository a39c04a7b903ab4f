// Walks over JSON text: where tokens begin and end, and what people add to
// JSON although it has no place there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress::data {

/// Past white space, `,` and `:`.
std::size_t next_json_token(std::string_view text, std::size_t at);

/// Past the token that begins at `at`.
std::size_t json_token_end(std::string_view text, std::size_t at);

/// Something that was overwritten with spaces.
struct JsonExtra {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_comment = false;  // else a comma before `}` or `]`
};

/// Overwrites comments (`//`, `/* */`) and trailing commas with spaces, so
/// that places stay what they were.
std::vector<JsonExtra> blank_json_extras(std::string& text);

}  // namespace cvpress::data
