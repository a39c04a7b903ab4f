// The fonts of the system, as faces to fall back on and by the names of their
// families. No folder is looked into before something is asked; files are found
// by their names in known folders, then in all folders, and all are opened only
// if that was in vain.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "text/catalog_entry_internal.h"
#include "text/font_folders_internal.h"
#include "text/script_fonts_internal.h"

namespace cvpress::text {

/// Characters that are shown as one, and how they are set.
struct FallbackQuery {
  std::u32string_view characters;
  std::string_view language;
  int weight = 400;
  bool italic = false;
  bool serif = false;
};

/// Not for several threads at once: its catalogue has the lock.
class SystemFonts {
 public:
  /// `files` may be null: then there are no fonts.
  SystemFonts(const FileProvider* files, std::vector<std::string> folders);

  /// The best face that has the characters; null where there is none.
  std::shared_ptr<const HbFace> face_for(const FallbackQuery& query);
  /// The faces of a family; empty where there is none.
  std::vector<const CatalogEntry*> of_family(std::string_view family);
  /// The face whose glyphs are pictures of emoji; null where there is none.
  std::shared_ptr<const HbFace> emoji_face();
  /// All faces; opens all files.
  const CatalogEntries& all();
  const FileProvider* files() const { return files_; }

 private:
  /// How a candidate list was asked for: script, Han language, weight, slant, serifs.
  using StyleKey = std::tuple<UScriptCode, std::string_view, int, bool, bool>;
  struct Candidates {
    std::vector<FontStem> stems;
    std::size_t tried = 0;  // stems, first in the known folders, then in all
    std::vector<std::shared_ptr<const HbFace>> faces;
  };

  std::shared_ptr<const HbFace> by_name(Candidates& candidates, const FallbackQuery& query);
  std::shared_ptr<const HbFace> next_by_name(Candidates& candidates, const FallbackQuery& query);
  std::shared_ptr<const HbFace> by_scan(Candidates& candidates, const FallbackQuery& query);
  /// Whether any font of the system has the characters, each some font.
  bool is_anywhere(std::u32string_view characters);
  const CatalogEntry* entry(const std::string& path, const FontStem& stem);

  const FileProvider* files_ = nullptr;
  FontFolders folders_;
  std::map<StyleKey, Candidates> candidates_;
  std::map<std::pair<std::string, std::string_view>, std::unique_ptr<CatalogEntry>> named_;
  std::map<std::string, CatalogEntries> families_;  // by compact name
  bool has_looked_for_emoji_ = false;
  std::shared_ptr<const HbFace> emoji_face_;
  HbSet all_characters_;
  bool is_scanned_ = false;
  CatalogEntries scanned_;
  std::set<std::u32string, std::less<>> nowhere_;
  std::size_t scans_ = 0;
};

}  // namespace cvpress::text
