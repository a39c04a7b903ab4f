// A face a catalogue knows of, opened when it is first used.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "base/files.h"
#include "text/font_catalog.h"
#include "text/hb_internal.h"

namespace cvpress::text {

/// Where the bytes of a face are.
struct FaceFile {
  std::vector<std::string> paths;  // the first that can be read as a font is the face
  std::string_view bytes;          // of one that is built in, which has no paths
  unsigned index = 0;
  bool is_systems = false;
};

class CatalogEntry {
 public:
  CatalogEntry(FaceListing listing, FaceFile file);

  const FaceListing& listing() const { return listing_; }
  /// The file it would be read from, "" for one that is built in or nowhere.
  std::string path(const FileProvider& files) const;
  bool exists(const FileProvider& files) const { return built_in() || !path(files).empty(); }
  bool built_in() const { return !file_.bytes.empty(); }
  /// Whether `family` is its family name or role, whatever the letter case.
  bool answers_to(std::string_view family) const;
  /// The face, of a variable one as near as it comes to a weight and slant; null
  /// where the file is missing or damaged. Any thread may ask.
  std::shared_ptr<const HbFace> face(const FileProvider& files, int weight = 400,
                                     bool italic = false) const;

 private:
  using Instance = std::pair<int, bool>;  // weight and slant
  std::shared_ptr<const HbFace> open(const FileProvider& files, Instance instance) const;

  FaceListing listing_;
  FaceFile file_;
  mutable std::mutex opening_;
  mutable std::map<Instance, std::shared_ptr<const HbFace>> opened_;
};

using CatalogEntries = std::vector<std::unique_ptr<CatalogEntry>>;

/// The most bytes a font file may have; the largest families of the world have 30 MB.
inline constexpr std::size_t kLargestFontFile = std::size_t{64} << 20;

/// What a scan of folders finds.
struct ScannedFonts {
  CatalogEntries entries;
  std::vector<std::string> unreadable;  // paths of files without a face
};

/// The font files of `folders` and their subfolders that are not bundled ones.
ScannedFonts scan_fonts(const FileProvider& files, const std::vector<std::string>& folders);

/// Whether a name ends as those of font files do.
bool is_font_file(std::string_view name);

struct FoundFile {
  std::string path;
  std::string role;
  bool is_systems = false;
};
/// A row for one of the faces; null where the file is damaged.
std::unique_ptr<CatalogEntry> face_entry(hb_blob_t* blob, unsigned index, const FoundFile& file);
using FaceKeys = std::set<std::tuple<std::string, std::string, int, bool>>;
/// Adds rows for all faces of one file, but those that another had; whether there is
/// any face in it, be it one of pictures.
bool add_faces(const FileProvider& files, const FoundFile& file, FaceKeys& known,
               CatalogEntries& entries);

/// Distance of `have` from `wanted`, nearer ones smaller: from 400 to 500 first
/// up to 500, then down, then up; lighter ones first down, heavier ones first up.
std::pair<int, int> weight_distance(int wanted, int have);

/// The face of a file whose glyphs are pictures; null where it holds none.
std::shared_ptr<const HbFace> picture_face(const FileProvider& files, const std::string& path,
                                           bool is_systems);

/// Orders faces of one family by how well they serve the request (CSS Fonts 4,
/// section 5.2): slant first, then weight; of equals a "Regular" one first.
void sort_by_fitness(std::vector<const CatalogEntry*>& entries, int weight, bool italic);

}  // namespace cvpress::text
