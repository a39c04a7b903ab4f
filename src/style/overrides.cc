#include "style/overrides.h"

#include <algorithm>
#include <optional>
#include <utility>

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

/// Whether a text that begins with a brace is a template ("{page.number} of {page.count}"), not a
/// map: what it opens with has no key.
bool begins_template(std::string_view text) {
  const std::string_view inside = text.substr(1, text.find_first_of("{}", 1) - 1);
  if (inside.find_first_not_of(" \t\n") == std::string_view::npos) return false;
  if (inside.find_first_of("\"'") != std::string_view::npos) return false;
  for (std::size_t at = inside.find(':'); at != std::string_view::npos;
       at = inside.find(':', at + 1)) {
    const bool is_of_key = at + 1 == inside.size() ||
                           std::string_view(" \t\n").find(inside[at + 1]) != std::string_view::npos;
    if (is_of_key) return false;
  }
  return true;
}

/// The value after "=": flow collections as YAML, "null", else text as it is,
/// because "#0a7" would be a comment to YAML.
data::Value override_value(std::string_view text, SourceSpan where, Diagnostics& diagnostics) {
  data::Value value;
  value.where = where;
  if (text == "null" || text.empty()) return value;
  if (text[0] == '[' || (text[0] == '{' && !begins_template(text))) {
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

/// A patch of a name that is not there is a slip; what says all of itself is new.
void check_wish(const data::Value& merged, const data::Map& wish, Diagnostics& diagnostics) {
  for (const data::Member& part : wish.members) {
    const bool is_named =
        std::find(std::begin(kNameMaps), std::end(kNameMaps), part.key) != std::end(kNameMaps);
    if (!is_named || part.value.map() == nullptr) continue;
    for (const data::Member& member : part.value.map()->members) {
      if (!element_kind(member.value).empty()) continue;
      names_something(merged, part.key + "." + member.key, member.key_where, diagnostics);
    }
  }
}

/// Of a dotted path the part that is the layout's own name; all of it where there is one part.
SourceSpan second_part(SourceSpan where, std::string_view key) {
  const std::size_t dot = key.find('.');
  if (dot == std::string_view::npos) return where;
  const std::size_t end = std::min(key.find('.', dot + 1), key.size());
  return {where.file, where.begin + static_cast<std::uint32_t>(dot + 1),
          where.begin + static_cast<std::uint32_t>(end)};
}

std::optional<data::Value> change_of(const Override& item, const data::Value& merged,
                                     SourceMap& sources, Diagnostics& diagnostics) {
  const FileId file = sources.add("--set", item.key + "=" + item.value);
  const auto key_end = static_cast<std::uint32_t>(item.key.size());
  const auto end = static_cast<std::uint32_t>(sources.text(file).size());
  const SourceSpan key_where{file, 0, key_end};
  if (item.key == "extends") {
    diagnostics.error(key_where, "\"extends\" is of layout files: this layout is chosen already")
        .hints.push_back({fmt::format("--layout {}", item.value), {}});
    return std::nullopt;
  }
  if (!names_something(merged, item.key, second_part(key_where, item.key), diagnostics)) {
    return std::nullopt;
  }
  data::Value value =
      override_value(sources.text(file).substr(key_end + 1), {file, key_end + 1, end}, diagnostics);
  return nested(item.key, key_where, std::move(value));
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

namespace {

const data::Value* wished_layout(const LayoutRequest& request) {
  const data::Value* strongest = nullptr;
  for (const data::Value& wish : request.wishes) {
    const data::Value* layout = wish.map() != nullptr ? wish.map()->find("layout") : nullptr;
    if (layout != nullptr && layout->text()) strongest = layout;
  }
  return strongest;
}

}  // namespace

std::string chosen_layout(const LayoutRequest& request) {
  if (!request.layout.empty()) return request.layout;
  const data::Value* wished = wished_layout(request);
  return wished != nullptr ? std::string(*wished->text()) : kDefaultLayout;
}

SourceSpan place_of_choice(const LayoutRequest& request) {
  const data::Value* wished = request.layout.empty() ? wished_layout(request) : nullptr;
  return wished != nullptr ? wished->where : SourceSpan{};
}

namespace {

/// A wish as a layout would say it: `paper` is the page's size.
data::Value as_layout(const data::Map& wish, Diagnostics& diagnostics) {
  data::Value result;
  data::Map map;
  for (const data::Member& member : wish.members) {
    if (member.key == "extends") {
      diagnostics.error(member.key_where, "\"extends\" is of layout files")
          .hints.push_back({"layout: classic chooses a layout", {}});
    } else if (member.key == "layout" && !member.value.is_null() && !member.value.text()) {
      diagnostics.error(member.value.where, "a layout's name was expected here");
    } else if (member.key != "layout" && member.key != "paper") {
      map.members.push_back(member);
    }
  }
  result.content = std::move(map);
  const data::Value* paper = wish.find("paper");
  if (paper == nullptr || paper->is_null()) return result;
  return laid_over(std::move(result), nested("page.size", paper->where, *paper));
}

std::optional<data::Value> change_of(const data::Value& wish, const data::Value& merged,
                                     Diagnostics& diagnostics) {
  if (wish.is_null()) return std::nullopt;
  if (wish.map() == nullptr) {
    diagnostics.error(wish.where, fmt::format("a map of a layout's keys was expected after "
                                              "\"cvpress\", this is {}",
                                              data::kind_name(wish)));
    return std::nullopt;
  }
  check_wish(merged, *wish.map(), diagnostics);
  return as_layout(*wish.map(), diagnostics);
}

data::Value change_of_paper(const std::string& paper, SourceMap& sources,
                            Diagnostics& diagnostics) {
  // The source's text is what was written: the name of the paper.
  const FileId file = sources.add("--paper", paper);
  const SourceSpan where{file, 0, static_cast<std::uint32_t>(paper.size())};
  return nested("page.size", where, override_value(sources.text(file), where, diagnostics));
}

}  // namespace

std::vector<data::Value> changes_asked_for(data::Value merged, const LayoutRequest& request,
                                           SourceMap& sources, Diagnostics& diagnostics) {
  std::vector<data::Value> changes;
  const auto add = [&](std::optional<data::Value> change) {
    if (!change) return;
    merged = laid_over(std::move(merged), *change);
    changes.push_back(std::move(*change));
  };
  for (const data::Value& wish : request.wishes) add(change_of(wish, merged, diagnostics));
  if (!request.paper.empty()) add(change_of_paper(request.paper, sources, diagnostics));
  for (const Override& item : request.overrides) {
    add(change_of(item, merged, sources, diagnostics));
  }
  return changes;
}

}  // namespace cvpress::style
