#include "hugo/merge.h"

#include <algorithm>

#include "base/utf8.h"

namespace cvpress::hugo {
namespace {

data::Value lower_keyed(const data::Value& value) {
  if (const data::Map* map = value.map()) return {with_lower_keys(*map), value.where};
  if (value.list() == nullptr) return value;
  data::List list;
  for (const data::Value& item : *value.list()) list.push_back(lower_keyed(item));
  return {std::move(list), value.where};
}

}  // namespace

data::Value laid_over(const data::Value& base, const data::Value& over) {
  if (base.map() == nullptr || over.map() == nullptr) return over;
  return {laid_over(*base.map(), *over.map()), over.where};
}

data::Map laid_over(const data::Map& base, const data::Map& over) {
  data::Map merged = base;
  for (const data::Member& member : over.members) {
    const std::string key = ascii_lower(member.key);
    const auto same = std::find_if(
        merged.members.begin(), merged.members.end(),
        [&](const data::Member& existing) { return ascii_lower(existing.key) == key; });
    if (same == merged.members.end()) {
      merged.members.push_back(member);
    } else {
      same->value = laid_over(same->value, member.value);
      same->key_where = member.key_where;
    }
  }
  return merged;
}

data::List laid_over_by_index(const data::List& base, const data::List& over) {
  data::List merged = base;
  for (std::size_t i = 0; i < over.size(); ++i) {
    if (i < merged.size()) {
      merged[i] = laid_over(merged[i], over[i]);
    } else {
      merged.push_back(over[i]);
    }
  }
  return merged;
}

data::Map with_lower_keys(const data::Map& map) {
  data::Map lower;
  for (const data::Member& member : map.members) {
    lower.members.push_back({ascii_lower(member.key), member.key_where, lower_keyed(member.value)});
  }
  return lower;
}

}  // namespace cvpress::hugo
