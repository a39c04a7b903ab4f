// Texts that old editors and shells write in UTF-16.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cvpress::data {

/// A text in UTF-16 as UTF-8: a byte order mark shows it, or that every other byte is zero.
/// Nothing for all else.
std::optional<std::string> text_of_utf16(std::string_view bytes);

}  // namespace cvpress::data
