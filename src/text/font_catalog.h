// Which faces there are, and which one a style asks for. Bundled faces are
// found in the fonts/ folder and, for the default sans and the icons, inside
// the program itself; fontconfig is never asked here.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"
#include "text/font_face.h"

namespace cvpress::text {

struct FaceRequest {
  /// Family names tried in order; "sans", "serif" and "mono" are the bundled roles.
  std::vector<std::string> families;
  int weight = 400;
  bool italic = false;
};

/// A line of `cvpress fonts`.
struct FaceListing {
  std::string family;
  std::string style;  // "SemiBold Italic"
  int weight = 400;
  bool italic = false;
  std::string role;    // "sans", "serif", "mono", "icons" or ""
  std::string origin;  // path, or "built in"
};

/// The glyph of an icon name ("mail", "github", "ring", "dot", …).
struct IconGlyph {
  FacePtr face;
  GlyphId glyph = 0;
};

/// Faces load on first use and are kept; a catalogue may be shared by threads.
class FontCatalog {
 public:
  /// `folders` hold font files and are searched in order, before what is built in.
  FontCatalog(const FileProvider& files, std::vector<std::string> folders);
  ~FontCatalog();
  FontCatalog(const FontCatalog&) = delete;
  FontCatalog& operator=(const FontCatalog&) = delete;

  /// The nearest face by family, then italic, then weight (CSS Fonts 4,
  /// section 5.2). Never null: the built-in sans is the last resort.
  FacePtr face(const FaceRequest& request) const;
  /// Whether any of the catalogue's faces has this family name or role.
  bool has_family(std::string_view family) const;
  /// The faces to try for characters that `request`'s own face lacks, best first.
  std::vector<FacePtr> fallbacks(const FaceRequest& request) const;
  std::optional<IconGlyph> icon(std::string_view name) const;
  /// Every face, sorted by role and family.
  std::vector<FaceListing> list() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The names of all icons, sorted: the icon table is data shared by readers and layouts.
std::span<const std::string_view> icon_names();

}  // namespace cvpress::text
