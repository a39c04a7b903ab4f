#include "cli/output_name.h"

#include <filesystem>
#include <system_error>

#include <fmt/format.h>

#include "base/files.h"
#include "base/utf8.h"

namespace cvpress::cli {
namespace {

constexpr std::string_view kLanguageMark = "{lang}";

/// Puts `part` before the extension.
std::string with_part(const std::string& name, const std::string& part) {
  const std::string extension = extension_of(name);
  const std::size_t end = name.size() - (extension.empty() ? 0 : extension.size() + 1);
  return name.substr(0, end) + part + name.substr(end);
}

/// "cv.pdf" and "zh" are "cv.zh.pdf".
std::string with_language(const std::string& name, std::string_view language) {
  return with_part(name, "." + std::string(language));
}

bool replace_mark(std::string& path, std::string_view language) {
  bool found = false;
  for (std::size_t at = 0; (at = path.find(kLanguageMark, at)) != std::string::npos;) {
    path.replace(at, kLanguageMark.size(), language);
    at += language.size();
    found = true;
  }
  return found;
}

/// "Ada Example" -> "ada-example"; letters beyond ASCII stay as they are.
std::string file_name_from(std::string_view name) {
  std::string slug;
  for (const char c : ascii_lower(name)) {
    const bool separates = static_cast<unsigned char>(c) <= ' ' || c == '/' || c == '.' ||
                           c == '\\' || c == ':' || c == '"' || c == '\'' || c == ',';
    if (!separates) {
      slug += c;
    } else if (!slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug;
}

}  // namespace

std::string default_name(const RenderCommand& command, const model::Resume& resume,
                         std::string_view what) {
  std::string stem = file_name_from(resume.person.name);
  const std::string& input = command.inputs.front();
  if (stem.empty() && input != "-") {
    stem = std::string(file_name_of(joined_path("", input)));
    stem = stem.substr(0, stem.rfind('.'));
  }
  if (stem.empty() || stem == "..") stem = "cv";
  return fmt::format("{}{}.{}", stem, what, ending_of(command.format));
}

const std::string& name_of_language(const model::Resume& resume) {
  return resume.language_id.empty() ? resume.language : resume.language_id;
}

std::string output_path(const RenderCommand& command, const Rendered& rendered,
                        std::string_view language) {
  const bool is_one_of_several = !language.empty();
  std::string path = command.output;
  const bool is_named = replace_mark(path, is_one_of_several ? language : rendered.language);
  std::error_code ignored;
  const bool is_folder =
      !path.empty() && (path.back() == '/' || std::filesystem::is_directory(path, ignored));
  if (path.empty()) path = rendered.default_name;
  if (is_folder) path += "/" + rendered.default_name;
  return is_one_of_several && !is_named ? with_language(path, language) : path;
}

std::string with_language_in_place(std::string path, std::string_view language) {
  replace_mark(path, language);
  return path;
}

std::string page_path(const std::string& path, std::size_t page) {
  return with_part(path, "-" + std::to_string(page));
}

}  // namespace cvpress::cli
