// WebP by libwebp.
#include <cstddef>
#include <cstdint>

#include <webp/decode.h>

#include "image/decoders.h"
#include "image/row_averager.h"

namespace cvpress::image {
namespace {

const std::uint8_t* octets(std::string_view bytes) {
  return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

/// Decodes into interleaved RGB or RGBA samples; empty if the data are damaged.
std::string decoded_samples(std::string_view bytes, const WebPBitstreamFeatures& features) {
  const int channels = features.has_alpha != 0 ? 4 : 3;
  const int stride = features.width * channels;
  std::string samples(static_cast<std::size_t>(stride) * static_cast<std::size_t>(features.height),
                      '\0');
  auto* out = reinterpret_cast<std::uint8_t*>(samples.data());
  const auto decode = channels == 4 ? WebPDecodeRGBAInto : WebPDecodeRGBInto;
  if (decode(octets(bytes), bytes.size(), out, samples.size(), stride) == nullptr) return {};
  return samples;
}

/// Splits RGBA samples into colours, in place, and alpha.
Raster with_alpha(int width, int height, std::string samples) {
  Raster raster{width, height, 3, {}, {}};
  const std::size_t count = samples.size() / 4;
  raster.alpha.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    raster.alpha[i] = samples[i * 4 + 3];
    for (std::size_t c = 0; c < 3; ++c) samples[i * 3 + c] = samples[i * 4 + c];
  }
  samples.resize(count * 3);
  raster.pixels = std::move(samples);
  return raster;
}

}  // namespace

std::optional<Raster> decode_webp(std::string_view bytes, const Decoding& decoding,
                                  std::string& message) {
  WebPBitstreamFeatures features;
  if (WebPGetFeatures(octets(bytes), bytes.size(), &features) != VP8_STATUS_OK) {
    message = "the WebP data are damaged";
    return std::nullopt;
  }
  if (features.has_animation != 0) {
    message = "it is an animated WebP picture; save one of its frames as PNG";
    return std::nullopt;
  }
  const auto width = static_cast<std::uint64_t>(features.width);
  const auto height = static_cast<std::uint64_t>(features.height);
  if (!within_limits(width, height, decoding, message)) return std::nullopt;
  std::string samples = decoded_samples(bytes, features);
  if (samples.empty()) {
    message = "the WebP data are damaged";
    return std::nullopt;
  }
  Raster raster{features.width, features.height, 3, {}, {}};
  if (features.has_alpha != 0) {
    raster = with_alpha(features.width, features.height, std::move(samples));
  } else {
    raster.pixels = std::move(samples);
  }
  const PixelSize size{raster.width, raster.height};
  const PixelSize needed = needed_pixels(size, decoding.box);
  if (needed != size) raster = averaged(raster, needed);
  simplify(raster);
  return raster;
}

}  // namespace cvpress::image
