#include "style/layout_builder.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>

#include <fmt/format.h>

#include "base/suggest.h"
#include "locale/language.h"
#include "style/merge.h"
#include "style/tables.h"

namespace cvpress::style {
namespace {

/// A part of a layout that is a map.
struct Part {
  std::string_view key;
  std::string_view what;
  std::string_view example;
  bool needed;  // may not be switched off by null
};
constexpr Part kLayoutParts[] = {
    {"page", "a map of page keys", "page: {size: a4}", false},
    {"regions", "a map of regions", "regions: {main: {gap: 12pt}}", true},
    {"sections", "a map of sections", "sections: {default: {gap: 9pt}}", false},
    {"elements", "a map of elements", "elements: {name: {align: center}}", true},
    {"styles", "a map of styles", "styles: {body: {size: 10pt}}", true},
    {"colors", "a map of colors", "colors: {accent: \"#1a4f8b\"}", true},
    {"fonts", "a map of fonts", "fonts: {heading: serif}", false},
    {"lengths", "a map of lengths", "lengths: {indent: 12pt}", false},
    {"formats", "a map of formats", "formats: {date: short}", false},
    {"words", "a map of words", "words: {present: today}", false},
    {"defaults", "a map of kinds of elements", "defaults: {stack: {gap: 2pt}}", false},
    {"locales", "a map of languages", "locales: {de: {formats: {date: numeric}}}", false},
    {"fit", "a map of what may give", "fit: {pages: 1}", false}};

/// Maps whose keys are names that a layout gives.
constexpr std::string_view kNamedSorts[] = {"regions", "sections", "elements", "styles",
                                            "colors",  "fonts",    "lengths",  "words"};

/// The entries that a layout's own maps have by name can be like each other.
void resolve_likes(data::Map& layout, Diagnostics& diagnostics) {
  for (data::Member& member : layout.members) {
    if (member.key == "page" && member.value.map() != nullptr) {
      for (data::Member& part : std::get<data::Map>(member.value.content).members) {
        if (part.key == "fixed") resolve_like(part.value, diagnostics);
      }
    }
    const bool has_like =
        member.key == "elements" || member.key == "styles" || member.key == "sections";
    if (has_like) resolve_like(member.value, diagnostics);
  }
}

}  // namespace

LayoutBuilder::LayoutBuilder(data::Value merged, const SourceMap& sources, Diagnostics& diagnostics)
    : merged_(std::move(merged)), sources_(sources), diagnostics_(diagnostics) {
  if (auto* map = std::get_if<data::Map>(&merged_.content)) resolve_likes(*map, diagnostics_);
}

const data::Value* LayoutBuilder::top(std::string_view key) const {
  const data::Map* map = merged_.map();
  const data::Value* value = map != nullptr ? map->find(key) : nullptr;
  return value != nullptr && !value->is_null() ? value : nullptr;
}

const data::Map* LayoutBuilder::top_map(std::string_view key) const {
  const data::Value* value = top(key);
  return value != nullptr ? value->map() : nullptr;
}

const data::Map* LayoutBuilder::defaults() const {
  return top_map("defaults");
}

bool LayoutBuilder::check_maps() {
  const NamedValues none;
  const ValueReader values(none, sources_, diagnostics_);
  bool sound = true;
  for (const Part& part : kLayoutParts) {
    const data::Value* value = merged_.map()->find(part.key);
    if (value == nullptr || value->map() != nullptr || (value->is_null() && !part.needed)) continue;
    values.expected(*value, part.what, fmt::format("such as {}", part.example));
    sound = false;
  }
  return sound;
}

namespace {

void check_keys(const data::Map& map, std::string_view title, const ValueReader& values) {
  const auto keys = top_keys();
  for (const data::Member& member : map.members) {
    const bool known = std::any_of(keys.begin(), keys.end(),
                                   [&](const KeyInfo& info) { return info.key == member.key; });
    if (!known) values.unknown_key(member, keys, title);
  }
}

}  // namespace

/// Those of the layout, and of its changes for languages.
void LayoutBuilder::check_top_keys(const ValueReader& values) {
  check_keys(*merged_.map(), "a layout", values);
  const data::Map* locales = top_map("locales");
  if (locales == nullptr) return;
  for (const data::Member& member : locales->members) {
    if (!locale::is_language_tag(member.key)) {
      diagnostics_.error(member.key_where, fmt::format("\"{}\" is no language's tag", member.key))
          .hints.push_back({"such as en, de or pt-BR", {}});
    }
    if (member.value.map() != nullptr) {
      check_keys(*member.value.map(), "a layout", values);
    } else if (!member.value.is_null()) {
      values.expected(member.value, "a map of changes", "such as de: {formats: {date: numeric}}");
    }
  }
}

void check_new_names(const data::Value& map, std::string_view sort, Diagnostics& diagnostics) {
  if (map.map() == nullptr) return;
  for (const data::Member& member : map.map()->members) {
    const std::string& name = member.key;
    const bool is_name =
        !name.empty() && name[0] >= 'a' && name[0] <= 'z' &&
        name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos;
    if (is_name) continue;
    diagnostics.error(member.key_where, fmt::format("\"{}\" is no name of {}", name, sort))
        .hints.push_back(
            {"names begin with a small letter; small letters, digits and _ follow", {}});
  }
}

void LayoutBuilder::check_defaults(const ValueReader& values) {
  const data::Map* map = defaults();
  if (map != nullptr) values.unknown_keys(*map, kElementKinds, "defaults");
}

namespace {

using TextPlaces = std::map<std::string, SourceSpan, std::less<>>;

/// Where a text is written, or each of a list.
void add_places(const data::Value& value, TextPlaces& places) {
  if (const auto text = value.text()) places.insert_or_assign(std::string(*text), value.where);
  if (value.list() == nullptr) return;
  for (const data::Value& item : *value.list()) add_places(item, places);
}

/// Families stand in the map of fonts, and as `font` in styles of any scope.
void add_font_places(const data::Map& map, bool is_of_fonts, TextPlaces& places) {
  for (const data::Member& member : map.members) {
    if (is_of_fonts || member.key == "font") add_places(member.value, places);
    if (member.value.map() == nullptr || member.key == "locales") continue;
    add_font_places(*member.value.map(), member.key == "fonts", places);
  }
}

}  // namespace

/// What is neither page nor region: formats, words, fit and the résumé's breaks.
void LayoutBuilder::read_rest(const Readers& readers, LayoutSpec& spec) {
  if (const data::Map* formats = top_map("formats")) {
    read_map(table_of<Formats>(), readers.elements, *formats, "formats", spec.formats);
  }
  if (const data::Map* fit = top_map("fit")) {
    read_map(table_of<FitSpec>(), readers.elements, *fit, "fit", spec.fit);
  }
  if (const data::Value* places = top("break_before")) {
    spec.break_before = readers.values.texts(*places);
    add_places(*places, spec.break_places);
  }
  const data::Map* words = top_map("words");
  if (words == nullptr) return;
  for (const data::Member& member : words->members) {
    if (member.value.is_null()) continue;
    spec.words.emplace(member.key, readers.values.parsed_template(member.value));
  }
}

LayoutSpec LayoutBuilder::build() {
  LayoutSpec spec;
  if (merged_.map() == nullptr || !check_maps()) return spec;
  for (const std::string_view sort : kNamedSorts) {
    const data::Value* map = top(sort);
    if (map != nullptr) check_new_names(*map, sort, diagnostics_);
  }
  add_font_places(*merged_.map(), false, spec.font_places);
  const RawScope scope = root_scope();
  const Readers readers(*scope.names, *this);
  check_top_keys(readers.values);
  if (const data::Value* about = top("about"))
    spec.about = readers.values.text(*about).value_or("");
  spec.scope = scope.typed;
  check_defaults(readers.values);
  read_page(readers, spec);
  read_regions(scope, spec);
  read_rest(readers, spec);
  const data::Map* page = top_map("page");
  check_room(spec,
             {page != nullptr ? page->find("margins") : nullptr,
              page != nullptr ? page->find("gutter") : nullptr, top_map("regions"),
              page != nullptr ? top("page")->where : merged_.where},
             diagnostics_);
  return spec;
}

}  // namespace cvpress::style
