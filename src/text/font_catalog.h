// Which faces there are, and which one a style asks for. Bundled faces are
// found in the fonts/ folder and, for the default sans and the icons, inside
// the program itself; then come the user's, then the system's.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"
#include "text/family_list.h"
#include "text/font_face.h"

namespace cvpress::text {

struct FaceRequest {
  /// Family names tried in order; "sans", "serif" and "mono" are the bundled roles.
  FamilyList families;
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
  /// The weights that a variable face can have, and whether it can be made to
  /// lean; 0 for other faces.
  int lightest = 0;
  int heaviest = 0;
  bool leans = false;
};

/// The glyph of an icon name ("mail", "github", "ring", "dot", …).
struct IconGlyph {
  FacePtr face;
  GlyphId glyph = 0;
};

/// Where the system keeps fonts. They are looked at only for characters and
/// families that no other face has.
struct SystemFontPlaces {
  const FileProvider* files = nullptr;  // null: the system's fonts are not used
  std::vector<std::string> folders;     // searched with all below them
};

/// Faces load on first use and are kept; a catalogue may be shared by threads.
class FontCatalog {
 public:
  /// `folders` hold font files, themselves or in folders named by role, and are
  /// searched in order. A bundled face that is built in is taken from there:
  /// its file in a folder is the same, and costs time to read.
  FontCatalog(const FileProvider& files, std::vector<std::string> folders,
              SystemFontPlaces system = {});
  ~FontCatalog();
  FontCatalog(const FontCatalog&) = delete;
  FontCatalog& operator=(const FontCatalog&) = delete;

  /// The nearest face by family, then italic, then weight (CSS Fonts 4,
  /// section 5.2). Never null: the built-in sans is the last resort.
  FacePtr face(const FaceRequest& request) const;
  /// Whether any of the catalogue's faces has this family name or role.
  bool has_family(std::string_view family) const;
  /// The program's and the user's faces to try for characters that `request`'s
  /// own face lacks, best first.
  std::vector<FacePtr> fallbacks(const FaceRequest& request) const;
  /// The first of fallbacks() that has all of `characters`, else the system's face
  /// for their script, Han by `language` (BCP 47); null where there is none. Opens
  /// no more faces than it takes to find it.
  FacePtr fallback_for(const FaceRequest& request, std::u32string_view characters,
                       std::string_view language = {}) const;
  /// The face whose glyphs are pictures of emoji; null where there is none.
  FacePtr emoji_face() const;
  /// By its name in the icon table, by a name of Font Awesome 4 to 6 or by one
  /// of Academicons, without "fa-" or "ai-", whatever the letter case.
  std::optional<IconGlyph> icon(std::string_view name) const;
  /// Whether the system's fonts are looked at for what no other face has.
  bool asks_system() const;
  /// The paths of files in the folders, without the program's own, that hold no face
  /// that can be used: damaged ones. Opens them all.
  const std::vector<std::string>& unreadable_files() const;
  /// Every face, sorted by role and family.
  std::vector<FaceListing> list() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Whether there is a file of a font in a folder or in one inside of it, by its name.
bool holds_font_files(const FileProvider& files, const std::string& folder);

/// The names of all icons, sorted, for "did you mean". Making the list opens the
/// icon faces once; whether one name exists is FontCatalog::icon()'s to say.
std::span<const std::string_view> icon_names();

}  // namespace cvpress::text
