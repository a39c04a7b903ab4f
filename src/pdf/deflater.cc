#include "pdf/deflater.h"

#include <libdeflate.h>

#include "base/check.h"

namespace cvpress::pdf {
namespace {

/// Files half a percent larger than at level 6, in a tenth less time.
constexpr int kUsualLevel = 5;
constexpr int kQuickLevel = 1;

}  // namespace

void Deflater::Free::operator()(libdeflate_compressor* compressor) const {
  libdeflate_free_compressor(compressor);
}

Deflater::Deflater(Effort effort)
    : compressor_(
          libdeflate_alloc_compressor(effort == Effort::kQuick ? kQuickLevel : kUsualLevel)) {
  if (compressor_ == nullptr) end_without_memory();
}

std::string Deflater::deflated(const std::string& bytes) {
  std::string packed(libdeflate_zlib_compress_bound(compressor_.get(), bytes.size()), '\0');
  const std::size_t size = libdeflate_zlib_compress(compressor_.get(), bytes.data(), bytes.size(),
                                                    packed.data(), packed.size());
  CVPRESS_CHECK(size > 0);
  packed.resize(size);
  return packed;
}

}  // namespace cvpress::pdf
