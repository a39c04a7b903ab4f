// Names of schools: internal to claims/.
#pragma once

#include <string_view>
#include <vector>

#include "claims/places.h"

namespace cvpress::claims {

/// Whether a name has a word such as "university", or is one in capitals: "EPFL".
bool is_school(std::string_view name);

/// Whether a name is that of one of the places, in full or in part and in another language
/// ("Universität Köln" is the "University of Cologne"), or stands in a folded text.
bool is_known_school(std::string_view name, const std::vector<Place>& places,
                     std::string_view folded_text);

}  // namespace cvpress::claims
