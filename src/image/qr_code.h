// Square codes that cameras read (ISO/IEC 18004), by libqrencode.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace cvpress::image {

/// Modules of a code, rows from the top, without the quiet zone around it.
struct QrCode {
  int size = 0;  // modules in a row
  std::vector<bool> dark;

  bool is_dark(int x, int y) const {
    return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(size) +
                static_cast<std::size_t>(x)];
  }
};

/// The white around a code that readers need, in modules.
inline constexpr int kQuietModules = 4;

/// The smallest code that holds the text and of which a seventh may be
/// unreadable; nothing where no code can hold it.
std::optional<QrCode> qr_code(std::string_view text);

}  // namespace cvpress::image
