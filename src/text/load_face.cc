// Opening a font file: a damaged one is told apart here, once, so that all
// later code may rely on the tables being where the file says.

#include <algorithm>
#include <array>
#include <string>

#include <hb-ot.h>

#include "text/hb_internal.h"
#include "text/table_bytes_internal.h"

namespace cvpress::text {
namespace {

constexpr unsigned kMostFaces = 64;
constexpr std::size_t kDirectoryHeader = 12;
constexpr std::size_t kDirectoryEntry = 16;

/// Where the table directory of a face begins; a collection has one for each.
std::size_t directory_offset(const TableBytes& file, unsigned index) {
  if (file.u32(0) != HB_TAG('t', 't', 'c', 'f')) return 0;
  return file.u32(kDirectoryHeader + std::size_t{4} * index);
}

/// Whether all tables lie inside the file: a file that was cut off does not.
bool directory_is_sound(const TableBytes& file, unsigned index) {
  const std::size_t directory = directory_offset(file, index);
  const std::size_t tables = file.u16(directory + 4);
  if (tables == 0 || !file.has(directory, kDirectoryHeader + tables * kDirectoryEntry))
    return false;
  for (std::size_t i = 0; i < tables; ++i) {
    const std::size_t entry = directory + kDirectoryHeader + i * kDirectoryEntry;
    if (!file.has(file.u32(entry + 8), file.u32(entry + 12))) return false;
  }
  return true;
}

bool has_table(hb_face_t* face, hb_tag_t tag) {
  return hb_blob_get_length(table_of(face, tag).get()) > 0;
}

/// The tables that measuring and embedding rely on.
bool has_needed_tables(hb_face_t* face) {
  constexpr std::array kNeeded = {HB_TAG('h', 'e', 'a', 'd'), HB_TAG('m', 'a', 'x', 'p'),
                                  HB_TAG('h', 'h', 'e', 'a'), HB_TAG('h', 'm', 't', 'x'),
                                  HB_TAG('c', 'm', 'a', 'p')};
  return hb_face_get_glyph_count(face) > 0 &&
         std::all_of(kNeeded.begin(), kNeeded.end(),
                     [face](hb_tag_t tag) { return has_table(face, tag); });
}

/// Outlines of either kind.
bool has_outlines(hb_face_t* face) {
  const bool true_type =
      has_table(face, HB_TAG('g', 'l', 'y', 'f')) && has_table(face, HB_TAG('l', 'o', 'c', 'a'));
  return true_type || has_table(face, HB_TAG('C', 'F', 'F', ' '));
}

bool is_usable(hb_face_t* face) {
  return has_needed_tables(face) && has_outlines(face);
}

std::shared_ptr<const HbFace> made_face(HbFacePtr face, const FaceInstance& wanted,
                                        FaceOrigin origin) {
  hb_face_make_immutable(face.get());
  HbFontPtr font(hb_font_create(face.get()));
  Variations variations = variations_for(face.get(), wanted);
  if (!variations.empty()) {
    hb_font_set_variations(font.get(), variations.data(), static_cast<unsigned>(variations.size()));
  }
  hb_font_make_immutable(font.get());
  return std::make_shared<HbFace>(std::move(face), std::move(font), std::move(variations),
                                  std::move(origin));
}

}  // namespace

HbBlob borrowed_blob(std::string_view bytes) {
  return HbBlob(hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()),
                               HB_MEMORY_MODE_READONLY, nullptr, nullptr));
}

HbBlob keeping_blob(const KeptBytes& kept) {
  using Owner = std::shared_ptr<const void>;
  auto owner = std::make_unique<Owner>(kept.owner);
  return HbBlob(hb_blob_create(kept.bytes.data(), static_cast<unsigned>(kept.bytes.size()),
                               HB_MEMORY_MODE_READONLY, owner.release(), [](void* held) {
                                 std::unique_ptr<Owner>(static_cast<Owner*>(held)).reset();
                               }));
}

unsigned faces_in(hb_blob_t* file) {
  return std::min(hb_face_count(file), kMostFaces);
}

bool is_sound_face(hb_blob_t* file, unsigned index) {
  return directory_is_sound(TableBytes(bytes_of(file)), index) &&
         is_usable(HbFacePtr(hb_face_create(file, index)).get());
}

std::shared_ptr<const HbFace> load_face(hb_blob_t* file, const FaceInstance& wanted,
                                        FaceOrigin origin) {
  if (!directory_is_sound(TableBytes(bytes_of(file)), wanted.index)) return nullptr;
  HbFacePtr face(hb_face_create(file, wanted.index));
  return is_usable(face.get()) ? made_face(std::move(face), wanted, std::move(origin)) : nullptr;
}

std::shared_ptr<const HbFace> load_picture_face(hb_blob_t* file, FaceOrigin origin) {
  if (!directory_is_sound(TableBytes(bytes_of(file)), 0)) return nullptr;
  HbFacePtr face(hb_face_create(file, 0));
  const bool usable = has_needed_tables(face.get()) && hb_ot_color_has_png(face.get());
  return usable ? made_face(std::move(face), {}, std::move(origin)) : nullptr;
}

}  // namespace cvpress::text
