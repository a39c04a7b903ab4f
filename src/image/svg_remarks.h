// What an SVG says besides its drawing.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::image {

/// An SVG without what its author's program said of it and nobody sees: comments, and what is in
/// <metadata>, <title> and <desc>. These elements stay, empty, so that rules of style which count
/// elements mean the same. What is no XML in UTF-8 is left as it is.
std::string without_remarks(std::string_view svg);

}  // namespace cvpress::image
