// Font files a user has put into a folder: opened to learn their names, which
// happens only when a name is asked that no bundled face has.

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "text/bundled_faces_internal.h"
#include "text/catalog_entry_internal.h"

namespace cvpress::text {
namespace {

constexpr std::size_t kMostFiles = 2000;
constexpr std::array<std::string_view, 4> kExtensions = {"ttf", "otf", "ttc", "otc"};
constexpr std::array<std::string_view, 4> kRoles = {"sans", "serif", "mono", "icons"};

struct FontFile {
  std::string path;
  std::string role;
};

bool is_font_file(const std::string& name) {
  const std::string extension = extension_of(name);
  return std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

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
               std::vector<FontFile>& found) {
  for (const std::string& name : files.list(folder)) {
    if (found.size() >= kMostFiles) return;
    if (!is_font_file(name) || is_bundled(role, name)) continue;
    found.push_back({joined_path(folder, name), role});
  }
}

std::vector<FontFile> font_files(const FileProvider& files,
                                 const std::vector<std::string>& folders) {
  std::vector<FontFile> found;
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

using Entries = std::vector<std::unique_ptr<CatalogEntry>>;
using FaceKey = std::tuple<std::string, std::string, int, bool>;

/// Rows for all faces of a file but those that an earlier folder has.
void add_faces(const FileProvider& files, const FontFile& file, std::set<FaceKey>& known,
               Entries& entries) {
  FileContent content = files.read(file.path, kLargestFontFile);
  if (!content.bytes) return;
  const HbBlob blob = owning_blob(std::move(*content.bytes));
  for (unsigned index = 0; index < faces_in(blob.get()); ++index) {
    if (!load_face(blob.get(), index)) continue;
    const HbFacePtr face(hb_face_create(blob.get(), index));
    const FaceNames names = names_of(face.get());
    if (!known.emplace(names.family, names.style, names.weight, names.italic).second) continue;
    FaceListing listing{names.family, names.style, names.weight,
                        names.italic, file.role,   file.path};
    entries.push_back(std::make_unique<CatalogEntry>(
        std::move(listing), std::vector<std::string>{file.path}, std::string_view(), index));
  }
}

}  // namespace

Entries scan_fonts(const FileProvider& files, const std::vector<std::string>& folders) {
  Entries entries;
  std::set<FaceKey> known;
  for (const FontFile& file : font_files(files, folders)) add_faces(files, file, known, entries);
  return entries;
}

}  // namespace cvpress::text
