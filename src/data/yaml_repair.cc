#include "data/yaml_repair.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>

#include "base/utf8.h"
#include "data/internal/yaml_builder.h"
#include "data/limits.h"
#include "data/yaml_extent.h"
#include "data/yaml_lines.h"

namespace cvpress::data {
namespace {

namespace lib = YAML::ErrorMsg;

constexpr std::size_t kTabWidths[] = {2, 4, 8};
constexpr std::size_t kLongestKeyLikeValue = 60;  // a value that is no prose
constexpr const char* kNoBreakIndent = "a no-break space cannot indent YAML; it is read as a space";
constexpr std::string_view kSpecial = "@%*&![]{}`|>\"'#";

/// Spaces for the tabs and no-break spaces that indent lines.
std::optional<YamlRepair> spaces_for_tabs(std::string_view text, std::size_t width) {
  YamlRepair repair;
  for (std::size_t begin = 0; begin < text.size();) {
    const YamlLine line = yaml_line(text, begin);
    std::string spaces;
    for (std::size_t i = line.begin; i < line.indent_end; ++i) {
      if (text[i] == '\xC2') continue;  // the first half of a no-break space
      const bool is_tab = text[i] == '\t';
      spaces.append(is_tab ? width - spaces.size() % width : 1, ' ');
    }
    const std::string_view indent = text.substr(line.begin, line.indent());
    if (indent != spaces && line.indent_end < line.end) {
      if (repair.edits.empty()) {
        repair.begin = line.begin;
        repair.end = line.indent_end;
      }
      repair.edits.push_back({line.begin, line.indent_end, std::move(spaces)});
    }
    begin = line.end + 1;
  }
  if (repair.edits.empty()) return std::nullopt;
  repair.message = text.substr(repair.begin, repair.end - repair.begin).find('\t') != text.npos
                       ? "a tab cannot indent YAML; it is read as spaces"
                       : kNoBreakIndent;
  repair.hint = "use spaces";
  return repair;
}

/// The end of the lines that go on from `line`: those that are deeper than its key.
std::size_t continuation_end(std::string_view text, const YamlLine& line) {
  const std::size_t column = line.item - line.begin;
  std::size_t end = line.value_end;
  for (std::size_t begin = line.end + 1; begin < text.size();) {
    const YamlLine next = yaml_line(text, begin);
    if (next.indent_end < next.end) {
      const bool deeper = line.has_key ? next.indent() > column : next.indent() >= column;
      if (!deeper || next.indent() == 0) break;
      end = next.value_end;
    }
    begin = next.end + 1;
  }
  return end;
}

std::string reason_for_quotes(std::string_view value) {
  if (kSpecial.find(value[0]) != kSpecial.npos) {
    return fmt::format("text that begins with \"{}\"", value[0]);
  }
  const bool is_inside = value.find(": ") != value.npos || value.find(":\n") != value.npos;
  return is_inside ? "text that contains \": \"" : "text that ends with \":\"";
}

/// Puts bytes `begin` to `end` into single quotes.
std::optional<YamlRepair> in_quotes(std::string_view text, std::size_t begin, std::size_t end) {
  if (begin >= end) return std::nullopt;
  const std::string_view value = text.substr(begin, end - begin);
  const bool is_quoted =
      value.size() > 1 && (value[0] == '"' || value[0] == '\'') && value.back() == value[0];
  const bool half_quoted = !is_quoted && (value[0] == '"' || value[0] == '\'');
  YamlRepair repair;
  repair.begin = begin;
  repair.end = end;
  // The quotes that are there, or the one that is never closed, give way.
  repair.edits.push_back({begin, begin + (is_quoted || half_quoted ? 1 : 0), "'"});
  const std::size_t last = is_quoted ? end - 1 : end;
  for (std::size_t i = begin + (is_quoted || half_quoted ? 1 : 0); i < last; ++i) {
    if (text[i] != '\'') continue;
    if (is_quoted && value[0] == '\'' && i + 1 < last && text[i + 1] == '\'') {
      ++i;
    } else {
      repair.edits.push_back({i, i + 1, "''"});
    }
  }
  repair.edits.push_back({last, end, "'"});
  if (is_quoted) {
    repair.message = "quotes inside of quotes must be doubled; they are read as if they were";
  } else if (half_quoted) {
    repair.message = "this quote is never closed; the text is read without it";
  } else {
    repair.message =
        fmt::format("{} must stand in quotes; it is read as if it did", reason_for_quotes(value));
  }
  repair.hint = "write it in single quotes, with every ' inside doubled";
  return repair;
}

std::optional<YamlRepair> quoted_value(std::string_view text, const YamlLine& line) {
  if (line.value_begin >= line.value_end) return std::nullopt;
  const char first = text[line.value_begin];
  if (first == '|' || first == '>') return std::nullopt;
  return in_quotes(text, line.value_begin, continuation_end(text, line));
}

bool is_prose(const YamlLine& line) {
  return line.value_end - line.value_begin > kLongestKeyLikeValue;
}

int nearest(const std::vector<int>& columns, int wanted) {
  int best = columns.front();
  for (const int column : columns) {
    if (std::abs(column - wanted) <= std::abs(best - wanted)) best = column;
  }
  return best;
}

/// Moves a line and those below it that are as deep to `column`.
YamlRepair moved(std::string_view text, const YamlLine& line, int column) {
  YamlRepair repair;
  repair.begin = line.indent_end;
  repair.end = line.end;
  const auto old_column = static_cast<int>(line.indent());
  for (std::size_t begin = line.begin; begin < text.size();) {
    const YamlLine each = yaml_line(text, begin);
    if (each.indent_end < each.end) {
      if (each.indent() < line.indent()) break;
      if (column > old_column) {
        repair.edits.push_back({each.begin, each.begin,
                                std::string(static_cast<std::size_t>(column - old_column), ' ')});
      } else {
        repair.edits.push_back(
            {each.begin, each.begin + static_cast<std::size_t>(old_column - column), ""});
      }
    }
    begin = each.end + 1;
  }
  repair.message = fmt::format(
      "this line does not line up with any above; it is read as if it began in column {}",
      column + 1);
  repair.hint = line.is_item() ? "all items of one list begin in the same column"
                               : "all keys of one map begin in the same column";
  return repair;
}

/// The line in line with what it looks like: an item with items, a key with keys.
std::optional<YamlRepair> lined_up(std::string_view text, const YamlLine& line,
                                   const YamlFailure& failure) {
  if (!line.is_item() && !has_word_key(text, line)) return std::nullopt;
  const std::vector<int>& columns = line.is_item() ? failure.list_columns : failure.map_columns;
  const auto column = static_cast<int>(line.indent());
  if (columns.empty() || std::find(columns.begin(), columns.end(), column) != columns.end()) {
    return std::nullopt;
  }
  // `things: many` below a long text is more likely its next line than a key.
  const YamlLine above = yaml_line(text, failure.last_scalar);
  const YamlLine below = yaml_line(text, line.end + 1);
  const bool goes_on = line.end + 1 < text.size() && below.content < below.end &&
                       below.indent() >= line.indent() && !below.has_key && !below.is_item();
  const bool below_prose =
      !line.is_item() && above.begin < line.begin && (is_prose(above) || goes_on);
  if (below_prose) return std::nullopt;
  return moved(text, line, nearest(columns, column));
}

/// A line of text that slid to the left of the text it goes on from.
std::optional<YamlRepair> joined_to_above(std::string_view text, const YamlLine& line,
                                          const YamlFailure& failure) {
  const bool is_text = !line.has_key && !line.is_item() && line.content < line.end;
  const YamlLine above = yaml_line(text, failure.last_scalar);
  if (!is_text || above.begin >= line.begin || !above.has_key) return std::nullopt;
  const std::size_t column = above.item - above.begin + 2;
  if (line.indent() >= column) return std::nullopt;
  const bool is_block = text[above.value_begin] == '|' || text[above.value_begin] == '>';
  if (!is_block && !is_prose(above)) return std::nullopt;
  YamlRepair repair;
  repair.edits.push_back({line.begin, line.indent_end, std::string(column, ' ')});
  repair.begin = line.indent_end;
  repair.end = line.value_end;
  repair.message = "this line belongs to no key; it is read as the end of the text above";
  repair.hint = "indent it deeper than the text's key";
  return repair;
}

bool is_only_text(const YamlLine& line) {
  return !line.has_key && !line.is_item() && line.content < line.end;
}

/// Lines that are nothing but text, left out: `last` and those above it, down
/// from the last scalar that could be read.
std::optional<YamlRepair> left_out(std::string_view text, const YamlLine& last,
                                   const YamlFailure& failure) {
  if (!is_only_text(last)) return std::nullopt;
  const std::size_t top = yaml_line(text, failure.last_scalar).end;
  YamlLine first = last;
  while (first.begin > top + 1 && is_only_text(yaml_line(text, first.begin - 1))) {
    first = yaml_line(text, first.begin - 1);
  }
  YamlRepair repair;
  repair.edits.push_back({first.begin, last.end, ""});
  repair.begin = first.content;
  repair.end = last.end;
  repair.message = "this line is no \"key: value\"; it is left out";
  repair.hint = "comments begin with #";
  return repair;
}

/// Doubles the backslashes of a double-quoted text that escape nothing.
std::optional<YamlRepair> doubled_backslashes(std::string_view text, std::size_t at) {
  constexpr std::string_view kEscapes = "0abt\tnvfre \"/\\N_LP\n";
  YamlRepair repair;
  repair.begin = at;
  repair.end = std::min(at + 2, text.size());
  for (std::size_t i = at; i + 1 < text.size() && text[i] != '"'; ++i) {
    if (text[i] != '\\') continue;
    const bool is_escape = i > at && kEscapes.find(text[i + 1]) != kEscapes.npos;
    if (!is_escape) repair.edits.push_back({i, i, "\\"});
    ++i;
  }
  repair.message = "\"\\\" must not stand before this character; it is read as a backslash";
  repair.hint = "write \\\\ for a backslash, or use single quotes";
  if (repair.edits.empty()) return std::nullopt;
  return repair;
}

bool is_about_escapes(const YamlFailure& failure) {
  return failure.is(lib::INVALID_ESCAPE) || failure.is(lib::INVALID_HEX) ||
         failure.is(lib::INVALID_UNICODE);
}

}  // namespace

std::vector<YamlRepair> yaml_repairs(std::string_view text, const YamlFailure& failure) {
  std::vector<YamlRepair> repairs;
  const auto add = [&repairs](std::optional<YamlRepair> repair) {
    if (repair) repairs.push_back(std::move(*repair));
  };
  if (is_about_escapes(failure)) add(doubled_backslashes(text, failure.place));
  for (const std::size_t width : kTabWidths) add(spaces_for_tabs(text, width));
  const YamlLine line = yaml_line(text, failure.place);
  add(lined_up(text, line, failure));
  if (failure.is(lib::MAP_VALUE) && failure.last_scalar < line.begin &&
      failure.last_end > failure.last_scalar &&
      !(line.has_key && failure.place > line.value_begin)) {
    // The key is the last line of a text, or an earlier line is no key.
    if (line.begin > 0) add(joined_to_above(text, yaml_line(text, line.begin - 1), failure));
    add(quoted_value(text, yaml_line(text, failure.last_scalar)));
    if (line.begin > 0) add(left_out(text, yaml_line(text, line.begin - 1), failure));
  }
  if (!failure.is(yaml_stop::kNoColon)) add(quoted_value(text, line));
  add(joined_to_above(text, line, failure));
  if (failure.is(yaml_stop::kNoColon)) add(left_out(text, line, failure));
  if (failure.open_flow) add(quoted_value(text, yaml_line(text, *failure.open_flow)));
  return repairs;
}

YamlRepair without_no_break_indents(std::string_view text) {
  YamlRepair repair;
  for (std::size_t begin = 0; begin < text.size();) {
    const YamlLine line = yaml_line(text, begin);
    const std::string_view indent = text.substr(line.begin, line.indent());
    if (indent.starts_with(kNoBreakSpace) && line.indent_end < line.end) {
      if (repair.edits.empty()) {
        repair.begin = line.begin;
        repair.end = line.indent_end;
      }
      std::string spaces;
      for (const char c : indent) {
        if (c != kNoBreakSpace[0]) spaces += ' ';
      }
      repair.edits.push_back({line.begin, line.indent_end, std::move(spaces)});
    }
    begin = line.end + 1;
  }
  repair.message = kNoBreakIndent;
  repair.hint = "use spaces";
  return repair;
}

YamlRepair without_controls(std::string_view text) {
  YamlRepair repair;
  for (std::size_t i = 0; i < text.size() && repair.edits.size() <= kMaxControls; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool is_control = (byte < 0x20 && text[i] != '\n' && text[i] != '\t') || byte == 0x7F;
    if (!is_control) continue;
    if (repair.edits.empty()) repair.begin = i;
    repair.end = repair.begin + 1;
    repair.edits.push_back({i, i + 1, ""});
  }
  repair.message = "control characters have no place in a text; they are left out";
  return repair;
}

}  // namespace cvpress::data
