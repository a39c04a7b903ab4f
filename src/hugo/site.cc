#include "hugo/site.h"

#include <algorithm>

#include "base/utf8.h"

namespace cvpress::hugo {

const data::Value* Site::param(std::string_view path) const {
  const data::Map* map = &params;
  while (map != nullptr) {
    const std::size_t dot = std::min(path.find('.'), path.size());
    const data::Value* value = map->find_any_case(path.substr(0, dot));
    if (value == nullptr || dot == path.size()) return value;
    map = value->map();
    path.remove_prefix(dot + 1);
  }
  return nullptr;
}

std::string Site::param_text(std::string_view path) const {
  const data::Value* value = param(path);
  return value != nullptr ? std::string(trimmed(value->text().value_or(""))) : std::string();
}

}  // namespace cvpress::hugo
