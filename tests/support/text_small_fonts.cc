#include "support/text_small_fonts.h"

namespace cvpress::tests {

std::string small_font(const std::string& file) {
  constexpr std::size_t kMostBytes = 1 << 16;
  DiskFiles files;
  files.allow(CVPRESS_SOURCE_DIR "/tests/fonts");
  return files.read(CVPRESS_SOURCE_DIR "/tests/fonts/" + file, kMostBytes).bytes.value_or("");
}

}  // namespace cvpress::tests
