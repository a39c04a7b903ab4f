// Node trees made by hand, so that a layout test reads as its case: "4 lines,
// kept with the next". No font is needed: every letter is 5 pt wide, and a line
// is as high as the test says.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "layout/layout.h"

namespace cvpress::tests {

/// `count` lines "a1", "a2", … for the name "a", the same at any width. Their baseline is 8
/// of 10 pt down, their capitals 7 pt high.
layout::Node lines(const std::string& name, int count, Pt line_height = 10);
/// Text that wraps at its spaces; letters are half as wide as `size`.
layout::Node words(const std::string& text, Pt size = 10);
/// One line of text that runs upwards, `length` long and 10 pt high; letters are 5 pt wide.
layout::Node turned(const std::string& text, bool upwards = true);
layout::Node picture(const std::string& name, Pt width, Pt height);
layout::Node rule(Pt thickness = 1);

layout::Node stack(std::vector<layout::Node> children, Pt gap = 0);
layout::Node row(std::vector<layout::Node> cells, std::vector<layout::CellWidth> widths = {},
                 Pt gap = 0);
layout::Node wrap(std::vector<layout::Node> children, Pt gap = 0, Pt line_gap = 0);
/// A stack with a line of 1 pt in the middle of a gutter, and a dot 4 pt high at each child.
layout::Node timeline(std::vector<layout::Node> entries, Pt gutter = 20, Pt gap = 0);

layout::CellWidth fixed(Pt width);
layout::CellWidth share(double share);
layout::CellWidth natural();

layout::Node with_next(layout::Node node);
layout::Node together(layout::Node node);
layout::Node on_new_page(layout::Node node);
layout::Node padded(layout::Node node, Edges padding);
layout::Node with_border(layout::Node node, Pt width);

layout::LayoutResult lay(const layout::Node& node, Size room, bool at_region_start = true);

/// What a reader sees, in reading order: lines without their trailing space, pictures as
/// "[name]", separated by spaces. Rules and other decoration are left out.
std::string printed(const layout::Fragment& fragment);

/// The fragments of a node in regions of one size, as the page loop would lay
/// them out; stops at `most` of them.
std::vector<layout::FragmentPtr> regions_of(const layout::Node& node, Size region,
                                            std::size_t most = 1000);
/// What is printed in each of them.
std::vector<std::string> printed_regions(const layout::Node& node, Size region);

/// Where the first thing printed as `what` stands: its top start corner.
Point place_of(const layout::Fragment& fragment, std::string_view what);

/// How often a line was measured since the program began: the same work always counts the same.
std::size_t measuring_count();

}  // namespace cvpress::tests
