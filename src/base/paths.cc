// Paths as text: every look for a file begins with one, so they are cut and
// joined by hand, without the lists of parts that std::filesystem makes.
#include <algorithm>
#include <string>
#include <string_view>

#include "base/files.h"
#include "base/utf8.h"

namespace cvpress {
namespace {

/// Adds the parts of `path` to `clean`, which ends without a slash; `root` is how
/// many of its bytes ".." cannot take away.
void add_parts(std::string_view path, std::size_t& root, std::string& clean) {
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    if (part.empty() || part == ".") continue;
    if (part == ".." && clean.size() > root) {
      const std::size_t before = clean.rfind('/');
      clean.resize(before == std::string::npos ? root : std::max(before, root));
      continue;
    }
    const bool is_absolute = !clean.empty() && clean[0] == '/';
    if (part == ".." && is_absolute) continue;
    if (!clean.empty() && clean.back() != '/') clean += '/';
    clean += part;
    if (part == "..") root = clean.size();
  }
}

}  // namespace

std::string joined_path(std::string_view folder, std::string_view name) {
  std::string clean;
  clean.reserve(folder.size() + name.size() + 1);
  const bool name_is_absolute = !name.empty() && name[0] == '/';
  if (name_is_absolute || (!folder.empty() && folder[0] == '/')) clean = "/";
  std::size_t root = clean.size();
  if (!name_is_absolute) add_parts(folder, root, clean);
  add_parts(name, root, clean);
  return clean.empty() ? "." : clean;
}

std::string folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) return {};
  std::string folder;
  for (const char c : path.substr(0, slash)) {
    if (c != '/' || folder.empty() || folder.back() != '/') folder += c;
  }
  if (folder.size() > 1 && folder.back() == '/') folder.pop_back();
  return folder.empty() ? "/" : folder;
}

std::string_view file_name_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string extension_of(std::string_view path) {
  const std::string_view name = file_name_of(path);
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return {};
  return ascii_lower(name.substr(dot + 1));
}

}  // namespace cvpress
