// What a display list says that readers of its PDF must find.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "paint/display_list.h"

namespace cvpress::audit {

inline constexpr std::size_t kNoElement = static_cast<std::size_t>(-1);

/// The text of one drawing operation.
struct DrawnText {
  std::string_view text;             // of the run, in logical order, with its spaces
  std::size_t element = kNoElement;  // that it belongs to; none: decoration
  std::uint32_t page = 0;
  Point origin;
  Pt size = 0;
  paint::TextPlace place;  // in its paragraph
  bool right_to_left = false;
  bool mixed = false;  // its letters may be read in another order than they are written
  bool invisible = false;
  bool turned = false;
  bool spaced_out = false;  // by tracking, so that its letters may seem to stand alone
};

/// An element of the structure tree, in the order of first appearance.
struct DrawnElement {
  const layout::Tag* tag = nullptr;  // null: the document
  std::size_t parent = kNoElement;
  std::vector<std::size_t> kids;  // below `texts.size()`: texts, else elements, see `Drawn`
};

struct DrawnPage {
  Size paper;
  std::size_t first_text = 0;  // in Drawn::texts
  std::size_t last_text = 0;   // past the end
  std::vector<const paint::LinkArea*> links;
  std::size_t pictures = 0;  // that mean something
};

/// The kids of elements are the numbers of texts, and those of elements with kElementBit.
struct Drawn {
  static constexpr std::size_t kElementBit = std::size_t{1} << 62;
  std::vector<DrawnPage> pages;
  std::vector<DrawnText> texts;                          // in the order of drawing
  std::vector<DrawnElement> elements;                    // [0] is the document
  std::map<const layout::Tag*, std::size_t> element_of;  // looked up, never iterated
};

/// `list` must outlive the result.
Drawn drawn(const paint::DisplayList& list);

/// The texts of an element and all below it, in reading order.
std::vector<std::size_t> texts_below(const Drawn& drawn, std::size_t element);

}  // namespace cvpress::audit
