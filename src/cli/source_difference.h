// What differs first between the source inside a PDF and another one.
#pragma once

#include <optional>
#include <string>

#include "data/value.h"

namespace cvpress::cli {

struct Difference {
  std::string place;   // "work, entry 2 (Baker), startDate"
  std::string in_pdf;  // what is there; "nothing" for what is not
  std::string in_input;
};

/// Of two values, in the order of the first; nothing where they say the same.
std::optional<Difference> first_difference(const data::Value& pdf, const data::Value& input);

/// Of two documents: the layout, what is printed, what it looks like besides.
std::optional<Difference> source_difference(const data::Value& pdf, const data::Value& input);

}  // namespace cvpress::cli
