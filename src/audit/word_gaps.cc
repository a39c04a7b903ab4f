#include "audit/word_gaps.h"

#include <algorithm>

#include <fmt/format.h>

#include "audit/solid_text.h"
#include "base/utf8.h"

namespace cvpress::audit {
namespace {

/// For each glyph of a page, the number of its word, from 1; 0 for none. The page's words
/// begin at `next`, which is moved to those of the next page.
std::vector<std::uint32_t> word_numbers(const std::vector<reader::SeenWord>& words,
                                        std::uint32_t page, std::size_t glyphs, std::size_t& next) {
  std::vector<std::uint32_t> numbers(glyphs, 0);
  for (; next < words.size() && words[next].page <= page; ++next) {
    const std::size_t i = next;
    for (std::uint32_t at = words[i].first; at <= words[i].last && at < glyphs; ++at) {
      numbers[at] = static_cast<std::uint32_t>(i + 1);
    }
  }
  return numbers;
}

/// Goes through the letters of a text and the glyphs that show them together.
class GapReader {
 public:
  GapReader(const DrawnText& text, const Paired& glyphs, const reader::SeenPage& page,
            const std::vector<std::uint32_t>& numbers)
      : text_(text), glyphs_(glyphs), page_(page), numbers_(numbers) {}

  /// "" where all gaps are where they belong.
  std::string wrong_gap() {
    std::uint32_t before = 0;
    bool has_gap = false;
    bool is_first = true;
    std::size_t at = 0;
    for (std::uint32_t i = glyphs_.first; i < glyphs_.last; ++i) {
      const std::string_view shown = page_.glyphs[i].text;
      const bool is_plain = shown.size() == 1 && is_plain_letter(shown[0]);
      const std::size_t letters = is_plain ? 1 : solid_size(shown);
      if (letters == 0) continue;
      has_gap = skip_blanks(at) || has_gap;
      const std::uint32_t now = numbers_[i];
      if (!is_first && has_gap == (now == before)) return told(at, has_gap);
      pass(letters, at);
      before = now;
      is_first = has_gap = false;
    }
    return {};
  }

 private:
  /// Goes past so many bytes of letters, and past what joins them without being seen.
  void pass(std::size_t letters, std::size_t& at) const {
    while (letters > 0 && at < text_.text.size()) {
      if (is_plain_letter(text_.text[at])) {
        --letters;
        ++at;
        continue;
      }
      const DecodedCharacter decoded = decode_utf8(text_.text, at);
      if (!is_blank(decoded.code)) letters -= std::min(letters, decoded.length);
      at += decoded.length;
    }
  }

  /// Whether there were any that part words.
  bool skip_blanks(std::size_t& at) const {
    bool parts = false;
    while (at < text_.text.size() && !is_plain_letter(text_.text[at])) {
      const DecodedCharacter decoded = decode_utf8(text_.text, at);
      if (!is_blank(decoded.code)) break;
      parts = parts || decoded.code == U' ' || decoded.code == 0xA0 || decoded.code == 0x3000;
      // Others may or may not be seen as a gap.
      if (!parts) narrow_ = true;
      at += decoded.length;
    }
    return parts;
  }

  std::string told(std::size_t at, bool is_glued) {
    if (!is_glued && is_beside_ideograph(text_.text, at)) return {};
    if (narrow_ || (!is_glued && text_.spaced_out)) return {};
    const std::size_t from = text_.text.rfind(' ', at >= 2 ? at - 2 : 0);
    const std::string_view place = text_.text.substr(from == std::string_view::npos ? 0 : from + 1);
    const std::string quoted = excerpt(place);
    return is_glued ? fmt::format("words run together at \"{}\"", quoted)
                    : fmt::format("a word comes apart in \"{}\"", quoted);
  }

  const DrawnText& text_;
  const Paired& glyphs_;
  const reader::SeenPage& page_;
  const std::vector<std::uint32_t>& numbers_;
  mutable bool narrow_ = false;
};

}  // namespace

void check_word_gaps(const Drawn& drawn, const std::vector<Paired>& paired,
                     const reader::SeenDocument& seen, const std::vector<reader::SeenWord>& words,
                     std::vector<Finding>& findings) {
  std::size_t next_word = 0;
  for (std::uint32_t page = 0; page < drawn.pages.size(); ++page) {
    const auto numbers = word_numbers(words, page, seen.pages[page].glyphs.size(), next_word);
    const DrawnPage& drawn_page = drawn.pages[page];
    for (std::size_t i = drawn_page.first_text; i < drawn_page.last_text; ++i) {
      const DrawnText& text = drawn.texts[i];
      if (!paired[i].found() || text.mixed || text.turned) continue;
      const std::string wrong = GapReader(text, paired[i], seen.pages[page], numbers).wrong_gap();
      if (wrong.empty()) continue;
      findings.push_back({Subject::kWords, fmt::format("page {}: {}", page + 1, wrong)});
      findings.back().about = text.text;
      break;
    }
  }
}

}  // namespace cvpress::audit
