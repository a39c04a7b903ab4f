#include "data/prepare.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "data/utf16_text.h"

namespace cvpress::data {
namespace {

/// First bytes of formats that are sometimes given by mistake.
struct Signature {
  std::string_view bytes;
  std::string_view what;
};
constexpr Signature kSignatures[] = {{"\x89PNG", "a PNG picture"},
                                     {"\xFF\xD8\xFF", "a JPEG picture"},
                                     {"%PDF", "a PDF file"},
                                     {"PK\x03\x04", "an archive or an office document"},
                                     {"GIF8", "a GIF picture"},
                                     {"\x7F"
                                      "ELF",
                                      "a program"},
                                     {"\x1F\x8B", "a compressed file"},
                                     {"\xD0\xCF\x11\xE0", "an old office document"}};

/// Windows-1252 for bytes 0x80 to 0x9F; 0 where it has no character.
constexpr char32_t kWindows1252[] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool has_multibyte_sequence(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCharacter character = decode_utf8(text, i);
    if (character.length > 1) return true;
    i += character.length;
  }
  return false;
}

std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    char32_t code = byte;
    if (byte >= 0x80 && byte < 0xA0) code = kWindows1252[byte - 0x80];
    append_utf8(text, code == 0 && byte != 0 ? kReplacementCharacter : code);
  }
  return text;
}

std::string with_unix_newlines(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r') {
      clean += text[i];
    } else if (i + 1 >= text.size() || text[i + 1] != '\n') {
      clean += '\n';
    }
  }
  return clean;
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
}

/// A zero in a text is a slip of a program; with more of them it is no text.
constexpr std::size_t kFewestBytesPerZero = 50;

/// What the bytes are, if they are no text.
std::string_view binary_kind(std::string_view bytes) {
  for (const Signature& signature : kSignatures) {
    if (bytes.starts_with(signature.bytes)) return signature.what;
  }
  const auto zeros = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\0'));
  const bool is_text = zeros * kFewestBytesPerZero <= bytes.size();
  return is_text ? std::string_view() : "a binary file";
}

}  // namespace

std::optional<SourceText> prepare(const std::string& name, std::string bytes, SourceMap& sources,
                                  Diagnostics& diagnostics) {
  if (auto text = text_of_utf16(bytes)) bytes = std::move(*text);
  const auto empty_file = [&] { return SourceSpan{sources.add(name, ""), 0, 0}; };
  if (const std::string_view kind = binary_kind(bytes); !kind.empty()) {
    diagnostics.error(empty_file(), fmt::format("this is {}, not a page of text", kind));
    return std::nullopt;
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  std::string text = with_unix_newlines(bytes);
  const std::size_t invalid = find_invalid_utf8(text);
  const bool is_latin = invalid != std::string::npos && !has_multibyte_sequence(text);
  if (invalid != std::string::npos) text = is_latin ? from_windows_1252(text) : repaired_utf8(text);
  const auto first_control = std::find_if(text.begin(), text.end(), is_control) - text.begin();
  const std::size_t controls = std::erase_if(text, is_control);
  if (trimmed(text).empty()) {
    diagnostics.error(empty_file(), "the file is empty");
    return std::nullopt;
  }
  const FileId file = sources.add(name, std::move(text));
  if (invalid != std::string::npos) {
    const auto at = static_cast<std::uint32_t>(std::min(invalid, sources.text(file).size()));
    diagnostics.warning({file, at, at + 1},
                        is_latin ? "this is not UTF-8; it is read as Windows-1252"
                                 : "bytes that are not UTF-8 were replaced by \"\xEF\xBF\xBD\"");
  }
  if (controls > 0) {
    const auto at = static_cast<std::uint32_t>(first_control);
    diagnostics.warning({file, at, at},
                        controls == 1 ? std::string("a control character was left out here")
                                      : fmt::format("{} control characters were left out, the "
                                                    "first of them here",
                                                    controls));
  }
  return SourceText{file, sources.text(file)};
}

}  // namespace cvpress::data
