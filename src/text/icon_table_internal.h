// Names of icons. Icons are glyphs of the bundled icon faces; the names people
// write for them are more than the faces' own.
#pragma once

#include <span>
#include <string_view>

namespace cvpress::text {

/// An icon of CVs, found without looking glyph names up.
struct CommonIcon {
  std::string_view name;
  std::string_view file;
  char32_t code = 0;
};

/// Sorted by name.
std::span<const CommonIcon> common_icons();
const CommonIcon* common_icon(std::string_view name);

/// Another name of a glyph of an icon face.
struct IconSynonym {
  std::string_view name;
  std::string_view glyph;
};

/// Sorted by name.
std::span<const IconSynonym> icon_synonyms();
/// The glyph name a synonym stands for, or `name` itself.
std::string_view icon_glyph_name(std::string_view name);

/// The icon faces, in the order in which a glyph name is looked for.
std::span<const std::string_view> icon_files();

}  // namespace cvpress::text
