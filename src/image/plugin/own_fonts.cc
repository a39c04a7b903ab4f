#include "image/plugin/own_fonts.h"

#include <cstdio>
#include <fontconfig/fontconfig.h>
#include <span>
#include <sys/mman.h>
#include <unistd.h>

#include "base/resource.h"

namespace cvpress::plugin_svg {
std::span<const Resource> text_faces();
}

namespace cvpress::image {
namespace {

/// What the generic families and the commonest of names mean; all else is sans.
constexpr const char* kFamilies = R"(<?xml version="1.0"?>
<fontconfig>
  <alias binding="same"><family>serif</family><prefer><family>Source Serif 4</family></prefer></alias>
  <alias binding="same"><family>Times</family><prefer><family>Source Serif 4</family></prefer></alias>
  <alias binding="same"><family>Times New Roman</family><prefer><family>Source Serif 4</family></prefer></alias>
  <alias binding="same"><family>Georgia</family><prefer><family>Source Serif 4</family></prefer></alias>
  <alias binding="same"><family>monospace</family><prefer><family>Source Code Pro</family></prefer></alias>
  <alias binding="same"><family>Courier</family><prefer><family>Source Code Pro</family></prefer></alias>
  <alias binding="same"><family>Courier New</family><prefer><family>Source Code Pro</family></prefer></alias>
  <match target="pattern">
    <edit name="family" mode="append_last"><string>Source Sans 3</string></edit>
  </match>
</fontconfig>
)";

/// Fontconfig and FreeType read files only: one that is nowhere on a disk. It
/// stays open for as long as the process lives, because it is read later.
std::string path_of_copy(const Resource& face) {
  const int file = ::memfd_create("face", MFD_CLOEXEC);
  if (file < 0) return {};
  std::string_view rest = face.bytes;
  while (!rest.empty()) {
    const ssize_t count = ::write(file, rest.data(), rest.size());
    if (count <= 0) return {};
    rest.remove_prefix(static_cast<std::size_t>(count));
  }
  return "/proc/self/fd/" + std::to_string(file);
}

bool add_face(FcConfig* config, const Resource& face) {
  const std::string path = path_of_copy(face);
  return !path.empty() &&
         FcConfigAppFontAddFile(config, reinterpret_cast<const FcChar8*>(path.c_str())) == FcTrue;
}

}  // namespace

std::string use_own_fonts() {
  FcConfig* config = FcConfigCreate();
  bool is_ready = config != nullptr &&
                  FcConfigParseAndLoadFromMemory(
                      config, reinterpret_cast<const FcChar8*>(kFamilies), FcTrue) == FcTrue;
  for (const Resource& face : plugin_svg::text_faces())
    is_ready = is_ready && add_face(config, face);
  // From here on it is fontconfig's own.
  is_ready = is_ready && FcConfigSetCurrent(config) == FcTrue;
  return is_ready ? std::string() : "its fonts cannot be made ready";
}

}  // namespace cvpress::image
