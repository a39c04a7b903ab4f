// Flate compression (ISO 32000 7.4.4). The only place with libdeflate.
#pragma once

#include <memory>
#include <string>

struct libdeflate_compressor;

namespace cvpress::pdf {

/// Compresses one stream after the other with one set of tables, which would
/// cost more to make anew for each of a page's small streams than the
/// compression itself.
class Deflater {
 public:
  enum class Effort {
    kQuick,  // half the time of kUsual, for a tenth more bytes of a page
    kUsual,
  };
  explicit Deflater(Effort effort = Effort::kUsual);

  /// The bytes in zlib's format.
  std::string deflated(const std::string& bytes);

 private:
  struct Free {
    void operator()(libdeflate_compressor* compressor) const;
  };
  std::unique_ptr<libdeflate_compressor, Free> compressor_;
};

}  // namespace cvpress::pdf
