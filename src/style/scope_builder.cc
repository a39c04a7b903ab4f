// The named values of a layout, and the scopes of regions and sections.
#include <fmt/format.h>

#include "style/layout_builder.h"
#include "style/merge.h"

namespace cvpress::style {
namespace {

constexpr std::string_view kBundledRoles[] = {"sans", "serif", "mono"};
/// Names named after names named after names …
constexpr std::size_t kRounds = 8;

/// A map of the layout, which is not asked for again.
std::shared_ptr<const data::Value> taken_map(data::Map& layout, std::string_view key) {
  data::Value taken;
  taken.content = data::Map{};
  for (data::Member& member : layout.members) {
    if (member.key == key && member.value.map() != nullptr) std::swap(taken, member.value);
  }
  return std::make_shared<const data::Value>(std::move(taken));
}

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

void LayoutBuilder::read_colors(const data::Value& colors, NamedValues& names) {
  if (colors.map() == nullptr) return;
  const ValueReader values(names, sources_, diagnostics_);
  // A colour may be named after another that stands later: those wait a round.
  std::vector<const data::Member*> waiting;
  for (const data::Member& member : colors.map()->members) waiting.push_back(&member);
  for (std::size_t round = 0; round < kRounds && !waiting.empty(); ++round) {
    std::vector<const data::Member*> later;
    for (const data::Member* member : waiting) {
      const std::string_view text = member->value.text().value_or("");
      const std::string_view name = text.substr(0, text.find(' '));
      const bool known = text.starts_with('#') || names.colors.contains(name);
      if (!known && round + 1 < kRounds && colors.map()->find(name) != nullptr) {
        later.push_back(member);
      } else {
        // A mistaken one keeps its name, so that its uses are no mistakes too.
        names.colors.insert_or_assign(member->key, values.color(member->value).value_or(Color{}));
      }
    }
    waiting = std::move(later);
  }
}

void LayoutBuilder::read_lengths(const data::Map& lengths, NamedValues& names,
                                 const SourceMap& sources, Diagnostics& diagnostics) {
  const ValueReader values(names, sources, diagnostics);
  // A length may be named after another that stands later: those wait a round.
  std::vector<const data::Member*> waiting;
  for (const data::Member& member : lengths.members) {
    if (!member.value.is_null()) waiting.push_back(&member);
  }
  for (std::size_t round = 0; round < kRounds && !waiting.empty(); ++round) {
    std::vector<const data::Member*> later;
    for (const data::Member* member : waiting) {
      const std::string_view name = member->value.text().value_or("");
      const bool is_later = lengths.find(name) != nullptr && !names.lengths.contains(name);
      if (is_later && round + 1 < kRounds) {
        later.push_back(member);
      } else if (is_later) {
        diagnostics.error(member->value.where,
                          fmt::format("the length \"{}\" is named after itself", member->key));
        names.lengths[member->key] = {};
      } else {
        names.lengths[member->key] = values.length(member->value).value_or(Length{});
      }
    }
    waiting = std::move(later);
  }
}

/// The unit `line` is of the body, whose size may itself be a named length: they
/// are read once without it, and again when it is known.
void LayoutBuilder::read_all_lengths(const RawScope& raw, NamedValues& names) {
  const data::Map* lengths = top_map("lengths");
  NamedValues first;
  first.colors = names.colors;
  Diagnostics told_again;
  if (lengths != nullptr) read_lengths(*lengths, first, sources_, told_again);
  const ValueReader values(first, sources_, told_again);
  const data::Value* body = raw.styles->map()->find("body");
  if (body != nullptr && body->map() != nullptr) {
    const text::TextStyle style =
        patched(text::TextStyle{}, ElementReader(values, nullptr).style(*body));
    names.line = style.size * style.leading;
  }
  if (lengths != nullptr) read_lengths(*lengths, names, sources_, diagnostics_);
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

void read_element(const data::Member& member, const ElementReader& reader, Scope& scope) {
  scope.elements.erase(member.key);
  scope.switched_off.erase(member.key);
  if (member.value.is_null()) {
    scope.switched_off.insert(member.key);
  } else if (auto element = reader.element(member.key, member.value)) {
    scope.elements.emplace(member.key, std::move(*element));
  }
}

}  // namespace

ScopePtr LayoutBuilder::typed_scope(const RawScope& raw) {
  const Readers readers(*raw.names, *this);
  auto scope = std::make_shared<Scope>();
  scope->colors = raw.names->colors;
  for (const data::Member& member : raw.styles->map()->members) {
    if (member.value.is_null()) continue;
    scope->styles.emplace(member.key, readers.elements.style(member.value));
  }
  for (const data::Member& member : raw.elements->map()->members) {
    read_element(member, readers.elements, *scope);
  }
  return scope;
}

/// A section changes one or two of the sixty elements; only these are read anew.
ScopePtr LayoutBuilder::patched_scope(const RawScope& raw, const Scope& outer,
                                      const data::Map& own) {
  const Readers readers(*raw.names, *this);
  auto scope = std::make_shared<Scope>(outer);
  for (const data::Member* member : changed_members(own.find("styles"), *raw.styles)) {
    scope->styles.erase(member->key);
    if (member->value.is_null()) continue;
    scope->styles.emplace(member->key, readers.elements.style(member->value));
  }
  for (const data::Member* member : changed_members(own.find("elements"), *raw.elements)) {
    read_element(*member, readers.elements, *scope);
  }
  return scope;
}

LayoutBuilder::RawScope LayoutBuilder::root_scope() {
  auto& layout = std::get<data::Map>(merged_.content);
  RawScope raw{taken_map(layout, "colors"),
               taken_map(layout, "styles"),
               taken_map(layout, "elements"),
               {},
               nullptr};
  auto names = std::make_shared<NamedValues>();
  read_colors(*raw.colors, *names);
  read_fonts(*names);
  read_all_lengths(raw, *names);
  raw.names = std::move(names);
  raw.typed = typed_scope(raw);
  return raw;
}

namespace {

/// A map of a scope with a region's or section's own laid over it.
std::shared_ptr<const data::Value> map_laid_over(std::string_view sort,
                                                 const std::shared_ptr<const data::Value>& outer,
                                                 const data::Value* own, Diagnostics& diagnostics) {
  if (own == nullptr || own->is_null()) return outer;
  if (own->map() == nullptr) {
    diagnostics.error(own->where, fmt::format("a map of {} was expected here, this is {}", sort,
                                              data::kind_name(*own)));
    return outer;
  }
  data::Value merged = entries_laid_over(sort, *outer, *own);
  if (sort != "colors") resolve_like(merged, diagnostics);
  return std::make_shared<const data::Value>(std::move(merged));
}

}  // namespace

LayoutBuilder::RawScope LayoutBuilder::inner_scope(const RawScope& outer, const data::Map& own) {
  RawScope raw{map_laid_over("colors", outer.colors, own.find("colors"), diagnostics_),
               map_laid_over("styles", outer.styles, own.find("styles"), diagnostics_),
               map_laid_over("elements", outer.elements, own.find("elements"), diagnostics_),
               outer.names, nullptr};
  const bool has_colors = raw.colors != outer.colors;
  if (!has_colors && raw.styles == outer.styles && raw.elements == outer.elements) return outer;
  if (has_colors) {
    auto names = std::make_shared<NamedValues>(*outer.names);
    names->colors.clear();
    read_colors(*raw.colors, *names);
    raw.names = std::move(names);
  }
  // A colour may be in any style or element.
  raw.typed = has_colors ? typed_scope(raw) : patched_scope(raw, *outer.typed, own);
  return raw;
}

}  // namespace cvpress::style
