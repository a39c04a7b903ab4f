// Finds layout files by name or path, and reads them with all they extend:
// internal to style/.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "data/value.h"
#include "style/layers.h"
#include "style/load_layout.h"

namespace cvpress::style {

/// Whether a text is a path of a file: it ends in .yaml or .yml, or begins with "/", "./" or "../".
bool is_layout_path(std::string_view layout);

/// "rendercv/classic.yaml" -> "rendercv/classic".
std::string layout_name(std::string_view file);

/// A layout file's text and where it was found.
struct LayoutText {
  std::string name;    // shown in messages
  std::string folder;  // for paths in `extends`; of a built-in one, among those built in
  std::string text;
  std::string_view compiled = {};  // of a built-in layout: the same, read already
  bool is_built_in = false;
};

/// Loads layout files and the ones they extend.
class LayoutLoader {
 public:
  LayoutLoader(const LayoutPlaces& places, SourceMap& sources, Diagnostics& diagnostics)
      : places_(places), sources_(sources), diagnostics_(diagnostics) {}

  /// The layout with all it extends below it; parts are missing after an error.
  Layers load(const std::string& layout, SourceSpan where = {});

  /// The text of a layout by its name or path; nothing, with an error, where there is none.
  std::optional<LayoutText> find(const std::string& layout, SourceSpan where);

  /// Whether all that was read is part of the program.
  bool is_built_in() const { return is_built_in_; }
  /// Whether all that the layout extends was read, or what stands in for it: else
  /// names may be missing that are no mistakes.
  bool is_whole() const { return is_whole_; }
  /// The files of the program itself that were read.
  const std::set<FileId>& shipped() const { return shipped_; }

 private:
  Layers load(const std::string& layout, const LayoutText* from, SourceSpan where);
  std::optional<LayoutText> find_from(const std::string& layout, const LayoutText* from,
                                      SourceSpan where);
  std::optional<LayoutText> find_path(const std::string& path, SourceSpan where);
  std::optional<LayoutText> find_name(const std::string& name, const LayoutText* from = nullptr);
  std::optional<LayoutText> read_file(const std::string& path);
  Layers broken_off();
  data::Value read(const LayoutText& file);
  void not_utf8(const std::string& name, std::string before);
  void unknown(const std::string& layout, SourceSpan where);
  /// What was meant by a name that is none, so that the rest can be checked.
  std::optional<LayoutText> stand_in(const std::string& layout);
  bool is_open(const LayoutText& file) const;

  const LayoutPlaces& places_;
  SourceMap& sources_;
  Diagnostics& diagnostics_;
  std::vector<std::string> chain_;  // names of files
  bool is_built_in_ = true;
  bool is_whole_ = true;
  std::set<FileId> shipped_;
  ReadError error_ = ReadError::kMissing;
};

}  // namespace cvpress::style
