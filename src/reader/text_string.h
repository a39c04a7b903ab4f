// Text outside of pages: titles, descriptions, names (ISO 32000-1 7.9.2).
#pragma once

#include <string>
#include <string_view>

namespace cvpress::reader {

/// A text string as UTF-8: UTF-16BE or UTF-8 by its mark, else PDFDocEncoding.
std::string text_of(std::string_view bytes);

/// UTF-16BE without a mark as UTF-8; what is ill-formed becomes U+FFFD.
void append_utf16be(std::string& out, std::string_view bytes);

}  // namespace cvpress::reader
