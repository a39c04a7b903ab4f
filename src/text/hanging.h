// Hanging punctuation: a justified edge looks straight where hyphens and stops
// reach a little past it (after pdfTeX's margin kerning).
#pragma once

namespace cvpress::text {

/// How much of a character's width hangs over the end of a line, from 0 to 1.
double hanging_share(char32_t character);

}  // namespace cvpress::text
