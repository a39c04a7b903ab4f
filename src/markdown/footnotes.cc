#include "markdown/footnotes.h"

#include <utility>

namespace cvpress::markdown {
namespace {

constexpr std::size_t kLongestLabel = 200;

}  // namespace

void Footnotes::define(std::string label, std::string markdown) {
  by_label_.emplace(std::move(label), notes_.size());
  // A second note of a label cannot be referred to, but is printed.
  notes_.push_back({std::move(markdown), 0});
}

int Footnotes::refer(std::string_view label) {
  const auto found = by_label_.find(label);
  if (found == by_label_.end()) return 0;
  Note& note = notes_[found->second];
  if (note.number == 0) {
    numbered_.push_back(found->second);
    note.number = static_cast<int>(numbered_.size());
  }
  return note.number;
}

const std::string* Footnotes::take_next() {
  while (taken_ == numbered_.size() && unreferenced_ < notes_.size()) {
    Note& note = notes_[unreferenced_];
    if (note.number == 0) {
      numbered_.push_back(unreferenced_);
      note.number = static_cast<int>(numbered_.size());
    }
    ++unreferenced_;
  }
  return taken_ == numbered_.size() ? nullptr : &notes_[numbered_[taken_++]].markdown;
}

std::string_view footnote_label(std::string_view text) {
  if (!text.starts_with("[^")) return {};
  const std::size_t end = text.substr(0, kLongestLabel).find_first_of("] \t\n[", 2);
  if (end == std::string_view::npos || text[end] != ']') return {};
  return text.substr(2, end - 2);
}

}  // namespace cvpress::markdown
