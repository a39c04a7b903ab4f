// A face a catalogue knows of, opened when it is first used.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"
#include "text/font_catalog.h"
#include "text/hb_internal.h"

namespace cvpress::text {

class CatalogEntry {
 public:
  /// `bytes` are those of a face that is built in; else the first of `paths`
  /// that can be read as a font is the face.
  CatalogEntry(FaceListing listing, std::vector<std::string> paths, std::string_view bytes,
               unsigned index = 0);

  const FaceListing& listing() const { return listing_; }
  /// The file it would be read from, "" for one that is built in or nowhere.
  std::string path(const FileProvider& files) const;
  bool exists(const FileProvider& files) const { return built_in() || !path(files).empty(); }
  bool built_in() const { return !bytes_.empty(); }
  /// Whether `family` is its family name or role, whatever the letter case.
  bool answers_to(std::string_view family) const;
  /// The face; null where the file is missing or damaged. Any thread may ask.
  std::shared_ptr<const HbFace> face(const FileProvider& files) const;

 private:
  std::shared_ptr<const HbFace> open(const FileProvider& files) const;

  FaceListing listing_;
  std::vector<std::string> paths_;
  std::string_view bytes_;
  unsigned index_ = 0;
  mutable std::once_flag opened_;
  mutable std::shared_ptr<const HbFace> face_;
};

/// The most bytes a font file may have; the largest families of the world have 30 MB.
inline constexpr std::size_t kLargestFontFile = std::size_t{64} << 20;

/// Rows for the font files of `folders` and their subfolders that are not bundled ones.
std::vector<std::unique_ptr<CatalogEntry>> scan_fonts(const FileProvider& files,
                                                      const std::vector<std::string>& folders);

/// Orders faces of one family by how well they serve the request (CSS Fonts 4,
/// section 5.2): slant first, then weight.
void sort_by_fitness(std::vector<const CatalogEntry*>& entries, int weight, bool italic);

}  // namespace cvpress::text
