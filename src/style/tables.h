// The tables of the layout language, by what they fill: internal to style/.
#pragma once

#include "style/key_table.h"

namespace cvpress::style {

/// The rows that fill a T.
template <class T>
KeyTable<T> table_of();

template <>
KeyTable<TextElement> table_of<TextElement>();
template <>
KeyTable<ProseElement> table_of<ProseElement>();
template <>
KeyTable<StackElement> table_of<StackElement>();
template <>
KeyTable<RowElement> table_of<RowElement>();
template <>
KeyTable<WrapElement> table_of<WrapElement>();
template <>
KeyTable<ImageElement> table_of<ImageElement>();
template <>
KeyTable<RuleElement> table_of<RuleElement>();
template <>
KeyTable<MeterElement> table_of<MeterElement>();
template <>
KeyTable<QrElement> table_of<QrElement>();
template <>
KeyTable<ChartElement> table_of<ChartElement>();
/// What every element has, besides the keys of boxes.
template <>
KeyTable<Element> table_of<Element>();
/// The keys of every box: of elements and sections, and the first few of regions too.
template <>
KeyTable<BoxKeys> table_of<BoxKeys>();
/// Of a region's box, which stands where the page puts it.
KeyTable<BoxKeys> region_box_table();
template <>
KeyTable<BorderSpec> table_of<BorderSpec>();
template <>
KeyTable<RailSpec> table_of<RailSpec>();
template <>
KeyTable<GroupSpec> table_of<GroupSpec>();
template <>
KeyTable<FirstLetters> table_of<FirstLetters>();
template <>
KeyTable<StylePatch> table_of<StylePatch>();
template <>
KeyTable<PageSpec> table_of<PageSpec>();
/// `at` of a fixed element.
template <>
KeyTable<FixedSpec> table_of<FixedSpec>();
template <>
KeyTable<RegionSpec> table_of<RegionSpec>();
template <>
KeyTable<SectionSpec> table_of<SectionSpec>();
template <>
KeyTable<Formats> table_of<Formats>();
template <>
KeyTable<FitSpec> table_of<FitSpec>();

}  // namespace cvpress::style
