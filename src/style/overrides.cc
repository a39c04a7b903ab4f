#include "style/overrides.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/suggest.h"
#include "data/read.h"
#include "style/keys.h"
#include "style/merge.h"

namespace cvpress::style {
namespace {

/// Maps whose entries are names of the layout's own: a name that is not there
/// is a slip, not a new entry.
constexpr std::string_view kNameMaps[] = {"colors", "lengths", "styles", "fonts", "elements"};

/// The value after "=": flow collections as YAML, "null", else text as it is,
/// because "#0a7" would be a comment to YAML.
data::Value override_value(std::string_view text, SourceSpan where, Diagnostics& diagnostics) {
  data::Value value;
  value.where = where;
  if (text == "null" || text.empty()) return value;
  if (text[0] == '[' || text[0] == '{') {
    auto read = data::read(text, data::Format::kYaml, data::Repair::kNone, where, diagnostics);
    if (read) return std::move(*read);
    return value;
  }
  value.content = data::Scalar{std::string(text), data::ScalarKind::kPlain};
  return value;
}

data::Value nested(std::string_view path, SourceSpan where, data::Value value) {
  const std::size_t dot = path.find('.');
  if (dot != std::string_view::npos) {
    const auto offset = static_cast<std::uint32_t>(dot + 1);
    value = nested(path.substr(dot + 1), {where.file, where.begin + offset, where.end},
                   std::move(value));
  }
  const std::string_view key = path.substr(0, dot);
  data::Map map;
  const SourceSpan key_where{where.file, where.begin,
                             where.begin + static_cast<std::uint32_t>(key.size())};
  map.members.push_back({std::string(key), key_where, std::move(value)});
  data::Value result;
  result.where = where;
  result.content = std::move(map);
  return result;
}

/// Whether a path like "colors.accent" names something that is there.
bool names_something(const data::Value& merged, const std::string& key, SourceSpan where,
                     Diagnostics& diagnostics) {
  const std::size_t dot = key.find('.');
  const std::string_view first = std::string_view(key).substr(0, dot);
  const bool is_name_map =
      std::find(std::begin(kNameMaps), std::end(kNameMaps), first) != std::end(kNameMaps);
  const data::Value* map = merged.map()->find(first);
  if (!is_name_map || dot == std::string::npos || map == nullptr || map->map() == nullptr) {
    return true;
  }
  const std::string_view rest = std::string_view(key).substr(dot + 1);
  const std::string_view name = rest.substr(0, rest.find('.'));
  if (map->map()->find(name) != nullptr) return true;
  std::vector<std::string_view> names;
  for (const data::Member& member : map->map()->members) names.push_back(member.key);
  Diagnostic& diagnostic =
      diagnostics.error(where, fmt::format("this layout has no \"{}\" in {}", name, first));
  const std::string hint = suggestion(name, names);
  if (!hint.empty()) diagnostic.hints.push_back({hint, {}});
  return false;
}

data::Value overridden(data::Value merged, const Override& item, std::string_view shown,
                       SourceMap& sources, Diagnostics& diagnostics) {
  const FileId file = sources.add(std::string(shown), item.key + "=" + item.value);
  const auto key_end = static_cast<std::uint32_t>(item.key.size());
  const auto end = static_cast<std::uint32_t>(sources.text(file).size());
  const SourceSpan key_where{file, 0, key_end};
  if (item.key == "extends") {
    diagnostics.error(key_where, "\"extends\" is of layout files: this layout is chosen already")
        .hints.push_back({fmt::format("--layout {}", item.value), {}});
    return merged;
  }
  if (!names_something(merged, item.key, key_where, diagnostics)) return merged;
  data::Value value =
      override_value(sources.text(file).substr(key_end + 1), {file, key_end + 1, end}, diagnostics);
  return laid_over(std::move(merged), nested(item.key, key_where, std::move(value)));
}

}  // namespace

data::Value with_language(data::Value merged, const std::string& language) {
  const data::Value* found = merged.map()->find("locales");
  if (found == nullptr || found->map() == nullptr) return merged;
  std::vector<data::Value> changes;
  for (std::size_t dash = language.find('-');; dash = language.find('-', dash + 1)) {
    const data::Value* of_tag = found->map()->find_any_case(language.substr(0, dash));
    if (of_tag != nullptr && of_tag->map() != nullptr) changes.push_back(*of_tag);
    if (dash == std::string::npos) break;
  }
  for (const data::Value& change : changes) merged = laid_over(std::move(merged), change);
  return merged;
}

data::Value with_overrides(data::Value merged, const LayoutRequest& request, SourceMap& sources,
                           Diagnostics& diagnostics) {
  if (!request.paper.empty()) {
    merged = overridden(std::move(merged), {"page.size", request.paper}, "--paper", sources,
                        diagnostics);
  }
  for (const Override& item : request.overrides) {
    merged = overridden(std::move(merged), item, "--set", sources, diagnostics);
  }
  return merged;
}

}  // namespace cvpress::style
