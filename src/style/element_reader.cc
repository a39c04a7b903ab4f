#include "style/element_reader.h"

#include <algorithm>

#include <fmt/format.h>

#include "style/keys.h"
#include "style/merge.h"

namespace cvpress::style {
namespace {

constexpr Choice<layout::Align> kAligns[] = {{"start", layout::Align::kStart},
                                             {"center", layout::Align::kCenter},
                                             {"end", layout::Align::kEnd},
                                             {"justify", layout::Align::kJustify}};
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
        .hints.push_back(
            {"one of text, prose, stack, row, wrap, image, rule, meter is needed; a patch "
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
  if (kind == "qr") {
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
  if (kind == "meter") return meter(map);
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
