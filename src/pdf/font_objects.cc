#include "pdf/font_objects.h"

#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.h"
#include "pdf/digest.h"
#include "pdf/pdf_text.h"

namespace cvpress::pdf {
namespace {

constexpr int kFixedPitch = 1;
constexpr int kSymbolic = 4;
constexpr int kItalic = 64;
constexpr std::size_t kLinesInABlock = 100;

const char* const kMapHead =
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
const char* const kMapFoot = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

std::string em_thousandths(const text::FontFace& face, double value) {
  return number(value * 1000 / face.metrics().units_per_em);
}

std::string descriptor_entries(const text::FontFace& face, const std::string& base_name,
                               const std::string& file_entry) {
  const text::FaceMetrics& metrics = face.metrics();
  const int flags =
      kSymbolic | (face.monospaced() ? kFixedPitch : 0) | (face.italic() ? kItalic : 0);
  std::string box;
  for (const double edge : metrics.bounds) box += em_thousandths(face, edge) + " ";
  return "/Type/FontDescriptor/FontName" + name(base_name) + "/Flags " + std::to_string(flags) +
         "/FontBBox[" + box + "]/ItalicAngle " + number(metrics.italic_angle) + "/Ascent " +
         em_thousandths(face, metrics.ascent) + "/Descent -" +
         em_thousandths(face, metrics.descent) + "/CapHeight " +
         em_thousandths(face, metrics.cap_height) + "/StemV " +
         std::to_string(50 + face.weight() / 10) + file_entry;
}

ObjectId write_font_file(ObjectStore& store, const text::FaceSubset& subset, bool compress) {
  const ObjectId id = store.make_stream();
  const bool true_type = subset.format == text::FaceSubset::Format::kTrueType;
  store.fill_stream(id,
                    true_type ? "/Length1 " + std::to_string(subset.bytes.size())
                              : std::string("/Subtype/CIDFontType0C"),
                    subset.bytes, compress);
  return id;
}

void append_utf16_hex(std::string& text, std::string_view characters) {
  const bool is_ascii = characters.size() == 1 && static_cast<unsigned char>(characters[0]) < 0x80;
  if (is_ascii) {
    append_hex4(text, static_cast<unsigned char>(characters[0]));
  } else {
    append_hex(text, utf16be(characters));
  }
}

}  // namespace

std::string subset_tag(const std::string& bytes) {
  std::uint64_t hash = fnv1a(bytes);
  std::string tag;
  for (int i = 0; i < 6; ++i) {
    tag += static_cast<char>('A' + hash % 26);
    hash /= 26;
  }
  return tag;
}

Result<FontFile> font_file(const text::FontFace& face, const std::set<text::GlyphId>& glyphs) {
  auto subset = face.subset(glyphs);
  if (!subset) return failed();
  return FontFile{std::move(*subset), {}};
}

std::string width_array(const std::vector<CodeWidth>& widths) {
  std::string array = "[";
  int previous = -2;
  for (const auto& [code, width] : widths) {
    if (code == previous + 1) {
      array.push_back(' ');
    } else {
      if (previous >= 0) array.push_back(']');
      append_whole(array, code);
      array.push_back('[');
    }
    append_whole(array, width);
    previous = code;
  }
  return array + (previous >= 0 ? "]]" : "]");
}

std::string to_unicode_map(const std::vector<CodeText>& texts) {
  std::string map = kMapHead;
  for (std::size_t begin = 0; begin < texts.size(); begin += kLinesInABlock) {
    const std::size_t end = std::min(texts.size(), begin + kLinesInABlock);
    append_whole(map, static_cast<long long>(end - begin));
    map += " beginbfchar\n";
    for (std::size_t i = begin; i < end; ++i) {
      map.push_back('<');
      append_hex4(map, texts[i].code);
      map += "> <";
      append_utf16_hex(map, texts[i].text);
      map += ">\n";
    }
    map += "endbfchar\n";
  }
  return map + kMapFoot;
}

FontObjects write_descendant_font(ObjectStore& store, const text::FontFace& face,
                                  const FontFile& font_file, const std::vector<CodeWidth>& widths,
                                  bool compress) {
  const bool true_type = font_file.subset.format == text::FaceSubset::Format::kTrueType;
  const std::string base_name = font_file.tag + "+" + face.postscript_name();
  const ObjectId file = write_font_file(store, font_file.subset, compress);
  const ObjectId descriptor = store.make();
  store.fill(descriptor,
             descriptor_entries(face, base_name,
                                (true_type ? "/FontFile2 " : "/FontFile3 ") + reference(file)));
  const ObjectId descendant = store.make();
  store.fill(descendant,
             fmt::format("/Type/Font/Subtype{}/BaseFont{}"
                         "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                         "/FontDescriptor {}{}/DW 1000/W{}",
                         true_type ? "/CIDFontType2" : "/CIDFontType0", name(base_name),
                         reference(descriptor), true_type ? "/CIDToGIDMap/Identity" : "",
                         width_array(widths)));
  return {descendant, base_name};
}

ObjectId write_type0_font(ObjectStore& store, const FontObjects& objects,
                          const std::vector<CodeText>& to_unicode, bool compress) {
  const ObjectId map = store.make_stream();
  store.fill_stream(map, "", to_unicode_map(to_unicode), compress);
  const ObjectId font = store.make();
  store.fill(font, "/Type/Font/Subtype/Type0/BaseFont" + name(objects.base_name) +
                       "/Encoding/Identity-H/DescendantFonts[" + reference(objects.descendant) +
                       "]/ToUnicode " + reference(map));
  return font;
}

}  // namespace cvpress::pdf
