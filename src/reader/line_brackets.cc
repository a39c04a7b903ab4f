#include "reader/line_brackets.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "reader/letter_direction.h"
#include "reader/visual_order.h"

namespace cvpress::reader {
namespace {

constexpr std::u32string_view kOpening = U"([{«‹";
constexpr std::u32string_view kClosing = U")]}»›";

struct LineCharacter {
  char32_t code = 0;
  std::size_t word = 0;
  bool is_paired = false;  // with a bracket of the same line
};

using LineCharacters = std::vector<LineCharacter>;

LineCharacters characters_of(std::span<const SeenWord> words) {
  LineCharacters characters;
  for (std::size_t word = 0; word < words.size(); ++word) {
    const std::string& text = words[word].text;
    for (std::size_t at = 0; at < text.size();) {
      const DecodedCharacter decoded = decode_utf8(text, at);
      characters.push_back({decoded.code, word, false});
      at += decoded.length;
    }
  }
  return characters;
}

void write_back(const LineCharacters& characters, std::span<SeenWord> words) {
  for (SeenWord& word : words) word.text.clear();
  for (const LineCharacter& each : characters) append_utf8(words[each.word].text, each.code);
}

/// The other bracket of a pair, where `from` has this one.
std::optional<char32_t> partner(char32_t code, std::u32string_view from, std::u32string_view to) {
  const std::size_t kind = from.find(code);
  if (kind == std::u32string_view::npos) return std::nullopt;
  return to[kind];
}

/// Marks brackets that open before they close.
void pair_brackets(LineCharacters& characters) {
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    if (partner(characters[i].code, kOpening, kClosing)) open.push_back(i);
    const auto opening = partner(characters[i].code, kClosing, kOpening);
    if (!opening || open.empty() || characters[open.back()].code != *opening) continue;
    characters[open.back()].is_paired = characters[i].is_paired = true;
    open.pop_back();
  }
}

bool is_edge(const LineCharacter& character) {
  return !character.is_paired && direction_of(character.code) == Direction::kNeutral;
}

/// Where the signs at the end of a run begin; those that belong to a number are none of them.
std::size_t begin_of_tail(const LineCharacters& characters, std::size_t head) {
  std::size_t tail = characters.size();
  while (tail > head && is_edge(characters[tail - 1])) --tail;
  while (tail < characters.size() && follows_forward(characters[tail].code)) ++tail;
  return tail;
}

}  // namespace

void turn_edges(std::span<SeenWord> run) {
  LineCharacters characters = characters_of(run);
  pair_brackets(characters);
  std::size_t head = 0;
  while (head < characters.size() && is_edge(characters[head])) ++head;
  if (head == characters.size()) return;
  const std::size_t tail = begin_of_tail(characters, head);
  LineCharacters turned(characters.rbegin(), characters.rend() - static_cast<std::ptrdiff_t>(tail));
  for (LineCharacter& each : turned) each.word = 0;
  turned.insert(turned.end(), characters.begin() + static_cast<std::ptrdiff_t>(head),
                characters.begin() + static_cast<std::ptrdiff_t>(tail));
  for (std::size_t i = head; i-- > 0;) {
    turned.push_back(characters[i]);
    turned.back().word = run.size() - 1;
  }
  write_back(turned, run);
}

void turn_mirrored_brackets(std::span<SeenWord> line) {
  LineCharacters characters = characters_of(line);
  pair_brackets(characters);
  bool has_turned = false;
  std::vector<std::size_t> closed;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    if (characters[i].is_paired) continue;
    if (partner(characters[i].code, kClosing, kOpening)) closed.push_back(i);
    const auto closing = partner(characters[i].code, kOpening, kClosing);
    if (!closing || closed.empty() || characters[closed.back()].code != *closing) continue;
    std::swap(characters[closed.back()].code, characters[i].code);
    closed.pop_back();
    has_turned = true;
  }
  if (has_turned) write_back(characters, line);
}

}  // namespace cvpress::reader
