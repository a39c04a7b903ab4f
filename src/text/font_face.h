// A font face: its metrics, its glyphs, its bytes. Immutable after loading and
// shared by all documents and threads. No HarfBuzz type appears here.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/geometry.h"
#include "base/result.h"

namespace cvpress::text {

using GlyphId = std::uint32_t;

/// Vertical metrics and decorations in font units.
struct FaceMetrics {
  double units_per_em = 1000;
  double ascent = 800;   // above the baseline
  double descent = 200;  // below it, positive
  double cap_height = 700;
  double x_height = 500;
  double underline_offset = 100;  // below the baseline, positive: centre of the line
  double underline_thickness = 50;
  double strike_offset = 260;               // above the baseline, positive
  double italic_angle = 0;                  // degrees, negative leans right
  double bounds[4] = {0, -200, 1000, 800};  // x min, y min, x max, y max
};

/// A piece of an outline in font units, y upwards.
struct PathStep {
  enum class Kind : std::uint8_t { kMove, kLine, kCurve, kClose } kind = Kind::kMove;
  Point points[3];  // kMove, kLine: 1; kCurve: 3 (cubic)
};
using Path = std::vector<PathStep>;

/// A subset of a face for embedding (pdf-writing.md section 2).
struct FaceSubset {
  enum class Format : std::uint8_t { kTrueType, kCff } format = Format::kTrueType;
  std::string bytes;  // a whole TrueType file, or a bare CFF table
  /// For each glyph asked for, in the order of the set: the code that goes
  /// into strings, which is its CID.
  std::vector<std::pair<GlyphId, std::uint16_t>> codes;
};

/// What a font's maker allows (OpenType 1.9, OS/2, fsType).
enum class Embedding : std::uint8_t {
  kAllowed,
  kForbidden,    // without the maker's permission
  kWholeOnly,    // not a subset
  kBitmapsOnly,  // no outlines
};

/// A glyph drawn in colours.
struct ColorPicture {
  std::string png;
  /// Font units: where it goes, y upwards.
  double left = 0;
  double bottom = 0;
  double width = 0;
  double height = 0;
};

/// Where a face was found.
struct FaceOrigin {
  std::string path;         // "" for one that is built in
  bool is_systems = false;  // found in the system's folders, not in the program's or the user's
};

class FontFace {
 public:
  virtual ~FontFace() = default;
  virtual const FaceMetrics& metrics() const = 0;
  /// "SourceSans3-SemiBold"; ASCII without spaces.
  virtual const std::string& postscript_name() const = 0;
  virtual const std::string& family() const = 0;
  virtual const FaceOrigin& origin() const = 0;
  virtual Embedding embedding() const { return Embedding::kAllowed; }
  /// What a glyph of a face for emoji looks like; nothing for all other glyphs.
  virtual std::optional<ColorPicture> picture(GlyphId) const { return std::nullopt; }
  virtual int weight() const = 0;
  virtual bool italic() const = 0;
  virtual bool monospaced() const = 0;
  /// Whether its outlines are TrueType, so that add_compounds() works on its subsets.
  virtual bool true_type() const = 0;
  /// The nominal glyph of a character; nothing if the face lacks it.
  virtual std::optional<GlyphId> glyph_for(char32_t character) const = 0;
  /// Font units.
  virtual double advance(GlyphId glyph) const = 0;
  virtual Path outline(GlyphId glyph) const = 0;
  /// Glyph 0 is always part of it.
  virtual Result<FaceSubset> subset(const std::set<GlyphId>& glyphs) const = 0;
};

using FacePtr = std::shared_ptr<const FontFace>;

}  // namespace cvpress::text
