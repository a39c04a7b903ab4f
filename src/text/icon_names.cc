// The list of all icon names, made on demand: it is needed only to tell what a
// wrong name may have meant.

#include <algorithm>

#include "text/bundled_faces_internal.h"
#include "text/font_catalog.h"
#include "text/hb_internal.h"
#include "text/icon_table_internal.h"

namespace cvpress::text {
namespace {

/// The glyph names of a built-in icon face, but those of letters and private ones.
void add_glyph_names(std::string_view file, std::vector<std::string>& names) {
  const auto face = load_face(borrowed_blob(built_in_font(file)).get(), {}, {});
  if (!face) return;
  const unsigned count = hb_face_get_glyph_count(face->hb_face());
  for (hb_codepoint_t glyph = 1; glyph < count; ++glyph) {
    char name[64];
    if (!face->has_ink(glyph)) continue;
    if (!hb_font_get_glyph_name(face->hb_font(), glyph, name, sizeof name)) continue;
    const std::string_view text = name;
    const bool private_name = text.rfind("uni", 0) == 0 && text.size() == 7;
    if (text.size() > 1 && !private_name) names.emplace_back(text);
  }
}

std::vector<std::string> all_names() {
  std::vector<std::string> names;
  for (const CommonIcon& icon : common_icons()) names.emplace_back(icon.name);
  for (const IconSynonym& synonym : icon_synonyms()) names.emplace_back(synonym.name);
  for (const std::string_view file : icon_files()) add_glyph_names(file, names);
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace

std::span<const std::string_view> icon_names() {
  static const std::vector<std::string> kKept = all_names();
  static const std::vector<std::string_view> kNames(kKept.begin(), kKept.end());
  return kNames;
}

}  // namespace cvpress::text
