// Font files a user has put into a folder: opened to learn their names, which
// happens only when a name is asked that no bundled face has.

#include <algorithm>
#include <array>

#include "text/bundled_faces_internal.h"
#include "text/catalog_entry_internal.h"

namespace cvpress::text {
namespace {

constexpr std::size_t kMostFiles = 2000;
constexpr std::array<std::string_view, 4> kExtensions = {"ttf", "otf", "ttc", "otc"};
constexpr std::array<std::string_view, 4> kRoles = {"sans", "serif", "mono", "icons"};

bool is_bundled(std::string_view role, std::string_view file) {
  const auto faces = bundled_faces();
  return std::any_of(faces.begin(), faces.end(), [&](const BundledFace& face) {
    return face.role == role && face.file == file;
  });
}

std::string role_of(std::string_view folder) {
  const auto known = std::find(kRoles.begin(), kRoles.end(), folder);
  return known == kRoles.end() ? std::string() : std::string(*known);
}

void add_files(const FileProvider& files, const std::string& folder, const std::string& role,
               std::vector<FoundFile>& found) {
  for (const std::string& name : files.list(folder)) {
    if (found.size() >= kMostFiles) return;
    if (!is_font_file(name) || is_bundled(role, name)) continue;
    found.push_back({joined_path(folder, name), role, false});
  }
}

std::vector<FoundFile> font_files(const FileProvider& files,
                                  const std::vector<std::string>& folders) {
  std::vector<FoundFile> found;
  for (const std::string& folder : folders) {
    add_files(files, folder, "", found);
    for (const std::string& name : files.list(folder)) {
      const std::string inner = joined_path(folder, name);
      if (is_font_file(name) || files.kind(inner) != FileKind::kDirectory) continue;
      add_files(files, inner, role_of(name), found);
    }
  }
  return found;
}

/// What a face can be: one weight, or all between two.
FaceListing listing_of(hb_face_t* face, const FaceNames& names, const FoundFile& file) {
  FaceListing listing{names.family, names.style, names.weight, names.italic, file.role, file.path};
  if (const auto range = weight_range(face)) {
    listing.lightest = range->lightest;
    listing.heaviest = range->heaviest;
  }
  listing.leans = has_slant_axis(face);
  return listing;
}

}  // namespace

bool is_font_file(std::string_view name) {
  const std::string extension = extension_of(name);
  return std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

bool holds_font_files(const FileProvider& files, const std::string& folder) {
  const std::vector<std::string> names = files.list(folder);
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    if (is_font_file(name)) return true;
    const std::string inner = joined_path(folder, name);
    if (files.kind(inner) != FileKind::kDirectory) return false;
    const std::vector<std::string> inside = files.list(inner);
    return std::any_of(inside.begin(), inside.end(), is_font_file);
  });
}

std::unique_ptr<CatalogEntry> face_entry(hb_blob_t* blob, unsigned index, const FoundFile& file) {
  if (!is_sound_face(blob, index)) return nullptr;
  const HbFacePtr face(hb_face_create(blob, index));
  return std::make_unique<CatalogEntry>(listing_of(face.get(), names_of(face.get()), file),
                                        FaceFile{{file.path}, {}, index, file.is_systems});
}

bool add_faces(const FileProvider& files, const FoundFile& file, FaceKeys& known,
               CatalogEntries& entries) {
  const KeptBytes kept = files.keep(file.path, kLargestFontFile);
  if (!kept.owner) return false;
  const HbBlob blob = keeping_blob(kept);
  bool has_face = false;
  for (unsigned index = 0; index < faces_in(blob.get()); ++index) {
    auto entry = face_entry(blob.get(), index, file);
    if (!entry) continue;
    has_face = true;
    const FaceListing& face = entry->listing();
    const bool is_new = known.emplace(face.family, face.style, face.weight, face.italic).second;
    if (is_new) entries.push_back(std::move(entry));
  }
  return has_face || load_picture_face(blob.get(), {file.path, file.is_systems}) != nullptr;
}

ScannedFonts scan_fonts(const FileProvider& files, const std::vector<std::string>& folders) {
  ScannedFonts found;
  FaceKeys known;
  for (const FoundFile& file : font_files(files, folders)) {
    if (!add_faces(files, file, known, found.entries)) found.unreadable.push_back(file.path);
  }
  return found;
}

}  // namespace cvpress::text
