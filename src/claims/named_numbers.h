// Numbers that count nothing: those of names and idioms, such as "RFC 8259", "UTF-8" and "24/7".
#pragma once

#include <cstddef>
#include <string_view>

namespace cvpress::claims {

/// Where the part of a name or an idiom that begins with the digit at `at` ends; `at` itself where
/// that is a number of something.
std::size_t end_of_named_number(std::string_view text, std::size_t at);

/// The word right before a number from `at` to `end` that may be its version: "Python" of
/// "Python 3.11 and Go"; "" for none, as in "Python 12 years".
std::string_view versioned_name(std::string_view text, std::size_t at, std::size_t end);

}  // namespace cvpress::claims
