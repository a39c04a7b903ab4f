#include "markdown/rewrites.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "markdown/math.h"

namespace cvpress::markdown {
namespace {

/// What belongs to a list item or a footnote is indented so far.
constexpr std::size_t kContentIndent = 4;
constexpr std::size_t kMostCells = 200000;
/// Of links, as CommonMark bounds it.
constexpr std::size_t kLongestLinkLabel = 1000;
/// What all references together would have their definitions read.
constexpr std::size_t kMostReferenceBytes = 256 << 20;
/// In one paragraph.
constexpr std::size_t kMostAddresses = 2000;

std::string_view without_indent(std::string_view line) {
  return line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
}

/// The label of a footnote that the line defines, and what follows on it.
std::string_view defined_label(std::string_view line, std::string_view& text) {
  if (indentation(line) >= kContentIndent) return {};
  line = without_indent(line);
  const std::string_view label = footnote_label(line);
  const std::size_t end = label.size() + 3;
  if (label.empty() || end >= line.size() || line[end] != ':') return {};
  text = line.substr(end + 1);
  return label;
}

/// How many lines after the first belong to a footnote.
std::size_t footnote_lines(const SourceLines& lines, std::size_t first) {
  std::size_t end = first + 1;
  bool after_blank = false;
  for (std::size_t i = end; i < lines.size(); ++i) {
    const std::string& line = lines[i].text;
    if (is_blank(line)) {
      after_blank = true;
      continue;
    }
    const bool is_inside = indentation(line) >= kContentIndent;
    const bool goes_on = !after_blank && !lines[i].code && !begins_block(line) &&
                         !without_indent(line).starts_with("[^");
    if (!is_inside && !goes_on) break;
    after_blank = false;
    end = i + 1;
  }
  return end;
}

std::string without_content_indent(std::string_view line) {
  const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
  if (spaces < kContentIndent && line.substr(spaces).starts_with('\t')) {
    return std::string(line.substr(spaces + 1));
  }
  return std::string(line.substr(std::min(spaces, kContentIndent)));
}

}  // namespace

void take_footnotes(SourceLines& lines, Footnotes& footnotes) {
  SourceLines kept;
  for (std::size_t i = 0; i < lines.size();) {
    std::string_view first;
    const std::string_view label =
        lines[i].code ? std::string_view() : defined_label(lines[i].text, first);
    if (label.empty()) {
      kept.push_back(std::move(lines[i++]));
      continue;
    }
    const std::size_t end = footnote_lines(lines, i);
    std::string text(without_indent(first));
    for (std::size_t j = i + 1; j < end; ++j) text += "\n" + without_content_indent(lines[j].text);
    footnotes.define(std::string(label), std::move(text));
    // What was before and what is behind stay apart.
    kept.push_back({"", false});
    i = end;
  }
  lines = std::move(kept);
}

namespace {

/// Finds the lines that define, and the terms above them.
class DefinitionFinder {
 public:
  explicit DefinitionFinder(SourceLines& lines) : lines_(lines) {}

  std::vector<std::size_t> find() {
    std::vector<std::size_t> definitions;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (see(i)) definitions.push_back(i);
    }
    return definitions;
  }

  /// The lines of terms whose line end has to stay one.
  const std::vector<std::size_t>& broken_terms() const { return broken_terms_; }

 private:
  bool see(std::size_t i) {
    const std::string_view line = lines_[i].text;
    if (is_blank(line)) {
      ++blanks_;
      return false;
    }
    const std::size_t indent = indentation(line);
    if (is_definition(line) && !lines_[i].code && may_define(indent)) {
      keep_terms_apart(i);
      in_definition_ = true;
      definition_indent_ = indent;
      blanks_ = 0;
      return true;
    }
    // What is indented below a definition belongs to it.
    if (in_definition_ && (indent > definition_indent_ || blanks_ == 0)) {
      blanks_ = 0;
      // A line that goes on lazily may be the term of the next.
      return false;
    }
    in_definition_ = false;
    if (blanks_ > 0 || !paragraph_) paragraph_ = i;
    if (lines_[i].code || begins_block(line)) paragraph_.reset();
    blanks_ = 0;
    return false;
  }

  static bool is_definition(std::string_view line) {
    line = without_indent(line);
    return line.size() > 2 && line[0] == ':' && (line[1] == ' ' || line[1] == '\t');
  }

  bool may_define(std::size_t indent) const {
    if (in_definition_) return indent < definition_indent_ + kContentIndent;
    if (!paragraph_ || blanks_ > 1) return false;
    const std::size_t term = indentation(lines_[*paragraph_].text);
    return indent < term + kContentIndent && term < indent + kContentIndent;
  }

  void keep_terms_apart(std::size_t i) {
    if (in_definition_ || !paragraph_) return;
    for (std::size_t j = *paragraph_; j + 1 < i && !is_blank(lines_[j + 1].text); ++j) {
      broken_terms_.push_back(j);
    }
    paragraph_.reset();
  }

  SourceLines& lines_;
  std::optional<std::size_t> paragraph_;  // where the paragraph above began
  std::size_t blanks_ = 0;                // blank lines just above
  bool in_definition_ = false;
  std::size_t definition_indent_ = 0;
  std::vector<std::size_t> broken_terms_;
};

bool is_plus_bullet(std::string_view line) {
  line = without_indent(line);
  return line.starts_with("+ ") || line.starts_with("+\t");
}

}  // namespace

bool rewrite_definitions(SourceLines& lines) {
  DefinitionFinder finder(lines);
  const std::vector<std::size_t> definitions = finder.find();
  if (definitions.empty()) return false;
  for (SourceLine& line : lines) {
    if (!line.code && is_plus_bullet(line.text)) line.text[line.text.find('+')] = '*';
  }
  for (const std::size_t i : definitions) lines[i].text[lines[i].text.find(':')] = '+';
  for (const std::size_t i : finder.broken_terms()) lines[i].text += "\\";
  return true;
}

namespace {

/// The columns of a table's line of dashes; 0 for any other line.
std::size_t table_columns(std::string_view line) {
  const bool is_delimiter = line.find_first_not_of(" \t|:->") == std::string_view::npos &&
                            line.find('-') != std::string_view::npos;
  if (!is_delimiter) return 0;
  return static_cast<std::size_t>(std::count(line.begin(), line.end(), '|')) + 1;
}

}  // namespace

bool defuse_huge_tables(SourceLines& lines) {
  bool any = false;
  std::size_t rows = 0;
  // From below, so that the rows of a table are counted before its dashes.
  for (std::size_t i = lines.size(); i > 0; --i) {
    SourceLine& line = lines[i - 1];
    const std::size_t columns = table_columns(line.text);
    if (columns > 1 && columns * (rows + 2) > kMostCells + columns * 2 * 100) {
      line.text.insert(line.text.find_first_of("|:-"), "\\");
      any = true;
    }
    rows = is_blank(line.text) ? 0 : rows + 1;
  }
  return any;
}

namespace {

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + part.size())) {
    ++found;
  }
  return found;
}

bool is_link_definition(std::string_view line) {
  line = without_indent(line);
  const std::size_t end = line.substr(0, kLongestLinkLabel).find("]:");
  return line.starts_with('[') && end != std::string_view::npos;
}

}  // namespace

bool drop_multiplied_definitions(SourceLines& lines) {
  std::size_t references = 0;
  std::size_t longest = 0;
  for (const SourceLine& line : lines) {
    references += count(line.text, "]");
    if (is_link_definition(line.text)) longest = std::max(longest, line.text.size());
  }
  if (longest * references <= kMostReferenceBytes) return false;
  const std::size_t allowed = kMostReferenceBytes / references;
  const auto too_long = [&](const SourceLine& line) {
    return is_link_definition(line.text) && line.text.size() > allowed;
  };
  return std::erase_if(lines, too_long) > 0;
}

bool may_find_addresses(const SourceLines& lines) {
  std::size_t in_paragraph = 0;
  for (const SourceLine& line : lines) {
    if (is_blank(line.text)) in_paragraph = 0;
    for (const std::string_view part : {"://", "www.", "@"}) in_paragraph += count(line.text, part);
    if (in_paragraph > kMostAddresses) return false;
  }
  return true;
}

std::string read_formulas(SourceLines& lines) {
  SourceLines result;
  std::string unknown;
  for (std::size_t i = 0; i < lines.size();) {
    if (lines[i].code || is_blank(lines[i].text)) {
      result.push_back(std::move(lines[i++]));
      continue;
    }
    std::string paragraph = std::move(lines[i++].text);
    while (i < lines.size() && !lines[i].code && !is_blank(lines[i].text)) {
      paragraph += "\n" + lines[i++].text;
    }
    const MathText read = with_formulas_read(paragraph);
    if (unknown.empty()) unknown = read.unknown;
    std::string_view rest = read.markdown;
    for (bool more = true; more;) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      result.push_back({std::string(rest.substr(0, end)), false});
      more = end < rest.size();
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  lines = std::move(result);
  return unknown;
}

}  // namespace cvpress::markdown
