#include "style/layout_files.h"

#include <algorithm>
#include <map>
#include <span>

#include <fmt/format.h>

#include "base/resource.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "data/compiled.h"
#include "data/read.h"
#include "style/merge.h"

namespace cvpress::style {

std::span<const Resource> shipped_layouts();
std::span<const Resource> compiled_layouts();

namespace {

constexpr std::size_t kLargestLayout = 1u << 20;
constexpr std::size_t kLongestChain = 16;

std::string_view compiled_layout(std::string_view name) {
  for (const Resource& resource : compiled_layouts()) {
    if (layout_name(resource.name) == name) return resource.bytes;
  }
  return {};
}

std::optional<LayoutText> built_in(std::string_view name) {
  for (const Resource& resource : shipped_layouts()) {
    if (layout_name(resource.name) != name) continue;
    return LayoutText{"layouts/" + std::string(resource.name), folder_of(resource.name),
                      std::string(resource.bytes), compiled_layout(name), true};
  }
  return std::nullopt;
}

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

/// The layouts of a folder and of those in it, one level deep.
void list_folder(const FileProvider& files, const std::string& folder, const std::string& prefix,
                 std::map<std::string, LayoutListing>& by_name) {
  for (const FolderEntry& entry : files.entries(folder)) {
    const std::string path = joined_path(folder, entry.name);
    if (entry.kind == FileKind::kDirectory && prefix.empty()) {
      list_folder(files, path, entry.name + "/", by_name);
    } else if (entry.kind == FileKind::kFile && extension_of(entry.name) == "yaml") {
      const FileContent content = files.read(path, kLargestLayout);
      const std::string name = prefix + layout_name(entry.name);
      by_name.try_emplace(name, LayoutListing{name, about_line(content.bytes.value_or("")), path});
    }
  }
}

}  // namespace

bool is_layout_path(std::string_view layout) {
  return layout.starts_with('/') || layout.starts_with("./") || layout.starts_with("../") ||
         layout.ends_with(".yaml") || layout.ends_with(".yml");
}

std::string layout_name(std::string_view file) {
  const std::size_t dot = file.rfind('.');
  const std::size_t slash = file.rfind('/');
  const bool has_extension =
      dot != std::string_view::npos && (slash == std::string_view::npos || dot > slash);
  return std::string(has_extension ? file.substr(0, dot) : file);
}

namespace {

/// Those of the program itself are one part, as long as nothing of the user's lies between.
void add_file(Layers& layers, data::Value file, bool is_built_in) {
  if (is_built_in && layers.files.empty()) {
    layers.shipped = laid_over(std::move(layers.shipped), file);
  } else {
    layers.files.push_back(std::move(file));
  }
}

/// A user's file may have the path of a shipped one.
std::string origin_of(const LayoutText& file) {
  return (file.is_built_in ? "built in: " : "") + file.name;
}

}  // namespace

bool LayoutLoader::is_open(const LayoutText& file) const {
  return std::find(chain_.begin(), chain_.end(), origin_of(file)) != chain_.end();
}

std::optional<LayoutText> LayoutLoader::stand_in(const std::string& layout) {
  const auto listings = list_layouts(places_);
  std::vector<std::string_view> names;
  for (const LayoutListing& listing : listings) names.push_back(listing.name);
  const auto nearest = nearest_name(layout, names);
  auto text = nearest ? find_name(*nearest) : std::nullopt;
  return text && !is_open(*text) ? text : std::nullopt;
}

Layers LayoutLoader::load(const std::string& layout, SourceSpan where) {
  return load(layout, nullptr, where);
}

Layers LayoutLoader::load(const std::string& layout, const LayoutText* from, SourceSpan where) {
  auto text = find_from(layout, from, where);
  if (!text && from != nullptr) text = stand_in(layout);
  if (!text) return broken_off();
  if (is_open(*text) || chain_.size() >= kLongestChain) {
    diagnostics_.error(where, is_open(*text) ? fmt::format("\"{}\" extends itself", layout)
                                             : fmt::format("more than {} layouts extend each other",
                                                           kLongestChain));
    return broken_off();
  }
  chain_.push_back(origin_of(*text));
  data::Value value = read(*text);
  const data::Map* map = value.map();
  if (map == nullptr) return broken_off();
  const data::Value* parent = map->find("extends");
  Layers layers;
  if (parent != nullptr && parent->text()) {
    layers = load(std::string(*parent->text()), &*text, parent->where);
  } else if (parent != nullptr && !parent->is_null()) {
    diagnostics_.error(parent->where, "a layout's name or path was expected after \"extends\"");
    layers = broken_off();
  }
  add_file(layers, std::move(value), text->is_built_in);
  return layers;
}

Layers LayoutLoader::broken_off() {
  is_whole_ = false;
  return {};
}

std::optional<LayoutText> LayoutLoader::find(const std::string& layout, SourceSpan where) {
  return find_from(layout, nullptr, where);
}

/// Paths in a file count from its folder; of a built-in file, among those built in.
std::optional<LayoutText> LayoutLoader::find_from(const std::string& layout, const LayoutText* from,
                                                  SourceSpan where) {
  if (is_layout_path(layout)) {
    const std::string path = from != nullptr ? joined_path(from->folder, layout) : layout;
    if (from == nullptr || !from->is_built_in) return find_path(path, where);
    if (auto text = built_in(layout_name(path))) return text;
    unknown(layout, where);
    return std::nullopt;
  }
  auto named = find_name(layout, from);
  // A layout that extends its own name means the shipped one of that name.
  const bool is_itself = named && from != nullptr && named->name == from->name;
  if (auto shipped = is_itself ? built_in(layout) : std::nullopt) return shipped;
  if (named) return named;
  // A name with a slash may be a path after all.
  const std::string path = from != nullptr ? joined_path(from->folder, layout) : layout;
  const bool is_file = layout.find('/') != std::string::npos &&
                       (from == nullptr || !from->is_built_in) &&
                       places_.files.kind(path) == FileKind::kFile;
  if (is_file) return find_path(path, where);
  unknown(layout, where);
  return std::nullopt;
}

std::optional<LayoutText> LayoutLoader::find_path(const std::string& path, SourceSpan where) {
  auto text = read_file(path);
  if (text) return text;
  Diagnostic& error = diagnostics_.error(
      where, fmt::format("cannot read the layout {}: {}", path, read_error_text(error_)));
  error.fault = Fault::kSystem;
  return std::nullopt;
}

/// Beside a file of the user's stand those that it may extend.
std::optional<LayoutText> LayoutLoader::find_name(const std::string& name, const LayoutText* from) {
  std::vector<std::string> folders = places_.folders;
  if (from != nullptr && !from->is_built_in) folders.push_back(from->folder);
  for (const std::string& folder : folders) {
    if (auto text = read_file(joined_path(folder, name + ".yaml"))) return text;
  }
  return built_in(name);
}

std::optional<LayoutText> LayoutLoader::read_file(const std::string& path) {
  FileContent content = places_.files.read(path, kLargestLayout);
  error_ = content.error;
  if (!content.bytes) return std::nullopt;
  return LayoutText{path, folder_of(path), std::move(*content.bytes)};
}

data::Value LayoutLoader::read(const LayoutText& file) {
  is_built_in_ = is_built_in_ && !file.compiled.empty();
  if (!file.compiled.empty()) {
    const FileId id = sources_.add(file.name, file.text);
    shipped_.insert(id);
    return data::load_compiled(file.compiled, id);
  }
  std::string text = file.text;
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  std::erase(text, '\r');
  if (const std::size_t wrong = find_invalid_utf8(text); wrong != std::string_view::npos) {
    not_utf8(file.name, text.substr(0, wrong));
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

/// The text before the wrong byte is enough to point at it.
void LayoutLoader::not_utf8(const std::string& name, std::string before) {
  const auto at = static_cast<std::uint32_t>(before.size());
  const FileId id = sources_.add(name, std::move(before));
  diagnostics_.error({id, at, at}, "this is not UTF-8")
      .hints.push_back({"save the file as UTF-8", {}});
}

void LayoutLoader::unknown(const std::string& layout, SourceSpan where) {
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

std::vector<LayoutListing> list_layouts(const LayoutPlaces& places) {
  std::map<std::string, LayoutListing> by_name;
  for (const std::string& folder : places.folders) list_folder(places.files, folder, "", by_name);
  for (const Resource& resource : shipped_layouts()) {
    const std::string name = layout_name(resource.name);
    by_name.try_emplace(name, LayoutListing{name, about_line(resource.bytes), "built in"});
  }
  std::vector<LayoutListing> listings;
  for (auto& [name, listing] : by_name) listings.push_back(std::move(listing));
  return listings;
}

}  // namespace cvpress::style
