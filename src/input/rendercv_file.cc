#include "input/rendercv_file.h"

#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "hugo/site_root.h"
#include "rendercv/rendercv.h"

namespace cvpress::input {
namespace {

bool may_be_rendercv(std::string_view path) {
  const std::string extension = extension_of(path);
  return extension == "yaml" || extension == "yml" || extension == "json";
}

/// Whether a line of a text of YAML is the key, at its beginning; people write "CV" too.
bool has_key_line(std::string_view written) {
  const std::string lower = ascii_lower(written);
  const std::string_view text = lower;
  constexpr std::string_view kKeys[] = {"cv:", "\"cv\":", "'cv':"};
  for (const std::string_view key : kKeys) {
    for (std::size_t at = text.find(key); at != text.npos; at = text.find(key, at + 1)) {
      const bool begins = at == 0 || text[at - 1] == '\n' || text.substr(0, at) == "\xEF\xBB\xBF";
      const std::size_t end = at + key.size();
      const bool ends = end == text.size() || text[end] == ' ' || text[end] == '\n' ||
                        text[end] == '\r' || text[end] == '\t';
      if (begins && ends) return true;
    }
  }
  return false;
}

/// The format that a text may be a document in.
std::optional<data::Format> format_of(std::string_view text) {
  if (trimmed(text).starts_with('{')) {
    const bool has_key = ascii_lower(text).find("\"cv\"") != std::string::npos;
    return has_key ? std::optional(data::Format::kJson) : std::nullopt;
  }
  return has_key_line(text) ? std::optional(data::Format::kYaml) : std::nullopt;
}

/// Whether a file is one, whatever else may be wrong with it.
bool is_rendercv_file(const std::string& path, const FileProvider& files) {
  if (files.kind(path) != FileKind::kFile || !may_be_rendercv(path)) return false;
  const std::string text = text_of(path, "", files);
  const auto format = format_of(text);
  if (!format) return false;
  Diagnostics ignored;
  const auto value = data::read(text, *format, data::Repair::kLenient, {}, ignored);
  const data::Value* cv =
      value && value->map() ? value->map()->find_any_case(rendercv::kCv) : nullptr;
  return cv != nullptr && cv->map() != nullptr;
}

/// An error where several of the paths are such files: the first, refused.
Candidate several_at_once(const std::vector<std::string>& paths, const FileProvider& files,
                          Diagnostics& diagnostics) {
  std::vector<std::string> found;
  for (const std::string& path : paths) {
    if (is_rendercv_file(path, files)) found.push_back(path);
  }
  if (found.size() < 2) return {};
  diagnostics.error(
      {}, fmt::format("RenderCV files are read alone: name one of {}", fmt::join(found, ", ")));
  return {found.front(), true};
}

/// The only file of a folder that is one; "" for none and, with a warning, for several.
std::string only_file_in(const std::string& folder, const FileProvider& files,
                         Diagnostics& diagnostics) {
  std::string only;
  for (const std::string& name : files.list(folder)) {
    const std::string path = joined_path(folder, name);
    if (!may_be_rendercv(name) || files.kind(path) != FileKind::kFile) continue;
    if (!format_of(text_of(path, "", files))) continue;
    if (!only.empty()) {
      diagnostics.warning({},
                          fmt::format("several files of {} are RenderCV's, such as {} and {}; name "
                                      "the one to read",
                                      folder, file_name_of(only), name));
      return {};
    }
    only = path;
  }
  return only;
}

Candidate candidate_for_rendercv(const std::vector<std::string>& paths, const FileProvider& files,
                                 Diagnostics& diagnostics) {
  if (paths.size() > 1) return several_at_once(paths, files, diagnostics);
  if (paths.empty()) return {};
  const std::string& path = paths.front();
  if (path == "-") return {path};
  const FileKind kind = files.kind(path);
  if (kind == FileKind::kFile) return {may_be_rendercv(path) ? path : std::string()};
  if (kind != FileKind::kDirectory || !hugo::site_root_around(path, files).empty()) return {};
  return {only_file_in(path, files, diagnostics)};
}

std::optional<data::Format> rendercv_in(std::string_view text, const std::string& path) {
  // A page of a site may tell of such a key behind the marks of its front matter.
  if (path == "-" && trimmed(text).starts_with("---")) return std::nullopt;
  return format_of(text);
}

ReadDocument read_rendercv(const Document& document, const std::string& language,
                           const SourceMap& sources, Diagnostics& diagnostics) {
  auto [resume, look] = rendercv::read_document(
      document.value, {sources, diagnostics, folder_of(document.path), language});
  return {std::move(resume), std::move(look)};
}

}  // namespace

const DocumentFormat kRendercv = {candidate_for_rendercv,
                                  rendercv_in,
                                  [](std::string_view, const std::string&) { return true; },
                                  rendercv::is_document,
                                  read_rendercv,
                                  "a \"cv\" with a \"name\" and \"sections\" is enough"};

}  // namespace cvpress::input
