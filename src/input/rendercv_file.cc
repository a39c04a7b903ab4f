#include "input/rendercv_file.h"

#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "data/prepare.h"
#include "data/read.h"
#include "data/utf16_text.h"
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

std::string text_of_file(const std::string& path, const std::string& stdin_text,
                         const FileProvider& files) {
  std::string bytes =
      path == "-" ? stdin_text : files.read(path, data::kLargestTextFile).bytes.value_or("");
  if (auto utf8 = data::text_of_utf16(bytes)) bytes = std::move(*utf8);
  return bytes;
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
  const std::string text = text_of_file(path, "", files);
  const auto format = format_of(text);
  if (!format) return false;
  Diagnostics ignored;
  const auto value = data::read(text, *format, data::Repair::kLenient, {}, ignored);
  const data::Value* cv =
      value && value->map() ? value->map()->find_any_case(rendercv::kCv) : nullptr;
  return cv != nullptr && cv->map() != nullptr;
}

/// An error where several of the paths are such files: the document of the first, which is not
/// read.
std::optional<RendercvDocument> several_at_once(const std::vector<std::string>& paths,
                                                const FileProvider& files,
                                                Diagnostics& diagnostics) {
  std::vector<std::string> found;
  for (const std::string& path : paths) {
    if (is_rendercv_file(path, files)) found.push_back(path);
  }
  if (found.size() < 2) return std::nullopt;
  diagnostics.error(
      {}, fmt::format("RenderCV files are read alone: name one of {}", fmt::join(found, ", ")));
  return RendercvDocument{found.front(), {}};
}

/// The only file of a folder that is one; "" for none and, with a warning, for several.
std::string only_file_in(const std::string& folder, const FileProvider& files,
                         Diagnostics& diagnostics) {
  std::string only;
  for (const std::string& name : files.list(folder)) {
    const std::string path = joined_path(folder, name);
    if (!may_be_rendercv(name) || files.kind(path) != FileKind::kFile) continue;
    if (!format_of(text_of_file(path, "", files))) continue;
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

/// The file that may be one; "" for none.
std::string candidate_for_rendercv(const std::string& path, const FileProvider& files,
                                   Diagnostics& diagnostics) {
  if (path == "-") return path;
  const FileKind kind = files.kind(path);
  if (kind == FileKind::kFile) return may_be_rendercv(path) ? path : std::string();
  if (kind != FileKind::kDirectory || !hugo::site_root_around(path, files).empty()) return {};
  return only_file_in(path, files, diagnostics);
}

}  // namespace

std::optional<RendercvDocument> find_rendercv(const std::vector<std::string>& paths,
                                              const std::string& stdin_text,
                                              const FileProvider& files, SourceMap& source_map,
                                              Diagnostics& diagnostics) {
  if (paths.size() > 1) return several_at_once(paths, files, diagnostics);
  if (paths.empty()) return std::nullopt;
  const std::string path = candidate_for_rendercv(paths.front(), files, diagnostics);
  if (path.empty()) return std::nullopt;
  std::string bytes = text_of_file(path, stdin_text, files);
  // A page of a site may tell of such a key behind the marks of its front matter.
  if (path == "-" && trimmed(bytes).starts_with("---")) return std::nullopt;
  const auto format = format_of(bytes);
  if (!format) return std::nullopt;
  Diagnostics found;
  const auto text =
      data::prepare(path == "-" ? "standard input" : path, std::move(bytes), source_map, found);
  if (!text) return std::nullopt;
  auto value = data::read(text->text, *format, data::Repair::kLenient, text->span(), found);
  if (!value) {
    diagnostics.append(std::move(found));
    return RendercvDocument{path, {}};
  }
  if (!rendercv::is_document(*value)) return std::nullopt;
  diagnostics.append(std::move(found));
  return RendercvDocument{path, std::move(*value)};
}

Result<model::Resume> read_rendercv(const RendercvDocument& document, const std::string& language,
                                    const SourceMap& source_map, Diagnostics& diagnostics,
                                    std::vector<data::Value>* looks) {
  if (document.value.map() == nullptr) return failed();  // it could not be read, as was told
  rendercv::ReadDocument read = rendercv::read_document(
      document.value, {source_map, diagnostics, folder_of(document.path), language});
  if (looks != nullptr) {
    looks->clear();
    if (!read.look.is_null()) looks->push_back(std::move(read.look));
  }
  const model::Resume& resume = read.resume;
  if (resume.sections.empty() && resume.person.name.empty()) {
    diagnostics.error(document.value.where, "the document holds nothing that a CV could show")
        .hints.push_back({"a \"cv\" with a \"name\" and \"sections\" is enough", {}});
    return failed();
  }
  return std::move(read.resume);
}

}  // namespace cvpress::input
