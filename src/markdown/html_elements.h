// The elements of HTML and what each means on paper (hugo-formats.md 9.2).
#pragma once

#include <string_view>

#include "markdown/block_builder.h"

namespace cvpress::markdown {

enum class ElementRole {
  kNothing,    // only its text counts
  kStyle,      // its text is bold, raised …
  kLink,       // <a>
  kQuote,      // <q>
  kParagraph,  // begins and ends a paragraph
  kBlock,      // a block of the model
  kCaption,    // stands before its table
  kBreak,      // <br>
  kRule,       // <hr>
  kImage,      // <img>
  kHidden,     // for browsers; nobody reads it
  kUnshown,    // something to see or hear that paper cannot show
};

/// Whether an element needs a tag that ends it.
enum class ElementEnd {
  kOwn,       // without one, something is wrong
  kNeedless,  // it has none, or may go without: <br>, <li>
  kNever,     // it has none, and says nothing but by attributes: <img>
};

struct Element {
  std::string_view name;
  ElementRole role = ElementRole::kNothing;
  int InlineState::*style = nullptr;
  model::BlockKind block = model::BlockKind::kParagraph;
  int number = 0;  // of the block
  ElementEnd end = ElementEnd::kOwn;
};

/// The element with this name, in lower case, or nothing.
const Element* find_element(std::string_view name);

/// Whether the beginning of `name` ends an open `other`, as a list's item ends
/// the one before it.
bool ends_open(std::string_view name, std::string_view other);

/// Whether there is any element that the beginning of `name` ends.
bool ends_others(std::string_view name);

/// Whether what is outside of an open `other` is out of reach for `name`: the
/// item of an inner list does not end the outer one's.
bool is_barrier(std::string_view name, std::string_view other);

}  // namespace cvpress::markdown
