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
  bool operator==(const FaceRequest&) const = default;
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
  /// `folders` hold font files, themselves or in folders named by role, and are
  /// searched in order. A bundled face that is built in is taken from there:
  /// its file in a folder is the same, and costs time to read.
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
  /// The first of fallbacks() that has all of `characters`, or null. Opens no
  /// more faces than it takes to find it.
  FacePtr fallback_for(const FaceRequest& request, std::u32string_view characters) const;
  /// By its name in the icon table, by a name of Font Awesome 4 to 6 or by one
  /// of Academicons, without "fa-" or "ai-", whatever the letter case.
  std::optional<IconGlyph> icon(std::string_view name) const;
  /// Every face, sorted by role and family.
  std::vector<FaceListing> list() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The names of all icons, sorted, for "did you mean". Making the list opens the
/// icon faces once; whether one name exists is FontCatalog::icon()'s to say.
std::span<const std::string_view> icon_names();

}  // namespace cvpress::text
