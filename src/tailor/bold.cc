#include "tailor/bold.h"

#include <algorithm>

#include "base/utf8.h"
#include "locale/letters.h"

namespace cvpress::tailor {
namespace {

using model::Block;
using model::BlockKind;
using model::Inline;

/// Signs that are part of the name they stand behind: C++, C#.
constexpr std::string_view kSignsOfNames = "+#";

bool is_of_word(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const char32_t code = decode_utf8(text, at).code;
  return locale::is_letter(code) || (code < 0x80 && is_ascii_digit(static_cast<char>(code)));
}

/// The beginning of the character before `at`.
std::size_t character_before(std::string_view text, std::size_t at) {
  do {
    --at;
  } while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
  return at;
}

/// Whether a name may end at `at`: letters, signs of names, or a dot with more behind it go on.
bool ends_name(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  if (is_of_word(text, at) || kSignsOfNames.find(text[at]) != std::string_view::npos) return false;
  return text[at] != '.' || !is_of_word(text, at + 1);
}

/// The end of a folded word that stands at `at`; npos if it does not.
std::size_t end_of_word(std::string_view text, std::size_t at, std::string_view word) {
  if (at > 0 && is_of_word(text, character_before(text, at)) && is_of_word(word, 0)) {
    return std::string_view::npos;
  }
  std::size_t end = at;
  for (std::size_t matched = 0; matched < word.size();) {
    if (end >= text.size()) return std::string_view::npos;
    const std::size_t length = decode_utf8(text, end).length;
    const std::string letter = locale::folded(text.substr(end, length));
    if (!word.substr(matched).starts_with(letter)) return std::string_view::npos;
    matched += letter.size();
    end += length;
  }
  return ends_name(text, end) ? end : std::string_view::npos;
}

/// The longest of the words that stands at `at`: its end, or npos.
std::size_t end_of_longest(std::string_view text, std::size_t at,
                           const std::vector<std::string>& words) {
  std::size_t longest = std::string_view::npos;
  for (const std::string& word : words) {
    const std::size_t end = end_of_word(text, at, word);
    const bool is_longer = longest == std::string_view::npos || end > longest;
    if (end != std::string_view::npos && is_longer) longest = end;
  }
  return longest;
}

void add_run(const Inline& like, std::string_view text, bool strong, model::InlineText& runs) {
  if (text.empty()) return;
  Inline run = like;
  run.text = text;
  run.strong = strong || like.strong;
  runs.push_back(std::move(run));
}

void make_bold_in(const Inline& run, const std::vector<std::string>& words,
                  model::InlineText& runs) {
  const std::string_view text = run.text;
  std::size_t plain = 0;  // where what is not strong begins
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_longest(text, at, words);
    if (end == std::string_view::npos) {
      at += decode_utf8(text, at).length;
      continue;
    }
    add_run(run, text.substr(plain, at - plain), false, runs);
    add_run(run, text.substr(at, end - at), true, runs);
    plain = at = end;
  }
  add_run(run, text.substr(plain), false, runs);
}

void make_folded_bold(const std::vector<std::string>& words, model::Blocks& blocks) {
  for (Block& block : blocks) {
    make_folded_bold(words, block.children);
    if (block.kind == BlockKind::kCode || block.kind == BlockKind::kHeading) continue;
    model::InlineText runs;
    for (Inline& run : block.inlines) {
      const bool is_text = run.kind == model::InlineKind::kText && !run.code && !run.strong;
      if (is_text && !run.text.empty()) {
        make_bold_in(run, words, runs);
      } else {
        runs.push_back(std::move(run));
      }
    }
    block.inlines = std::move(runs);
  }
}

/// Most places begin with another letter, which is cheap to see.
bool may_begin(std::string_view text, std::size_t at, std::string_view word) {
  const bool is_plain = static_cast<unsigned char>(text[at]) < 0x80;
  return !is_plain || ascii_lower(text.substr(at, 1)).front() == word.front();
}

bool is_in(std::string_view text, std::string_view word) {
  for (std::size_t at = 0; at < text.size(); at += decode_utf8(text, at).length) {
    if (may_begin(text, at, word) && end_of_word(text, at, word) != std::string_view::npos) {
      return true;
    }
  }
  return false;
}

bool is_in(const model::Blocks& blocks, std::string_view word) {
  return std::any_of(blocks.begin(), blocks.end(), [word](const Block& block) {
    const bool has_runs = block.kind != BlockKind::kCode && block.kind != BlockKind::kHeading;
    const auto says = [word](const Inline& run) { return is_in(run.text, word); };
    return (has_runs && std::any_of(block.inlines.begin(), block.inlines.end(), says)) ||
           is_in(block.children, word);
  });
}

bool is_in(const std::vector<model::Entry>& entries, std::string_view word) {
  return std::any_of(entries.begin(), entries.end(), [word](const model::Entry& entry) {
    return is_in(entry.description, word) || is_in(entry.items, word);
  });
}

}  // namespace

bool is_said(std::string_view word, const std::vector<model::Section>& sections) {
  const std::string folded = locale::folded(trimmed(word));
  if (folded.empty()) return true;
  return std::any_of(sections.begin(), sections.end(), [&folded](const model::Section& section) {
    return is_in(section.entries, folded);
  });
}

void make_bold(const std::vector<std::string>& words, model::Blocks& blocks) {
  std::vector<std::string> folded;
  for (const std::string& word : words) {
    if (!trimmed(word).empty()) folded.push_back(locale::folded(trimmed(word)));
  }
  if (!folded.empty()) make_folded_bold(folded, blocks);
}

}  // namespace cvpress::tailor
