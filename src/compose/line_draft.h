// A line of a template in the making: atoms as they were evaluated, and the
// rules that make a tidy line of them (layout-language.md section 7).
#pragma once

#include <string_view>
#include <vector>

#include "compose/setting.h"
#include "text/paragraph.h"

namespace cvpress::compose {

/// A stretch of a line in one style.
struct Atom {
  text::TextSpan span;
  bool literal = false;      // written in the template, not printed by a field
  bool opens_group = false;  // begins an optional group: its separators may go
};

/// What was evaluated of a line or group so far.
struct LineDraft {
  std::vector<Atom> atoms;
  bool has_fields = false;  // of the résumé; words of the language do not count
  bool any_filled = false;  // one of them printed something
  bool has_words = false;
  bool any_word = false;
  bool directly_empty = false;  // a field directly in it is empty: a group vanishes
  FieldNames printed;
  FieldNames mentioned;
};

/// Appends a group that stays: its beginning may lose separators.
void append_group(LineDraft& line, LineDraft&& group);

/// Whether the line vanishes: it has fields, and all of them are empty.
bool vanishes(const LineDraft& line);

/// The tidy line: spaces shrunk to one and none at the ends, no separators that
/// nothing stands before, no doubled full stops, no break between an icon and
/// its text. Empty if nothing visible is left.
std::vector<text::TextSpan> tidy_spans(const LineDraft& line);

/// The separators that stand before `text`'s first other character, in bytes.
std::size_t leading_separators(std::string_view text);

}  // namespace cvpress::compose
