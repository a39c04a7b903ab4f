#include "style/load_layout.h"

#include <algorithm>
#include <map>
#include <span>

#include <fmt/format.h>

#include "base/resource.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "data/compiled.h"
#include "data/read.h"
#include "style/layout_builder.h"
#include "style/merge.h"
#include "style/overrides.h"

namespace cvpress::style {

std::span<const Resource> shipped_layouts();
std::span<const Resource> compiled_layouts();

namespace {

constexpr std::size_t kLargestLayout = 1u << 20;
constexpr std::size_t kLongestChain = 16;

/// A layout file's text and where it was found.
struct LayoutText {
  std::string name;    // shown in messages
  std::string folder;  // for paths in `extends`
  std::string text;
  std::string_view compiled;  // of a built-in layout: the same, read already
};

bool is_path(std::string_view layout) {
  return layout.find('/') != std::string_view::npos || layout.ends_with(".yaml") ||
         layout.ends_with(".yml");
}

std::string base_name(std::string_view file) {
  const std::string_view name = file_name_of(file);
  return std::string(name.substr(0, name.rfind('.')));
}

std::string_view compiled_layout(std::string_view name) {
  for (const Resource& resource : compiled_layouts()) {
    if (base_name(resource.name) == name) return resource.bytes;
  }
  return {};
}

std::optional<LayoutText> built_in(std::string_view name) {
  for (const Resource& resource : shipped_layouts()) {
    if (base_name(resource.name) != name) continue;
    return LayoutText{"layouts/" + std::string(resource.name), "", std::string(resource.bytes),
                      compiled_layout(name)};
  }
  return std::nullopt;
}

/// Loads layout files and the ones they extend.
class LayoutLoader {
 public:
  LayoutLoader(const LayoutPlaces& places, SourceMap& sources, Diagnostics& diagnostics)
      : places_(places), sources_(sources), diagnostics_(diagnostics) {}

  /// The layout with all it extends below it; Null after an error.
  data::Value load(const std::string& layout, const std::string& folder, SourceSpan where) {
    if (std::find(chain_.begin(), chain_.end(), layout) != chain_.end() ||
        chain_.size() >= kLongestChain) {
      diagnostics_.error(where, fmt::format("\"{}\" extends itself", layout));
      return {};
    }
    chain_.push_back(layout);
    const auto text = find(layout, folder, where);
    data::Value value;
    if (text) value = read(*text);
    const data::Map* map = value.map();
    const data::Value* parent = map != nullptr ? map->find("extends") : nullptr;
    if (parent == nullptr || parent->is_null()) return value;
    data::Value below = load(std::string(parent->text().value_or("")), text->folder, parent->where);
    return laid_over(std::move(below), value);
  }

  /// Whether all that was read is part of the program.
  bool is_built_in() const { return is_built_in_; }

 private:
  std::optional<LayoutText> find(const std::string& layout, const std::string& folder,
                                 SourceSpan where) {
    if (is_path(layout)) {
      const std::string path = joined_path(folder, layout);
      auto text = read_file(path);
      if (!text) {
        diagnostics_
            .error(where,
                   fmt::format("cannot read the layout {}: {}", path, read_error_text(error_)))
            .fault = Fault::kSystem;
      }
      return text;
    }
    for (const std::string& place : places_.folders) {
      if (auto text = read_file(joined_path(place, layout + ".yaml"))) return text;
    }
    if (auto text = built_in(layout)) return text;
    unknown(layout, where);
    return std::nullopt;
  }

  std::optional<LayoutText> read_file(const std::string& path) {
    FileContent content = places_.files.read(path, kLargestLayout);
    error_ = content.error;
    if (!content.bytes) return std::nullopt;
    return LayoutText{path, folder_of(path), std::move(*content.bytes), {}};
  }

  data::Value read(const LayoutText& file) {
    is_built_in_ = is_built_in_ && !file.compiled.empty();
    if (!file.compiled.empty()) {
      return data::load_compiled(file.compiled, sources_.add(file.name, file.text));
    }
    std::string text = file.text;
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    std::erase(text, '\r');
    if (find_invalid_utf8(text) != std::string_view::npos) {
      diagnostics_.error({}, fmt::format("{} is not valid UTF-8", file.name));
      return {};
    }
    const FileId id = sources_.add(file.name, std::move(text));
    const std::string_view stored = sources_.text(id);
    const SourceSpan span{id, 0, static_cast<std::uint32_t>(stored.size())};
    auto value = data::read(stored, data::Format::kYaml, data::Repair::kNone, span, diagnostics_);
    if (!value) return {};
    if (value->map() == nullptr) {
      diagnostics_.error({id, 0, 0}, "a layout is a map of keys such as about, extends, elements");
      return {};
    }
    return std::move(*value);
  }

  void unknown(const std::string& layout, SourceSpan where) {
    const auto listings = list_layouts(places_);
    std::vector<std::string_view> names;
    std::string all;
    for (const LayoutListing& listing : listings) {
      names.push_back(listing.name);
      all += (all.empty() ? "" : ", ") + listing.name;
    }
    Diagnostic& diagnostic =
        diagnostics_.error(where, fmt::format("there is no layout \"{}\"", layout));
    if (!where.known()) diagnostic.fault = Fault::kUsage;
    const std::string hint = suggestion(layout, names);
    if (!hint.empty()) diagnostic.hints.push_back({hint, {}});
    diagnostic.hints.push_back({"the layouts are " + all, {}});
  }

  const LayoutPlaces& places_;
  SourceMap& sources_;
  Diagnostics& diagnostics_;
  std::vector<std::string> chain_;
  bool is_built_in_ = true;
  ReadError error_ = ReadError::kMissing;
};

/// The first line's `about:` of a layout, without reading all of it.
std::string about_line(std::string_view text) {
  std::size_t at = text.starts_with("about:") ? 0 : text.find("\nabout:");
  if (at == std::string_view::npos) return {};
  at = text.find(':', at) + 1;
  std::string_view line = trimmed(text.substr(at, text.find('\n', at) - at));
  if (line.size() >= 2 && (line[0] == '"' || line[0] == '\''))
    line = line.substr(1, line.size() - 2);
  return std::string(line);
}

/// Mistakes in `--set` and `--paper` are the command line's.
void blame_command_line(const SourceMap& sources, Diagnostics& found) {
  for (const Diagnostic& item : found.all()) {
    const bool is_option = item.where.known() && sources.name(item.where.file).starts_with("--");
    if (is_option) found.blame(item.where.file, Fault::kUsage);
  }
}

}  // namespace

Result<LayoutSpec> load_layout(const LayoutPlaces& places, const LayoutRequest& request,
                               SourceMap& sources, Diagnostics& diagnostics) {
  Diagnostics found;
  LayoutLoader loader(places, sources, found);
  data::Value merged = loader.load(request.layout, "", {});
  if (merged.map() != nullptr) {
    merged = with_language(std::move(merged), request.language);
    merged = with_overrides(std::move(merged), request, sources, found);
  }
  LayoutSpec spec;
  if (!found.has_errors()) {
    spec = LayoutBuilder(std::move(merged), sources, found).build();
    // The names in layouts of the program itself are checked by its tests.
    const bool is_tested = loader.is_built_in() && request.overrides.empty();
    if (!found.has_errors() && !is_tested) check_names(spec, found);
    spec.name = is_path(request.layout) ? base_name(request.layout) : request.layout;
  }
  found.sort_by_place();
  found.drop_repeats();
  blame_command_line(sources, found);
  const bool failed_here = found.has_errors();
  diagnostics.append(std::move(found));
  if (failed_here) return failed();
  return spec;
}

std::vector<LayoutListing> list_layouts(const LayoutPlaces& places) {
  std::map<std::string, LayoutListing> by_name;
  for (const std::string& folder : places.folders) {
    for (const std::string& file : places.files.list(folder)) {
      if (extension_of(file) != "yaml") continue;
      const std::string path = joined_path(folder, file);
      const FileContent content = places.files.read(path, kLargestLayout);
      const std::string name = base_name(file);
      by_name.try_emplace(name, LayoutListing{name, about_line(content.bytes.value_or("")), path});
    }
  }
  for (const Resource& resource : shipped_layouts()) {
    const std::string name = base_name(resource.name);
    by_name.try_emplace(name, LayoutListing{name, about_line(resource.bytes), "built in"});
  }
  std::vector<LayoutListing> listings;
  for (auto& [name, listing] : by_name) listings.push_back(std::move(listing));
  return listings;
}

}  // namespace cvpress::style
