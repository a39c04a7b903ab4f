#include "image/qr_code.h"

#include <cstddef>
#include <memory>
#include <qrencode.h>
#include <string>

namespace cvpress::image {
namespace {

/// More modules than this are too small on paper for a camera; libqrencode's
/// table ends at 40 too, but its codes of that size are as wide as a page.
constexpr int kLargestVersion = 20;
constexpr std::size_t kMostBytes = 3000;  // more than any code holds

struct FreeCode {
  void operator()(QRcode* code) const { QRcode_free(code); }
};

}  // namespace

std::optional<QrCode> qr_code(std::string_view text) {
  if (text.empty() || text.size() > kMostBytes) return std::nullopt;
  const std::unique_ptr<QRcode, FreeCode> code(
      QRcode_encodeData(static_cast<int>(text.size()),
                        reinterpret_cast<const unsigned char*>(text.data()), 0, QR_ECLEVEL_M));
  if (!code || code->version > kLargestVersion) return std::nullopt;
  QrCode result;
  result.size = code->width;
  const auto count = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
  for (std::size_t i = 0; i < count; ++i) result.dark.push_back((code->data[i] & 1U) != 0);
  return result;
}

}  // namespace cvpress::image
