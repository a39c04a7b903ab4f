// Values in a form that loads without a parser: the shipped layouts are read
// when the program is built, because scanning YAML would be a quarter of the
// time of a short render.
#pragma once

#include <string>
#include <string_view>

#include "data/value.h"

namespace cvpress::data {

/// Bytes that `load_compiled` makes the same value of. Spans keep their
/// offsets; which file they are in is said when loading.
std::string compiled(const Value& value);

/// The value behind bytes that `compiled` made; its spans are in `file`. Other
/// bytes are a broken invariant.
Value load_compiled(std::string_view bytes, FileId file);

}  // namespace cvpress::data
