// Numbers of persons that a text says apart, in one: internal to claims/.
#pragma once

#include <string_view>
#include <vector>

#include "claims/numbers.h"

namespace cvpress::claims {

/// What the persons of each list of a text are together: ten of "three researchers, six candidates,
/// one technician". The quantities are the text's.
std::vector<Quantity> sums_of_persons(std::string_view text,
                                      const std::vector<Quantity>& quantities);

/// Whether a number counts persons of no trade, as a sum does: "ten people", "a group of ten".
bool counts_any_persons(const Quantity& quantity);

}  // namespace cvpress::claims
