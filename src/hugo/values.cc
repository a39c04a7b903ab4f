#include "hugo/values.h"

#include <utility>

#include "base/utf8.h"
#include "hugo/markdown_text.h"

namespace cvpress::hugo {

const data::Value* value_at(const data::Map& map, std::string_view key) {
  const data::Value* value = map.find_any_case(key);
  return value != nullptr && !value->is_null() ? value : nullptr;
}

const data::Value* value_at_any(const data::Map& map, Names keys) {
  for (const std::string_view key : keys) {
    const data::Value* value = value_at(map, key);
    if (value != nullptr && !(value->text() && trimmed(*value->text()).empty())) return value;
  }
  return nullptr;
}

std::string text_of(const data::Value* value) {
  return value != nullptr ? std::string(trimmed(value->text().value_or(""))) : std::string();
}

std::string text_at(const data::Map& map, std::string_view key) {
  return text_of(map.find_any_case(key));
}

std::string text_at_any(const data::Map& map, Names keys) {
  return text_of(value_at_any(map, keys));
}

SourceSpan where_at(const data::Map& map, std::string_view key) {
  const data::Value* value = value_at(map, key);
  return value != nullptr ? value->where : SourceSpan{};
}

bool is_on(const data::Value* value) {
  const std::string text = ascii_lower(text_of(value));
  return text == "true" || text == "yes" || text == "on" || text == "1";
}

bool is_off(const data::Value* value) {
  const std::string text = ascii_lower(text_of(value));
  return text == "false" || text == "no" || text == "off" || text == "0";
}

model::InlineText inline_of(const data::Value* value, const Reading& reading) {
  const std::string text = text_of(value);
  if (text.empty()) return {};
  return inline_markdown(text, value->where, reading);
}

Reading in_folder(const Reading& reading, std::string folder) {
  Reading there = reading;
  there.folder = std::move(folder);
  return there;
}

}  // namespace cvpress::hugo
