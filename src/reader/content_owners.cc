#include "reader/content_owners.h"

#include <algorithm>

namespace cvpress::reader {

ContentOwners::ContentOwners(const SeenDocument& document) : pages_(document.pages.size()) {
  if (!document.structure) return;
  const auto& elements = document.structure->elements;
  for (std::size_t i = 0; i < elements.size(); ++i) {
    for (const SeenKid& kid : elements[i].kids) {
      if (kid.page < 0 || kid.content == kNoContent) continue;
      pages_[static_cast<std::size_t>(kid.page)].push_back(
          {kid.content, static_cast<std::int32_t>(i)});
    }
  }
  for (auto& page : pages_) {
    std::stable_sort(page.begin(), page.end(),
                     [](const Row& a, const Row& b) { return a.content < b.content; });
  }
}

std::int32_t ContentOwners::of(std::size_t page, std::int32_t content) const {
  const auto& rows = pages_[page];
  const auto found =
      std::lower_bound(rows.begin(), rows.end(), content,
                       [](const Row& row, std::int32_t value) { return row.content < value; });
  return found != rows.end() && found->content == content ? found->element : -1;
}

}  // namespace cvpress::reader
