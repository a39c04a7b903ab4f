// Values as indented JSON, and short ways to make them.
#pragma once

#include <string>
#include <string_view>

#include "data/value.h"

namespace cvpress::jsonresume {

/// What fits on a line stands on one; ends with a newline.
std::string json_text(const data::Value& value);

/// A value as the text that it is at this indent, for a document that is only to be written.
data::Value written_value(const data::Value& value, std::size_t indent);

data::Value text_value(std::string text);
data::Value number_value(double number);
data::Value whole_value(long long number);
data::Value true_value();
data::Value list_value(data::List list);
data::Value map_value(data::Map map);

/// Adds a member at the end.
void add(data::Map& map, std::string_view key, data::Value value);
/// The same of text; nothing where it is empty.
void add_text(data::Map& map, std::string_view key, const std::string& text);
/// The same of a list or map; nothing where it is empty.
void add_filled(data::Map& map, std::string_view key, data::List list);
void add_filled(data::Map& map, std::string_view key, data::Map members);

}  // namespace cvpress::jsonresume
