#include "input/json_resume.h"

#include <utility>

#include "base/utf8.h"
#include "data/prepare.h"
#include "data/read.h"
#include "hugo/site_root.h"
#include "jsonresume/jsonresume.h"

namespace cvpress::input {
namespace {

constexpr std::string_view kUsualName = "resume.json";

/// The file that may be one; "" for none.
std::string candidate(const std::string& path, const FileProvider& files) {
  if (path == "-") return path;
  const FileKind kind = files.kind(path);
  if (kind == FileKind::kFile) return extension_of(path) == "json" ? path : std::string();
  if (kind != FileKind::kDirectory || !hugo::site_root_around(path, files).empty()) return {};
  std::string inside = joined_path(path, kUsualName);
  return files.kind(inside) == FileKind::kFile ? inside : std::string();
}

std::string bytes_of(const std::string& path, const std::string& stdin_text,
                     const FileProvider& files) {
  if (path == "-") return stdin_text;
  return files.read(path, data::kLargestTextFile).bytes.value_or("");
}

bool begins_object(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  return trimmed(text).starts_with('{');
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
  if (!begins_object(bytes)) return std::nullopt;
  const bool is_likely = bytes.find("\"basics\"") != std::string::npos;
  Diagnostics found;
  const auto text =
      data::prepare(path == "-" ? "standard input" : path, std::move(bytes), source_map, found);
  if (!text) return std::nullopt;
  auto value =
      data::read(text->text, data::Format::kJson, data::Repair::kLenient, text->span(), found);
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
