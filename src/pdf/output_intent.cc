#include "pdf/output_intent.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

namespace cvpress::pdf {
namespace {

/// A profile's numbers are big-endian (ICC.1:2004-10 4).
void append(std::string& bytes, std::uint32_t value, int count) {
  for (int i = count - 1; i >= 0; --i) bytes.push_back(static_cast<char>(value >> (8 * i)));
}

/// s15Fixed16Number.
void append_fixed(std::string& bytes, double value) {
  append(bytes, static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(value * 65536))),
         4);
}

template <std::size_t N>
std::string fixed_numbers(std::string_view type, const std::array<double, N>& values) {
  std::string data(type);
  append(data, 0, 4);
  for (const double value : values) append_fixed(data, value);
  return data;
}

/// One text, in English (multiLocalizedUnicodeType).
std::string unicode_text(std::string_view ascii) {
  std::string data = "mluc";
  append(data, 0, 4);
  append(data, 1, 4);
  append(data, 12, 4);  // bytes of a record
  data += "enUS";
  append(data, static_cast<std::uint32_t>(ascii.size() * 2), 4);
  append(data, 28, 4);  // where it begins
  for (const char c : ascii) append(data, static_cast<unsigned char>(c), 2);
  return data;
}

/// The curve of sRGB: a power above 0.04045, a line below (parametric function 3).
std::string curve() {
  std::string data = "para";
  append(data, 0, 4);
  append(data, 3, 2);
  append(data, 0, 2);
  for (const double value : {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
    append_fixed(data, value);
  }
  return data;
}

constexpr std::array<double, 3> kD50 = {0.9642, 1.0, 0.8249};
/// The primaries, adapted from D65 to D50.
constexpr std::array<double, 3> kRed = {0.43607, 0.22249, 0.01392};
constexpr std::array<double, 3> kGreen = {0.38515, 0.71687, 0.09708};
constexpr std::array<double, 3> kBlue = {0.14307, 0.06061, 0.71410};
/// How that was done (Bradford).
constexpr std::array<double, 9> kAdaptation = {1.04788,  0.02292,  -0.05022, 0.02959, 0.99048,
                                               -0.01707, -0.00925, 0.01508,  0.75168};

struct Tag {
  std::string_view signature;
  std::size_t data;  // index: curves are shared
};

std::string header(std::size_t size) {
  std::string bytes;
  append(bytes, static_cast<std::uint32_t>(size), 4);
  append(bytes, 0, 4);           // made with no particular module
  append(bytes, 0x04200000, 4);  // version
  bytes += "mntrRGB XYZ ";
  for (const std::uint32_t part : {2026U, 1U, 1U, 0U, 0U, 0U}) append(bytes, part, 2);
  bytes += "acsp";
  bytes.resize(68, '\0');  // platform, flags, device and intent: none, perceptual
  for (const double value : kD50) append_fixed(bytes, value);
  bytes.resize(128, '\0');
  return bytes;
}

}  // namespace

std::string srgb_profile() {
  const std::array<std::string, 8> data = {unicode_text("sRGB"),
                                           unicode_text("No copyright, use freely"),
                                           fixed_numbers("XYZ ", kD50),
                                           fixed_numbers("XYZ ", kRed),
                                           fixed_numbers("XYZ ", kGreen),
                                           fixed_numbers("XYZ ", kBlue),
                                           curve(),
                                           fixed_numbers("sf32", kAdaptation)};
  constexpr std::array<Tag, 10> kTags = {{{"desc", 0},
                                          {"cprt", 1},
                                          {"wtpt", 2},
                                          {"rXYZ", 3},
                                          {"gXYZ", 4},
                                          {"bXYZ", 5},
                                          {"rTRC", 6},
                                          {"gTRC", 6},
                                          {"bTRC", 6},
                                          {"chad", 7}}};
  std::size_t end = 128 + 4 + 12 * kTags.size();
  std::vector<std::size_t> offsets;
  for (const std::string& element : data) {
    offsets.push_back(end);
    end += (element.size() + 3) / 4 * 4;
  }
  std::string profile = header(end);
  append(profile, static_cast<std::uint32_t>(kTags.size()), 4);
  for (const Tag& tag : kTags) {
    profile += tag.signature;
    append(profile, static_cast<std::uint32_t>(offsets[tag.data]), 4);
    append(profile, static_cast<std::uint32_t>(data[tag.data].size()), 4);
  }
  for (const std::string& element : data) {
    profile += element;
    profile.resize((profile.size() + 3) / 4 * 4, '\0');
  }
  return profile;
}

ObjectId write_output_intent(ObjectStore& store, bool compress) {
  const ObjectId profile = store.make_stream();
  store.fill_stream(profile, "/N 3", srgb_profile(), compress);
  const ObjectId intent = store.make();
  store.fill(intent,
             "/Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
             "/Info(sRGB IEC61966-2.1)/DestOutputProfile " +
                 reference(profile));
  return intent;
}

}  // namespace cvpress::pdf
