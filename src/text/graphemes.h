// What a reader takes for one character.
#pragma once

#include <cstddef>
#include <string_view>

namespace cvpress::text {

/// Where the first `count` letters of a text end (UAX 29): an accent or a joiner
/// is part of what it stands on. White space is passed over and not counted.
/// `count` becomes what the text lacks.
std::size_t letters_end(std::string_view text, int& count);

}  // namespace cvpress::text
