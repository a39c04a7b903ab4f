// The encodings that PDF defines (ISO 32000-1 annex D).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace cvpress::reader {

enum class Encoding : std::uint8_t { kStandard, kWinAnsi, kMacRoman, kPdfDoc };

/// The character of a code; U+FFFD where the encoding has none.
char32_t character_of(Encoding encoding, unsigned char code);

/// By the name that fonts use.
std::optional<Encoding> encoding_named(std::string_view name);

}  // namespace cvpress::reader
