// Elements of a layout as nodes. What is empty makes no node, so that whoever
// asked leaves out its gap too (layout-language.md section 6).
#pragma once

#include <optional>
#include <vector>

#include "compose/setting.h"
#include "layout/node.h"
#include "style/elements.h"

namespace cvpress::compose {

/// An element that is there.
struct Composed {
  layout::Node node;
  std::optional<layout::Gap> above;  // the space before it, in place of the gap
  bool is_rule = false;              // it adorns others, and does not stay without them
};

/// An element as one thing; `each` has no meaning here.
std::optional<Composed> compose_element(const style::Element& element, const Setting& setting);

/// A child: a name of the scope or an element in place. With `each`, all of the
/// list's values; so nothing, one or several.
std::vector<Composed> compose_child(const style::ChildElement& child, const Setting& setting);

/// The child as one node: several values of `each` are stacked.
std::optional<Composed> compose_one(const style::ChildElement& child, const Setting& setting);

/// The settings inside `each`, one for each value that `only` and `except` let
/// pass. `setting` itself where the element has no `each`.
std::vector<Setting> settings_of_values(const style::Element& element, const Setting& setting,
                                        std::vector<Value>& kept);

/// Puts padding, border and the other keys of a box on a node.
void apply_box(const style::BoxKeys& box, const Setting& setting, layout::Node& node);

/// Makes padding smaller that is wider than the room or taller than the page, which would
/// push what is inside off the paper. `of_what` and the place say whose it is in a warning.
void limit_padding(const std::string& of_what, SourceSpan where, const Setting& setting,
                   layout::Node& node);

/// Rounds the corners of a picture and of what is around it alike, once its box is on.
void round_corners(const style::Element& element, layout::Node& node);

/// The setting inside a box: its style, its alignment, less room.
Setting inside_box(const style::BoxKeys& box, const Setting& setting);

/// Each kind of element, inside its own setting.
std::optional<layout::Node> compose_kind(const style::TextElement& kind,
                                         const style::Element& element, const Setting& setting);
std::optional<layout::Node> compose_kind(const style::ProseElement& kind,
                                         const style::Element& element, const Setting& setting);
std::optional<layout::Node> compose_kind(const style::StackElement& kind,
                                         const style::Element& element, const Setting& setting);
std::optional<layout::Node> compose_kind(const style::RowElement& kind,
                                         const style::Element& element, const Setting& setting);
std::optional<layout::Node> compose_kind(const style::WrapElement& kind,
                                         const style::Element& element, const Setting& setting);
std::optional<layout::Node> compose_kind(const style::ImageElement& kind,
                                         const style::Element& element, const Setting& setting);
std::optional<layout::Node> compose_kind(const style::RuleElement& kind,
                                         const style::Element& element, const Setting& setting);
std::optional<layout::Node> compose_kind(const style::MeterElement& kind,
                                         const style::Element& element, const Setting& setting);
std::optional<layout::Node> compose_kind(const style::QrElement& kind,
                                         const style::Element& element, const Setting& setting);
std::optional<layout::Node> compose_kind(const style::ChartElement& kind,
                                         const style::Element& element, const Setting& setting);

}  // namespace cvpress::compose
