#include <algorithm>

#include <unicode/uchar.h>

#include "base/utf8.h"
#include "text/coverage_internal.h"
#include "text/font_file_names_internal.h"
#include "text/system_fonts_internal.h"

namespace cvpress::text {
namespace {

/// Text that needs more faces than this looked for everywhere is no text.
constexpr std::size_t kMostScans = 50;

constexpr int kNormalWeight = 400;
/// Families whose glyphs are pictures.
constexpr std::string_view kEmojiStems[] = {"NotoColorEmoji",  "Apple Color Emoji",
                                            "AppleColorEmoji", "JoyPixels",
                                            "Twemoji",         "TwitterColorEmoji"};

/// No font of a system is asked for what has no meaning outside one document.
bool is_interchanged(std::u32string_view characters) {
  return std::all_of(characters.begin(), characters.end(), [](char32_t c) {
    const auto type = u_charType(static_cast<UChar32>(c));
    return type != U_UNASSIGNED && type != U_PRIVATE_USE_CHAR && type != U_SURROGATE;
  });
}

bool is_of_face(const CatalogEntry& entry, std::string_view word) {
  const std::string& family = entry.listing().family;
  return word.empty() || family.find(" " + std::string(word)) != std::string::npos;
}

/// A face of a file: of a collection the one that is meant, which is nearly
/// always where it is looked for first.
std::unique_ptr<CatalogEntry> entry_of(const FileProvider& files, const std::string& path,
                                       const FontStem& stem) {
  const KeptBytes kept = files.keep(path, kLargestFontFile);
  if (!kept.owner) return nullptr;
  const HbBlob blob = keeping_blob(kept);
  const unsigned count = faces_in(blob.get());
  std::unique_ptr<CatalogEntry> first;
  for (unsigned i = 0; i < count; ++i) {
    // The likely place changes seats with the first.
    const unsigned likely = std::min(stem.index, count - 1);
    const unsigned index = i == 0 ? likely : i == likely ? 0 : i;
    auto entry = face_entry(blob.get(), index, {path, "", true});
    if (!entry) continue;
    if (is_of_face(*entry, stem.face_word)) return entry;
    if (!first) first = std::move(entry);
  }
  return first;
}

/// Whether something would be seen: faces whose glyphs are coloured layers may
/// have nothing else. Faces that must not be embedded are of no use either.
bool is_of_use(const HbFace& face, std::u32string_view characters) {
  if (face.embedding() == Embedding::kForbidden) return false;
  if (!can_show(face, characters)) return false;
  const auto glyph = characters.empty() ? std::nullopt : face.glyph_for(characters.front());
  return !glyph || face.has_ink(*glyph);
}

/// The first face of a file, without more of it being read than is asked for; the
/// others of a collection have the same characters. Null where it is damaged.
HbFacePtr first_face(const FileProvider& files, const std::string& path) {
  const KeptBytes kept = files.keep(path, kLargestFontFile);
  if (!kept.owner) return nullptr;
  const HbBlob blob = keeping_blob(kept);
  return is_sound_face(blob.get(), 0) ? HbFacePtr(hb_face_create(blob.get(), 0)) : nullptr;
}

bool may_show(const FileProvider& files, const std::string& path, std::u32string_view characters) {
  const HbFacePtr face = first_face(files, path);
  if (!face) return false;
  const HbFontPtr font(hb_font_create(face.get()));
  return std::all_of(characters.begin(), characters.end(), [&font](char32_t c) {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font.get(), c, &glyph) != 0;
  });
}

}  // namespace

SystemFonts::SystemFonts(const FileProvider* files, std::vector<std::string> folders)
    : files_(files), folders_(files, std::move(folders)) {}

std::shared_ptr<const HbFace> SystemFonts::face_for(const FallbackQuery& query) {
  if (files_ == nullptr || !is_interchanged(query.characters)) return nullptr;
  if (nowhere_.find(query.characters) != nowhere_.end()) return nullptr;
  const UScriptCode script = deciding_script(query.characters);
  const StyleKey key{script, han_language(query.language), query.weight, query.italic, query.serif};
  Candidates& candidates = candidates_[key];
  if (candidates.stems.empty()) {
    candidates.stems = font_stems(script, han_language(query.language), query.serif);
  }
  if (auto face = by_name(candidates, query)) return face;
  if (auto face = by_scan(candidates, query)) return face;
  nowhere_.emplace(query.characters);
  return nullptr;
}

std::shared_ptr<const HbFace> SystemFonts::by_name(Candidates& candidates,
                                                   const FallbackQuery& query) {
  for (const auto& face : candidates.faces) {
    if (is_of_use(*face, query.characters)) return face;
  }
  while (candidates.tried < 2 * candidates.stems.size()) {
    auto face = next_by_name(candidates, query);
    if (face && is_of_use(*face, query.characters)) return face;
  }
  return nullptr;
}

std::shared_ptr<const HbFace> SystemFonts::next_by_name(Candidates& candidates,
                                                        const FallbackQuery& query) {
  const std::size_t count = candidates.stems.size();
  const FontStem& stem = candidates.stems[candidates.tried % count];
  const bool anywhere = candidates.tried >= count;
  ++candidates.tried;
  const auto path = folders_.file(stem.name, query.weight, query.italic, anywhere);
  if (!path) return nullptr;
  const CatalogEntry* found = entry(*path, stem);
  if (found == nullptr) return nullptr;
  auto face = found->face(*files_, query.weight, query.italic);
  if (face) candidates.faces.push_back(face);
  return face;
}

std::shared_ptr<const HbFace> SystemFonts::by_scan(Candidates& candidates,
                                                   const FallbackQuery& query) {
  if (!is_anywhere(query.characters) || ++scans_ > kMostScans) return nullptr;
  std::vector<const CatalogEntry*> entries;
  for (const std::string& path : folders_.all_files()) {
    if (!may_show(*files_, path, query.characters)) continue;
    const CatalogEntry* found = entry(path, {});
    if (found != nullptr) entries.push_back(found);
  }
  sort_by_fitness(entries, query.weight, query.italic);
  for (const CatalogEntry* likely : entries) {
    auto face = likely->face(*files_, query.weight, query.italic);
    if (!face || !is_of_use(*face, query.characters)) continue;
    candidates.faces.push_back(face);
    return face;
  }
  return nullptr;
}

bool SystemFonts::is_anywhere(std::u32string_view characters) {
  if (!all_characters_) {
    all_characters_.reset(hb_set_create());
    for (const std::string& path : folders_.all_files()) {
      const auto face = first_face(*files_, path);
      if (face) hb_face_collect_unicodes(face.get(), all_characters_.get());
    }
  }
  return std::all_of(characters.begin(), characters.end(),
                     [this](char32_t c) { return hb_set_has(all_characters_.get(), c); });
}

const CatalogEntry* SystemFonts::entry(const std::string& path, const FontStem& stem) {
  const auto [at, is_new] = named_.try_emplace({path, stem.face_word});
  if (is_new) at->second = entry_of(*files_, path, stem);
  return at->second.get();
}

std::vector<const CatalogEntry*> SystemFonts::of_family(std::string_view family) {
  if (files_ == nullptr) return {};
  const std::string start = compact_name(family);
  const auto [at, is_new] = families_.try_emplace(start);
  if (is_new && !start.empty()) {
    FaceKeys known;
    for (const std::string& path : folders_.all_files()) {
      if (compact_name(file_name_of(path)).compare(0, start.size(), start) != 0) continue;
      add_faces(*files_, {path, "", true}, known, at->second);
    }
  }
  std::vector<const CatalogEntry*> found;
  const auto take_answering = [&](const CatalogEntries& entries) {
    for (const auto& entry : entries) {
      if (entry->answers_to(family)) found.push_back(entry.get());
    }
  };
  take_answering(at->second);
  if (found.empty()) take_answering(all());
  return found;
}

std::shared_ptr<const HbFace> SystemFonts::emoji_face() {
  if (has_looked_for_emoji_ || files_ == nullptr) return emoji_face_;
  has_looked_for_emoji_ = true;
  for (const bool anywhere : {false, true}) {
    for (const std::string_view stem : kEmojiStems) {
      const auto path = folders_.file(stem, kNormalWeight, false, anywhere);
      if (path) emoji_face_ = picture_face(*files_, *path, true);
      if (emoji_face_) return emoji_face_;
    }
  }
  return nullptr;
}

const CatalogEntries& SystemFonts::all() {
  if (is_scanned_ || files_ == nullptr) return scanned_;
  is_scanned_ = true;
  FaceKeys known;
  for (const std::string& path : folders_.all_files()) {
    add_faces(*files_, {path, "", true}, known, scanned_);
  }
  return scanned_;
}

}  // namespace cvpress::text
