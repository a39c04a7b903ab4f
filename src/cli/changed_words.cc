#include "cli/changed_words.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>

#include "reader/text_orders.h"
#include "tailor/comparable.h"
#include "tailor/word_changes.h"

namespace cvpress::cli {
namespace {

/// A word as somebody reads it: the parts of one that a hyphen divides are one.
struct ReadWord {
  std::string text;  // without what does not count
  std::vector<reader::SeenWord> parts;
};

/// Layouts set them between things: "Acme, Bremen", "Acme · Bremen", "Acme | Bremen".
constexpr std::string_view kMarksBetween[] = {",", ";", ":", ".", "(", ")",  "[", "]",
                                              "|", "/", "·", "•", "-", "\"", "'"};

/// The mark that a text begins with, or ends with; "" for none.
std::string_view mark_at(std::string_view text, bool at_end) {
  for (const std::string_view mark : kMarksBetween) {
    if (at_end ? text.ends_with(mark) : text.starts_with(mark)) return mark;
  }
  return {};
}

/// What counts of a word: neither its case, which layouts change, nor marks around it, nor
/// hyphens, which may be those of a line. "" for a mark alone.
std::string what_counts(std::string_view word) {
  const std::string plain = tailor::comparable(word);
  std::string_view rest = plain;
  for (std::string_view mark = mark_at(rest, false); !mark.empty(); mark = mark_at(rest, false)) {
    rest.remove_prefix(mark.size());
  }
  for (std::string_view mark = mark_at(rest, true); !mark.empty(); mark = mark_at(rest, true)) {
    rest.remove_suffix(mark.size());
  }
  std::string text(rest);
  std::erase(text, '-');
  return text;
}

std::vector<ReadWord> read_words(const reader::SeenDocument& document) {
  std::vector<ReadWord> words;
  bool goes_on = false;
  for (reader::SeenWord& seen : reader::words_in_stream(document)) {
    if (!goes_on || !seen.starts_line) words.emplace_back();
    goes_on = seen.text.size() > 1 && seen.text.ends_with('-');
    ReadWord& word = words.back();
    word.text += seen.text;
    word.parts.push_back(std::move(seen));
  }
  for (ReadWord& word : words) word.text = what_counts(word.text);
  std::erase_if(words, [](const ReadWord& word) { return word.text.empty(); });
  return words;
}

std::vector<std::string> texts_of_words(const std::vector<ReadWord>& words) {
  std::vector<std::string> texts;
  texts.reserve(words.size());
  for (const ReadWord& word : words) texts.push_back(word.text);
  return texts;
}

/// Whether a word goes on in the line of the place before it, as words of a sentence do.
bool goes_on_after(const Rect& before, const Rect& box) {
  const Pt gap = box.origin.x - (before.origin.x + before.size.width);
  const bool same_line = std::abs(box.origin.y - before.origin.y) < box.size.height / 4;
  return same_line && gap > -box.size.height && gap < box.size.height;
}

void extend_to(const Rect& box, Rect& place) {
  const Pt right = std::max(place.origin.x + place.size.width, box.origin.x + box.size.width);
  const Pt bottom = std::max(place.origin.y + place.size.height, box.origin.y + box.size.height);
  place.origin.x = std::min(place.origin.x, box.origin.x);
  place.origin.y = std::min(place.origin.y, box.origin.y);
  place.size = {right - place.origin.x, bottom - place.origin.y};
}

ChangedWords::Pages by_page(const std::vector<ReadWord>& words, const std::vector<bool>& changed,
                            std::size_t page_count) {
  ChangedWords::Pages pages(page_count);
  const MarkedWords* open = nullptr;  // the page whose last place the next word may be part of
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!changed[i]) {
      open = nullptr;
      continue;
    }
    for (const reader::SeenWord& part : words[i].parts) {
      MarkedWords& page = pages.at(part.page);
      if (&part == &words[i].parts.front()) ++page.count;
      if (open == &page && goes_on_after(page.places.back(), part.box)) {
        extend_to(part.box, page.places.back());
      } else {
        page.places.push_back(part.box);
      }
      open = &page;
    }
  }
  return pages;
}

}  // namespace

ChangedWords changed_words(const reader::SeenDocument& before, const reader::SeenDocument& after) {
  const std::vector<ReadWord> first = read_words(before);
  const std::vector<ReadWord> second = read_words(after);
  const tailor::WordChanges changes =
      tailor::word_changes(texts_of_words(first), texts_of_words(second));
  return {by_page(first, changes.removed, before.pages.size()),
          by_page(second, changes.added, after.pages.size())};
}

}  // namespace cvpress::cli
