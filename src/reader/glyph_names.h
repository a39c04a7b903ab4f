// Names of glyphs into characters.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::reader {

/// The characters a glyph's name stands for: by the list, "uniXXXX", "uXXXXX", parts
/// joined by "_", without what follows a point. "" where it says nothing.
std::string text_of_glyph_name(std::string_view name);

}  // namespace cvpress::reader
