// The keys that all elements have, those of boxes, borders and rails.
#include <algorithm>

#include <fmt/format.h>

#include "model/contacts.h"
#include "style/tables.h"

namespace cvpress::style {
namespace {

using namespace rows;

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
constexpr Choice<layout::BreakBefore> kBreaks[] = {{"page", layout::BreakBefore::kPage},
                                                   {"column", layout::BreakBefore::kColumn}};
constexpr Choice<bool BoxKeys::*> kKeeps[] = {{"together", &BoxKeys::keep_together},
                                              {"with_next", &BoxKeys::keep_with_next}};
constexpr Choice<bool BorderSpec::*> kBorderSides[] = {{"top", &BorderSpec::top},
                                                       {"end", &BorderSpec::end},
                                                       {"bottom", &BorderSpec::bottom},
                                                       {"start", &BorderSpec::start}};

/// Switches on what a word or each of a list of words means, and the rest off.
template <class T, std::size_t N>
void read_switches(const ElementReader& reader, const data::Value& value,
                   const Choice<bool T::*> (&choices)[N], T& target) {
  for (const Choice<bool T::*>& item : choices) target.*item.value = false;
  if (value.is_null()) return;
  const auto one = [&](const data::Value& word) {
    if (const auto chosen = reader.values().choice<bool T::*>(word, choices)) {
      target.*(*chosen) = true;
    }
  };
  if (value.list() == nullptr) return one(value);
  for (const data::Value& word : *value.list()) one(word);
}

void read_keep(const KeyInfo&, const ElementReader& reader, const data::Value& value,
               BoxKeys& target) {
  read_switches(reader, value, kKeeps, target);
}

void read_border_sides(const KeyInfo&, const ElementReader& reader, const data::Value& value,
                       BorderSpec& target) {
  if (!value.is_null()) read_switches(reader, value, kBorderSides, target);
}

void read_style(const KeyInfo&, const ElementReader& reader, const data::Value& value,
                BoxKeys& target) {
  target.style.clear();
  if (value.is_null()) return;
  target.style = reader.values().text(value).value_or("");
  target.style_where = value.where;
}

void read_link(const KeyInfo&, const ElementReader& reader, const data::Value& value,
               Element& target) {
  target.no_links = value.text() == "false";
  target.link.reset();
  if (!value.is_null() && !target.no_links) target.link = reader.values().field(value);
}

/// The kinds of contacts that are let pass, or not.
template <std::vector<std::string> Element::*kMember>
void read_kinds(const KeyInfo&, const ElementReader& reader, const data::Value& value,
                Element& target) {
  target.*kMember = reader.values().texts(value);
  const auto kinds = model::contact_kinds();
  const auto check = [&](const data::Value& item) {
    const auto name = item.text();
    if (!name || std::find(kinds.begin(), kinds.end(), *name) != kinds.end()) return;
    const std::string hint = suggestion(*name, kinds);
    reader.values()
        .diagnostics()
        .error(item.where, fmt::format("there is no kind of contact \"{}\"", *name))
        .hints.push_back(
            {hint.empty() ? fmt::format("they are {}", fmt::join(kinds, ", ")) : hint, {}});
  };
  for_each_item(value, check);
}

/// Those of named elements are resolved before elements are read.
void refuse_like(const KeyInfo&, const ElementReader& reader, const data::Value& value, Element&) {
  reader.values()
      .diagnostics()
      .error(value.where, "an element written in place cannot say \"like\"")
      .hints.push_back({"give it a name in elements, and write that here", {}});
}

constexpr Key<Element> kElementKeys[] = {
    {{"like", ValueType::kText, "Takes what it does not say from the element of this name"},
     refuse_like},
    fields<&Element::when>("when", "Printed only if all of these fields are there"),
    fields<&Element::unless>("unless", "Printed only if none of these fields is there"),
    field<&Element::each>("each", "In a stack or wrap: once for every value of this list field"),
    {{"only", ValueType::kTexts, "With each: only contacts of these kinds"},
     read_kinds<&Element::only>},
    {{"except", ValueType::kTexts, "With each: no contacts of these kinds"},
     read_kinds<&Element::except>},
    truth<&Element::once>("once", "In a section only above or in the first entry it is there for",
                          "false"),
    length<&Element::width>("width", "How wide it is, never more than there is room"),
    length<&Element::height>("height", "The least height; of an image, the most"),
    {{"link", ValueType::kLink, "The field the whole links to, or false: no links inside"},
     read_link},
    a_template<&Element::alt>("alt", "What is said to those who cannot see it"),
    word<&Element::role, kRoles>("role", "The structure type, where it is not as the fields say")};

constexpr Key<BoxKeys> kBoxKeys[] = {
    {{"style", ValueType::kText, "A style's name, for the text inside"}, read_style},
    word<&BoxKeys::align, kAligns>("align", "Where all inside stands"),
    sides<&BoxKeys::padding>("padding", "Room between the box and its content"),
    color<&BoxKeys::background>("background", "Behind the content and its padding"),
    map<&BoxKeys::border, &ElementReader::border>("border", "Lines around the box", "border"),
    length<&BoxKeys::radius>("radius", "How round the corners are"),
    length<&BoxKeys::above>("above", "Space to what stands before it, in place of the gap"),
    {{"keep",
      ValueType::kWords,
      "Not broken, not parted from what follows, or both",
      {},
      kWordsOf<kKeeps>},
     read_keep},
    word<&BoxKeys::break_before, kBreaks>("break", "Begins a new page or column")};
/// Regions stand where the page puts them: none of above, keep, break.
constexpr std::size_t kRegionBoxKeys = 6;

constexpr Key<BorderSpec> kBorderKeys[] = {
    length<&BorderSpec::width>("width", "How thick the lines are", "0.5pt"),
    color<&BorderSpec::color>("color", "Of the lines"),
    {{"sides",
      ValueType::kWords,
      "Which sides have a line, where not all",
      {},
      kWordsOf<kBorderSides>},
     read_border_sides},
    lengths<&BorderSpec::dash>("dash", "The lengths of dashes and of the gaps between them")};

constexpr Key<RailSpec> kRailKeys[] = {
    length<&RailSpec::width>("width", "How far the children stand in", "24pt"),
    child<&RailSpec::marker>("marker", "The element at each child's first line"),
    length<&RailSpec::line>("line", "How thick the line is", "0.8pt"),
    color<&RailSpec::color>("color", "Of the line"),
    lengths<&RailSpec::dash>("dash", "The lengths of dashes and of the gaps between them")};

/// A map by its table; nothing, with an error, where it is none.
template <class T>
std::optional<T> mapped(const ElementReader& reader, const data::Value& value,
                        std::string_view title, std::string_view what) {
  if (value.map() == nullptr) {
    reader.values().expected(value, what);
    return std::nullopt;
  }
  T result;
  read_map(table_of<T>(), reader, *value.map(), title, result);
  return result;
}

}  // namespace

std::optional<RailSpec> ElementReader::rail(const data::Value& value) const {
  return mapped<RailSpec>(*this, value, "a rail",
                          "a rail: a map of width, marker, line, color, dash");
}

std::optional<BorderSpec> ElementReader::border(const data::Value& value) const {
  return mapped<BorderSpec>(*this, value, "a border",
                            "a border: a map of width, color, sides, dash");
}

template <>
KeyTable<Element> table_of<Element>() {
  return kElementKeys;
}
template <>
KeyTable<BoxKeys> table_of<BoxKeys>() {
  return kBoxKeys;
}
KeyTable<BoxKeys> region_box_table() {
  return KeyTable<BoxKeys>(kBoxKeys).first(kRegionBoxKeys);
}
template <>
KeyTable<BorderSpec> table_of<BorderSpec>() {
  return kBorderKeys;
}
template <>
KeyTable<RailSpec> table_of<RailSpec>() {
  return kRailKeys;
}

}  // namespace cvpress::style
