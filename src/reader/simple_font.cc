#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "base/utf8.h"
#include "reader/encodings.h"
#include "reader/font.h"
#include "reader/glyph_names.h"
#include "reader/tables.h"
#include "reader/type1_encoding.h"

namespace cvpress::reader {
namespace {

constexpr std::uint32_t kCodes = 256;
constexpr std::uint32_t kFirstListed = 32;
constexpr float kTypewriterWidth = 600;
constexpr unsigned kSymbolic = 4;

/// Fonts that need not be embedded, and what others call them.
struct StandardName {
  std::string_view part;
  std::string_view font;
};
constexpr StandardName kStandardNames[] = {
    {"Courier", "Courier"},
    {"Helvetica", "Helvetica"},
    {"Arial", "Helvetica"},
    {"Times", "Times"},
};

bool mentions(std::string_view name, std::string_view part) {
  return name.find(part) != std::string_view::npos;
}

/// "Times-BoldItalic" for "TimesNewRoman,BoldItalic"; "" for a font that is no standard one.
std::string standard_font(std::string_view name) {
  if (name.size() > 7 && name[6] == '+') name.remove_prefix(7);
  const auto* row =
      std::find_if(std::begin(kStandardNames), std::end(kStandardNames),
                   [name](const StandardName& known) { return name.starts_with(known.part); });
  if (row == std::end(kStandardNames)) return {};
  const bool bold = mentions(name, "Bold");
  const bool italic = mentions(name, "Italic") || mentions(name, "Oblique");
  std::string font(row->font);
  if (font == "Times") {
    if (!bold && !italic) return font + "-Roman";
    return font + "-" + (bold ? "Bold" : "") + (italic ? "Italic" : "");
  }
  return font == "Helvetica" && bold ? font + "-Bold" : font;
}

class SimpleFontReader {
 public:
  SimpleFontReader(ObjectFile& file, const Dictionary& dictionary, Font& font, SeenFont& seen)
      : file_(file), dictionary_(dictionary), font_(font), seen_(seen) {}

  void read() {
    descriptor_ = dictionary_of(file_.at(dictionary_, "FontDescriptor"));
    if (descriptor_ != nullptr) seen_.embedded = is_embedded(file_, *descriptor_);
    if (seen_.type == "Type3") {
      seen_.embedded = true;
      const Array* matrix = array_of(file_.at(dictionary_, "FontMatrix"));
      if (matrix != nullptr && !matrix->items.empty()) {
        font_.unit = number_of(file_.resolved(matrix->items.front())).value_or(font_.unit);
      }
    }
    read_encoding();
    read_widths();
  }

 private:
  void set(std::uint32_t code, std::string_view text) {
    font_.encoded.set(code, text, file_.budget());
  }

  void set_base(Encoding encoding) {
    for (std::uint32_t code = 0; code < kCodes; ++code) {
      const char32_t character = character_of(encoding, static_cast<unsigned char>(code));
      if (character == kReplacementCharacter) continue;
      std::string text;
      append_utf8(text, character);
      set(code, text);
    }
  }

  void read_encoding() {
    const Object& encoding = file_.at(dictionary_, "Encoding");
    const Dictionary* own = dictionary_of(encoding);
    const std::string_view name =
        own != nullptr ? name_of(file_.at(*own, "BaseEncoding")) : name_of(encoding);
    const auto base = encoding_named(name);
    if (base) {
      set_base(*base);
      seen_.standard_encoding = true;
    } else if (seen_.type != "Type3") {
      set_built_in();
    }
    if (own == nullptr) return;
    if (const Array* differences = array_of(file_.at(*own, "Differences"))) {
      set_differences(*differences);
    }
  }

  /// What the font program says, or what it most likely means.
  void set_built_in() {
    if (descriptor_ != nullptr) {
      if (const Stream* program = stream_of(file_.at(*descriptor_, "FontFile"))) {
        if (set_type1_encoding(file_.decoded(*program), font_.encoded, file_.budget())) return;
      }
    }
    const bool is_standard = !standard_font(seen_.name).empty();
    const auto flags =
        descriptor_ != nullptr ? whole_of(file_.at(*descriptor_, "Flags")) : std::nullopt;
    const bool symbolic = flags && (*flags & kSymbolic) != 0;
    seen_.standard_encoding = is_standard || (flags && !symbolic);
    font_.encoding_is_guess = !seen_.standard_encoding;
    const bool has_own_letters = seen_.name.find("Symbol") != std::string::npos ||
                                 seen_.name.find("Dingbats") != std::string::npos;
    if (has_own_letters) return;
    set_base(seen_.type == "TrueType" ? Encoding::kWinAnsi : Encoding::kStandard);
  }

  void set_differences(const Array& differences) {
    std::int64_t code = 0;
    std::size_t named = 0;
    std::size_t told = 0;
    for (const Object& item : differences.items) {
      const Object& value = file_.resolved(item);
      if (const auto number = whole_of(value)) {
        code = *number;
        continue;
      }
      if (code >= 0 && code < kCodes) {
        const std::string text = text_of_glyph_name(name_of(value));
        ++named;
        if (!text.empty()) ++told;
        set(static_cast<std::uint32_t>(code), text);
      }
      code = std::min<std::int64_t>(code + 1, kCodes);
    }
    if (named > 0 && told * 2 >= named) seen_.standard_encoding = true;
  }

  void read_widths() {
    font_.widths.assign(kCodes, 0);
    if (descriptor_ != nullptr) {
      const auto missing = number_of(file_.at(*descriptor_, "MissingWidth"));
      font_.widths.assign(kCodes, static_cast<float>(missing.value_or(0)));
    }
    const Array* widths = array_of(file_.at(dictionary_, "Widths"));
    if (widths == nullptr) {
      set_standard_widths();
      return;
    }
    const auto first = whole_of(file_.at(dictionary_, "FirstChar")).value_or(0);
    if (first < 0 || first >= kCodes) return;
    auto code = static_cast<std::size_t>(first);
    for (const Object& width : widths->items) {
      if (code >= kCodes) return;
      font_.widths[code++] = static_cast<float>(number_of(file_.resolved(width)).value_or(0));
    }
  }

  void set_standard_widths() {
    const std::string name = standard_font(seen_.name);
    std::string_view listed = standard_widths(name.empty() ? "Helvetica" : name);
    if (listed.empty()) {
      font_.widths.assign(kCodes, kTypewriterWidth);
      return;
    }
    std::array<float, kCodes> by_code{};
    for (std::uint32_t code = kFirstListed; code < kCodes && !listed.empty(); ++code) {
      const std::size_t end = std::min(listed.find(' '), listed.size());
      int width = 0;
      std::from_chars(listed.data(), listed.data() + end, width);
      by_code[code] = static_cast<float>(width);
      listed.remove_prefix(std::min(end + 1, listed.size()));
    }
    for (std::uint32_t code = 0; code < kCodes; ++code) {
      font_.widths[code] = by_code[win_ansi_code(code)];
    }
  }

  /// The code by which the table of widths knows a code's letter.
  std::uint32_t win_ansi_code(std::uint32_t code) const {
    const std::string_view text = font_.encoded.text(code);
    if (text.empty()) return code;
    const char32_t character = decode_utf8(text, 0).code;
    if (character < 0x7F) return static_cast<std::uint32_t>(character);
    for (std::uint32_t other = 0x80; other < kCodes; ++other) {
      if (character_of(Encoding::kWinAnsi, static_cast<unsigned char>(other)) == character) {
        return other;
      }
    }
    return code;
  }

  ObjectFile& file_;
  const Dictionary& dictionary_;
  Font& font_;
  SeenFont& seen_;
  const Dictionary* descriptor_ = nullptr;
};

}  // namespace

void read_simple_font(ObjectFile& file, const Dictionary& dictionary, Font& font, SeenFont& seen) {
  SimpleFontReader(file, dictionary, font, seen).read();
}

}  // namespace cvpress::reader
