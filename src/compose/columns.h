// Entries of a section in several columns: dealt out row by row, or down
// columns of about equal height.
#pragma once

#include <vector>

#include "compose/element.h"
#include "compose/setting.h"
#include "layout/node.h"
#include "style/layout_spec.h"

namespace cvpress::compose {

/// The width of each of a section's columns in a room.
Pt column_width(const style::SectionSpec& spec, Pt room, const Setting& setting);

/// Entries that stand below one heading, or below none, as the children of a
/// stack: rows with a cell for each column, or one row of whole columns.
std::vector<Composed> in_columns(std::vector<Composed> entries, const style::SectionSpec& spec,
                                 const Setting& setting);

/// How many of the things of these heights, in order, stand in each of `columns`
/// columns so that the tallest is as low as can be; `gaps[i]` is above thing i.
std::vector<std::size_t> balanced_counts(const std::vector<Pt>& heights,
                                         const std::vector<Pt>& gaps, std::size_t columns);

}  // namespace cvpress::compose
