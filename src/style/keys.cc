#include "style/keys.h"

#include "style/tables.h"

namespace cvpress::style {
namespace {

KeyInfo named(std::string_view key, std::string_view about, std::string_view of) {
  return {key, ValueType::kNamed, about, {}, {}, {}, of};
}

/// A sort that one table fills.
template <class T>
MapSort sort_of(std::string_view name, std::string_view title, std::string_view about) {
  MapSort sort{name, title, about, {}};
  add_infos(table_of<T>(), sort.keys);
  return sort;
}

/// An element's kind: its own keys, and those that all have.
template <class T>
MapSort kind_sort(std::string_view kind, std::string_view about) {
  MapSort sort = sort_of<T>(kind, kind, about);
  add_infos(table_of<Element>(), sort.keys);
  add_infos(table_of<BoxKeys>(), sort.keys);
  return sort;
}

MapSort with_box(MapSort sort, KeyTable<BoxKeys> box) {
  add_infos(box, sort.keys);
  return sort;
}

}  // namespace

std::span<const KeyInfo> top_keys() {
  using enum ValueType;
  static const KeyInfo kKeys[] = {
      {"about", kText, "One line for the list of layouts"},
      {"extends", kText, "The layout that this one is laid over: a name, or a path with ./"},
      {"page", kMap, "The paper, and what stands where on it", {}, {}, {}, "page"},
      named("regions", "What each region holds, and how wide it is", "region"),
      named("sections", "How each kind of section is set", "section"),
      named("elements", "The pieces that print fields, by name", "element"),
      named("styles", "How text looks, by name", "style"),
      named("colors", "Colours by name", "color"),
      named("fonts", "Families by role", "families"),
      named("lengths", "Lengths by name, each with its bounds or without", "length"),
      {"formats", kMap, "How dates and numbers are written", {}, {}, {}, "formats"},
      named("words", "Words of the language that the layout replaces or adds", "template"),
      named("defaults", "Keys of every element of a kind", "defaults"),
      named("locales", "Changes for résumés in a language", "layout"),
      {"fit", kMap, "What may give when there must be a number of pages", {}, {}, {}, "fit"},
      {"break_before", kTexts,
       "Where new pages begin: a section's title or kind, or \"section / entry\""}};
  return kKeys;
}

std::vector<MapSort> map_sorts() {
  const auto top = top_keys();
  return {{"layout", "a layout", "A layout of cvpress", {top.begin(), top.end()}},
          sort_of<PageSpec>("page", "page", "The paper, and what stands where on it"),
          with_box(sort_of<RegionSpec>("region", "a region", "One flow of text on the page"),
                   region_box_table()),
          with_box(sort_of<SectionSpec>("section", "a section", "How a kind of section is set"),
                   table_of<BoxKeys>()),
          sort_of<GroupSpec>("group", "a group", "Entries that are equal in a field, joined"),
          sort_of<RailSpec>("rail", "a rail", "A line with markers"),
          sort_of<BorderSpec>("border", "a border", "Lines around a box"),
          sort_of<StylePatch>("style", "a style", "How text looks"),
          sort_of<FirstLetters>("first_letters", "first letters", "The first letters of a text"),
          sort_of<FixedSpec>("place", "a place on the paper", "Distances from the paper's edges"),
          sort_of<Formats>("formats", "formats", "How dates and numbers are written"),
          sort_of<FitSpec>("fit", "fit", "What may give"),
          kind_sort<TextElement>("text", "Text with fields in it"),
          kind_sort<ProseElement>("prose", "Paragraphs and lists of a field"),
          kind_sort<StackElement>("stack", "Elements downwards"),
          kind_sort<RowElement>("row", "Elements side by side"),
          kind_sort<WrapElement>("wrap", "Elements that wrap like words"),
          kind_sort<ImageElement>("image", "A picture; it fits into width and height"),
          kind_sort<RuleElement>("rule", "A line"),
          kind_sort<MeterElement>("meter", "A level, drawn"),
          kind_sort<QrElement>("qr", "An address as a square code"),
          kind_sort<ChartElement>("chart", "A ring of slices with labels beside it")};
}

}  // namespace cvpress::style
