// Which face shows which characters: the style's own, or one to fall back on.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/neighbour_face_internal.h"
#include "text/source_text_internal.h"

namespace cvpress::text {

class FaceChoice {
 public:
  FaceChoice(const SourceText& source, const FontCatalog& fonts);

  /// The face for the characters [begin, end), which are shown as one.
  std::shared_ptr<const HbFace> face_for(std::size_t begin, std::size_t end);
  /// Whether a character is one of ASCII that the style's own face shows whatever is around
  /// it, as nearly all of most texts is. Quick; says no where it is in doubt.
  bool is_plain(std::size_t at);
  /// Whether a face that was chosen draws emoji as pictures.
  bool has_pictures(const std::shared_ptr<const HbFace>& face) const {
    return face != nullptr && face == emoji_face_;
  }
  /// The end of the grapheme (UAX 29, in short) that begins at `begin`.
  std::size_t grapheme_end(std::size_t begin) const;
  /// Whether grapheme_end() ended a grapheme at `at` only because it is too long.
  bool is_inside_grapheme(std::size_t at) const;
  /// The characters asked for that no face has.
  std::vector<MissingCharacter> take_missing() { return std::move(missing_); }

 private:
  std::shared_ptr<const HbFace> chosen(std::size_t begin, std::size_t end);
  std::shared_ptr<const HbFace> shared_mark(std::size_t at);
  /// For a space in a text of another script than the styles' faces have, also beside
  /// numbers and Latin words: the face of that script, so that all spaces are alike.
  std::shared_ptr<const HbFace> face_of_space(std::size_t at);
  /// The first letter of a text that is mostly in such a script; its size where there is none.
  std::size_t main_letter();
  /// How Han characters are drawn: by the text's language, else by its other letters.
  std::string_view language_of(std::uint32_t group);
  std::shared_ptr<const HbFace> picture_face_for(const std::u32string& characters);
  /// For a mark that is wide beside Chinese and Japanese characters: their face.
  std::shared_ptr<const HbFace> face_among_ideographs(std::size_t at);
  std::shared_ptr<const HbFace> fallback(const std::u32string& characters, std::uint32_t group);
  void record(const std::u32string& characters, const FontFace& face, std::size_t at);

  const SourceText& source_;
  const FontCatalog& fonts_;
  /// What helped last in each group: a second character is likely to need the same.
  std::vector<std::shared_ptr<const HbFace>> last_;
  NeighbourFace neighbours_;
  std::optional<std::string_view> guessed_language_;
  std::optional<std::size_t> main_letter_;
  std::shared_ptr<const HbFace> emoji_face_;  // once it was needed
  std::set<std::u32string> nowhere_;
  std::set<char32_t> recorded_;
  std::vector<MissingCharacter> missing_;
};

}  // namespace cvpress::text
