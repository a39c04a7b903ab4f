#include "cli/attached_names.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace cvpress::cli {
namespace {

constexpr std::size_t kLongestName = 120;

/// Names that Windows gives to devices, with any extension.
constexpr std::array<std::string_view, 4> kDevices = {"con", "prn", "aux", "nul"};
/// The same with a digit after them.
constexpr std::array<std::string_view, 2> kPorts = {"com", "lpt"};

/// Controls, and marks that are not seen or turn the direction of what follows.
bool is_unseen(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

bool is_device(std::string_view name) {
  const std::string stem = ascii_lower(name.substr(0, name.find('.')));
  if (std::find(kDevices.begin(), kDevices.end(), stem) != kDevices.end()) return true;
  const std::string_view port = std::string_view(stem).substr(0, 3);
  return stem.size() == 4 && is_ascii_digit(stem.back()) &&
         std::find(kPorts.begin(), kPorts.end(), port) != kPorts.end();
}

/// Cut between characters.
void shorten(std::string& name) {
  std::size_t length = std::min(name.size(), kLongestName);
  while (length < name.size() && (static_cast<unsigned char>(name[length]) & 0xC0) == 0x80) {
    --length;
  }
  name.resize(length);
}

}  // namespace

bool leads_elsewhere(std::string_view name) {
  return name.empty() || name.front() == '.' || name.find_first_of("/\\") != std::string_view::npos;
}

std::string safe_file_name(std::string_view name) {
  constexpr std::string_view kUnwanted = ":*?\"<>|";
  std::string safe;
  for (std::size_t at = 0; at < name.size();) {
    const DecodedCharacter character = decode_utf8(name, at);
    at += character.length;
    if (is_unseen(character.code)) continue;
    const bool is_unwanted = character.code < 0x80 &&
                             kUnwanted.find(static_cast<char>(character.code)) != kUnwanted.npos;
    append_utf8(safe, is_unwanted ? U'_' : character.code);
  }
  shorten(safe);
  while (safe.ends_with('.') || safe.ends_with(' ')) safe.pop_back();
  while (safe.starts_with(' ')) safe.erase(0, 1);
  const bool needs_mark = safe.empty() || safe.front() == '-' || safe.front() == '.' ||
                          safe.front() == '~' || is_device(safe);
  return needs_mark ? "_" + safe : safe;
}

}  // namespace cvpress::cli
