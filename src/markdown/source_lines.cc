#include "markdown/source_lines.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "markdown/attributes.h"

namespace cvpress::markdown {
namespace {

/// Bullets that are no hyphen.
constexpr std::array<std::string_view, 9> kBullets = {"•", "◦", "▪", "‣", "●", "○", "■", "⁃", "·"};

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    at = end + 1;
  }
  return lines;
}

/// No-break spaces that indent are spaces.
std::string with_plain_indent(std::string_view line) {
  std::string result;
  std::size_t at = 0;
  for (; at < line.size();) {
    if (line.substr(at).starts_with(kNoBreakSpace)) {
      result += ' ';
      at += kNoBreakSpace.size();
    } else if (line[at] == ' ' || line[at] == '\t') {
      result += line[at++];
    } else {
      break;
    }
  }
  return result + std::string(line.substr(at));
}

std::size_t common_indent(const std::vector<std::string>& lines) {
  std::size_t least = std::string::npos;
  for (const std::string& line : lines) {
    const std::size_t indent = line.find_first_not_of(' ');
    if (indent != std::string::npos) least = std::min(least, indent);
  }
  return least == std::string::npos ? 0 : least;
}

std::vector<std::string> dedented_lines(std::string_view text) {
  std::vector<std::string> lines;
  for (const std::string_view line : split_lines(text)) lines.push_back(with_plain_indent(line));
  const std::size_t indent = common_indent(lines);
  for (std::string& line : lines) line.erase(0, std::min(indent, line.size()));
  return lines;
}

/// The fence that a line begins with; "" for none.
std::string_view fence_of(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t>"), line.size()));
  if (line.empty() || (line[0] != '`' && line[0] != '~')) return {};
  const std::size_t length = std::min(line.find_first_not_of(line[0]), line.size());
  // "``` x ```" is code in a line.
  const bool is_inline = line[0] == '`' && line.find('`', length) != std::string_view::npos;
  return length < 3 || is_inline ? std::string_view() : line.substr(0, length);
}

bool closes_fence(std::string_view line, std::string_view fence) {
  const std::string_view own = fence_of(line);
  return own.size() >= fence.size() && own[0] == fence[0] && trimmed(line).ends_with(own.back()) &&
         is_blank(line.substr(line.rfind(own.back()) + 1));
}

void mark_code(SourceLines& lines) {
  std::string fence;
  for (SourceLine& line : lines) {
    if (!fence.empty()) {
      line.code = true;
      if (closes_fence(line.text, fence)) fence.clear();
    } else if (const std::string_view opened = fence_of(line.text); !opened.empty()) {
      line.code = true;
      fence = opened;
    }
  }
}

/// "**   **" is how some write an empty line; it is no rule.
bool is_empty_emphasis(std::string_view line) {
  line = trimmed(line);
  return line.size() > 4 && line.starts_with("**") && line.ends_with("**") &&
         trimmed(line.substr(2, line.size() - 4)).empty();
}

/// Something that a word begins with: "-x" is a point, "-5" a number, "--x" an option.
bool begins_word(std::string_view text) {
  return !text.empty() && (is_ascii_letter(text[0]) || static_cast<unsigned char>(text[0]) >= 0xC3);
}

/// What a typed bullet of a line is.
struct TypedBullet {
  std::size_t length = 0;   // of the bullet and the space behind it
  std::string replacement;  // "- " or "1. "
  bool certain = false;     // one line alone is enough
};

TypedBullet numbered_bullet(std::string_view text) {
  const std::size_t digits = text.find_first_not_of("0123456789");
  const bool is_number = digits != std::string_view::npos && digits > 0 && digits < 4 &&
                         text[digits] == '.' && begins_word(text.substr(digits + 1));
  if (!is_number) return {};
  return {digits + 1, std::string(text.substr(0, digits + 1)) + " ", false};
}

TypedBullet bullet_of(std::string_view text) {
  for (const std::string_view bullet : kBullets) {
    if (!text.starts_with(bullet)) continue;
    const std::size_t space = text.find_first_not_of(" \t", bullet.size());
    return {std::min(space, text.size()), "- ", bullet != "·"};
  }
  for (const std::string_view dash : {"–", "—", "-"}) {
    if (!text.starts_with(dash)) continue;
    const std::size_t space = text.find_first_not_of(" \t", dash.size());
    if (space == std::string_view::npos) return {};
    const bool is_point =
        dash == "-" ? space == 1 && begins_word(text.substr(1)) : begins_word(text.substr(space));
    return is_point ? TypedBullet{space, "- ", false} : TypedBullet{};
  }
  return numbered_bullet(text);
}

}  // namespace

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::size_t indentation(std::string_view line) {
  std::size_t columns = 0;
  for (const char c : line) {
    if (c == '\t') {
      columns += 4 - columns % 4;
    } else if (c == ' ') {
      ++columns;
    } else {
      break;
    }
  }
  return columns;
}

bool begins_block(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  if (line.empty()) return false;
  const bool is_bullet = line.size() > 1 && (line[0] == '-' || line[0] == '*' || line[0] == '+') &&
                         (line[1] == ' ' || line[1] == '\t');
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  const bool is_number = digits > 0 && digits < line.size() &&
                         (line[digits] == '.' || line[digits] == ')') &&
                         (digits + 1 == line.size() || line[digits + 1] == ' ');
  return is_bullet || is_number || line[0] == '#' || line[0] == '>' || line[0] == '|' ||
         !fence_of(line).empty();
}

std::string dedented(std::string_view text) {
  std::string result;
  for (const std::string& line : dedented_lines(text)) {
    result += line;
    result += '\n';
  }
  if (!result.empty()) result.pop_back();
  return result;
}

SourceLines source_lines(std::string_view text) {
  SourceLines lines;
  for (std::string& line : dedented_lines(text)) {
    if (is_empty_emphasis(line)) line.clear();
    lines.push_back({std::move(line), false});
  }
  mark_code(lines);
  std::erase_if(lines,
                [](const SourceLine& line) { return !line.code && is_attribute_line(line.text); });
  return lines;
}

std::string joined(const SourceLines& lines) {
  std::string text;
  for (const SourceLine& line : lines) {
    text += line.text;
    text += '\n';
  }
  return text;
}

void read_typed_bullets(SourceLines& lines) {
  std::size_t uncertain = 0;
  const auto bullet_in = [](const SourceLine& line) {
    const std::size_t indent = line.text.find_first_not_of(" \t");
    if (line.code || indent == std::string::npos) return TypedBullet{};
    return bullet_of(std::string_view(line.text).substr(indent));
  };
  for (const SourceLine& line : lines) {
    const TypedBullet bullet = bullet_in(line);
    if (bullet.length > 0 && !bullet.certain) ++uncertain;
  }
  for (SourceLine& line : lines) {
    const TypedBullet bullet = bullet_in(line);
    // A dash may begin a line by chance, but not two.
    if (bullet.length == 0 || (!bullet.certain && uncertain < 2)) continue;
    line.text.replace(line.text.find_first_not_of(" \t"), bullet.length, bullet.replacement);
  }
}

}  // namespace cvpress::markdown
