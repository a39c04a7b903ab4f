#include "reader/fonts_before.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>

#include "reader/font.h"

namespace cvpress::reader {
namespace {

/// So much of a font's object tells most fonts apart: its name comes early.
constexpr std::size_t kTellingBytes = 64;
/// Larger fonts are read each time.
constexpr std::size_t kLargest = std::size_t{1} << 18;
/// Of what each has, and of an entry of a map.
constexpr std::size_t kFixedBytes = 8192;
constexpr std::size_t kBytesOfMapped = 16;

std::size_t key_of(std::string_view text, std::uint32_t number) {
  return mixed_number(std::hash<std::string_view>{}(text.substr(0, kTellingBytes)), number);
}

std::size_t bytes_of(const KeptFont& kept) {
  std::size_t bytes = kFixedBytes;
  for (const KeptObject& object : kept.objects) bytes += object.text.size();
  return bytes + kept.cost[static_cast<std::size_t>(Cost::kMapped)] * kBytesOfMapped;
}

bool is_in(ObjectFile& file, const KeptFont& kept) {
  return std::all_of(kept.objects.begin(), kept.objects.end(), [&file](const KeptObject& object) {
    return file.text_from(object.number).starts_with(object.text);
  });
}

}  // namespace

FontsBefore::KeptFontPtr FontsBefore::find(ObjectFile& file, std::uint32_t number,
                                           std::uint32_t index) {
  const KeptFontPtr* found = fonts_.find(key_of(file.text_from(number), number),
                                         [number](std::uint32_t known) { return known == number; });
  if (found == nullptr || (*found)->font.index != index || !is_in(file, **found)) return nullptr;
  return file.budget().take_all((*found)->cost) ? *found : nullptr;
}

void FontsBefore::keep(std::uint32_t number, KeptFontPtr font) {
  const auto own =
      std::find_if(font->objects.begin(), font->objects.end(),
                   [number](const KeptObject& object) { return object.number == number; });
  const std::size_t bytes = bytes_of(*font);
  if (own == font->objects.end() || own->text.size() < kTellingBytes || bytes > kLargest) return;
  fonts_.keep(key_of(own->text, number), number, std::move(font), bytes);
}

}  // namespace cvpress::reader
