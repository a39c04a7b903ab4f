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

std::shared_ptr<const WrittenTexts> WrittenBefore::texts(const text::RunPtr& run,
                                                         bool joins_glyphs) {
  const std::size_t number = mixed_number(std::hash<const void*>{}(run.get()), joins_glyphs);
  const auto* found = texts_.find(
      number, [&](const RunKey& key) { return key.first == run && key.second == joins_glyphs; });
  if (found != nullptr) return *found;
  return texts_.keep(number, {run, joins_glyphs},
                     std::make_shared<const WrittenTexts>(written_texts(*run, joins_glyphs)));
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
