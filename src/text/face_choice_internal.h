// Which face shows which characters: the style's own, or one to fall back on.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "text/source_text_internal.h"

namespace cvpress::text {

class FaceChoice {
 public:
  FaceChoice(const SourceText& source, const FontCatalog& fonts);

  /// The face for the characters [begin, end), which are shown as one.
  std::shared_ptr<const HbFace> face_for(std::size_t begin, std::size_t end);
  /// The end of the grapheme (UAX 29, in short) that begins at `begin`.
  std::size_t grapheme_end(std::size_t begin) const;
  /// Whether grapheme_end() ended a grapheme at `at` only because it is too long.
  bool is_inside_grapheme(std::size_t at) const;
  /// The characters asked for that no face has.
  std::vector<MissingCharacter> take_missing() { return std::move(missing_); }

 private:
  /// For a mark that is wide beside Chinese and Japanese characters: their face.
  std::shared_ptr<const HbFace> face_among_ideographs(std::size_t at);
  std::shared_ptr<const HbFace> fallback(const std::u32string& characters, std::uint32_t group);
  void record(const std::u32string& characters, const FontFace& face, std::size_t at);

  const SourceText& source_;
  const FontCatalog& fonts_;
  /// What helped last in each group: a second character is likely to need the same.
  std::vector<std::shared_ptr<const HbFace>> last_;
  std::set<std::u32string> nowhere_;
  std::set<char32_t> recorded_;
  std::vector<MissingCharacter> missing_;
};

}  // namespace cvpress::text
