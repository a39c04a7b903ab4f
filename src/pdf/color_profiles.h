// ICC profiles (ICC.1:2004-10, version 4.2), made here: the same bytes on any day.
#pragma once

#include <string>

namespace cvpress::pdf {

/// sRGB (IEC 61966-2-1), for monitors, with its exact curve.
std::string srgb_profile();

/// CMYK of no known press, as screens show it: each colour of sRGB is what its ink and
/// black leave of it. For pictures that bring no profile of their own.
std::string plain_cmyk_profile();

}  // namespace cvpress::pdf
