#include "reader/visual_order.h"

#include <algorithm>

#include "base/utf8.h"
#include "reader/letter_direction.h"
#include "reader/line_brackets.h"

namespace cvpress::reader {
namespace {

/// What stands in a line, with the way it runs.
struct Item {
  std::size_t index = 0;
  Direction direction = Direction::kNeutral;
};

/// Signs that stand inside of numbers.
bool joins_digits(char32_t character) {
  return character == '.' || character == ',' || character == ':' || character == '/' ||
         character == '-' || character == '+';
}

bool is_forward(Direction direction) {
  return direction == Direction::kLeftToRight || direction == Direction::kNumber;
}

/// Turns each run that goes on from left to right back: letters and numbers, and what
/// stands between two letters.
template <class Between>
void turn_forward_runs(std::vector<Item>& items, Between may_stand_between) {
  std::size_t at = 0;
  while (at < items.size()) {
    if (!is_forward(items[at].direction)) {
      ++at;
      continue;
    }
    std::size_t end = at + 1;
    for (std::size_t next = end; next < items.size(); ++next) {
      const Direction direction = items[next].direction;
      if (direction == Direction::kRightToLeft) break;
      if (is_forward(direction)) {
        end = next + 1;
      } else if (!may_stand_between(items[next].index)) {
        break;
      }
    }
    std::reverse(items.begin() + static_cast<std::ptrdiff_t>(at),
                 items.begin() + static_cast<std::ptrdiff_t>(end));
    at = end;
  }
}

Direction direction_of_word(std::string_view text) {
  Direction found = Direction::kNeutral;
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCharacter decoded = decode_utf8(text, at);
    const Direction direction = direction_of(decoded.code);
    if (direction == Direction::kRightToLeft) return direction;
    if (direction == Direction::kLeftToRight) found = direction;
    if (direction == Direction::kNumber && found == Direction::kNeutral) found = direction;
    at += decoded.length;
  }
  return found;
}

/// Words that run from the right, and what stands between them, turned around in a line
/// that runs from the left.
void turn_right_to_left_runs(std::vector<Item>& items) {
  std::size_t at = 0;
  while (at < items.size()) {
    if (items[at].direction != Direction::kRightToLeft) {
      ++at;
      continue;
    }
    std::size_t end = at + 1;
    for (std::size_t next = end; next < items.size(); ++next) {
      if (items[next].direction == Direction::kLeftToRight) break;
      if (items[next].direction == Direction::kRightToLeft) end = next + 1;
    }
    std::reverse(items.begin() + static_cast<std::ptrdiff_t>(at),
                 items.begin() + static_cast<std::ptrdiff_t>(end));
    at = end;
  }
}

/// Digits that begin with a plus sign, in one word or several, as phone numbers do: such a
/// number was set from the left, whatever is around it.
bool begins_phone_number(std::span<const SeenWord> words) {
  constexpr std::ptrdiff_t kFewestDigits = 7;
  if (!words.front().text.starts_with('+')) return false;
  std::ptrdiff_t digits = 0;
  for (const SeenWord& word : words) {
    if (direction_of_word(word.text) != Direction::kNumber) break;
    digits += std::count_if(word.text.begin(), word.text.end(), is_ascii_digit);
  }
  return digits >= kFewestDigits;
}

}  // namespace

bool follows_forward(char32_t character) {
  constexpr std::u32string_view kSigns = U"%+#$°‰¢£¤¥€";
  return kSigns.find(character) != std::u32string_view::npos;
}

std::string logical_word(std::string_view visual) {
  std::vector<char32_t> characters;
  std::vector<Item> items;
  for (std::size_t at = 0; at < visual.size();) {
    const DecodedCharacter decoded = decode_utf8(visual, at);
    items.push_back({characters.size(), direction_of(decoded.code)});
    characters.push_back(decoded.code);
    at += decoded.length;
  }
  for (std::size_t i = 1; i < items.size(); ++i) {
    if (follows_forward(characters[i]) && is_forward(items[i - 1].direction)) {
      items[i].direction = items[i - 1].direction;
    }
  }
  std::reverse(items.begin(), items.end());
  turn_forward_runs(items, [&](std::size_t index) {
    const auto is_letter = [&](std::size_t at) {
      return at < characters.size() && direction_of(characters[at]) == Direction::kLeftToRight;
    };
    return joins_digits(characters[index]) || is_letter(index + 1) ||
           (index > 0 && is_letter(index - 1));
  });
  std::string text;
  for (const Item& item : items) append_utf8(text, characters[item.index]);
  return text;
}

bool runs_right_to_left(std::span<const SeenWord> words) {
  std::ptrdiff_t balance = 0;
  for (const SeenWord& word : words) {
    const Direction direction = direction_of_word(word.text);
    if (direction == Direction::kRightToLeft) ++balance;
    if (direction == Direction::kLeftToRight) --balance;
  }
  return balance > 0;
}

namespace {

/// Whether a word without direction belongs to what runs from the left around it: so between
/// two of letters, between numbers it does not.
bool is_between_letters(std::span<const SeenWord> line, std::size_t index) {
  const auto is_letters = [&](std::size_t at) {
    return at < line.size() && direction_of_word(line[at].text) == Direction::kLeftToRight;
  };
  return is_letters(index + 1) && index > 0 && is_letters(index - 1);
}

/// Where a run that begins at a word goes on to, from left to right.
std::size_t end_of_run(std::span<const SeenWord> line, std::size_t begin) {
  std::size_t end = begin + 1;
  for (std::size_t next = end; next < line.size(); ++next) {
    const Direction direction = direction_of_word(line[next].text);
    const bool goes_on = is_forward(direction);
    if (direction == Direction::kRightToLeft) break;
    if (!goes_on && !is_between_letters(line, next)) break;
    if (goes_on) end = next + 1;
  }
  return end;
}

/// Signs beside what runs from the left run with the line.
void turn_signs(std::span<SeenWord> line) {
  for (std::size_t at = 0; at < line.size();) {
    const Direction direction = direction_of_word(line[at].text);
    const std::size_t end = is_forward(direction) ? end_of_run(line, at) : at + 1;
    const std::span<SeenWord> run = line.subspan(at, end - at);
    at = end;
    if (direction == Direction::kRightToLeft || begins_phone_number(run)) continue;
    if (run.size() == 1 && direction != Direction::kLeftToRight) {
      run.front().text = logical_word(run.front().text);
    } else {
      turn_edges(run);
    }
  }
}

}  // namespace

void order_line(std::span<SeenWord> line, bool page_from_right) {
  std::vector<Item> items;
  for (std::size_t i = 0; i < line.size(); ++i) {
    items.push_back({i, direction_of_word(line[i].text)});
  }
  const bool has_letters = std::any_of(items.begin(), items.end(), [](const Item& item) {
    return item.direction == Direction::kRightToLeft;
  });
  if (page_from_right) {
    if (has_letters) turn_signs(line);
    std::reverse(items.begin(), items.end());
    turn_forward_runs(items, [&](std::size_t index) { return is_between_letters(line, index); });
  } else {
    turn_right_to_left_runs(items);
  }
  std::vector<SeenWord> ordered;
  ordered.reserve(line.size());
  for (const Item& item : items) ordered.push_back(std::move(line[item.index]));
  bool starts = false;
  for (SeenWord& word : ordered) starts = std::exchange(word.starts_line, false) || starts;
  if (!ordered.empty()) ordered.front().starts_line = starts;
  std::move(ordered.begin(), ordered.end(), line.begin());
  if (has_letters) turn_mirrored_brackets(line);
}

void order_lines(std::vector<SeenWord>& words) {
  const std::span<SeenWord> all(words);
  std::size_t page_begin = 0;
  while (page_begin < words.size()) {
    std::size_t page_end = page_begin;
    while (page_end < words.size() && words[page_end].page == words[page_begin].page) ++page_end;
    const bool from_right = runs_right_to_left(all.subspan(page_begin, page_end - page_begin));
    std::size_t begin = page_begin;
    while (begin < page_end) {
      std::size_t end = begin + 1;
      while (end < page_end && !words[end].starts_line &&
             words[end].box.origin.x >= words[end - 1].box.origin.x) {
        ++end;
      }
      order_line(all.subspan(begin, end - begin), from_right);
      begin = end;
    }
    page_begin = page_end;
  }
}

}  // namespace cvpress::reader
