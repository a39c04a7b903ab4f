// Sorted lines that are compiled in: a name, a space, what it stands for.
#pragma once

#include <string_view>

namespace cvpress::reader {

/// The characters of a glyph's name (Adobe Glyph List), "" where it is not in the list.
std::string_view listed_glyph(std::string_view name);

/// The widths of a standard font as decimal numbers for the codes 32 to 255 of
/// WinAnsiEncoding; "" where its name is not one.
std::string_view standard_widths(std::string_view font);

}  // namespace cvpress::reader
