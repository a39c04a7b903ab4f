// The named values of a layout, and the scopes of regions and sections.
#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "style/layout_builder.h"
#include "style/merge.h"

namespace cvpress::style {
namespace {

constexpr std::string_view kBundledRoles[] = {"sans", "serif", "mono"};

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

namespace {

/// Reads the members of a map whose values may be named after each other, each
/// after the one it is named after, however far the names lead.
template <class Named, class Read>
class NamedAfter {
 public:
  NamedAfter(const data::Map& map, std::string_view sort, Diagnostics& diagnostics, Named named,
             Read read)
      : sort_(sort), diagnostics_(diagnostics), named_(named), read_(read) {
    for (const data::Member& member : map.members) members_.emplace(member.key, &member);
  }

  void read_all() {
    for (const auto& [key, member] : members_) read_chain(*member);
  }

 private:
  /// Along the names until one that is read or names nothing here, then back.
  void read_chain(const data::Member& first) {
    std::vector<const data::Member*> chain;
    const data::Member* next = &first;
    while (next != nullptr && !read_.done(next->key)) {
      if (!open_.insert(next->key).second) {
        circle(*next);
        break;
      }
      chain.push_back(next);
      const auto found = members_.find(named_(next->value));
      next = found == members_.end() ? nullptr : found->second;
    }
    std::reverse(chain.begin(), chain.end());
    for (const data::Member* member : chain) {
      if (!read_.done(member->key)) read_.read(*member);
    }
    open_.clear();
  }

  void circle(const data::Member& member) {
    diagnostics_.error(member.value.where,
                       fmt::format("the {} \"{}\" is named after itself", sort_, member.key));
    read_.fail(member.key);
  }

  std::string_view sort_;
  Diagnostics& diagnostics_;
  Named named_;
  Read read_;
  std::map<std::string_view, const data::Member*> members_;
  std::set<std::string_view> open_;
};

/// Puts values into a map of names. A mistaken one keeps its name, so that its
/// uses are no mistakes too.
template <class T, auto kRead>
struct NamedReader {
  const ValueReader& values;
  std::map<std::string, T, std::less<>>& target;

  bool done(const std::string& key) const { return target.contains(key); }
  void fail(const std::string& key) { target.insert_or_assign(key, T{}); }
  void read(const data::Member& member) {
    target.insert_or_assign(member.key, (values.*kRead)(member.value).value_or(T{}));
  }
};

std::string_view color_named(const data::Value& value) {
  const std::string_view text = value.text().value_or("");
  return text.substr(0, text.find(' '));
}

std::string_view length_named(const data::Value& value) {
  return value.text().value_or("");
}

}  // namespace

void LayoutBuilder::read_colors(const data::Value& colors, NamedValues& names) {
  if (colors.map() == nullptr) return;
  const ValueReader values(names, sources_, diagnostics_);
  NamedAfter(*colors.map(), "colour", diagnostics_, color_named,
             NamedReader<Color, &ValueReader::color>{values, names.colors})
      .read_all();
}

void LayoutBuilder::read_lengths(const data::Map& lengths, NamedValues& names,
                                 const SourceMap& sources, Diagnostics& diagnostics) {
  const ValueReader values(names, sources, diagnostics);
  data::Map given;
  for (const data::Member& member : lengths.members) {
    if (!member.value.is_null()) given.members.push_back(member);
  }
  NamedAfter(given, "length", diagnostics, length_named,
             NamedReader<Length, &ValueReader::length>{values, names.lengths})
      .read_all();
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

namespace {

/// Resolves roles of fonts that name other roles, each once.
class FontRoles {
 public:
  FontRoles(const data::Map& fonts, const ValueReader& values, NamedValues& names)
      : values_(values), names_(names) {
    for (const data::Member& member : fonts.members) {
      if (!member.value.is_null()) members_.emplace(member.key, &member);
    }
  }

  void read_all() {
    for (const auto& [role, member] : members_) read(*member);
  }

 private:
  void read(const data::Member& member) {
    if (!begun_.insert(member.key).second) return;
    open_.insert(member.key);
    for (const std::string& name : values_.texts(member.value)) {
      const auto other = members_.find(name);
      if (other == members_.end() || name == member.key) continue;
      if (open_.contains(name) || open_.size() > kDeepestRoles) {
        values_.diagnostics().error(
            member.value.where, fmt::format("the font \"{}\" is named after itself", member.key));
      } else {
        read(*other->second);
      }
    }
    open_.erase(member.key);
    names_.fonts[member.key] = values_.families(member.value);
  }

  static constexpr std::size_t kDeepestRoles = 64;

  const ValueReader& values_;
  NamedValues& names_;
  std::map<std::string_view, const data::Member*> members_;
  std::set<std::string_view> begun_;
  std::set<std::string_view> open_;
};

}  // namespace

void LayoutBuilder::read_fonts(NamedValues& names) {
  for (const std::string_view role : kBundledRoles) {
    names.fonts.emplace(role, std::vector<std::string>{std::string(role)});
  }
  const data::Map* fonts = top_map("fonts");
  if (fonts == nullptr) return;
  const ValueReader values(names, sources_, diagnostics_);
  FontRoles(*fonts, values, names).read_all();
}

namespace {

void read_element(const data::Member& member, const ElementReader& reader, Scope& scope) {
  scope.elements.erase(member.key);
  scope.switched_off.erase(member.key);
  auto element = member.value.is_null() ? std::nullopt : reader.element(member.key, member.value);
  if (element) {
    scope.elements.emplace(member.key, std::move(*element));
  } else {
    // Nothing, or a mistaken one, which keeps its name so that its uses are no mistakes too.
    scope.switched_off.insert(member.key);
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
  check_new_names(*own, sort, diagnostics);
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
