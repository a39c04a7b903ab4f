#include "jsonresume/json_text.h"

#include <utility>

#include <fmt/format.h>

#include "base/diagnostics.h"

namespace cvpress::jsonresume {
namespace {

constexpr std::size_t kLineWidth = 100;
constexpr std::string_view kNull = "null";

bool is_bare(const data::Scalar& scalar) {
  return scalar.kind == data::ScalarKind::kBool || scalar.kind == data::ScalarKind::kNumber;
}

/// The length that a text has with quotes, or more than `room`.
std::size_t quoted_length(std::string_view text, std::size_t room) {
  if (text.size() > room) return text.size();
  std::string quoted;
  append_json_quoted(quoted, text);
  return quoted.size();
}

/// The length of a value on one line, or more than `room`. What is inside of a container that
/// fits on a line fits on it, too.
std::size_t length_on_a_line(const data::Value& value, std::size_t room) {
  constexpr std::size_t kBrackets = 2;
  constexpr std::size_t kBetween = 2;  // ", " and ": "
  const data::Map* map = value.map();
  const data::List* list = value.list();
  if (map == nullptr && list == nullptr) {
    const data::Scalar* scalar = value.scalar();
    if (scalar == nullptr) return kNull.size();
    if (!is_bare(*scalar)) return quoted_length(scalar->text, room);
    const bool has_lines = scalar->text.find('\n') != std::string::npos;  // written before
    return has_lines ? room + 1 : scalar->text.size();
  }
  const std::size_t count = map != nullptr ? map->members.size() : list->size();
  std::size_t length = kBrackets + (count > 0 ? kBetween * (count - 1) : 0);
  for (std::size_t i = 0; i < count && length <= room; ++i) {
    if (map != nullptr) length += quoted_length(map->members[i].key, room) + kBetween;
    length += length_on_a_line(map != nullptr ? map->members[i].value : (*list)[i], room);
  }
  return length;
}

/// Whether a container's parts stand on one line.
bool is_short(const data::Value& value, std::size_t indent) {
  const std::size_t room = indent < kLineWidth ? kLineWidth - indent : 0;
  return length_on_a_line(value, room) <= room;
}

void append_value(const data::Value& value, std::size_t indent, std::string& json);

class ContainerWriter {
 public:
  ContainerWriter(std::size_t indent, bool is_short, std::string& json)
      : indent_(indent), is_short_(is_short), json_(json) {}

  void begin_part() {
    if (!is_first_) json_ += is_short_ ? ", " : ",";
    is_first_ = false;
    if (!is_short_) new_line(indent_ + 2);
  }
  void add(const data::Value& value) { append_value(value, indent_ + 2, json_); }
  void end() {
    if (!is_short_ && !is_first_) new_line(indent_);
  }

 private:
  void new_line(std::size_t indent) {
    json_ += '\n';
    json_.append(indent, ' ');
  }

  std::size_t indent_;
  bool is_short_;
  bool is_first_ = true;
  std::string& json_;
};

void append_scalar(const data::Value& value, std::string& json) {
  const data::Scalar* scalar = value.scalar();
  if (scalar == nullptr) {
    json += kNull;
  } else if (is_bare(*scalar)) {
    json += scalar->text;
  } else {
    append_json_quoted(json, scalar->text);
  }
}

/// A container on one line where that is short enough, else one line for each part.
void append_value(const data::Value& value, std::size_t indent, std::string& json) {
  const data::Map* map = value.map();
  const data::List* list = value.list();
  if (map == nullptr && list == nullptr) return append_scalar(value, json);
  ContainerWriter parts(indent, is_short(value, indent), json);
  json += map != nullptr ? '{' : '[';
  for (std::size_t i = 0; map != nullptr && i < map->members.size(); ++i) {
    parts.begin_part();
    append_json_quoted(json, map->members[i].key);
    json += ": ";
    parts.add(map->members[i].value);
  }
  for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
    parts.begin_part();
    parts.add((*list)[i]);
  }
  parts.end();
  json += map != nullptr ? '}' : ']';
}

}  // namespace

std::string json_text(const data::Value& value) {
  std::string json;
  append_value(value, 0, json);
  return json + "\n";
}

data::Value written_value(const data::Value& value, std::size_t indent) {
  std::string json;
  append_value(value, indent, json);
  return {data::Scalar{std::move(json), data::ScalarKind::kNumber}, {}};
}

data::Value text_value(std::string text) {
  return {data::Scalar{std::move(text), data::ScalarKind::kText}, {}};
}

data::Value number_value(double number) {
  return {data::Scalar{fmt::format("{}", number), data::ScalarKind::kNumber}, {}};
}

data::Value whole_value(long long number) {
  return {data::Scalar{std::to_string(number), data::ScalarKind::kNumber}, {}};
}

data::Value true_value() {
  return {data::Scalar{"true", data::ScalarKind::kBool}, {}};
}

data::Value list_value(data::List list) {
  return {std::move(list), {}};
}

data::Value map_value(data::Map map) {
  return {std::move(map), {}};
}

void add(data::Map& map, std::string_view key, data::Value value) {
  map.members.push_back({std::string(key), {}, std::move(value)});
}

void add_text(data::Map& map, std::string_view key, const std::string& text) {
  if (!text.empty()) add(map, key, text_value(text));
}

void add_filled(data::Map& map, std::string_view key, data::List list) {
  if (!list.empty()) add(map, key, list_value(std::move(list)));
}

void add_filled(data::Map& map, std::string_view key, data::Map members) {
  if (!members.members.empty()) add(map, key, map_value(std::move(members)));
}

}  // namespace cvpress::jsonresume
