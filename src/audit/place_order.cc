#include "audit/place_order.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

#include <fmt/format.h>

#include "audit/phrases.h"
#include "audit/solid_text.h"
#include "text/bare_letters.h"

namespace cvpress::audit {
namespace {

/// Shorter ones may share their lines with others.
constexpr std::size_t kFewestWords = 12;

/// For each word by place, the drawn text it belongs to.
class TextOfWord {
 public:
  explicit TextOfWord(const PlaceView& view) : view_(view) {
    for (const DrawnPage& page : view.drawn.pages) {
      auto& starts = starts_.emplace_back();
      for (std::size_t i = page.first_text; i < page.last_text; ++i) {
        if (view.paired[i].found()) starts.emplace_back(view.paired[i].first, i);
      }
    }
  }

  std::size_t operator()(const reader::SeenWord& word) const {
    const auto& starts = starts_[word.page];
    const auto next = std::upper_bound(
        starts.begin(), starts.end(), word.first,
        [](std::uint32_t glyph, const auto& start) { return glyph < start.first; });
    return next == starts.begin() ? kNoElement : std::prev(next)->second;
  }

 private:
  const PlaceView& view_;
  std::vector<std::vector<std::pair<std::uint32_t, std::size_t>>> starts_;  // by page
};

/// The words of a part of the document, as numbers in the order of places.
using WordNumbers = std::vector<std::size_t>;

/// By element that holds text itself: links and foreign words count to what they are in.
std::size_t paragraph_of(const Drawn& drawn, std::size_t element) {
  while (element != kNoElement && element != 0) {
    const layout::Role role = drawn.elements[element].tag->role;
    if (role != layout::Role::kLink && role != layout::Role::kSpan) break;
    element = drawn.elements[element].parent;
  }
  return element;
}

}  // namespace

void check_paragraphs(const PlaceView& view, std::vector<Finding>& findings) {
  const TextOfWord text_of(view);
  std::map<std::pair<std::uint32_t, std::size_t>, WordNumbers> paragraphs;
  std::size_t count = 0;
  for (const reader::SeenWord& word : view.by_place) {
    const std::size_t text = text_of(word);
    if (word.artifact || text == kNoElement) continue;
    const std::size_t element = paragraph_of(view.drawn, view.drawn.texts[text].element);
    paragraphs[{word.page, element}].push_back(count++);
  }
  for (const auto& [place, words] : paragraphs) {
    if (words.size() < kFewestWords || words.back() - words.front() + 1 == words.size()) continue;
    const auto texts = texts_below(view.drawn, place.second);
    const std::string_view begin = texts.empty() ? "" : view.drawn.texts[texts.front()].text;
    findings.push_back({Subject::kOrder,
                        fmt::format("page {}: by places alone, other text is read inside of \"{}\"",
                                    place.first + 1, excerpt(begin))});
    return;
  }
}

namespace {

/// Which entry each word by place belongs to, and what is known of the entries.
class EntryWords {
 public:
  EntryWords(const PlaceView& view, const std::vector<compose::Promise>& promises)
      : view_(view), text_of_(view) {
    for (std::size_t i = 0; i < promises.size(); ++i) {
      const auto found = view.drawn.element_of.find(promises[i].tag.get());
      if (promises[i].entry != nullptr && found != view.drawn.element_of.end()) {
        entry_of_element_[found->second] = i;
      }
    }
    for (const reader::SeenWord& word : view.by_place) owners_.push_back(owner(word));
  }

  /// Whether a year stands beside the entry's heading; also where there is no heading.
  bool has_beside_heading(std::size_t promise, int year) const {
    const std::string digits = std::to_string(year);
    bool is_printed = false;
    bool has_heading = false;
    for (std::size_t i = 0; i < owners_.size(); ++i) {
      if (owners_[i].promise != promise) continue;
      has_heading = has_heading || owners_[i].is_heading;
      if (!says(i, digits)) continue;
      is_printed = true;
      if (reaches_heading(i, promise)) return true;
    }
    // A layout may print years in its own way: "'21".
    return !is_printed || !has_heading;
  }

 private:
  struct Owner {
    std::size_t promise = kNoElement;
    bool is_heading = false;
  };

  Owner owner(const reader::SeenWord& word) const {
    Owner owner;
    const std::size_t text = text_of_(word);
    if (text == kNoElement || word.artifact) return owner;
    for (std::size_t element = view_.drawn.texts[text].element;
         element != kNoElement && element != 0; element = view_.drawn.elements[element].parent) {
      const layout::Role role = view_.drawn.elements[element].tag->role;
      owner.is_heading =
          owner.is_heading || (role >= layout::Role::kH1 && role <= layout::Role::kH6);
      const auto found = entry_of_element_.find(element);
      if (found == entry_of_element_.end()) continue;
      owner.promise = found->second;
      return owner;
    }
    return owner;
  }

  bool says(std::size_t word, const std::string& digits) const {
    return text::bare_letters(view_.by_place[word].text).find(digits) != std::string::npos;
  }

  /// Goes both ways until the heading, or another entry's words.
  bool reaches_heading(std::size_t from, std::size_t promise) const {
    for (const int step : {-1, 1}) {
      for (std::size_t i = from; i < owners_.size(); i += static_cast<std::size_t>(step)) {
        const Owner& owner = owners_[i];
        if (owner.promise != promise && owner.promise != kNoElement) break;
        if (owner.promise == promise && owner.is_heading) return true;
      }
    }
    return false;
  }

  const PlaceView& view_;
  TextOfWord text_of_;
  std::map<std::size_t, std::size_t> entry_of_element_;
  std::vector<Owner> owners_;  // by word by place
};

}  // namespace

void check_dates(const PlaceView& view, const std::vector<compose::Promise>& promises,
                 std::vector<Finding>& findings) {
  const EntryWords words(view, promises);
  for (std::size_t i = 0; i < promises.size(); ++i) {
    for (const int year : years_of(promises[i])) {
      if (words.has_beside_heading(i, year)) continue;
      findings.push_back({Subject::kDates,
                          fmt::format("{} is not read beside \"{}\"", year,
                                      excerpt(model::plain_text(promises[i].entry->title))),
                          promises[i].entry->where});
    }
  }
}

}  // namespace cvpress::audit
