#include "data/edited_text.h"

#include <algorithm>
#include <iterator>

namespace cvpress::data {
namespace {

bool overlaps(const Edit& a, const Edit& b) {
  return a.end > b.begin || (a.begin == b.begin && a.end == b.end);
}

}  // namespace

bool EditedText::apply(std::vector<Edit> edits) {
  std::vector<Edit> all = edits_;
  std::move(edits.begin(), edits.end(), std::back_inserter(all));
  std::stable_sort(all.begin(), all.end(),
                   [](const Edit& a, const Edit& b) { return a.begin < b.begin; });
  if (std::adjacent_find(all.begin(), all.end(), overlaps) != all.end()) return false;
  edits_ = std::move(all);
  rebuild();
  return true;
}

std::size_t EditedText::original_offset(std::size_t offset) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  if (after == starts_.begin()) return offset;
  const auto index = static_cast<std::size_t>(after - starts_.begin()) - 1;
  const Edit& edit = edits_[index];
  const std::size_t into = offset - starts_[index];
  if (into >= edit.text.size()) return edit.end + (into - edit.text.size());
  return std::min(edit.begin + into, edit.end);
}

void EditedText::rebuild() {
  text_.clear();
  starts_.clear();
  std::size_t done = 0;
  for (const Edit& edit : edits_) {
    text_ += original_.substr(done, edit.begin - done);
    starts_.push_back(text_.size());
    text_ += edit.text;
    done = edit.end;
  }
  text_ += original_.substr(done);
}

}  // namespace cvpress::data
