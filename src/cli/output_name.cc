#include "cli/output_name.h"

#include <filesystem>
#include <system_error>

#include "base/files.h"

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

}  // namespace

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
