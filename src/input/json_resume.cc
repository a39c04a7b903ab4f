#include "input/json_resume.h"

#include <utility>

#include "base/utf8.h"
#include "hugo/site_root.h"
#include "jsonresume/jsonresume.h"

namespace cvpress::input {
namespace {

constexpr std::string_view kUsualName = "resume.json";

/// Some write the same in YAML.
bool is_yaml(std::string_view extension) {
  return extension == "yaml" || extension == "yml";
}

Candidate candidate_for_json(const std::vector<std::string>& paths, const FileProvider& files,
                             Diagnostics& /*diagnostics*/) {
  if (paths.size() != 1) return {};
  const std::string& path = paths.front();
  if (path == "-") return {path};
  const FileKind kind = files.kind(path);
  if (kind == FileKind::kFile) {
    const std::string extension = extension_of(path);
    return {extension == "json" || is_yaml(extension) ? path : std::string()};
  }
  if (kind != FileKind::kDirectory || !hugo::site_root_around(path, files).empty()) return {};
  std::string inside = joined_path(path, kUsualName);
  return {files.kind(inside) == FileKind::kFile ? inside : std::string()};
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
bool is_meant_for_json(std::string_view text, const std::string& path) {
  if (text.find("\"basics\"") != text.npos) return true;
  return path != "-" && (text.find("'basics'") != text.npos || text.find("basics:") != text.npos);
}

std::optional<data::Format> json_resume_in(std::string_view text, const std::string& path) {
  if (begins_object(text)) return data::Format::kJson;
  const bool has_basics = text.starts_with("basics:") || text.find("\nbasics:") != text.npos;
  if (is_yaml(extension_of(path)) && has_basics) return data::Format::kYaml;
  return std::nullopt;
}

ReadDocument read_json_resume(const Document& document, const std::string& language,
                              const SourceMap& sources, Diagnostics& diagnostics) {
  auto [resume, look] = jsonresume::read_resume(
      document.value, {sources, diagnostics, folder_of(document.path), language});
  return {std::move(resume), std::move(look)};
}

}  // namespace

const DocumentFormat kJsonResume = {
    candidate_for_json, json_resume_in,
    is_meant_for_json,  jsonresume::is_resume,
    read_json_resume,   "a \"basics\" with a \"name\" and a list \"work\" are enough"};

}  // namespace cvpress::input
