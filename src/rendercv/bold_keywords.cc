#include "rendercv/bold_keywords.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/utf8.h"

namespace cvpress::rendercv {
namespace {

using model::Inline;
using model::InlineText;

bool is_in_word(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// Whether a stretch of a text is no part of a longer word.
bool is_whole(std::string_view text, std::size_t at, std::size_t length) {
  const bool begins = at == 0 || !is_in_word(text[at]) || !is_in_word(text[at - 1]);
  const std::size_t end = at + length;
  const bool ends = end == text.size() || !is_in_word(text[end - 1]) || !is_in_word(text[end]);
  return begins && ends;
}

class Emboldener {
 public:
  explicit Emboldener(const std::vector<std::string>& keywords) : keywords_(keywords) {}

  void apply(InlineText& text) const {
    InlineText result;
    for (Inline& run : text) {
      if (run.kind != model::InlineKind::kText || run.strong || run.code) {
        result.push_back(std::move(run));
      } else {
        split(run, result);
      }
    }
    text = std::move(result);
  }

  void apply(model::Blocks& blocks) const {
    for (model::Block& block : blocks) {
      if (block.kind != model::BlockKind::kCode) apply(block.inlines);
      apply(block.children);
    }
  }

 private:
  struct Found {
    std::size_t at;
    std::size_t length;
  };

  /// The first keyword behind a place, the longest of those that begin there.
  Found find(std::string_view text, std::size_t from) const {
    Found best{text.size(), 0};
    for (const std::string& keyword : keywords_) {
      for (std::size_t at = text.find(keyword, from); at != text.npos && at <= best.at;
           at = text.find(keyword, at + 1)) {
        if (!is_whole(text, at, keyword.size())) continue;
        if (at < best.at || keyword.size() > best.length) best = {at, keyword.size()};
        break;
      }
    }
    return best;
  }

  void split(const Inline& run, InlineText& result) const {
    const auto add = [&](std::size_t begin, std::size_t length, bool strong) {
      if (length == 0) return;
      Inline part = run;
      part.text = run.text.substr(begin, length);
      part.strong = strong;
      result.push_back(std::move(part));
    };
    std::size_t at = 0;
    while (at < run.text.size()) {
      const Found found = find(run.text, at);
      add(at, found.at - at, false);
      add(found.at, found.length, true);
      at = found.at + found.length;
    }
    if (run.text.empty()) result.push_back(run);
  }

  const std::vector<std::string>& keywords_;
};

}  // namespace

void embolden(model::Resume& resume, const std::vector<std::string>& keywords) {
  if (keywords.empty()) return;
  const Emboldener emboldener(keywords);
  for (model::Section& section : resume.sections) {
    emboldener.apply(section.body);
    for (model::Entry& entry : section.entries) emboldener.apply(entry.description);
  }
}

}  // namespace cvpress::rendercv
