// The first stage of shaping: spans as one row of characters, cleaned and cased.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "text/hb_internal.h"
#include "text/paragraph.h"

namespace cvpress::text {

inline constexpr char32_t kObjectReplacement = 0xFFFC;
inline constexpr char32_t kSoftHyphen = 0xAD;
inline constexpr char32_t kZeroWidthSpace = 0x200B;
inline constexpr char32_t kWordJoiner = 0x2060;
inline constexpr char32_t kByteOrderMark = 0xFEFF;

/// Spans next to one another that look alike and link to the same place: what
/// is shaped together.
struct SpanGroup {
  const TextSpan* span = nullptr;  // the first one
  std::shared_ptr<const HbFace> face;
  std::string language;
  int link = -1;
  std::optional<IconGlyph> icon;
};

struct Character {
  char32_t shown = 0;   // what is shaped
  char32_t source = 0;  // what the text says; 0 where another character says it
  std::uint32_t group = 0;
  std::uint32_t span : 31 = 0;
  bool small : 1 = false;  // a capital that stands for a small one
};

/// What a dropped character said about a line's end before the character at `index`.
struct BreakHint {
  enum class Kind : std::uint8_t { kAllow, kHyphen, kForbid } kind = Kind::kAllow;
  std::size_t index = 0;
};

struct SourceText {
  std::vector<Character> characters;  // a mandatory break is U+000A, an icon U+FFFC
  std::vector<BreakHint> hints;       // ascending
  std::vector<SpanGroup> groups;
  std::vector<Link> links;
  std::vector<SourceSpan> span_places;
};

/// Small capitals of faces without them are this much smaller than the text.
inline constexpr double kSmallCapitalScale = 0.8;

SourceText read_spans(const std::vector<TextSpan>& spans, const ShapeOptions& options,
                      const FontCatalog& fonts, Diagnostics& diagnostics);

/// The face a style asks for.
std::shared_ptr<const HbFace> style_face(const TextStyle& style, const FontCatalog& fonts);

}  // namespace cvpress::text
