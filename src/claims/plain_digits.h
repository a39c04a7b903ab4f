// Texts in which numbers can be looked for, however their digits are set.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::claims {

/// The text with digits of other scripts and shapes as ASCII ones ("９９", "٩٩", "⑨"), fractions
/// as decimal numbers, and without what is not seen: soft hyphens, keycaps, joiners.
std::string with_plain_digits(std::string_view text);

}  // namespace cvpress::claims
