#include "style/element_reader.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/numbers.h"
#include "style/keys.h"
#include "style/merge.h"

namespace cvpress::style {
namespace {

constexpr Choice<layout::VerticalAlign> kVerticalAligns[] = {
    {"baseline", layout::VerticalAlign::kBaseline},
    {"top", layout::VerticalAlign::kTop},
    {"middle", layout::VerticalAlign::kMiddle},
    {"bottom", layout::VerticalAlign::kBottom}};
constexpr Choice<layout::Align> kAligns[] = {{"start", layout::Align::kStart},
                                             {"center", layout::Align::kCenter},
                                             {"end", layout::Align::kEnd},
                                             {"justify", layout::Align::kJustify}};
constexpr Choice<Crop> kCrops[] = {
    {"none", Crop::kNone}, {"square", Crop::kSquare}, {"circle", Crop::kCircle}};
constexpr Choice<layout::Role> kRoles[] = {{"H1", layout::Role::kH1},
                                           {"H2", layout::Role::kH2},
                                           {"H3", layout::Role::kH3},
                                           {"H4", layout::Role::kH4},
                                           {"H5", layout::Role::kH5},
                                           {"H6", layout::Role::kH6},
                                           {"P", layout::Role::kP},
                                           {"Sect", layout::Role::kSect},
                                           {"Div", layout::Role::kDiv},
                                           {"Figure", layout::Role::kFigure},
                                           {"L", layout::Role::kL},
                                           {"LI", layout::Role::kLI},
                                           {"Artifact", layout::Role::kArtifact}};

/// Of a row's room; keeps sums of shares finite.
constexpr double kLargestShare = 1000;

Length points(double value) {
  const Measure measure{value, Unit::kPoints};
  return {measure, measure, measure};
}

}  // namespace

const data::Value* ElementReader::find(const data::Map& map, std::string_view key) const {
  const data::Value* value = map.find(key);
  if (value == nullptr && defaults_ != nullptr) {
    for (const std::string_view kind : kElementKinds) {
      if (map.find(kind) == nullptr) continue;
      const data::Value* of_kind = defaults_->find(kind);
      if (of_kind != nullptr && of_kind->map() != nullptr) value = of_kind->map()->find(key);
    }
  }
  return value != nullptr && !value->is_null() ? value : nullptr;
}

Length ElementReader::length_or(const data::Map& map, std::string_view key,
                                Length otherwise) const {
  const data::Value* value = find(map, key);
  return value != nullptr ? values_.length(*value).value_or(otherwise) : otherwise;
}

std::optional<Element> ElementReader::element(std::string_view name,
                                              const data::Value& value) const {
  const data::Map* map = value.map();
  if (map == nullptr) {
    values_.expected(value, "an element");
    return std::nullopt;
  }
  const std::string_view kind = element_kind(value);
  if (kind.empty()) {
    values_.diagnostics()
        .error(value.where, name.empty() ? std::string("this element has no kind")
                                         : fmt::format("the element \"{}\" has no kind", name))
        .hints.push_back({"one of text, prose, stack, row, wrap, image, rule is needed; a patch "
                          "needs an element of this name in the layout it extends",
                          {}});
    return std::nullopt;
  }
  for (const std::string_view other : kElementKinds) {
    // Some words are a kind here and a key of another kind there.
    const auto own = own_keys(kind);
    const bool is_key = std::find(own.begin(), own.end(), other) != own.end();
    if (other == kind || is_key || map->find(other) == nullptr) continue;
    values_.diagnostics().error(value.where,
                                fmt::format("an element is either {} or {}", kind, other));
    return std::nullopt;
  }
  if (kind == "meter" || kind == "qr") {
    values_.not_available(value.where, fmt::format("the element kind \"{}\"", kind));
    return std::nullopt;
  }
  values_.unknown_keys(*map, own_keys(kind), kCommonKeys, fmt::format("a {}", kind));
  Element element;
  element.name = std::string(name);
  element.where = value.where;
  element.kind = kind_of(kind, *map, value);
  common(*map, element);
  return element;
}

ElementReader::Kind ElementReader::kind_of(std::string_view kind, const data::Map& map,
                                           const data::Value& value) const {
  if (kind == "text") return text(map);
  if (kind == "prose") return prose(map);
  if (kind == "stack") return stack(map);
  if (kind == "row") return row(map, value.where);
  if (kind == "wrap") return wrap(map);
  if (kind == "image") return image(map);
  return rule(map);
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

TextElement ElementReader::text(const data::Map& map) const {
  TextElement result;
  result.text = values_.parsed_template(*map.find("text"));
  if (const auto* value = find(map, "hyphenate")) {
    result.hyphenate = values_.truth(*value).value_or(false);
  }
  if (const auto* value = find(map, "rotate")) values_.not_available(value->where, "\"rotate\"");
  return result;
}

ProseElement ElementReader::prose(const data::Map& map) const {
  ProseElement result;
  result.field = values_.field(*map.find("prose"));
  const auto truth = [&](std::string_view key, bool& target) {
    if (const auto* value = find(map, key)) target = values_.truth(*value).value_or(target);
  };
  const auto whole = [&](std::string_view key, int& target) {
    if (const auto* value = find(map, key)) {
      target = values_.whole(*value, {0, 20, "a count of lines"}).value_or(target);
    }
  };
  truth("hyphenate", result.hyphenate);
  truth("hang_punctuation", result.hang_punctuation);
  if (const auto* value = find(map, "bullets")) result.bullets = values_.texts(*value);
  if (result.bullets.empty()) result.bullets = {"•", "–"};
  result.indent = length_or(map, "indent", points(3));
  result.bullet_gap = length_or(map, "bullet_gap", points(5));
  result.item_gap = length_or(map, "item_gap", points(2));
  result.block_gap = length_or(map, "block_gap", result.item_gap);
  whole("orphans", result.orphans);
  whole("widows", result.widows);
  return result;
}

StackElement ElementReader::stack(const data::Map& map) const {
  StackElement result;
  result.children = children(*map.find("stack"));
  result.gap = length_or(map, "gap", points(0));
  if (const auto* value = find(map, "divider")) result.divider = child(*value);
  if (const auto* value = find(map, "rail")) result.rail = rail(*value);
  return result;
}

RowWidth ElementReader::row_width(const data::Value& value) const {
  RowWidth result;
  const std::string_view text = value.text().value_or("");
  if (text == "auto") {
    result.kind = RowWidthKind::kAuto;
  } else if (text == "widest") {
    result.kind = RowWidthKind::kWidest;
  } else if (const auto share = text.ends_with("fr")
                                    ? parse_decimal(text.substr(0, text.size() - 2))
                                    : std::nullopt;
             share && *share > 0 && *share <= kLargestShare) {
    result.share = *share;
  } else {
    result.kind = RowWidthKind::kLength;
    result.length = values_.length(value).value_or(points(0));
  }
  return result;
}

RowElement ElementReader::row(const data::Map& map, SourceSpan where) const {
  RowElement result;
  result.cells = children(*map.find("row"));
  result.gap = length_or(map, "gap", points(8));
  if (const auto* value = find(map, "valign")) {
    result.valign = values_.choice<layout::VerticalAlign>(*value, kVerticalAligns)
                        .value_or(layout::VerticalAlign::kBaseline);
  }
  if (const auto* value = find(map, "widths")) {
    if (value->list() == nullptr) {
      values_.expected(*value, "a list of widths", "[1fr, auto]");
    } else {
      for (const data::Value& item : *value->list()) result.widths.push_back(row_width(item));
    }
  }
  if (result.widths.size() != result.cells.size()) {
    const data::Value* widths = find(map, "widths");
    values_.diagnostics().error(widths != nullptr ? widths->where : where,
                                fmt::format("this row has {} cells and {} widths",
                                            result.cells.size(), result.widths.size()));
    result.widths.resize(result.cells.size());
  }
  return result;
}

WrapElement ElementReader::wrap(const data::Map& map) const {
  WrapElement result;
  result.children = children(*map.find("wrap"));
  result.gap = length_or(map, "gap", points(5));
  result.line_gap = length_or(map, "line_gap", points(0));
  if (const auto* value = find(map, "separator")) {
    result.separator = values_.text(*value).value_or("");
  }
  return result;
}

ImageElement ElementReader::image(const data::Map& map) const {
  ImageElement result;
  result.field = values_.field(*map.find("image"));
  if (const auto* value = find(map, "crop")) {
    result.crop = values_.choice<Crop>(*value, kCrops).value_or(Crop::kNone);
  }
  if (const auto* value = find(map, "gray")) result.gray = values_.truth(*value).value_or(false);
  return result;
}

RuleElement ElementReader::rule(const data::Map& map) const {
  RuleElement result;
  result.thickness = values_.length(*map.find("rule")).value_or(points(0.5));
  if (const auto* value = find(map, "color")) {
    result.color = values_.color(*value).value_or(Color{});
  }
  if (const auto* value = find(map, "dash")) result.dash = values_.lengths(*value);
  return result;
}

void ElementReader::common(const data::Map& map, Element& element) const {
  element.box = box(map);
  if (map.find("align") == nullptr) {
    if (const auto* value = find(map, "align")) {
      element.default_align = values_.choice<layout::Align>(*value, kAligns);
    }
  }
  if (const auto* value = find(map, "when")) element.when = values_.fields(*value);
  if (const auto* value = find(map, "unless")) element.unless = values_.fields(*value);
  if (const auto* value = find(map, "each")) element.each = values_.field(*value);
  if (const auto* value = find(map, "only")) element.only = values_.texts(*value);
  if (const auto* value = find(map, "except")) element.except = values_.texts(*value);
  if (const auto* value = find(map, "width")) element.width = values_.length(*value);
  if (const auto* value = find(map, "height")) element.height = values_.length(*value);
  if (const auto* value = find(map, "link")) {
    if (value->text() == "false") {
      element.no_links = true;
    } else {
      element.link = values_.field(*value);
    }
  }
  if (const auto* value = find(map, "alt")) element.alt = values_.parsed_template(*value);
  if (const auto* value = find(map, "role")) {
    element.role = values_.choice<layout::Role>(*value, kRoles);
  }
}

}  // namespace cvpress::style
