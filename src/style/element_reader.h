// Elements and the keys that boxes share, typed.
#pragma once

#include "data/value.h"
#include "style/elements.h"
#include "style/layout_spec.h"
#include "style/value_reader.h"

namespace cvpress::style {

/// Reads elements of one scope. `defaults` is the layout's map of keys by kind.
class ElementReader {
 public:
  ElementReader(const ValueReader& values, const data::Map* defaults)
      : values_(values), defaults_(defaults) {}

  /// An element's map; nothing, with errors, where it is none.
  std::optional<Element> element(std::string_view name, const data::Value& value) const;
  /// A child: a name, or an element in place.
  std::optional<ChildElement> child(const data::Value& value) const;
  std::vector<ChildElement> children(const data::Value& value) const;
  RailSpec rail(const data::Value& value) const;
  /// Nothing, with an error, for a group that does not say by what.
  std::optional<GroupSpec> group(const data::Value& value) const;
  /// The box keys of an element, region or section.
  BoxKeys box(const data::Map& map) const;
  StylePatch style(const data::Value& value) const;

 private:
  using Kind = decltype(Element::kind);
  Kind kind_of(std::string_view kind, const data::Map& map, const data::Value& value) const;
  TextElement text(const data::Map& map) const;
  ProseElement prose(const data::Map& map) const;
  StackElement stack(const data::Map& map) const;
  RowElement row(const data::Map& map, SourceSpan where) const;
  WrapElement wrap(const data::Map& map) const;
  ImageElement image(const data::Map& map) const;
  RuleElement rule(const data::Map& map) const;
  MeterElement meter(const data::Map& map) const;
  RowWidth row_width(const data::Value& value) const;
  BorderSpec border(const data::Value& value) const;
  void common(const data::Map& map, Element& element) const;
  void keep(const data::Value& value, BoxKeys& box) const;
  /// The value of a key, from the element or the defaults of its kind; null if
  /// absent or nothing.
  const data::Value* find(const data::Map& map, std::string_view key) const;
  Length length_or(const data::Map& map, std::string_view key, Length otherwise) const;

  const ValueReader& values_;
  const data::Map* defaults_;
};

}  // namespace cvpress::style
