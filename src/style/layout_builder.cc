#include "style/layout_builder.h"

#include <fmt/format.h>

#include "style/keys.h"
#include "style/merge.h"

namespace cvpress::style {
namespace {

constexpr std::string_view kBundledRoles[] = {"sans", "serif", "mono"};

/// A part of a layout that is a map.
struct Part {
  std::string_view key;
  std::string_view what;
  std::string_view example;
  bool needed;  // may not be switched off by null
};
constexpr Part kParts[] = {
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
    {"locales", "a map of languages", "locales: {de: {formats: {date: numeric}}}", false}};

data::Value empty_map() {
  data::Value value;
  value.content = data::Map{};
  return value;
}

data::Value copy_or_empty(const data::Value* value) {
  return value != nullptr && value->map() != nullptr ? *value : empty_map();
}

}  // namespace

LayoutBuilder::LayoutBuilder(data::Value merged, const SourceMap& sources, Diagnostics& diagnostics)
    : merged_(std::move(merged)), sources_(sources), diagnostics_(diagnostics) {
  auto* map = std::get_if<data::Map>(&merged_.content);
  if (map == nullptr) return;
  for (data::Member& member : map->members) {
    const bool has_like =
        member.key == "elements" || member.key == "styles" || member.key == "sections";
    if (has_like) resolve_like(member.value, diagnostics_);
  }
}

const data::Value* LayoutBuilder::top(std::string_view key) const {
  const data::Map* map = merged_.map();
  const data::Value* value = map != nullptr ? map->find(key) : nullptr;
  return value != nullptr && !value->is_null() ? value : nullptr;
}

void LayoutBuilder::read_colors(const data::Value& colors, NamedValues& names) {
  if (colors.map() == nullptr) return;
  const ValueReader values(names, sources_, diagnostics_);
  // A colour may be named after another that stands later: those wait a round.
  std::vector<const data::Member*> waiting;
  for (const data::Member& member : colors.map()->members) waiting.push_back(&member);
  for (std::size_t round = 0; round < 8 && !waiting.empty(); ++round) {
    std::vector<const data::Member*> later;
    for (const data::Member* member : waiting) {
      const std::string_view text = member->value.text().value_or("");
      const std::string_view name = text.substr(0, text.find(' '));
      const bool known = text.starts_with('#') || names.colors.contains(name);
      if (!known && round < 7 && colors.map()->find(name) != nullptr) {
        later.push_back(member);
      } else {
        // A mistaken one keeps its name, so that its uses are no mistakes too.
        names.colors.insert_or_assign(member->key, values.color(member->value).value_or(Color{}));
      }
    }
    waiting = std::move(later);
  }
}

void LayoutBuilder::read_lengths(NamedValues& names) {
  const data::Value* lengths = top("lengths");
  if (lengths == nullptr || lengths->map() == nullptr) return;
  for (const data::Member& member : lengths->map()->members) {
    if (member.value.is_null()) continue;
    const ValueReader values(names, sources_, diagnostics_);
    if (const auto length = values.length(member.value)) names.lengths[member.key] = *length;
  }
}

void LayoutBuilder::read_fonts(NamedValues& names) {
  for (const std::string_view role : kBundledRoles) {
    names.fonts.emplace(role, std::vector<std::string>{std::string(role)});
  }
  const data::Value* fonts = top("fonts");
  if (fonts == nullptr || fonts->map() == nullptr) return;
  // A role may name another, also one that stands later: a second round settles it.
  for (int round = 0; round < 2; ++round) {
    for (const data::Member& member : fonts->map()->members) {
      const ValueReader values(names, sources_, diagnostics_);
      if (!member.value.is_null()) names.fonts[member.key] = values.families(member.value);
    }
  }
}

namespace {

/// The members of a merged map that a patch has an entry for.
std::vector<const data::Member*> changed_members(const data::Value* patch,
                                                 const data::Value& merged) {
  std::vector<const data::Member*> changed;
  if (patch == nullptr || patch->map() == nullptr) return changed;
  for (const data::Member& member : merged.map()->members) {
    if (patch->map()->find(member.key) != nullptr) changed.push_back(&member);
  }
  return changed;
}

}  // namespace

ScopePtr LayoutBuilder::typed_scope(const RawScope& raw) {
  const ValueReader values(raw.names, sources_, diagnostics_);
  const data::Value* defaults = top("defaults");
  const ElementReader reader(values, defaults != nullptr ? defaults->map() : nullptr);
  auto scope = std::make_shared<Scope>();
  scope->colors = raw.names.colors;
  for (const data::Member& member : raw.styles.map()->members) {
    if (!member.value.is_null()) scope->styles.emplace(member.key, reader.style(member.value));
  }
  for (const data::Member& member : raw.elements.map()->members) {
    read_element(member, reader, *scope);
  }
  return scope;
}

void LayoutBuilder::read_element(const data::Member& member, const ElementReader& reader,
                                 Scope& scope) {
  scope.elements.erase(member.key);
  scope.switched_off.erase(member.key);
  if (member.value.is_null()) {
    scope.switched_off.insert(member.key);
  } else if (auto element = reader.element(member.key, member.value)) {
    scope.elements.emplace(member.key, std::move(*element));
  }
}

/// A section changes one or two of the sixty elements; only these are read anew.
ScopePtr LayoutBuilder::patched_scope(const RawScope& raw, const Scope& outer,
                                      const data::Map& own) {
  const ValueReader values(raw.names, sources_, diagnostics_);
  const data::Value* defaults = top("defaults");
  const ElementReader reader(values, defaults != nullptr ? defaults->map() : nullptr);
  auto scope = std::make_shared<Scope>(outer);
  for (const data::Member* member : changed_members(own.find("styles"), raw.styles)) {
    scope->styles.erase(member->key);
    if (!member->value.is_null()) scope->styles.emplace(member->key, reader.style(member->value));
  }
  for (const data::Member* member : changed_members(own.find("elements"), raw.elements)) {
    read_element(*member, reader, *scope);
  }
  return scope;
}

LayoutBuilder::RawScope LayoutBuilder::root_scope() {
  RawScope raw{copy_or_empty(top("colors")),
               copy_or_empty(top("styles")),
               copy_or_empty(top("elements")),
               {},
               nullptr};
  read_colors(raw.colors, raw.names);
  read_lengths(raw.names);
  read_fonts(raw.names);
  raw.typed = typed_scope(raw);
  return raw;
}

LayoutBuilder::RawScope LayoutBuilder::inner_scope(const RawScope& outer, const data::Map& own) {
  const data::Value* colors = own.find("colors");
  const data::Value* styles = own.find("styles");
  const data::Value* elements = own.find("elements");
  if (colors == nullptr && styles == nullptr && elements == nullptr) return outer;
  RawScope raw{
      colors != nullptr ? laid_over(outer.colors, *colors) : outer.colors,
      styles != nullptr ? entries_laid_over("styles", outer.styles, *styles) : outer.styles,
      elements != nullptr ? entries_laid_over("elements", outer.elements, *elements)
                          : outer.elements,
      outer.names, nullptr};
  if (styles != nullptr) resolve_like(raw.styles, diagnostics_);
  if (elements != nullptr) resolve_like(raw.elements, diagnostics_);
  if (colors != nullptr) {
    raw.names.colors.clear();
    read_colors(raw.colors, raw.names);
  }
  // A colour may be in any style or element.
  raw.typed = colors != nullptr ? typed_scope(raw) : patched_scope(raw, *outer.typed, own);
  return raw;
}

void LayoutBuilder::read_formats(const RawScope& scope, LayoutSpec& spec) {
  const ValueReader values(scope.names, sources_, diagnostics_);
  if (const data::Value* formats = top("formats");
      formats != nullptr && formats->map() != nullptr) {
    values.unknown_keys(*formats->map(), kFormatKeys, {}, "formats");
    const auto text = [&](std::string_view key, std::string& target) {
      const data::Value* value = formats->map()->find(key);
      if (value != nullptr && !value->is_null()) target = values.text(*value).value_or(target);
    };
    text("date", spec.formats.date);
    text("range", spec.formats.range);
    text("phone", spec.formats.phone);
  }
  const data::Value* words = top("words");
  if (words == nullptr || words->map() == nullptr) return;
  for (const data::Member& member : words->map()->members) {
    if (!member.value.is_null())
      spec.words.emplace(member.key, values.parsed_template(member.value));
  }
}

bool LayoutBuilder::check_maps() {
  const NamedValues none;
  const ValueReader values(none, sources_, diagnostics_);
  bool sound = true;
  for (const Part& part : kParts) {
    const data::Value* value = merged_.map()->find(part.key);
    if (value == nullptr || value->map() != nullptr || (value->is_null() && !part.needed)) continue;
    values.expected(*value, part.what, fmt::format("such as {}", part.example));
    sound = false;
  }
  return sound;
}

LayoutSpec LayoutBuilder::build() {
  LayoutSpec spec;
  if (merged_.map() == nullptr || !check_maps()) return spec;
  const RawScope scope = root_scope();
  const ValueReader values(scope.names, sources_, diagnostics_);
  values.unknown_keys(*merged_.map(), kTopKeys, {}, "a layout");
  if (const data::Value* fit = top("fit")) values.not_available(fit->where, "\"fit\"");
  if (const data::Value* about = top("about")) spec.about = values.text(*about).value_or("");
  spec.scope = scope.typed;
  read_page(scope, spec);
  read_regions(scope, spec);
  read_formats(scope, spec);
  return spec;
}

}  // namespace cvpress::style
