#include "pdf/color_profiles.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace cvpress::pdf {
namespace {

/// A profile's numbers are big-endian.
void append(std::string& bytes, std::uint32_t value, int count) {
  for (int i = count - 1; i >= 0; --i) bytes.push_back(static_cast<char>(value >> (8 * i)));
}

/// s15Fixed16Number.
void append_fixed(std::string& bytes, double value) {
  append(bytes, static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(value * 65536))),
         4);
}

void pad(std::string& bytes) {
  bytes.resize((bytes.size() + 3) / 4 * 4, '\0');
}

std::string element(std::string_view type) {
  std::string data(type);
  append(data, 0, 4);
  return data;
}

template <std::size_t N>
std::string fixed_numbers(std::string_view type, const std::array<double, N>& values) {
  std::string data = element(type);
  for (const double value : values) append_fixed(data, value);
  return data;
}

/// One text, in English.
std::string unicode_text(std::string_view ascii) {
  std::string data = element("mluc");
  append(data, 1, 4);
  append(data, 12, 4);  // bytes of a record
  data += "enUS";
  append(data, static_cast<std::uint32_t>(ascii.size() * 2), 4);
  append(data, 28, 4);  // where it begins
  for (const char c : ascii) append(data, static_cast<unsigned char>(c), 2);
  return data;
}

/// The curve of sRGB: a power above 0.04045, a line below (parametric function 3).
std::string srgb_curve() {
  std::string data = element("para");
  append(data, 3, 2);
  append(data, 0, 2);
  for (const double value : {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
    append_fixed(data, value);
  }
  return data;
}

std::string identity_curve() {
  std::string data = element("curv");
  append(data, 0, 4);
  return data;
}

constexpr std::array<double, 3> kD50 = {0.9642, 1.0, 0.8249};
/// The primaries of sRGB, adapted from D65 to D50.
constexpr std::array<double, 3> kRed = {0.43607, 0.22249, 0.01392};
constexpr std::array<double, 3> kGreen = {0.38515, 0.71690, 0.09708};
constexpr std::array<double, 3> kBlue = {0.14307, 0.06061, 0.71410};
/// How that was done (Bradford).
constexpr std::array<double, 9> kAdaptation = {1.04788,  0.02292,  -0.05022, 0.02959, 0.99048,
                                               -0.01707, -0.00925, 0.01508,  0.75168};
constexpr const char* kCopyright = "No copyright, use freely";

/// Tags with their data; neighbours with equal data share it.
using Tags = std::vector<std::pair<std::string_view, std::string>>;

std::string header(std::string_view kind, std::size_t size) {
  std::string bytes;
  append(bytes, static_cast<std::uint32_t>(size), 4);
  append(bytes, 0, 4);           // made with no particular module
  append(bytes, 0x04200000, 4);  // version
  bytes += kind;
  for (const std::uint32_t part : {2026U, 1U, 1U, 0U, 0U, 0U}) append(bytes, part, 2);
  bytes += "acsp";
  bytes.resize(68, '\0');  // platform, flags, device and intent: none, perceptual
  for (const double value : kD50) append_fixed(bytes, value);
  bytes.resize(128, '\0');
  return bytes;
}

/// `kind`: the classes of device, of its colours and of what they are turned into.
std::string profile_of(std::string_view kind, const Tags& tags) {
  const std::size_t start = 128 + 4 + 12 * tags.size();
  std::string table;
  std::string data;
  append(table, static_cast<std::uint32_t>(tags.size()), 4);
  std::size_t offset = start;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const auto& [signature, bytes] = tags[i];
    if (i == 0 || bytes != tags[i - 1].second) {
      offset = start + data.size();
      data += bytes;
      pad(data);
    }
    table += signature;
    append(table, static_cast<std::uint32_t>(offset), 4);
    append(table, static_cast<std::uint32_t>(bytes.size()), 4);
  }
  return header(kind, start + data.size()) + table + data;
}

/// What all inks leave at the corners of their cube, black changing fastest.
std::string corners() {
  std::string table = {2, 2, 2, 2};
  table.resize(16, '\0');
  append(table, 0x01000000, 4);  // a byte for each number
  for (unsigned corner = 0; corner < 16; ++corner) {
    const bool black = (corner & 1) != 0;
    for (const unsigned ink : {8U, 4U, 2U}) {
      table.push_back(black || (corner & ink) != 0 ? '\0' : '\xFF');
    }
  }
  return table;
}

/// From linear sRGB to XYZ, whose numbers are halved in tables.
std::string halved_primaries() {
  constexpr double kHalf = 32768.0 / 65535.0;
  std::string matrix;
  for (std::size_t row = 0; row < 3; ++row) {
    for (const auto& primary : {kRed, kGreen, kBlue}) append_fixed(matrix, primary[row] * kHalf);
  }
  for (int i = 0; i < 3; ++i) append_fixed(matrix, 0);
  return matrix;
}

std::string repeated(const std::string& text, int count) {
  std::string all;
  for (int i = 0; i < count; ++i) all += text;
  return all;
}

/// Four inks through the corners of their cube, the curve of sRGB and its primaries
/// (lutAToBType).
std::string inks_to_xyz() {
  const std::array<std::string, 5> parts = {repeated(identity_curve(), 3), halved_primaries(),
                                            repeated(srgb_curve(), 3), corners(),
                                            repeated(identity_curve(), 4)};
  std::string data = element("mAB ");
  append(data, 0x04030000, 4);  // from four to three
  std::size_t offset = data.size() + 4 * parts.size();
  for (const std::string& part : parts) {
    append(data, static_cast<std::uint32_t>(offset), 4);
    offset += part.size();
  }
  for (const std::string& part : parts) data += part;
  return data;
}

}  // namespace

std::string srgb_profile() {
  const std::string curve = srgb_curve();
  return profile_of("mntrRGB XYZ ", {{"desc", unicode_text("sRGB")},
                                     {"cprt", unicode_text(kCopyright)},
                                     {"wtpt", fixed_numbers("XYZ ", kD50)},
                                     {"rXYZ", fixed_numbers("XYZ ", kRed)},
                                     {"gXYZ", fixed_numbers("XYZ ", kGreen)},
                                     {"bXYZ", fixed_numbers("XYZ ", kBlue)},
                                     {"rTRC", curve},
                                     {"gTRC", curve},
                                     {"bTRC", curve},
                                     {"chad", fixed_numbers("sf32", kAdaptation)}});
}

std::string plain_cmyk_profile() {
  return profile_of("scnrCMYKXYZ ", {{"desc", unicode_text("Plain CMYK")},
                                     {"cprt", unicode_text(kCopyright)},
                                     {"wtpt", fixed_numbers("XYZ ", kD50)},
                                     {"A2B0", inks_to_xyz()}});
}

}  // namespace cvpress::pdf
