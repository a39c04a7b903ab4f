#include <algorithm>
#include <libdeflate.h>
#include <limits>

#include <zlib.h>

#include "base/check.h"
#include "reader/stream_filters.h"

namespace cvpress::reader {
namespace {

constexpr std::size_t kFirstGuess = 4;  // times larger than the packed bytes
constexpr std::size_t kLeastRoom = 1024;
constexpr std::size_t kPiece = std::size_t{1} << 16;

/// Ends zlib's stream with the scope.
struct Inflation {
  z_stream stream{};
  bool ready = inflateInit(&stream) == Z_OK;
  Inflation() = default;
  Inflation(const Inflation&) = delete;
  Inflation& operator=(const Inflation&) = delete;
  ~Inflation() {
    if (ready) inflateEnd(&stream);
  }
};

}  // namespace

void Inflater::Free::operator()(libdeflate_decompressor* decompressor) const {
  libdeflate_free_decompressor(decompressor);
}

/// One for each thread: what it holds is only of use while it works.
libdeflate_decompressor* Inflater::decompressor() {
  thread_local const std::unique_ptr<libdeflate_decompressor, Free> kOwn(
      libdeflate_alloc_decompressor());
  CVPRESS_CHECK(kOwn != nullptr);
  return kOwn.get();
}

Decoded Inflater::inflated(std::string_view packed, std::size_t most) {
  std::size_t room = std::min(most, std::max(kLeastRoom, packed.size() * kFirstGuess));
  while (room > 0) {
    Decoded decoded;
    decoded.bytes.resize(room);
    std::size_t used = 0;
    std::size_t size = 0;
    const libdeflate_result result = libdeflate_zlib_decompress_ex(
        decompressor(), packed.data(), packed.size(), decoded.bytes.data(), room, &used, &size);
    if (result == LIBDEFLATE_SUCCESS) {
      decoded.bytes.resize(size);
      return decoded;
    }
    if (result != LIBDEFLATE_INSUFFICIENT_SPACE || room == most) break;
    room = most / 4 < room ? most : room * 4;
  }
  return salvaged_flate(packed, most);
}

Decoded salvaged_flate(std::string_view packed, std::size_t most) {
  Decoded decoded;
  Inflation inflation;
  if (!inflation.ready) return {{}, true, false};
  z_stream& stream = inflation.stream;
  std::string input(packed.substr(0, std::numeric_limits<uInt>::max()));
  stream.next_in = reinterpret_cast<Bytef*>(input.data());
  stream.avail_in = static_cast<uInt>(input.size());
  int status = Z_OK;
  while (status == Z_OK && decoded.bytes.size() < most) {
    const std::size_t before = decoded.bytes.size();
    const std::size_t room = std::min(kPiece, most - before);
    decoded.bytes.resize(before + room);
    stream.next_out = reinterpret_cast<Bytef*>(decoded.bytes.data() + before);
    stream.avail_out = static_cast<uInt>(room);
    status = inflate(&stream, Z_NO_FLUSH);
    decoded.bytes.resize(before + room - stream.avail_out);
  }
  decoded.cut = status == Z_OK;
  decoded.damaged = status != Z_OK && status != Z_STREAM_END;
  return decoded;
}

}  // namespace cvpress::reader
