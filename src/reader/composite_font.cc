#include <algorithm>

#include "reader/font.h"

namespace cvpress::reader {
namespace {

constexpr std::int64_t kLargestGlyph = 65535;
constexpr float kDefaultWidth = 1000;

/// The widths of glyphs: "first [w w w]" and "first last w" (ISO 32000-1 9.7.4.3).
class GlyphWidths {
 public:
  GlyphWidths(ObjectFile& file, Font& font) : file_(file), font_(font) {}

  void read(const Array& array) {
    const auto& items = array.items;
    std::size_t at = 0;
    while (at + 1 < items.size()) {
      const auto first = whole_of(file_.resolved(items[at]));
      const Object& second = file_.resolved(items[at + 1]);
      if (const Array* list = array_of(second)) {
        set_list(first.value_or(-1), *list);
        at += 2;
      } else {
        if (at + 2 >= items.size()) return;
        const auto width = number_of(file_.resolved(items[at + 2]));
        set_range(first.value_or(-1), whole_of(second).value_or(-1), width.value_or(0));
        at += 3;
      }
    }
  }

 private:
  void set_list(std::int64_t first, const Array& list) {
    const auto count = static_cast<std::int64_t>(list.items.size());
    if (!reserve(first, first + count - 1)) return;
    for (std::int64_t i = 0; i < count && first + i <= kLargestGlyph; ++i) {
      const Object& width = file_.resolved(list.items[static_cast<std::size_t>(i)]);
      font_.widths[static_cast<std::size_t>(first + i)] =
          static_cast<float>(number_of(width).value_or(0));
    }
  }

  void set_range(std::int64_t first, std::int64_t last, double width) {
    last = std::min(last, kLargestGlyph);
    if (!reserve(first, last)) return;
    if (!file_.budget().take(Cost::kMapped, static_cast<std::size_t>(last - first + 1))) return;
    for (std::int64_t i = first; i <= last; ++i) {
      font_.widths[static_cast<std::size_t>(i)] = static_cast<float>(width);
    }
  }

  bool reserve(std::int64_t first, std::int64_t last) {
    last = std::min(last, kLargestGlyph);
    if (first < 0 || first > last) return false;
    const auto size = static_cast<std::size_t>(last) + 1;
    if (size <= font_.widths.size()) return true;
    if (!file_.budget().take(Cost::kMapped, size - font_.widths.size())) return false;
    font_.widths.resize(size, font_.default_width);
    return true;
  }

  ObjectFile& file_;
  Font& font_;
};

}  // namespace

void read_composite_font(ObjectFile& file, const Dictionary& dictionary, Font& font,
                         SeenFont& seen) {
  font.composite = true;
  const Object& encoding = file.at(dictionary, "Encoding");
  if (const Stream* stream = stream_of(encoding)) {
    font.cmap = read_cmap(file.decoded(*stream), file.budget());
    const auto mode = whole_of(file.at(stream->dictionary, "WMode"));
    font.cmap.vertical = font.cmap.vertical || mode == 1;
  } else {
    font.cmap = predefined_cmap(name_of(encoding));
  }
  font.default_width = kDefaultWidth;
  seen.standard_encoding = font.cmap.codes_are_utf16;
  const Array* descendants = array_of(file.at(dictionary, "DescendantFonts"));
  if (descendants == nullptr || descendants->items.empty()) return;
  const Dictionary* descendant = dictionary_of(file.resolved(descendants->items.front()));
  if (descendant == nullptr) return;
  if (const Dictionary* descriptor = dictionary_of(file.at(*descendant, "FontDescriptor"))) {
    seen.embedded = is_embedded(file, *descriptor);
  }
  font.default_width = static_cast<float>(
      number_of(file.at(*descendant, "DW")).value_or(static_cast<double>(kDefaultWidth)));
  if (const Array* widths = array_of(file.at(*descendant, "W"))) {
    GlyphWidths(file, font).read(*widths);
  }
  const Array* vertical = array_of(file.at(*descendant, "DW2"));
  if (vertical != nullptr && vertical->items.size() >= 2) {
    font.down = number_of(file.resolved(vertical->items[1])).value_or(-1000) / 1000;
  }
}

}  // namespace cvpress::reader
