#include "hugo/section_source.h"

#include <fmt/format.h>

#include "base/utf8.h"
#include "hugo/markdown_text.h"
#include "locale/dates.h"

namespace cvpress::hugo {

const data::Value* Places::find(std::string_view key) const {
  for (const data::Map* map : {inner, outer}) {
    const data::Value* value = map != nullptr ? map->find_any_case(key) : nullptr;
    if (value != nullptr && !value->is_null()) return value;
  }
  return nullptr;
}

std::string Places::text(std::string_view key) const {
  const data::Value* value = find(key);
  return value != nullptr ? std::string(trimmed(value->text().value_or(""))) : std::string();
}

const data::Value* Places::find_design(std::string_view key) const {
  const data::Value* value = design != nullptr ? design->find_any_case(key) : nullptr;
  return value != nullptr && !value->is_null() ? value : nullptr;
}

const data::Map* map_at(const data::Map& map, std::string_view key) {
  const data::Value* value = map.find_any_case(key);
  return value != nullptr ? value->map() : nullptr;
}

model::InlineText inline_at(const Places& places, std::string_view key, const Reading& reading) {
  const data::Value* value = places.find(key);
  if (value == nullptr) return {};
  if (!value->text()) {
    reading.diagnostics.warning(value->where, fmt::format("\"{}\" should be text, this is {}", key,
                                                          data::kind_name(*value)));
    return {};
  }
  return inline_markdown(*value->text(), value->where, reading);
}

model::Blocks blocks_at(const Places& places, std::string_view key, const Reading& reading) {
  const data::Value* value = places.find(key);
  if (value == nullptr || !value->text()) return {};
  return block_markdown(*value->text(), value->where, reading);
}

std::string date_format_of(const Places& places, const Reading& reading) {
  const data::Value* value = places.find("date_format");
  if (value == nullptr) value = places.find_design("date_format");
  if (value == nullptr) return {};
  if (!value->text()) {
    reading.diagnostics.warning(value->where, "\"date_format\" should be text such as Jan 2006");
    return {};
  }
  return locale::repaired_go_layout(*value->text(), value->where, reading.diagnostics);
}

model::Section section_frame(const SectionSource& source, model::Kind kind,
                             const Reading& reading) {
  model::Section section;
  section.kind = kind;
  section.where = source.where;
  section.title = inline_at(source.places, "title", reading);
  section.subtitle = inline_at(source.places, "subtitle", reading);
  section.date_format = date_format_of(source.places, reading);
  section.body = blocks_at(source.places, "text", reading);
  model::Blocks body = body_markdown(source.body, reading);
  section.body.insert(section.body.end(), body.begin(), body.end());
  return section;
}

}  // namespace cvpress::hugo
