#include "image/drawing_reader.h"

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <system_error>

#include <fmt/format.h>

#include "base/utf8.h"
#include "image/byte_order.h"
#include "image/plugin/svg_plugin.h"

namespace cvpress::image {
namespace {

constexpr std::size_t kHeadLength = 5;
constexpr double kThousandth = 1.0 / 1000;

struct Record {
  char kind;
  std::string_view payload;
};

/// Takes the next record off the front.
std::optional<Record> next_record(std::string_view& records) {
  if (records.size() < kHeadLength) return std::nullopt;
  const std::size_t length = little_endian_32(records, 1);
  if (length > records.size() - kHeadLength) return std::nullopt;
  const Record record{records[0], records.substr(kHeadLength, length)};
  records.remove_prefix(kHeadLength + length);
  return record;
}

std::optional<std::uint32_t> number(std::string_view text) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<Size> size_of(std::string_view text) {
  const std::size_t space = text.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const auto width = number(text.substr(0, space));
  const auto height = number(text.substr(space + 1));
  if (!width || !height || *width == 0 || *height == 0) return std::nullopt;
  return Size{*width * kThousandth, *height * kThousandth};
}

class DrawingReader {
 public:
  /// False if the record makes no sense where it stands.
  bool take(const Record& record);
  /// The drawing, if its end was seen and all references lead somewhere.
  std::optional<Picture> picture();
  const std::string& failure() const { return failure_; }

 private:
  bool take_size(const Record& record);
  bool take_part(const Record& record);

  Drawing drawing_;
  Size size_;
  std::uint32_t largest_reference_ = 0;
  bool is_whole_ = false;
  std::string failure_;
};

bool DrawingReader::take_size(const Record& record) {
  const auto size = size_of(record.payload);
  if (!size) return false;
  if (record.kind == CVPRESS_SVG_SIZE) {
    size_ = *size;
  } else {
    drawing_.bounds = {{0, 0}, *size};
  }
  return true;
}

bool DrawingReader::take_part(const Record& record) {
  if (drawing_.objects.empty()) return false;
  VectorObject& object = drawing_.objects.back();
  if (record.kind == CVPRESS_SVG_TEXT) {
    object.text.emplace_back(std::string(record.payload));
  } else if (record.kind == CVPRESS_SVG_STREAM) {
    object.is_stream = true;
    object.stream = record.payload;
  } else {
    const auto reference = number(record.payload);
    if (!reference) return false;
    largest_reference_ = std::max(largest_reference_, *reference);
    object.text.emplace_back(VectorObject::Reference{*reference});
  }
  return true;
}

bool DrawingReader::take(const Record& record) {
  if (is_whole_) return false;
  switch (record.kind) {
    case CVPRESS_SVG_SIZE:
    case CVPRESS_SVG_BOUNDS: return take_size(record);
    case CVPRESS_SVG_OBJECT: drawing_.objects.emplace_back(); return true;
    case CVPRESS_SVG_TEXT:
    case CVPRESS_SVG_REFERENCE:
    case CVPRESS_SVG_STREAM: return take_part(record);
    case CVPRESS_SVG_FAILED: failure_ = record.payload; return false;
    case CVPRESS_SVG_END: is_whole_ = true; return true;
    default: return false;
  }
}

std::optional<Picture> DrawingReader::picture() {
  const bool is_sound = is_whole_ && size_.width > 0 && drawing_.bounds.size.width > 0 &&
                        largest_reference_ < drawing_.objects.size() &&
                        drawing_.objects.front().is_stream;
  if (!is_sound) return std::nullopt;
  Picture picture;
  picture.size = size_;
  picture.content = std::move(drawing_);
  picture.is_vector = true;
  return picture;
}

}  // namespace

std::optional<Picture> read_drawing(std::string_view records, std::string& message) {
  DrawingReader reader;
  bool makes_sense = true;
  while (makes_sense && !records.empty()) {
    const auto record = next_record(records);
    makes_sense = record && reader.take(*record);
  }
  auto picture = makes_sense ? reader.picture() : std::nullopt;
  if (!picture) {
    message = reader.failure().empty()
                  ? "the SVG plug-in gave no whole drawing"
                  : fmt::format("the SVG cannot be drawn ({})", trimmed(reader.failure()));
  }
  return picture;
}

}  // namespace cvpress::image
