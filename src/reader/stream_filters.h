// What undoes the filters of streams (ISO 32000-1 7.4). Each gives what a damaged
// stream still holds, and at most `most` bytes.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

struct libdeflate_decompressor;

namespace cvpress::reader {

struct Decoded {
  std::string bytes;
  bool damaged = false;
  bool cut = false;  // there was more than `most`
};

/// Undoes Flate with one set of tables for all streams.
class Inflater {
 public:
  static Decoded inflated(std::string_view packed, std::size_t most);

 private:
  struct Free {
    void operator()(libdeflate_decompressor* decompressor) const;
  };
  static libdeflate_decompressor* decompressor();
};

/// What zlib still gets out of a stream that has errors.
Decoded salvaged_flate(std::string_view packed, std::size_t most);
Decoded decode_lzw(std::string_view packed, bool early_change, std::size_t most);
Decoded decode_ascii85(std::string_view text, std::size_t most);
Decoded decode_ascii_hex(std::string_view text, std::size_t most);
Decoded decode_run_length(std::string_view packed, std::size_t most);

/// Parameters of a predictor; what is out of range makes it a damaged stream.
struct Prediction {
  int predictor = 1;
  std::size_t colors = 1;
  std::size_t bits = 8;
  std::size_t columns = 1;
};
Decoded unpredicted(std::string bytes, const Prediction& prediction);

}  // namespace cvpress::reader
