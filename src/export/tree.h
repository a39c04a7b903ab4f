// The elements of the pages as a tree, with their words in reading order.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "paint/display_list.h"

namespace cvpress::exporting {

struct Baseline {
  std::size_t page = 0;
  Pt y = 0;
};

/// Where words stand beside a line, and smaller: "m²".
enum class Script : std::uint8_t { kNone, kSuper, kSub };

/// A stretch of text of one look.
struct Words {
  std::string text;  // a "\n" is a line that ends on purpose
  bool bold = false;
  bool italic = false;
  bool right_to_left = false;
  paint::TextPlace place = {};
  /// Where it was drawn: what stands on one line of the page is read as one.
  Baseline first = {};
  Baseline last = {};
  Pt size = 0;
  bool code = false;  // in a monospaced face, which is not the document's own
  Script script = Script::kNone;
};

/// An image as it is placed.
struct PlacedPicture {
  image::PicturePtr picture;  // null: none
  Size size;                  // on paper
  bool is_round = false;
};

struct Element;
using Part = std::variant<Words, std::unique_ptr<Element>>;

struct Element {
  layout::TagPtr tag;  // null: the document
  std::string url = {};
  bool is_picture = false;  // a figure that shows an image
  PlacedPicture picture = {};
  bool in_capitals = false;  // on paper; its words are as the source has them
  std::vector<Part> parts = {};

  layout::Role role() const { return tag ? tag->role : layout::Role::kDiv; }
};

/// The whole document. Artifacts are not part of it; words that were divided at a
/// line's end are whole again.
Element tree_of(const paint::DisplayList& list);

/// Whether an element stands inside a line: a link, a stretch in another language.
bool is_inline(layout::Role role);
/// Whether elements of a role only hold others together.
bool is_group(layout::Role role);

/// The first words inside; null where there are none.
const Words* first_words(const Element& element);
const Words* last_words(const Element& element);

/// Whether most of the letters run from right to left.
bool is_right_to_left(const Element& element);

}  // namespace cvpress::exporting
