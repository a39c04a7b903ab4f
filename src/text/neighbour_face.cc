#include "text/neighbour_face_internal.h"
#include "text/script_fonts_internal.h"

namespace cvpress::text {
namespace {

/// What ends a word or clause; brackets and dashes stay alike on both sides.
constexpr std::u32string_view kTerminal = U".,:;!?";
/// Marks that East Asia sets as wide as its letters, and others not (UAX 11).
constexpr std::u32string_view kWideMarks = U"\u2018\u2019\u201C\u201D\u2014\u2026\u00B7";
constexpr std::u32string_view kOpeningQuotes = U"\u2018\u201C";
constexpr std::u32string_view kClosingQuotes = U"\u2019\u201D";

bool is_one_of(std::u32string_view characters, char32_t c) {
  return characters.find(c) != characters.npos;
}

bool is_plain_space(char32_t c) {
  return c == U' ' || c == 0xA0;
}

/// Korean sets these marks as the West does.
bool widens_marks(char32_t next) {
  const UScriptCode script = deciding_script({&next, 1});
  return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
}

}  // namespace

bool NeighbourFace::has_group_of(std::size_t at) const {
  return end_ == at && at > 0 && source_.characters[at - 1].group == source_.characters[at].group;
}

void NeighbourFace::note(std::size_t begin, std::size_t end,
                         const std::shared_ptr<const HbFace>& face) {
  const Character& first = source_.characters[begin];
  end_ = end;
  if (face == source_.groups[first.group].face) {
    face_ = nullptr;
    return;
  }
  face_ = face;
  if (is_one_of(kOpeningQuotes, first.shown)) quote_ = face;
  // Marks and spaces go on as what is before them.
  if (!is_plain_space(first.shown) && !is_one_of(kWideMarks, first.shown)) {
    east_asian_ = widens_marks(first.shown);
  }
}

std::shared_ptr<const HbFace> NeighbourFace::before(std::size_t at) {
  const char32_t c = source_.characters[at].shown;
  if (is_one_of(kClosingQuotes, c) && quote_) return std::exchange(quote_, nullptr);
  if (!face_ || !has_group_of(at) || !face_->glyph_for(c)) return nullptr;
  const bool follows =
      is_plain_space(c) || (east_asian_ ? is_one_of(kWideMarks, c) : is_one_of(kTerminal, c));
  return follows ? face_ : nullptr;
}

bool NeighbourFace::goes_with_next(std::size_t at) const {
  const auto& characters = source_.characters;
  return is_one_of(kWideMarks, characters[at].shown) && at + 1 < characters.size() &&
         characters[at + 1].group == characters[at].group && widens_marks(characters[at + 1].shown);
}

}  // namespace cvpress::text
