#include "pdf/written_before.h"

#include <functional>
#include <string_view>
#include <utility>

namespace cvpress::pdf {

const std::string& WrittenBefore::deflated(const std::string& bytes) {
  const std::size_t number = std::hash<std::string_view>{}(bytes);
  const std::string* found =
      streams_.find(number, [&](const std::string& key) { return key == bytes; });
  return found != nullptr ? *found : streams_.keep(number, bytes, deflater_.deflated(bytes));
}

Result<FontFile> WrittenBefore::subset(const text::FacePtr& face,
                                       const std::set<text::GlyphId>& glyphs) {
  std::size_t number = std::hash<const void*>{}(face.get());
  for (const text::GlyphId glyph : glyphs) number = mixed_number(number, glyph);
  const FontFile* found = subsets_.find(
      number, [&](const SubsetKey& key) { return key.first == face && key.second == glyphs; });
  if (found != nullptr) return *found;
  auto made = font_file(*face, glyphs);
  if (!made) return failed();
  made->tag = subset_tag(made->subset.bytes);
  return subsets_.keep(number, {face, glyphs}, std::move(*made));
}

const GlyphOutline& WrittenBefore::outline(const text::FacePtr& face, text::GlyphId glyph) {
  const std::size_t number = mixed_number(std::hash<const void*>{}(face.get()), glyph);
  const GlyphOutline* found = outlines_.find(
      number, [&](const OutlineKey& key) { return key.first == face && key.second == glyph; });
  if (found != nullptr) return *found;
  return outlines_.keep(number, {face, glyph}, outline_of(*face, glyph));
}

}  // namespace cvpress::pdf
