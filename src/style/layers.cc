#include "style/layers.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "style/merge.h"
#include "style/overrides.h"

namespace cvpress::style {
namespace {

/// How much is merged and checked again to find causes, counted in keys.
constexpr std::size_t kMostWork = 100'000;

/// A key that says something itself: its value is no map, or an empty one.
bool is_leaf(const data::Value& value) {
  return value.map() == nullptr || value.map()->members.empty();
}

std::size_t count_leaves(const data::Value& value) {
  if (is_leaf(value)) return 1;
  std::size_t count = 0;
  for (const data::Member& member : value.map()->members) count += count_leaves(member.value);
  return count;
}

/// A map without all leaves but the first `left`, which it counts down.
data::Value first_leaves(const data::Value& value, std::size_t& left) {
  if (is_leaf(value)) {
    --left;
    return value;
  }
  data::Map map;
  for (const data::Member& member : value.map()->members) {
    if (left == 0) break;
    map.members.push_back({member.key, member.key_where, first_leaves(member.value, left)});
  }
  data::Value result;
  result.where = value.where;
  result.content = std::move(map);
  return result;
}

/// The key of the leaf of an index, which is counted down to 0 where it is found.
SourceSpan leaf_place(const data::Value& value, SourceSpan key, std::size_t& index) {
  if (is_leaf(value)) return index-- == 0 ? key : SourceSpan{};
  for (const data::Member& member : value.map()->members) {
    const SourceSpan where = leaf_place(member.value, member.key_where, index);
    if (where.known()) return where;
  }
  return {};
}

/// The user's own layers, those of one sort after those of the other.
std::vector<const data::Value*> own_layers(const Layers& layers) {
  std::vector<const data::Value*> own;
  for (const data::Value& file : layers.files) own.push_back(&file);
  for (const data::Value& change : layers.changes) own.push_back(&change);
  return own;
}

/// The layers with the first `count` of the user's keys only.
Layers with_first(const Layers& layers, std::size_t count) {
  Layers some;
  some.shipped = layers.shipped;
  some.language = layers.language;
  for (const auto part : {&Layers::files, &Layers::changes}) {
    for (const data::Value& layer : layers.*part) {
      if (count > 0) (some.*part).push_back(first_leaves(layer, count));
    }
  }
  return some;
}

/// What says the same of the same place; figures may differ.
std::string signature(const Diagnostic& item) {
  std::string text = item.message;
  std::erase_if(text, [](char c) { return c >= '0' && c <= '9'; });
  return fmt::format("{}:{}:{}", item.where.file, item.where.begin, text);
}

/// Lays the user's keys over the program's files, more and fewer of them, to see
/// with which one a mistake begins.
class Tracer {
 public:
  Tracer(const Layers& layers, const CheckMerged& check) : layers_(layers), check_(check) {
    for (const data::Value* layer : own_layers(layers)) keys_ += count_leaves(*layer);
  }

  /// The key that brings a mistake; unknown where none does, or it cannot be told
  /// within bounds.
  SourceSpan cause(const std::string& mistake) {
    if (keys_ == 0 || is_there(0, mistake)) return {};
    for (const std::size_t known : causes_) {
      if (begins_with(known, mistake)) return place_of(known);
    }
    std::size_t without = 0;
    std::size_t with = keys_;
    while (with - without > 1) {
      if (work_ > kMostWork) return {};
      const std::size_t middle = without + (with - without) / 2;
      (is_there(middle, mistake) ? with : without) = middle;
    }
    causes_.push_back(without);
    return place_of(without);
  }

 private:
  bool begins_with(std::size_t index, const std::string& mistake) {
    return !is_there(index, mistake) && is_there(index + 1, mistake);
  }

  bool is_there(std::size_t count, const std::string& mistake) {
    if (count == keys_) return true;
    const auto [found, is_new] = tried_.try_emplace(count);
    if (is_new) {
      work_ += count + 100;
      const Diagnostics told = check_(laid_together(with_first(layers_, count)));
      for (const Diagnostic& item : told.all()) found->second.insert(signature(item));
    }
    return found->second.contains(mistake);
  }

  SourceSpan place_of(std::size_t index) const {
    for (const data::Value* layer : own_layers(layers_)) {
      const SourceSpan where = leaf_place(*layer, layer->where, index);
      if (where.known()) return where;
    }
    return {};
  }

  const Layers& layers_;
  const CheckMerged& check_;
  std::size_t keys_ = 0;
  std::size_t work_ = 0;
  std::vector<std::size_t> causes_;
  std::map<std::size_t, std::set<std::string>> tried_;
};

/// The same, told of the key that causes it: the nearest of other names is no help there.
Diagnostic told_of(Diagnostic item, SourceSpan cause) {
  const SourceSpan shows = std::exchange(item.where, cause);
  std::erase_if(item.hints, [](const Hint& hint) { return hint.text.starts_with("did you mean"); });
  item.hints.push_back({"it goes wrong here, in the layout below", shows});
  return item;
}

}  // namespace

data::Value laid_together(Layers layers) {
  data::Value merged = std::move(layers.shipped);
  for (const data::Value& file : layers.files) merged = laid_over(std::move(merged), file);
  if (merged.map() == nullptr) return merged;
  if (!layers.language.empty()) merged = with_language(std::move(merged), layers.language);
  for (const data::Value& change : layers.changes) merged = laid_over(std::move(merged), change);
  return merged;
}

void trace_to_own_keys(const Layers& layers, const std::set<FileId>& shipped,
                       const CheckMerged& check, Diagnostics& found) {
  Tracer tracer(layers, check);
  Diagnostics traced;
  for (const Diagnostic& item : found.all()) {
    const bool shows_below = shipped.contains(item.where.file);
    const SourceSpan cause = shows_below ? tracer.cause(signature(item)) : SourceSpan{};
    traced.record(cause.known() ? told_of(item, cause) : item);
  }
  found = std::move(traced);
}

}  // namespace cvpress::style
