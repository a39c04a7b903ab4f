#include "reader/encodings.h"

#include <algorithm>
#include <iterator>

namespace cvpress::reader {
namespace {

constexpr std::size_t kHalf = 128;

/// The codes from 128 on.
constexpr std::u16string_view kWinAnsi =
    u"€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒ"
    u"Ó"
    u"ÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
constexpr std::u16string_view kMacRoman =
    u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊"
    u"ÿŸ⁄¤‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uFFFDÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
constexpr std::u16string_view kStandard =
    u"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"
    u"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"
    u"\uFFFD\uFFFD\uFFFD¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ\uFFFD–†‡·\uFFFD¶•‚„”»…‰\uFFFD¿\uFFFD`"
    u"´ˆ˜¯˘˙¨\uFFFD˚¸\uFFFD˝˛ˇ—"
    u"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"
    u"\uFFFDÆ\uFFFDª\uFFFD\uFFFD\uFFFD\uFFFDŁØŒº\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDæ\uFFFD\uFFFD\uFFFDı"
    u"\uFFFD\uFFFDłøœß\uFFFD\uFFFD\uFFFD\uFFFD";
constexpr std::u16string_view kPdfDoc =
    u"•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€¡¢£¤¥¦§¨©ª«¬\uFFFD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒ"
    u"Ó"
    u"ÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
static_assert(kWinAnsi.size() == kHalf && kMacRoman.size() == kHalf);
static_assert(kStandard.size() == kHalf && kPdfDoc.size() == kHalf);

/// The codes from 24 to 31, which only PDFDocEncoding uses.
constexpr std::u16string_view kPdfDocLow = u"˘ˇˆ˙˝˛˚˜";
constexpr unsigned kFirstLow = 24;

struct NamedEncoding {
  std::string_view name;
  Encoding encoding;
};
constexpr NamedEncoding kNamedEncodings[] = {
    {"StandardEncoding", Encoding::kStandard},
    {"WinAnsiEncoding", Encoding::kWinAnsi},
    {"MacRomanEncoding", Encoding::kMacRoman},
    {"PDFDocEncoding", Encoding::kPdfDoc},
};

std::u16string_view upper_half(Encoding encoding) {
  switch (encoding) {
    case Encoding::kStandard: return kStandard;
    case Encoding::kWinAnsi: return kWinAnsi;
    case Encoding::kMacRoman: return kMacRoman;
    case Encoding::kPdfDoc: return kPdfDoc;
  }
  return kWinAnsi;
}

}  // namespace

char32_t character_of(Encoding encoding, unsigned char code) {
  if (code >= kHalf) return upper_half(encoding)[code - kHalf];
  if (encoding == Encoding::kPdfDoc) {
    const bool low = code >= kFirstLow && code < kFirstLow + kPdfDocLow.size();
    return low ? kPdfDocLow[code - kFirstLow] : char32_t{code};
  }
  if (code < ' ' || code == 0x7F) return U'\uFFFD';
  if (encoding == Encoding::kStandard && code == '\'') return U'’';
  if (encoding == Encoding::kStandard && code == '`') return U'‘';
  return code;
}

std::optional<Encoding> encoding_named(std::string_view name) {
  const auto* found = std::find_if(std::begin(kNamedEncodings), std::end(kNamedEncodings),
                                   [name](const NamedEncoding& row) { return row.name == name; });
  if (found == std::end(kNamedEncodings)) return std::nullopt;
  return found->encoding;
}

}  // namespace cvpress::reader
