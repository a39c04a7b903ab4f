// Which face shows which characters: the style's own, or one to fall back on.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "text/source_text_internal.h"

namespace cvpress::text {

class FaceChoice {
 public:
  FaceChoice(const SourceText& source, const FontCatalog& fonts, Diagnostics& diagnostics);

  /// The face for the characters [begin, end), which are shown as one.
  std::shared_ptr<const HbFace> face_for(std::size_t begin, std::size_t end);
  /// The end of the grapheme (UAX 29, in short) that begins at `begin`.
  std::size_t grapheme_end(std::size_t begin) const;

 private:
  std::shared_ptr<const HbFace> fallback(const std::u32string& characters, std::uint32_t group);
  void warn(const std::u32string& characters, const FontFace& face, std::size_t at);

  const SourceText& source_;
  const FontCatalog& fonts_;
  Diagnostics& diagnostics_;
  /// What helped last in each group: a second character is likely to need the same.
  std::vector<std::shared_ptr<const HbFace>> last_;
  std::set<std::u32string> nowhere_;
  std::set<char32_t> warned_;
};

}  // namespace cvpress::text
