#include "base/sorted_lines.h"

namespace cvpress {

std::string_view sorted_lines(std::span<const Resource> files, std::string_view file) {
  for (const Resource& resource : files) {
    if (resource.name != file) continue;
    std::string_view lines = resource.bytes;
    while (lines.starts_with('#')) lines.remove_prefix(lines.find('\n') + 1);
    return lines;
  }
  return {};
}

std::string_view looked_up(std::string_view lines, std::string_view name) {
  std::string_view rest = lines;
  while (!rest.empty()) {
    // The line around the middle of what is left.
    const std::size_t before = rest.rfind('\n', rest.size() / 2);
    const bool first = before == std::string_view::npos || before + 1 == rest.size();
    const std::size_t begin = first ? 0 : before + 1;
    const std::string_view line = rest.substr(begin, rest.find('\n', begin) - begin);
    const std::string_view found = line.substr(0, line.find(' '));
    if (found == name) return line.substr(found.size() + 1);
    rest = name < found ? rest.substr(0, begin) : rest.substr(begin + line.size() + 1);
  }
  return {};
}

}  // namespace cvpress
