#include "text/font_catalog.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <tuple>

#include "base/check.h"
#include "base/utf8.h"
#include "text/bundled_faces_internal.h"
#include "text/catalog_entry_internal.h"
#include "text/coverage_internal.h"
#include "text/font_file_names_internal.h"
#include "text/icon_table_internal.h"
#include "text/system_fonts_internal.h"

namespace cvpress::text {
namespace {

using Entries = CatalogEntries;
using EntryPointers = std::vector<const CatalogEntry*>;

constexpr std::array<std::string_view, 5> kRoleOrder = {"sans", "serif", "mono", "icons", ""};
constexpr std::array<std::string_view, 3> kTextRoles = {"sans", "serif", "mono"};

Entries bundled_entries(const std::vector<std::string>& folders) {
  Entries entries;
  for (const BundledFace& face : bundled_faces()) {
    std::vector<std::string> paths;
    paths.reserve(folders.size());
    for (const std::string& folder : folders) {
      paths.push_back(joined_path(joined_path(folder, face.role), face.file));
    }
    FaceListing listing{std::string(face.family),
                        std::string(face.style),
                        face.weight,
                        face.italic,
                        std::string(face.role),
                        "built in"};
    entries.push_back(std::make_unique<CatalogEntry>(
        std::move(listing), FaceFile{std::move(paths), built_in_font(face.file)}));
  }
  return entries;
}

EntryPointers answering(const Entries& entries, std::string_view family) {
  EntryPointers found;
  for (const auto& entry : entries) {
    if (entry->answers_to(family)) found.push_back(entry.get());
  }
  return found;
}

bool is_role(std::string_view family) {
  return std::find(kTextRoles.begin(), kTextRoles.end(), ascii_lower(family)) != kTextRoles.end();
}

/// The families whose faces are tried, in order, for characters a request's own face lacks.
std::vector<std::string> fallback_families(const FaceRequest& request, bool with_bundled) {
  std::vector<std::string> families;
  for (const std::string& family : request.families) {
    if (with_bundled || !is_role(family)) families.push_back(family);
  }
  if (with_bundled) families.insert(families.end(), kTextRoles.begin(), kTextRoles.end());
  return families;
}

/// Whether a face with serifs is asked for, by the first family's name.
bool has_serifs(const FaceRequest& request) {
  if (request.families.empty()) return false;
  const std::string family = ascii_lower(request.families.front());
  return family.find("sans") == std::string::npos && family.find("serif") != std::string::npos;
}

/// The bundled text faces have no letters of other scripts than these.
bool is_of_bundled_script(std::u32string_view characters) {
  const UScriptCode script = deciding_script(characters);
  return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC ||
         script == USCRIPT_COMMON;
}

std::size_t role_rank(const FaceListing& face) {
  const auto at = std::find(kRoleOrder.begin(), kRoleOrder.end(), face.role);
  return static_cast<std::size_t>(at - kRoleOrder.begin());
}

bool listed_before(const FaceListing& a, const FaceListing& b) {
  const auto key = [](const FaceListing& face) {
    return std::tuple(role_rank(face), std::string_view(face.family), face.weight, face.italic,
                      std::string_view(face.style), std::string_view(face.origin));
  };
  return key(a) < key(b);
}

}  // namespace

struct FontCatalog::State {
  State(const FileProvider& provider, std::vector<std::string> places, SystemFontPlaces system)
      : files(provider),
        folders(std::move(places)),
        bundled(bundled_entries(folders)),
        systems(system.files, std::move(system.folders)) {}

  /// The faces of files the table does not know; looking for them opens them all.
  const Entries& others() const { return scanned_fonts().entries; }

  const ScannedFonts& scanned_fonts() const {
    std::call_once(scanned, [&] { found = scan_fonts(files, folders); });
    return found;
  }

  static FacePtr nearest(EntryPointers entries, const FileProvider& files, int weight,
                         bool italic) {
    sort_by_fitness(entries, weight, italic);
    for (const CatalogEntry* entry : entries) {
      if (FacePtr face = entry->face(files, weight, italic)) return face;
    }
    return nullptr;
  }

  /// The nearest of the program's and the user's faces of one family or role; null
  /// where there is none.
  FacePtr of_family(std::string_view family, int weight, bool italic) const {
    FacePtr face = nearest(answering(bundled, family), files, weight, italic);
    return face ? face : nearest(answering(others(), family), files, weight, italic);
  }

  /// The nearest of the system's faces of one family; roles are none of them.
  FacePtr of_system_family(std::string_view family, int weight, bool italic) const {
    if (systems.files() == nullptr || is_role(family)) return nullptr;
    const std::lock_guard lock(asking_system);
    return nearest(systems.of_family(family), *systems.files(), weight, italic);
  }

  FacePtr of_system(const FaceRequest& request, std::u32string_view characters,
                    std::string_view language) const {
    const std::lock_guard lock(asking_system);
    return systems.face_for(
        {characters, language, request.weight, request.italic, has_serifs(request)});
  }

  /// Calls `use` with the faces to fall back on, best first, until it returns
  /// true. The same face may come twice. Faces are opened as they are reached, the
  /// bundled ones not at all where they cannot help.
  template <class Use>
  void for_each_fallback(const FaceRequest& request, bool with_bundled, const Use& use) const {
    for (const bool italic : {request.italic, false}) {
      for (const std::string& family : fallback_families(request, with_bundled)) {
        const FacePtr face = of_family(family, request.weight, italic);
        if (face && use(face)) return;
      }
      if (!request.italic) break;
    }
    EntryPointers rest;
    for (const auto& entry : others()) {
      if (entry->listing().role != "icons") rest.push_back(entry.get());
    }
    sort_by_fitness(rest, request.weight, request.italic);
    for (const CatalogEntry* entry : rest) {
      const FacePtr face = entry->face(files, request.weight, request.italic);
      if (face && use(face)) return;
    }
  }

  /// A face of emoji in one of the folders, known by its file's name.
  FacePtr users_emoji_face() const {
    if (has_looked_for_emoji) return emoji;
    has_looked_for_emoji = true;
    for (const std::string& folder : folders) {
      for (const std::string& name : files.list(folder)) {
        const bool is_likely =
            is_font_file(name) && compact_name(name).find("emoji") != std::string::npos;
        if (is_likely && !emoji) emoji = picture_face(files, joined_path(folder, name), false);
      }
    }
    return emoji;
  }

  std::shared_ptr<const HbFace> icon_face(std::string_view file) const {
    const auto faces = bundled_faces();
    for (std::size_t i = 0; i < faces.size(); ++i) {
      if (faces[i].file == file) return bundled[i]->face(files);
    }
    return nullptr;
  }

  bool has_family(std::string_view family) const {
    const auto exists = [this](const CatalogEntry* entry) { return entry->exists(files); };
    const EntryPointers of_bundled = answering(bundled, family);
    if (std::any_of(of_bundled.begin(), of_bundled.end(), exists)) return true;
    return !answering(others(), family).empty() || of_system_family(family, 400, false) != nullptr;
  }

  FacePtr look_up(const FaceRequest& request) const {
    for (const std::string& family : request.families) {
      FacePtr face = of_family(family, request.weight, request.italic);
      if (!face) face = of_system_family(family, request.weight, request.italic);
      if (face) return face;
    }
    return of_family("sans", request.weight, request.italic);
  }

  const FileProvider& files;
  std::vector<std::string> folders;
  Entries bundled;  // in the order of bundled_faces()
  mutable std::once_flag scanned;
  mutable ScannedFonts found;
  mutable std::mutex asking_system;  // and for emoji
  mutable bool has_looked_for_emoji = false;
  mutable FacePtr emoji;
  mutable SystemFonts systems;
  /// A CV has a handful of styles, and each paragraph asks for the face of its own.
  mutable std::mutex answering_one;
  mutable std::vector<std::pair<FaceRequest, FacePtr>> answers;
  mutable std::map<std::string, bool, std::less<>> families;  // whether they are there
};

FontCatalog::FontCatalog(const FileProvider& files, std::vector<std::string> folders,
                         SystemFontPlaces system)
    : state_(std::make_unique<State>(files, std::move(folders), std::move(system))) {}

FontCatalog::~FontCatalog() = default;

FacePtr FontCatalog::face(const FaceRequest& request) const {
  const std::lock_guard lock(state_->answering_one);
  for (const auto& [asked, face] : state_->answers) {
    if (asked == request) return face;
  }
  FacePtr face = state_->look_up(request);
  CVPRESS_CHECK(face);
  state_->answers.emplace_back(request, face);
  return face;
}

bool FontCatalog::has_family(std::string_view family) const {
  const std::lock_guard lock(state_->answering_one);
  const auto known = state_->families.find(family);
  if (known != state_->families.end()) return known->second;
  const bool has = state_->has_family(family);
  state_->families.emplace(family, has);
  return has;
}

std::vector<FacePtr> FontCatalog::fallbacks(const FaceRequest& request) const {
  std::vector<FacePtr> faces;
  const FacePtr own = face(request);
  state_->for_each_fallback(request, true, [&](const FacePtr& next) {
    const bool known = next == own || std::find(faces.begin(), faces.end(), next) != faces.end();
    if (!known) faces.push_back(next);
    return false;
  });
  return faces;
}

FacePtr FontCatalog::fallback_for(const FaceRequest& request, std::u32string_view characters,
                                  std::string_view language) const {
  FacePtr found;
  const bool bundled = is_of_bundled_script(characters);
  state_->for_each_fallback(request, bundled, [&](const FacePtr& next) {
    if (!can_show(*next, characters)) return false;
    found = next;
    return true;
  });
  return found ? found : state_->of_system(request, characters, language);
}

FacePtr FontCatalog::emoji_face() const {
  const std::lock_guard lock(state_->asking_system);
  if (FacePtr face = state_->users_emoji_face()) return face;
  return state_->systems.emoji_face();
}

std::optional<IconGlyph> FontCatalog::icon(std::string_view name) const {
  const std::string wanted = ascii_lower(name);
  if (const CommonIcon* icon = common_icon(wanted)) {
    const auto face = state_->icon_face(icon->file);
    const auto glyph = face ? face->glyph_for(icon->code) : std::nullopt;
    if (glyph) return IconGlyph{face, *glyph};
  }
  const std::string_view glyph_name = icon_glyph_name(wanted);
  for (const std::string_view file : icon_files()) {
    const auto face = state_->icon_face(file);
    const auto glyph = face ? face->glyph_named(glyph_name) : std::nullopt;
    if (glyph && face->has_ink(*glyph)) return IconGlyph{face, *glyph};
  }
  return std::nullopt;
}

bool FontCatalog::asks_system() const {
  return state_->systems.files() != nullptr;
}

const std::vector<std::string>& FontCatalog::unreadable_files() const {
  return state_->scanned_fonts().unreadable;
}

std::vector<FaceListing> FontCatalog::list() const {
  std::vector<FaceListing> faces;
  for (const auto& entry : state_->bundled) {
    if (!entry->exists(state_->files)) continue;
    faces.push_back(entry->listing());
    if (!entry->built_in()) faces.back().origin = entry->path(state_->files);
  }
  for (const auto& entry : state_->others()) faces.push_back(entry->listing());
  std::sort(faces.begin(), faces.end(), listed_before);
  return faces;
}

}  // namespace cvpress::text
