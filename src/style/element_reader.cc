#include "style/element_reader.h"

#include <algorithm>

#include <fmt/format.h>

#include "style/fields.h"
#include "style/merge.h"
#include "style/tables.h"

namespace cvpress::style {
namespace {

using Kind = decltype(Element::kind);
static_assert(std::variant_size_v<Kind> == std::size(kElementKinds));

/// An empty element of the kind at an index of the variant.
template <std::size_t kIndex = 0>
Kind empty_kind(std::size_t index) {
  if constexpr (kIndex + 1 < std::variant_size_v<Kind>) {
    if (index != kIndex) return empty_kind<kIndex + 1>(index);
  }
  return Kind(std::in_place_index<kIndex>);
}

std::size_t index_of(std::string_view kind) {
  const auto* found = std::find(std::begin(kElementKinds), std::end(kElementKinds), kind);
  return static_cast<std::size_t>(found - std::begin(kElementKinds));
}

}  // namespace

bool ElementReader::read_key(const data::Member& member, Element& element) const {
  const bool is_own =
      std::visit([&]<class T>(T& kind) { return read_member(table_of<T>(), *this, member, kind); },
                 element.kind);
  return is_own || read_member(table_of<Element>(), *this, member, element) ||
         read_member(table_of<BoxKeys>(), *this, member, element.box);
}

void ElementReader::unknown_key(const data::Member& member, std::size_t kind) const {
  std::vector<KeyInfo> known;
  std::visit([&]<class T>(const T&) { add_infos(table_of<T>(), known); }, empty_kind(kind));
  add_infos(table_of<Element>(), known);
  add_infos(table_of<BoxKeys>(), known);
  values_.unknown_key(member, known, fmt::format("a {}", kElementKinds[kind]));
}

const Element& ElementReader::plain_element(std::size_t kind) const {
  std::optional<Element>& plain = plain_elements_[kind];
  if (plain) return *plain;
  plain.emplace();
  plain->kind = empty_kind(kind);
  std::visit([&]<class T>(T& own) { read_defaults(table_of<T>(), *this, own); }, plain->kind);
  const data::Value* own = defaults_ != nullptr ? defaults_->find(kElementKinds[kind]) : nullptr;
  if (own == nullptr || own->map() == nullptr) return *plain;
  for (const data::Member& member : own->map()->members) {
    if (!read_key(member, *plain)) unknown_key(member, kind);
  }
  // An alignment around an element is stronger than the default of its kind.
  plain->default_align = std::exchange(plain->box.align, std::nullopt);
  return *plain;
}

std::optional<std::size_t> ElementReader::kind_of(std::string_view name,
                                                  const data::Value& value) const {
  const std::string_view kind = element_kind(value);
  if (kind.empty()) {
    values_.diagnostics()
        .error(value.where, name.empty() ? std::string("this element has no kind")
                                         : fmt::format("the element \"{}\" has no kind", name))
        .hints.push_back({fmt::format("one of {} is needed; a patch needs an element of this name "
                                      "in the layout it extends",
                                      fmt::join(kElementKinds, ", ")),
                          {}});
    return std::nullopt;
  }
  for (const std::string_view other : kElementKinds) {
    if (other == kind || value.map()->find(other) == nullptr) continue;
    values_.diagnostics().error(value.where,
                                fmt::format("an element is either {} or {}", kind, other));
    return std::nullopt;
  }
  return index_of(kind);
}

std::optional<Element> ElementReader::element(std::string_view name,
                                              const data::Value& value) const {
  const data::Map* map = value.map();
  if (map == nullptr) {
    values_.expected(value, "an element");
    return std::nullopt;
  }
  const auto kind = kind_of(name, value);
  if (!kind) return std::nullopt;
  Element element = plain_element(*kind);
  element.name = std::string(name);
  element.where = value.where;
  for (const data::Member& member : map->members) {
    if (!read_key(member, element)) unknown_key(member, *kind);
  }
  if (map->find("align") != nullptr) element.default_align.reset();
  check_conditions(element);
  check_kinds(*map, element);
  check_row(*map, element);
  return element;
}

void ElementReader::check_conditions(const Element& element) const {
  const auto is_in_unless = [&element](const FieldPath& path) {
    return std::any_of(element.unless.begin(), element.unless.end(),
                       [&path](const FieldPath& other) { return other.names == path.names; });
  };
  if (element.when.empty() ||
      !std::all_of(element.when.begin(), element.when.end(), is_in_unless)) {
    return;
  }
  const FieldPath& path = element.when.front();
  values_.diagnostics().warning(
      path.where,
      fmt::format("this never prints: \"{}\" is in \"when\" and in \"unless\"", path_text(path)));
}

void ElementReader::check_kinds(const data::Map& map, const Element& element) const {
  if (element.each) return;
  for (const data::Member& member : map.members) {
    if ((member.key != "only" && member.key != "except") || member.value.is_null()) continue;
    values_.diagnostics()
        .error(member.key_where, fmt::format("\"{}\" is of elements with \"each\"", member.key))
        .hints.push_back({"each: person.contacts", {}});
  }
}

void ElementReader::check_row(const data::Map& map, Element& element) const {
  auto* row = std::get_if<RowElement>(&element.kind);
  if (row == nullptr || row->widths.size() == row->cells.size()) return;
  const data::Value* widths = map.find("widths");
  values_.diagnostics().error(
      widths != nullptr ? widths->where : element.where,
      fmt::format("this row has {} cells and {} widths", row->cells.size(), row->widths.size()));
  row->widths.resize(row->cells.size());
}

std::optional<ChildElement> ElementReader::child(const data::Value& value) const {
  if (value.map() != nullptr) {
    auto in_place = element("", value);
    if (!in_place) return std::nullopt;
    return ChildElement{"", std::make_shared<const Element>(std::move(*in_place)), value.where};
  }
  const auto name = value.text();
  if (!name) {
    values_.expected(value, "an element or an element's name");
    return std::nullopt;
  }
  return ChildElement{std::string(*name), nullptr, value.where};
}

std::vector<ChildElement> ElementReader::children(const data::Value& value) const {
  std::vector<ChildElement> result;
  if (value.is_null()) return result;
  if (value.list() == nullptr) {
    values_.expected(value, "a list of elements", "[name, headline]");
    return result;
  }
  for (const data::Value& item : *value.list()) {
    if (auto one = child(item)) result.push_back(std::move(*one));
  }
  return result;
}

std::optional<FixedSpec> ElementReader::fixed(const data::Member& member) const {
  const data::Map* map = member.value.map();
  const data::Value* at = map != nullptr ? map->find("at") : nullptr;
  if (at == nullptr || at->map() == nullptr) {
    values_.expected(at != nullptr ? *at : member.value, "an element with its place",
                     "at: {top: 105mm, start: 4mm}, from the paper's edges");
    return std::nullopt;
  }
  FixedSpec result;
  read_map(table_of<FixedSpec>(), *this, *at->map(), "a place on the paper", result);
  result.where = at->where;
  if (!result.top && !result.end && !result.bottom && !result.start) {
    values_.diagnostics()
        .error(at->where, "this is no place: at needs a side of the paper")
        .hints.push_back({"at: {top: 105mm, start: 4mm}, from the paper's edges", {}});
  }
  data::Value rest = member.value;
  std::erase_if(std::get<data::Map>(rest.content).members,
                [](const data::Member& item) { return item.key == "at"; });
  auto placed = element(member.key, rest);
  if (!placed) return std::nullopt;
  result.element = {"", std::make_shared<const Element>(std::move(*placed)), member.value.where};
  return result;
}

}  // namespace cvpress::style
