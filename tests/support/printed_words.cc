#include "support/printed_words.h"

#include <algorithm>
#include <regex>
#include <sstream>
#include <string_view>

namespace cvpress::tests {
namespace {

/// What may stand between two words of a line: a page's foot and the next page's head.
constexpr std::size_t kLargestGap = 200;

/// Signs beyond ASCII that are no words.
constexpr std::string_view kSigns[] = {"\u00A0", "\u00AD", "\u00B7", "\u2010", "\u2011", "\u2013",
                                       "\u2014", "\u2018", "\u2019", "\u201C", "\u201D", "\u2022",
                                       "\u2026", "\u202F", "\u2219", "\u25E6", "\u3001", "\u3002",
                                       "\uFF0C", "\u200B", "\u25AA"};

std::size_t sign_length(std::string_view rest) {
  for (const std::string_view sign : kSigns) {
    if (rest.starts_with(sign)) return sign.size();
  }
  return 0;
}

/// Letters and digits alone, ASCII and Latin-1 in lower case.
std::string bare(std::string_view text) {
  std::string letters;
  for (std::size_t i = 0; i < text.size();) {
    if (const std::size_t sign = sign_length(text.substr(i)); sign > 0) {
      i += sign;
      continue;
    }
    const auto byte = static_cast<unsigned char>(text[i++]);
    const bool latin_capital = byte >= 0x80 && byte <= 0x9E && !letters.empty() &&
                               static_cast<unsigned char>(letters.back()) == 0xC3;
    if (latin_capital) {
      letters += static_cast<char>(byte + 0x20);
    } else if (byte >= 0x80 || std::isalnum(byte) != 0) {
      letters += static_cast<char>(byte < 0x80 ? std::tolower(byte) : byte);
    }
  }
  return letters;
}

std::vector<std::string> bare_words(const std::string& line) {
  std::istringstream stream(line);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) {
    if (std::string letters = bare(word); !letters.empty()) words.push_back(std::move(letters));
  }
  return words;
}

/// Whether all words follow each other from `at` on, with small gaps.
bool words_follow(const std::string& text, std::size_t at, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    const std::size_t found = text.find(word, at);
    if (found == std::string::npos || found - at > kLargestGap) return false;
    at = found + word.size();
  }
  return true;
}

/// Where a line stands at or after `from`.
std::size_t find_line(const std::string& text, const std::string& line, std::size_t from) {
  const std::size_t whole = text.find(bare(line), from);
  if (whole != std::string::npos) return whole;
  const std::vector<std::string> words = bare_words(line);
  if (words.empty()) return from;
  for (std::size_t at = text.find(words[0], from); at != std::string::npos;
       at = text.find(words[0], at + 1)) {
    if (words_follow(text, at, words)) return at;
  }
  return std::string::npos;
}

class Checker {
 public:
  explicit Checker(const std::string& pdf_text) : text_(bare(pdf_text)) {}

  void check(const WordGroup& group) {
    switch (group.place) {
      case WordGroup::Place::kNever: check_absent(group); return;
      case WordGroup::Place::kAnywhere: check_lines(group, 0); return;
      case WordGroup::Place::kInOrder: check_in_order(group); return;
    }
  }

  std::vector<std::string> problems() && { return std::move(problems_); }

 private:
  void check_absent(const WordGroup& group) {
    for (const std::string& line : group.lines) {
      if (text_.find(bare(line)) != std::string::npos) {
        problems_.push_back("is printed, but should not be: " + line);
      }
    }
  }

  void check_lines(const WordGroup& group, std::size_t from) {
    for (const std::string& line : group.lines) {
      if (find_line(text_, line, from) != std::string::npos) continue;
      const bool elsewhere = find_line(text_, line, 0) != std::string::npos;
      problems_.push_back((elsewhere ? "stands too early: " : "is missing: ") + line);
    }
  }

  void check_in_order(const WordGroup& group) {
    check_lines(group, reached_);
    const std::size_t first = find_line(text_, group.lines.front(), reached_);
    if (first != std::string::npos) reached_ = first;
  }

  std::string text_;
  std::size_t reached_ = 0;  // where the last group in order begins
  std::vector<std::string> problems_;
};

WordGroup::Place place_named(const std::string& line) {
  return line == "@never" ? WordGroup::Place::kNever : WordGroup::Place::kAnywhere;
}

}  // namespace

std::vector<WordGroup> read_word_groups(const std::string& text) {
  std::vector<WordGroup> groups;
  WordGroup group;
  const auto end_group = [&] {
    if (!group.lines.empty()) groups.push_back(std::move(group));
    group = {};
  };
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) {
    if (line.empty()) {
      end_group();
    } else if (line.starts_with("@")) {
      group.place = place_named(line);
    } else if (!line.starts_with("#")) {
      group.lines.push_back(line);
    }
  }
  end_group();
  return groups;
}

std::vector<std::string> word_problems(const std::vector<WordGroup>& groups,
                                       const std::string& pdf_text) {
  Checker checker(pdf_text);
  for (const WordGroup& group : groups) checker.check(group);
  return std::move(checker).problems();
}

std::vector<std::string> lost_words(const std::string& model, const std::string& pdf_text) {
  const std::string printed = bare(pdf_text);
  // Runs of text stand alone in their line, or behind "text"; the person's own name is marked.
  const std::regex text("^\\s*(\"text\": )?\"(?:self: )?([^\"]*)\",?$");
  std::vector<std::string> lost;
  std::istringstream lines(model);
  std::smatch match;
  for (std::string line; std::getline(lines, line);) {
    if (!std::regex_match(line, match, text)) continue;
    std::istringstream run(match[2].str());
    for (std::string word; run >> word;) {
      const bool is_escape = word.find('\\') != std::string::npos;  // of JSON
      if (!is_escape && printed.find(bare(word)) == std::string::npos) lost.push_back(word);
    }
  }
  return lost;
}

}  // namespace cvpress::tests
