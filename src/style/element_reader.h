// Elements and the keys that boxes share, typed.
#pragma once

#include <array>
#include <optional>

#include "data/value.h"
#include "style/elements.h"
#include "style/keys.h"
#include "style/layout_spec.h"
#include "style/value_reader.h"

namespace cvpress::style {

/// Reads elements of one scope. `defaults` is the layout's map of keys by kind.
class ElementReader {
 public:
  ElementReader(const ValueReader& values, const data::Map* defaults)
      : values_(values), defaults_(defaults) {}

  const ValueReader& values() const { return values_; }

  /// An element's map; nothing, with errors, where it is none.
  std::optional<Element> element(std::string_view name, const data::Value& value) const;
  /// A child: a name, or an element in place.
  std::optional<ChildElement> child(const data::Value& value) const;
  std::vector<ChildElement> children(const data::Value& value) const;
  /// An element and its place on the paper; nothing, with an error, where either is missing.
  std::optional<FixedSpec> fixed(const data::Member& member) const;
  std::optional<RailSpec> rail(const data::Value& value) const;
  /// Nothing, with an error, for a group that does not say by what.
  std::optional<GroupSpec> group(const data::Value& value) const;
  std::optional<BorderSpec> border(const data::Value& value) const;
  std::optional<FirstLetters> first_letters(const data::Value& value) const;
  StylePatch style(const data::Value& value) const;

 private:
  /// An element of a kind with what `defaults` says of it, read once.
  const Element& plain_element(std::size_t kind) const;
  bool read_key(const data::Member& member, Element& element) const;
  void unknown_key(const data::Member& member, std::size_t kind) const;
  std::optional<std::size_t> kind_of(std::string_view name, const data::Value& value) const;
  /// An element that prints when and unless a field is there never prints.
  void check_conditions(const Element& element) const;
  /// Kinds are of the values that `each` goes over.
  void check_kinds(const data::Map& map, const Element& element) const;
  void check_row(const data::Map& map, Element& element) const;

  const ValueReader& values_;
  const data::Map* defaults_;
  mutable std::array<std::optional<Element>, std::size(kElementKinds)> plain_elements_;
};

}  // namespace cvpress::style
