#include "markdown/entities.h"

#include <algorithm>
#include <charconv>

#include "base/utf8.h"
#include "markdown/tables.h"

namespace cvpress::markdown {
namespace {

constexpr std::size_t kLongestEntity = 40;

/// A number as a character; "" for what is no number. Numbers that are no
/// character give U+FFFD.
std::string numbered_character(std::string_view digits, int base) {
  std::uint32_t code = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, base);
  if (digits.empty() || read.ec != std::errc() || read.ptr != digits.data() + digits.size()) {
    return {};
  }
  std::string text;
  append_utf8(text, code == 0 ? kReplacementCharacter : static_cast<char32_t>(code));
  return text;
}

/// "3E 20D2" as characters.
std::string characters(std::string_view codes) {
  std::string text;
  for (std::size_t at = 0; at < codes.size();) {
    const std::size_t end = std::min(codes.find(' ', at), codes.size());
    text += numbered_character(codes.substr(at, end - at), 16);
    at = end + 1;
  }
  return text;
}

}  // namespace

std::string html_entity(std::string_view entity) {
  if (entity.size() < 3 || entity.front() != '&' || entity.back() != ';') return {};
  const std::string_view name = entity.substr(1, entity.size() - 2);
  if (name[0] != '#') return characters(looked_up(Table::kEntities, name));
  const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
  return numbered_character(name.substr(hex ? 2 : 1), hex ? 16 : 10);
}

std::string with_entities(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = std::min(text.find('&', at), text.size());
    result += text.substr(at, next - at);
    at = next;
    if (at == text.size()) break;
    const std::size_t length = text.substr(at, kLongestEntity).find(';');
    const std::string known =
        length == std::string_view::npos ? "" : html_entity(text.substr(at, length + 1));
    result += known.empty() ? "&" : known;
    at += known.empty() ? 1 : length + 1;
  }
  return result;
}

}  // namespace cvpress::markdown
