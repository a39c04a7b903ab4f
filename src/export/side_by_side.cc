#include "export/side_by_side.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "image/load.h"
#include "image/picture_file.h"

namespace cvpress::exporting {
namespace {

constexpr Color kBoard{226, 229, 232};
constexpr Pt kMargin = 10;  // around the pages and between them
constexpr Pt kReach = 1;    // of a mark, over its words
constexpr double kPointsPerInch = 72;
constexpr int kChannels = 3;

/// How a mark looks: paper takes the tint, and on dark grounds the edge shows.
struct MarkLook {
  Color tint;
  Color edge;
};
constexpr MarkLook kRemoved{{255, 205, 205}, {208, 60, 60}};
constexpr MarkLook kAdded{{200, 242, 205}, {30, 145, 70}};

/// A rectangle of pixels: columns [left, right), rows [top, bottom).
struct Pixels {
  int left = 0;
  int top = 0;
  int right = 0;
  int bottom = 0;
};

class Board {
 public:
  Board(int width, int height) {
    raster_.width = width;
    raster_.height = height;
    const std::size_t count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    raster_.pixels.reserve(count * kChannels);
    for (std::size_t i = 0; i < count; ++i) {
      for (const std::uint8_t part : {kBoard.r, kBoard.g, kBoard.b}) {
        raster_.pixels += static_cast<char>(part);
      }
    }
  }

  /// Pages have no alpha, and one channel where they have no colour.
  void place(const image::Raster& page, int left, int top) {
    for (int y = 0; y < page.height; ++y) {
      for (int x = 0; x < page.width; ++x) {
        const std::size_t from = index(y, x, page.width) * static_cast<std::size_t>(page.channels);
        for (std::size_t part = 0; part < kChannels; ++part) {
          at(left + x, top + y, part) = page.pixels[from + (page.channels == 1 ? 0 : part)];
        }
      }
    }
  }

  void mark(const Pixels& place, const MarkLook& look) {
    for (int y = place.top; y < place.bottom; ++y) {
      for (int x = place.left; x < place.right; ++x) {
        const bool is_edge =
            y == place.top || y + 1 == place.bottom || x == place.left || x + 1 == place.right;
        is_edge ? set(x, y, look.edge) : darken(x, y, look.tint);
      }
    }
  }

  image::Raster take() { return std::move(raster_); }

 private:
  static std::size_t index(int y, int x, int width) {
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
           static_cast<std::size_t>(x);
  }

  char& at(int x, int y, std::size_t part) {
    return raster_.pixels[index(y, x, raster_.width) * kChannels + part];
  }

  void set(int x, int y, Color color) {
    at(x, y, 0) = static_cast<char>(color.r);
    at(x, y, 1) = static_cast<char>(color.g);
    at(x, y, 2) = static_cast<char>(color.b);
  }

  /// As a felt pen does.
  void darken(int x, int y, Color tint) {
    constexpr int kFull = 255;
    const int parts[] = {tint.r, tint.g, tint.b};
    for (std::size_t part = 0; part < kChannels; ++part) {
      char& value = at(x, y, part);
      value = static_cast<char>(static_cast<unsigned char>(value) * parts[part] / kFull);
    }
  }

  image::Raster raster_;
};

image::PicturePtr read_page(const std::optional<MarkedPage>& page, std::string& message) {
  return page ? image::decode(page->png, image::Limits{}, message) : nullptr;
}

const image::Raster* raster_of(const image::PicturePtr& picture) {
  return picture ? std::get_if<image::Raster>(&picture->content) : nullptr;
}

int in_pixels(Pt length, int dpi) {
  return static_cast<int>(std::lround(length * dpi / kPointsPerInch));
}

/// The pixels of a page that a mark covers.
Pixels covered(const Rect& mark, const image::Raster& page, int dpi) {
  const auto across = [&](Pt x) { return std::clamp(in_pixels(x, dpi), 0, page.width); };
  const auto down = [&](Pt y) { return std::clamp(in_pixels(y, dpi), 0, page.height); };
  return {across(mark.origin.x - kReach), down(mark.origin.y),
          across(mark.origin.x + mark.size.width + kReach), down(mark.origin.y + mark.size.height)};
}

/// One of the two on the board.
struct Placing {
  const image::Raster& page;
  const std::vector<Rect>& marks;
  const MarkLook& look;
  int left = 0;
};

void put(const Placing& placing, int margin, int dpi, Board& board) {
  board.place(placing.page, placing.left, margin);
  for (const Rect& mark : placing.marks) {
    Pixels place = covered(mark, placing.page, dpi);
    place.left += placing.left;
    place.right += placing.left;
    place.top += margin;
    place.bottom += margin;
    board.mark(place, placing.look);
  }
}

}  // namespace

std::optional<std::string> side_by_side(const PagePair& pair, std::string& message) {
  const image::PicturePtr first = read_page(pair.before, message);
  const image::PicturePtr second = read_page(pair.after, message);
  const image::Raster* before = raster_of(first);
  const image::Raster* after = raster_of(second);
  if ((pair.before && before == nullptr) || (pair.after && after == nullptr)) return std::nullopt;
  if (before == nullptr && after == nullptr) return std::nullopt;
  // A page that is missing leaves the room of the other.
  const image::Raster& left = before != nullptr ? *before : *after;
  const image::Raster& right = after != nullptr ? *after : *before;
  const int margin = std::max(1, in_pixels(kMargin, pair.dpi));
  Board board(left.width + right.width + 3 * margin,
              std::max(left.height, right.height) + 2 * margin);
  const int middle = left.width + 2 * margin;
  if (before != nullptr) {
    put({*before, pair.before->marks, kRemoved, margin}, margin, pair.dpi, board);
  }
  if (after != nullptr) put({*after, pair.after->marks, kAdded, middle}, margin, pair.dpi, board);
  image::Picture picture;
  picture.content = board.take();
  return image::picture_file(picture).bytes;
}

}  // namespace cvpress::exporting
