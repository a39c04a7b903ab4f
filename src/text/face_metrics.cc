// What a face says of itself: names, weight, and the metrics lines need.

#include <algorithm>
#include <cmath>

#include <hb-ot.h>

#include "text/face_metrics_internal.h"
#include "text/hb_internal.h"
#include "text/table_bytes_internal.h"

namespace cvpress::text {
namespace {

std::string name_string(hb_face_t* face, hb_ot_name_id_t id) {
  char text[256];
  unsigned length = sizeof text;
  hb_ot_name_get_utf8(face, id, hb_language_from_string("en", -1), &length, text);
  return {text, std::min<std::size_t>(length, sizeof text - 1)};
}

std::string first_name(hb_face_t* face, hb_ot_name_id_t id, hb_ot_name_id_t other) {
  std::string name = name_string(face, id);
  return name.empty() ? name_string(face, other) : name;
}

/// Printable ASCII but the delimiters of PDF and PostScript.
std::string postscript_safe(std::string_view name) {
  constexpr std::string_view kDelimiters = "()<>[]{}/%#";
  std::string safe;
  for (const char c : name) {
    const bool printable = c > ' ' && c < 0x7F;
    if (printable && kDelimiters.find(c) == std::string_view::npos) safe += c;
  }
  return safe.empty() ? "Unnamed" : safe;
}

/// A metric of OS/2, hhea or post (HarfBuzz knows which is to be trusted), or `otherwise`.
double metric(hb_font_t* font, hb_ot_metrics_tag_t tag, double otherwise) {
  hb_position_t value = 0;
  return hb_ot_metrics_get_position(font, tag, &value) ? value : otherwise;
}

/// The top of a letter without overshoot, for faces that do not say how tall their letters are.
double top_of(hb_font_t* font, char32_t letter, double otherwise) {
  hb_codepoint_t glyph = 0;
  hb_glyph_extents_t extents{};
  if (!hb_font_get_nominal_glyph(font, letter, &glyph)) return otherwise;
  if (!hb_font_get_glyph_extents(font, glyph, &extents)) return otherwise;
  return extents.y_bearing > 0 ? extents.y_bearing : otherwise;
}

double positive_or(double value, double otherwise) {
  return value > 0 ? value : otherwise;
}

void set_letter_heights(hb_font_t* font, FaceMetrics& metrics) {
  const double em = metrics.units_per_em;
  metrics.cap_height =
      positive_or(metric(font, HB_OT_METRICS_TAG_CAP_HEIGHT, 0), top_of(font, U'H', em * 0.7));
  metrics.x_height =
      positive_or(metric(font, HB_OT_METRICS_TAG_X_HEIGHT, 0), top_of(font, U'x', em * 0.5));
}

void set_decorations(hb_font_t* font, FaceMetrics& metrics) {
  const double em = metrics.units_per_em;
  metrics.underline_thickness =
      positive_or(metric(font, HB_OT_METRICS_TAG_UNDERLINE_SIZE, 0), em * 0.05);
  // `post` tells the centre of the line (OpenType 1.9 calls it the top, fonts do not).
  metrics.underline_offset =
      positive_or(-metric(font, HB_OT_METRICS_TAG_UNDERLINE_OFFSET, 0), em * 0.1);
  metrics.strike_offset =
      positive_or(metric(font, HB_OT_METRICS_TAG_STRIKEOUT_OFFSET, 0), metrics.x_height / 2);
}

/// Whether a face says of itself that it is its family's bold one.
bool is_marked_bold(hb_face_t* face) {
  constexpr unsigned kBoldSelection = 1U << 5;
  constexpr unsigned kMacBold = 1U;
  const HbBlob os2 = table_of(face, HB_TAG('O', 'S', '/', '2'));
  const HbBlob head = table_of(face, HB_TAG('h', 'e', 'a', 'd'));
  return (TableBytes(bytes_of(os2.get())).u16(62) & kBoldSelection) != 0 ||
         (TableBytes(bytes_of(head.get())).u16(44) & kMacBold) != 0;
}

/// Some bold faces have the weight class of their regular ones, or none.
int weight_of(hb_font_t* font) {
  constexpr int kRegular = 400;
  constexpr int kBold = 700;
  const float style = hb_style_get_value(font, HB_STYLE_TAG_WEIGHT);
  const int weight = std::clamp(static_cast<int>(std::lround(style)), 1, 1000);
  hb_face_t* face = hb_font_get_face(font);
  const bool has_one_weight = !weight_range(face);
  return has_one_weight && weight <= kRegular && is_marked_bold(face) ? kBold : weight;
}

}  // namespace

FaceNames names_of(hb_face_t* face) {
  const HbFontPtr font(hb_font_create(face));
  return names_of(font.get());
}

FaceNames names_of(hb_font_t* font) {
  hb_face_t* face = hb_font_get_face(font);
  FaceNames names;
  names.family = first_name(face, HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY, HB_OT_NAME_ID_FONT_FAMILY);
  names.style = first_name(face, HB_OT_NAME_ID_TYPOGRAPHIC_SUBFAMILY, HB_OT_NAME_ID_FONT_SUBFAMILY);
  if (names.family.empty()) names.family = "Unnamed";
  const std::string postscript = name_string(face, HB_OT_NAME_ID_POSTSCRIPT_NAME);
  names.postscript = postscript_safe(postscript.empty() ? names.family : postscript);
  names.weight = weight_of(font);
  names.italic = hb_style_get_value(font, HB_STYLE_TAG_ITALIC) != 0 ||
                 hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE) != 0;
  return names;
}

FaceMetrics metrics_of(hb_font_t* font) {
  hb_face_t* face = hb_font_get_face(font);
  const HbBlob head_table = table_of(face, HB_TAG('h', 'e', 'a', 'd'));
  const TableBytes head(bytes_of(head_table.get()));
  FaceMetrics metrics;
  const double em = metrics.units_per_em = hb_face_get_upem(face);
  metrics.ascent = positive_or(metric(font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 0), em * 0.8);
  metrics.descent = std::max(0.0, -metric(font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -em * 0.2));
  set_letter_heights(font, metrics);
  set_decorations(font, metrics);
  metrics.italic_angle = static_cast<double>(hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE));
  for (std::size_t i = 0; i < 4; ++i) metrics.bounds[i] = head.i16(36 + 2 * i);
  return metrics;
}

Embedding embedding_of(hb_face_t* face) {
  constexpr unsigned kRestricted = 0x2;
  constexpr unsigned kPrintOrEdit = 0x4 | 0x8;
  constexpr unsigned kNoSubset = 0x100;
  constexpr unsigned kBitmapsOnly = 0x200;
  const HbBlob table = table_of(face, HB_TAG('O', 'S', '/', '2'));
  const unsigned type = TableBytes(bytes_of(table.get())).u16(8);
  if ((type & kRestricted) != 0 && (type & kPrintOrEdit) == 0) return Embedding::kForbidden;
  if ((type & kBitmapsOnly) != 0) return Embedding::kBitmapsOnly;
  return (type & kNoSubset) != 0 ? Embedding::kWholeOnly : Embedding::kAllowed;
}

bool is_monospaced(hb_face_t* face) {
  const HbBlob post = table_of(face, HB_TAG('p', 'o', 's', 't'));
  return TableBytes(bytes_of(post.get())).u32(12) != 0;
}

}  // namespace cvpress::text
