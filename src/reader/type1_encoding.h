// The encoding inside of a Type 1 font program.
#pragma once

#include <string_view>

#include "reader/text_map.h"

namespace cvpress::reader {

/// Sets the codes that the program's clear part names; false where it names none.
bool set_type1_encoding(std::string_view program, TextMap& texts, Budget& budget);

}  // namespace cvpress::reader
