// What a field prints in a line of text: its value by kind and format.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compose/line_draft.h"
#include "compose/setting.h"
#include "text/paragraph.h"

namespace cvpress::compose {

/// How a field in a template wants to be printed.
struct FieldFormat {
  std::optional<std::string> join;
  std::string name;  // after `as`; "" for none
};

/// The atoms of a value; a picture or a truth prints nothing.
std::vector<Atom> field_atoms(const Bound& bound, const FieldFormat& format, const Setting& setting,
                              const text::TextStyle& style);

}  // namespace cvpress::compose
