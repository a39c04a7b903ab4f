#include "style/merge.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/suggest.h"
#include "style/keys.h"

namespace cvpress::style {
namespace {

using data::Map;
using data::Member;
using data::Value;

Member* find_member(Map& map, std::string_view key) {
  for (Member& member : map.members) {
    if (member.key == key) return &member;
  }
  return nullptr;
}

/// Where the members of a map are that it has now; those of one map have different keys,
/// so what is added later is not looked for.
class Places {
 public:
  explicit Places(const Map& map) {
    for (std::size_t i = 0; i < map.members.size(); ++i) places_.emplace(map.members[i].key, i);
  }
  Member* find(Map& map, const std::string& key) const {
    const auto found = places_.find(key);
    return found == places_.end() ? nullptr : &map.members[found->second];
  }

 private:
  std::map<std::string, std::size_t> places_;
};

/// Start and end of margins are the inside and outside of a two-sided page: those
/// of a later layout are in place of the earlier one's, by whatever name.
constexpr std::pair<std::string_view, std::string_view> kSameSides[] = {
    {"inside", "start"}, {"outside", "end"}, {"start", "inside"}, {"end", "outside"}};

/// Takes out of margins what a later layout's margins say by the other name.
void drop_replaced_sides(Value& below, const Value& over) {
  Map* sides = std::get_if<Map>(&below.content);
  if (sides == nullptr || over.map() == nullptr) return;
  const bool was_two_sided = sides->find("inside") != nullptr || sides->find("outside") != nullptr;
  const bool is_two_sided =
      over.map()->find("inside") != nullptr || over.map()->find("outside") != nullptr;
  if (!was_two_sided && !is_two_sided) return;
  std::erase_if(sides->members, [&over](const Member& side) {
    return std::any_of(std::begin(kSameSides), std::end(kSameSides), [&](const auto& pair) {
      return side.key == pair.first && over.map()->find(pair.second) != nullptr;
    });
  });
  // What is left of the earlier sides goes by the later one's names.
  for (Member& side : sides->members) {
    for (const auto& [own, other] : kSameSides) {
      const bool is_later_name = (other == "inside" || other == "outside") == is_two_sided;
      const bool says_sides = is_two_sided || over.map()->find("start") != nullptr ||
                              over.map()->find("end") != nullptr;
      if (side.key == own && is_later_name && says_sides) {
        side.key = other;
        break;
      }
    }
  }
}

bool is_sort(std::string_view key) {
  return key == "elements" || key == "styles" || key == "sections" || key == "fixed";
}

/// Whether an entry replaces the one below it instead of patching it.
bool starts_anew(std::string_view sort, const Value& base, const Value& over) {
  if (over.map() == nullptr || base.map() == nullptr) return true;
  if (over.map()->find("like") != nullptr) return true;
  if (sort != "elements" && sort != "fixed") return false;
  const std::string_view kind = element_kind(over);
  return !kind.empty() && kind != element_kind(base);
}

}  // namespace

std::string_view element_kind(const Value& element) {
  if (element.map() == nullptr) return {};
  for (const Member& member : element.map()->members) {
    for (const std::string_view kind : kElementKinds) {
      if (member.key == kind) return kind;
    }
  }
  return {};
}

namespace {

/// One member over the one below it, which it replaces where either is no map.
void lay_over(Member& below, const Member& over) {
  if (below.value.map() == nullptr || over.value.map() == nullptr) {
    below = over;
  } else if (over.key == "margins") {
    drop_replaced_sides(below.value, over.value);
    below.value = laid_over(std::move(below.value), over.value);
  } else if (is_sort(over.key)) {
    below.value = entries_laid_over(over.key, std::move(below.value), over.value);
  } else {
    below.value = laid_over(std::move(below.value), over.value);
  }
}

}  // namespace

Value entries_laid_over(std::string_view sort, Value base, const Value& over) {
  if (base.map() == nullptr || over.map() == nullptr) return over;
  // What is patched stands where its last patch does.
  if (over.where.known()) base.where = over.where;
  Map& map = std::get<Map>(base.content);
  const Places places(map);
  for (const Member& member : over.map()->members) {
    Member* below = places.find(map, member.key);
    if (below == nullptr) {
      map.members.push_back(member);
    } else if (starts_anew(sort, below->value, member.value)) {
      *below = member;
    } else {
      below->value = laid_over(std::move(below->value), member.value);
    }
  }
  return base;
}

Value laid_over(Value base, const Value& over) {
  if (base.map() == nullptr || over.map() == nullptr) return over;
  if (over.where.known()) base.where = over.where;
  Map& map = std::get<Map>(base.content);
  const Places places(map);
  for (const Member& member : over.map()->members) {
    if (Member* below = places.find(map, member.key)) {
      lay_over(*below, member);
    } else {
      map.members.push_back(member);
    }
  }
  return base;
}

namespace {

/// Resolves one map's `like` keys, each entry after the one it is like.
class LikeResolver {
 public:
  LikeResolver(Map& map, Diagnostics& diagnostics)
      : map_(map), places_(map), diagnostics_(diagnostics) {}

  void resolve_all() {
    for (Member& member : map_.members) resolve(member);
  }

 private:
  void resolve(Member& member) {
    Map* entry = std::get_if<Map>(&member.value.content);
    const Member* like = entry != nullptr ? find_member(*entry, "like") : nullptr;
    if (like == nullptr) return;
    const std::string name(like->value.text().value_or(""));
    const SourceSpan where = like->value.where;
    if (!open_.insert(member.key).second) {
      diagnostics_.error(where, fmt::format("\"{}\" is like itself", member.key));
    } else if (Member* other = places_.find(map_, name)) {
      resolve(*other);
      take_missing(*entry, other->value);
    } else {
      unknown(name, where);
    }
    // What has no such key is resolved.
    std::erase_if(entry->members, [](const Member& m) { return m.key == "like"; });
    open_.erase(member.key);
  }

  void unknown(const std::string& name, SourceSpan where) {
    std::vector<std::string_view> names;
    for (const Member& member : map_.members) names.push_back(member.key);
    Diagnostic& diagnostic =
        diagnostics_.error(where, fmt::format("there is no \"{}\" to be like", name));
    const std::string hint = suggestion(name, names);
    if (!hint.empty()) diagnostic.hints.push_back({hint, {}});
  }

  /// An element that is of another kind does not take over the other's kind.
  static void take_missing(Map& entry, const Value& other) {
    if (other.map() == nullptr) return;
    Value own;
    own.content = entry;
    const std::string_view kind = element_kind(own);
    const std::string_view other_kind = element_kind(other);
    for (const Member& member : other.map()->members) {
      if (member.key == "like" || entry.find(member.key) != nullptr) continue;
      if (!kind.empty() && kind != other_kind && member.key == other_kind) continue;
      entry.members.push_back(member);
    }
  }

  Map& map_;
  Places places_;
  Diagnostics& diagnostics_;
  std::set<std::string, std::less<>> open_;
};

}  // namespace

void resolve_like(Value& entries, Diagnostics& diagnostics) {
  if (Map* map = std::get_if<Map>(&entries.content)) LikeResolver(*map, diagnostics).resolve_all();
}

}  // namespace cvpress::style
