#include "reader/page_tree.h"

#include <algorithm>
#include <cmath>

namespace cvpress::reader {
namespace {

/// What going through one node costs, so that trees that share branches end.
constexpr std::size_t kPageNodeCost = 64;
constexpr Rect kLetter = {{0, 0}, {612, 792}};

struct Inherited {
  const Dictionary* resources = nullptr;
  std::optional<Rect> media;
  std::optional<Rect> crop;
  std::int64_t rotation = 0;
};

Rect common_part(Rect a, Rect b) {
  const double left = std::max(a.origin.x, b.origin.x);
  const double low = std::max(a.origin.y, b.origin.y);
  const double right = std::min(a.origin.x + a.size.width, b.origin.x + b.size.width);
  const double high = std::min(a.origin.y + a.size.height, b.origin.y + b.size.height);
  if (right <= left || high <= low) return a;
  return {{left, low}, {right - left, high - low}};
}

/// Turns the page over, so that y runs downwards, and around.
Matrix page_matrix(Rect box, int quarters) {
  const Pt width = box.size.width;
  const Pt height = box.size.height;
  const Matrix over = {1, 0, 0, -1, -box.origin.x, box.origin.y + height};
  switch (quarters) {
    case 1: return over * Matrix{0, 1, -1, 0, height, 0};
    case 2: return over * Matrix{-1, 0, 0, -1, width, height};
    case 3: return over * Matrix{0, -1, 1, 0, 0, width};
    default: return over;
  }
}

class PageFinder {
 public:
  explicit PageFinder(ObjectFile& file) : file_(file) {}

  void walk(const Object& object, Inherited inherited) {
    const Dictionary* node = dictionary_of(file_.resolved(object));
    if (node == nullptr) return;
    const bool repeats = std::find(path_.begin(), path_.end(), node) != path_.end();
    if (repeats || path_.size() >= static_cast<std::size_t>(file_.budget().deepest())) {
      file_.budget().note(Damage::kNesting);
      return;
    }
    if (!file_.budget().take(Cost::kSteps, kPageNodeCost)) return;
    inherit(*node, inherited);
    const Array* kids = array_of(file_.at(*node, "Kids"));
    if (kids == nullptr) {
      add(*node, inherited);
      return;
    }
    path_.push_back(node);
    for (const Object& kid : kids->items) {
      if (file_.budget().exceeded(Cost::kPages) || file_.budget().exceeded(Cost::kSteps)) break;
      walk(kid, inherited);
    }
    path_.pop_back();
  }

  void add(const Dictionary& node, const Inherited& inherited) {
    if (name_of(file_.at(node, "Type")) == "Pages") return;
    if (!file_.budget().take(Cost::kPages, 1)) return;
    const Rect media = inherited.media.value_or(kLetter);
    const Rect box = inherited.crop ? common_part(media, *inherited.crop) : media;
    const auto quarters = static_cast<int>(((inherited.rotation / 90) % 4 + 4) % 4);
    PageSource page{&node,   inherited.resources, box.size, page_matrix(box, quarters), box,
                    quarters};
    if (quarters % 2 == 1) std::swap(page.paper.width, page.paper.height);
    pages.push_back(page);
  }

  void inherit(const Dictionary& node, Inherited& inherited) {
    if (const auto* own = dictionary_of(file_.at(node, "Resources"))) inherited.resources = own;
    if (const auto box = rectangle_of(file_, file_.at(node, "MediaBox"))) inherited.media = box;
    if (const auto box = rectangle_of(file_, file_.at(node, "CropBox"))) inherited.crop = box;
    if (const auto turn = whole_of(file_.at(node, "Rotate"))) inherited.rotation = *turn;
  }

  std::vector<PageSource> pages;

 private:
  ObjectFile& file_;
  std::vector<const Dictionary*> path_;
};

}  // namespace

PageSource without_turn(PageSource page) {
  page.paper = page.box.size;
  page.to_page = page_matrix(page.box, 0);
  page.quarters = 0;
  return page;
}

std::optional<Rect> rectangle_of(ObjectFile& file, const Object& object) {
  const Array* array = array_of(file.resolved(object));
  if (array == nullptr || array->items.size() < 4) return std::nullopt;
  double sides[4] = {};
  for (std::size_t i = 0; i < 4; ++i) {
    const auto side = number_of(file.resolved(array->items[i]));
    if (!side) return std::nullopt;
    sides[i] = bounded(*side);
  }
  const Point low = {std::min(sides[0], sides[2]), std::min(sides[1], sides[3])};
  return Rect{low, {std::abs(sides[2] - sides[0]), std::abs(sides[3] - sides[1])}};
}

std::vector<PageSource> find_pages(ObjectFile& file, const Dictionary& catalog) {
  PageFinder finder(file);
  if (const Object* root = catalog.find("Pages")) finder.walk(*root, {});
  if (!finder.pages.empty()) return std::move(finder.pages);
  // No tree: whatever says that it is a page.
  file.rebuild();
  for (std::uint32_t number = 1; number < file.object_count(); ++number) {
    const Dictionary* page = dictionary_of(file.resolved(Reference{number, 0}));
    if (page == nullptr || name_of(file.at(*page, "Type")) != "Page") continue;
    Inherited inherited;
    finder.inherit(*page, inherited);
    finder.add(*page, inherited);
  }
  return std::move(finder.pages);
}

}  // namespace cvpress::reader
