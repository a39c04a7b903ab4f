#include "audit/place_order.h"

#include <algorithm>
#include <cmath>
#include <limits>
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

  std::size_t operator()(const reader::SeenWord& word) {
    // Words most often follow one of their own text.
    if (word.page == page_ && word.first >= begin_ && word.first < end_) return found_;
    const auto& starts = starts_[word.page];
    const auto next = std::upper_bound(
        starts.begin(), starts.end(), word.first,
        [](std::uint32_t glyph, const auto& start) { return glyph < start.first; });
    page_ = word.page;
    begin_ = next == starts.begin() ? 0 : std::prev(next)->first;
    end_ = next == starts.end() ? kNoGlyph : next->first;
    found_ = next == starts.begin() ? kNoElement : std::prev(next)->second;
    return found_;
  }

 private:
  static constexpr std::uint32_t kNoGlyph = static_cast<std::uint32_t>(-1);

  const PlaceView& view_;
  std::vector<std::vector<std::pair<std::uint32_t, std::size_t>>> starts_;  // by page
  // The answer of before, and for which glyphs it holds.
  std::size_t found_ = kNoElement;
  std::uint32_t page_ = 0;
  std::uint32_t begin_ = 0;
  std::uint32_t end_ = 0;
};

/// The words of a part of the document, as numbers in the order of places.
struct WordNumbers {
  std::size_t count = 0;
  std::size_t first = 0;
  std::size_t last = 0;

  void add(std::size_t number) {
    if (count++ == 0) first = number;
    last = number;
  }
};

/// By element that holds text itself: links and foreign words count to what they are in.
std::size_t paragraph_of(const Drawn& drawn, std::size_t element) {
  while (element != kNoElement && element != 0) {
    const layout::Role role = drawn.elements[element].tag->role;
    if (role != layout::Role::kLink && role != layout::Role::kSpan) break;
    element = drawn.elements[element].parent;
  }
  return element;
}

/// The entry or section that an element is in: what stands beside a line of it there, such
/// as its dates, may be read between its lines.
std::size_t part_of(const Drawn& drawn, std::size_t element) {
  while (element != kNoElement && element != 0 &&
         drawn.elements[element].tag->role != layout::Role::kSect) {
    element = drawn.elements[element].parent;
  }
  return element;
}

}  // namespace

void check_paragraphs(const PlaceView& view, std::vector<Finding>& findings) {
  TextOfWord text_of(view);
  std::map<std::pair<std::uint32_t, std::size_t>, WordNumbers> paragraphs;
  std::vector<std::size_t> parts;  // by word
  parts.reserve(view.by_place.size());
  // Words most often follow one of their own paragraph.
  std::size_t text_before = kNoElement;
  WordNumbers* numbers = nullptr;
  for (const reader::SeenWord& word : view.by_place) {
    const std::size_t text = text_of(word);
    if (word.artifact || text == kNoElement) continue;
    if (text != text_before) {
      const std::size_t element = paragraph_of(view.drawn, view.drawn.texts[text].element);
      numbers = &paragraphs[{word.page, element}];
      parts.push_back(part_of(view.drawn, element));
      text_before = text;
    } else {
      parts.push_back(parts.back());
    }
    numbers->add(parts.size() - 1);
  }
  for (const auto& [place, words] : paragraphs) {
    if (words.count < kFewestWords) continue;
    const std::size_t own = parts[words.first];
    const auto first = parts.begin() + static_cast<std::ptrdiff_t>(words.first);
    const auto last = parts.begin() + static_cast<std::ptrdiff_t>(words.last);
    if (std::all_of(first, last, [&](std::size_t part) { return part == own; })) continue;
    const auto texts = texts_below(view.drawn, place.second);
    const std::string_view begin = texts.empty() ? "" : view.drawn.texts[texts.front()].text;
    findings.push_back({Subject::kOrder,
                        fmt::format("page {}: by places alone, other text is read inside of \"{}\"",
                                    place.first + 1, excerpt(begin)),
                        {},
                        Severity::kNote});
    return;
  }
}

namespace {

/// So many sizes of its letters may a date stand above or below its heading: the lines of
/// a heading, of an employer and a place, and the gaps between them.
constexpr double kFarthestDate = 7;

/// Headings and dates of entries where they stand.
class EntryPlaces {
 public:
  EntryPlaces(const PlaceView& view, const std::vector<compose::Promise>& promises)
      : view_(view), places_(promises.size()) {
    for (std::size_t i = 0; i < promises.size(); ++i) {
      const auto found = view.drawn.element_of.find(promises[i].tag.get());
      if (promises[i].entry != nullptr && found != view.drawn.element_of.end()) {
        gather(found->second, places_[i]);
      }
    }
  }

  /// Whether a year stands beside the entry's heading; also where there is no heading, or a
  /// layout prints years in its own way ("'21").
  bool has_beside_heading(std::size_t promise, int year) const {
    const std::string digits = std::to_string(year);
    bool is_printed = false;
    for (const std::size_t text : places_[promise].others) {
      if (!says(text, digits)) continue;
      is_printed = true;
      if (is_beside_heading(promise, text)) return true;
    }
    const auto& headings = places_[promise].headings;
    const bool in_heading = std::any_of(headings.begin(), headings.end(),
                                        [&](std::size_t text) { return says(text, digits); });
    return in_heading || !is_printed || headings.empty();
  }

 private:
  struct Places {
    std::vector<std::size_t> headings;  // drawn texts
    std::vector<std::size_t> others;
  };

  void gather(std::size_t element, Places& places) const {
    for (const std::size_t text : texts_below(view_.drawn, element)) {
      if (!view_.paired[text].found()) continue;
      (is_heading(view_.drawn.texts[text].element) ? places.headings : places.others)
          .push_back(text);
    }
  }

  bool is_heading(std::size_t element) const {
    const layout::Role role = view_.drawn.elements[paragraph_of(view_.drawn, element)].tag->role;
    return role >= layout::Role::kH1 && role <= layout::Role::kH6;
  }

  bool says(std::size_t text, const std::string& digits) const {
    return text::bare_letters(view_.drawn.texts[text].text).find(digits) != std::string::npos;
  }

  const reader::SeenGlyph& first_glyph(std::size_t text) const {
    return view_.seen.pages[view_.drawn.texts[text].page].glyphs[view_.paired[text].first];
  }

  bool is_beside_heading(std::size_t promise, std::size_t date) const {
    return distance(places_[promise].headings, date) <=
           kFarthestDate * view_.drawn.texts[date].size;
  }

  double distance(const std::vector<std::size_t>& headings, std::size_t date) const {
    double least = std::numeric_limits<double>::max();
    for (const std::size_t heading : headings) {
      if (view_.drawn.texts[heading].page != view_.drawn.texts[date].page) continue;
      least = std::min(least, std::abs(first_glyph(heading).origin.y - first_glyph(date).origin.y));
    }
    return least;
  }

  const PlaceView& view_;
  std::vector<Places> places_;  // by promise
};

}  // namespace

void check_dates(const PlaceView& view, const std::vector<compose::Promise>& promises,
                 std::vector<Finding>& findings) {
  const EntryPlaces places(view, promises);
  for (std::size_t i = 0; i < promises.size(); ++i) {
    for (const int year : years_of(promises[i])) {
      if (places.has_beside_heading(i, year)) continue;
      findings.push_back({Subject::kDates,
                          fmt::format("{} does not stand beside \"{}\"", year,
                                      excerpt(model::plain_text(promises[i].entry->title))),
                          promises[i].entry->where, Severity::kWarning});
    }
  }
}

}  // namespace cvpress::audit
