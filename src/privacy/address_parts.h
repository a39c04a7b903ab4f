// What of an address finds the person without the rest of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cvpress::privacy {

/// Of "Hauptstr. 12a, 10115 Berlin": the street with its number, the postcode beside the town
/// either way round. Not the whole, and no part that has no number.
std::vector<std::string> address_parts(std::string_view address);

}  // namespace cvpress::privacy
