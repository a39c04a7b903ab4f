#include "input/json_resume.h"

#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "data/prepare.h"
#include "data/read.h"
#include "data/utf16_text.h"
#include "hugo/site_root.h"
#include "jsonresume/jsonresume.h"

namespace cvpress::input {
namespace {

constexpr std::string_view kUsualName = "resume.json";

/// Some write the same in YAML.
bool is_yaml(std::string_view extension) {
  return extension == "yaml" || extension == "yml";
}

/// The file that may be one; "" for none.
std::string candidate(const std::string& path, const FileProvider& files) {
  if (path == "-") return path;
  const FileKind kind = files.kind(path);
  if (kind == FileKind::kFile) {
    const std::string extension = extension_of(path);
    return extension == "json" || is_yaml(extension) ? path : std::string();
  }
  if (kind != FileKind::kDirectory || !hugo::site_root_around(path, files).empty()) return {};
  std::string inside = joined_path(path, kUsualName);
  return files.kind(inside) == FileKind::kFile ? inside : std::string();
}

std::string bytes_of(const std::string& path, const std::string& stdin_text,
                     const FileProvider& files) {
  if (path == "-") return stdin_text;
  return files.read(path, data::kLargestTextFile).bytes.value_or("");
}

/// Whether a text begins with a map, behind comments that JSON does not have.
bool begins_object(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  for (text = trimmed(text); text.starts_with("//") || text.starts_with("/*");
       text = trimmed(text)) {
    const std::string_view end = text.starts_with("//") ? "\n" : "*/";
    const std::size_t at = text.find(end);
    text.remove_prefix(at == text.npos ? text.size() : at + end.size());
  }
  return text.starts_with('{');
}

/// Whether what cannot be read was meant to be a résumé. A page from standard input may tell of
/// basics too.
bool is_meant(std::string_view text, const std::string& path) {
  if (text.find("\"basics\"") != text.npos) return true;
  return path != "-" && (text.find("'basics'") != text.npos || text.find("basics:") != text.npos);
}

/// The format that a text may be a résumé in.
std::optional<data::Format> format_of(std::string_view text, const std::string& path) {
  if (begins_object(text)) return data::Format::kJson;
  const bool has_basics = text.starts_with("basics:") || text.find("\nbasics:") != text.npos;
  if (is_yaml(extension_of(path)) && has_basics) return data::Format::kYaml;
  return std::nullopt;
}

}  // namespace

std::optional<JsonDocument> find_json_resume(const std::vector<std::string>& paths,
                                             const std::string& stdin_text,
                                             const FileProvider& files, SourceMap& source_map,
                                             Diagnostics& diagnostics) {
  if (paths.size() != 1) return std::nullopt;
  const std::string path = candidate(paths.front(), files);
  if (path.empty()) return std::nullopt;
  std::string bytes = bytes_of(path, stdin_text, files);
  if (auto utf8 = data::text_of_utf16(bytes)) bytes = std::move(*utf8);
  const auto format = format_of(bytes, path);
  if (!format) return std::nullopt;
  const bool is_likely = is_meant(bytes, path);
  Diagnostics found;
  const auto text =
      data::prepare(path == "-" ? "standard input" : path, std::move(bytes), source_map, found);
  if (!text) return std::nullopt;
  auto value = data::read(text->text, *format, data::Repair::kLenient, text->span(), found);
  if (!value && is_likely) {
    diagnostics.append(std::move(found));
    return JsonDocument{path, {}};
  }
  if (!value || !jsonresume::is_resume(*value)) return std::nullopt;
  diagnostics.append(std::move(found));
  return JsonDocument{path, std::move(*value)};
}

Result<model::Resume> read_json_resume(const JsonDocument& document, const std::string& language,
                                       const SourceMap& source_map, Diagnostics& diagnostics,
                                       std::vector<data::Value>* looks) {
  if (document.value.map() == nullptr) return failed();  // it could not be read, as was told
  jsonresume::ReadDocument read = jsonresume::read_resume(
      document.value, {source_map, diagnostics, folder_of(document.path), language});
  if (looks != nullptr) {
    looks->clear();
    if (!read.look.is_null()) looks->push_back(std::move(read.look));
  }
  const model::Resume& resume = read.resume;
  if (resume.sections.empty() && resume.person.name.empty() && !resume.letter) {
    diagnostics.error(document.value.where, "the document holds nothing that a CV could show")
        .hints.push_back({"a \"basics\" with a \"name\" and a list \"work\" are enough", {}});
    return failed();
  }
  return std::move(read.resume);
}

}  // namespace cvpress::input
