// Names of companies that nobody takes for anything else.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cvpress::claims {

/// The names of well-known companies that a text says, as written there, but those that are of one
/// of their products ("Google Cloud", "Microsoft Teams").
std::vector<std::string> famous_companies_in(std::string_view text);

}  // namespace cvpress::claims
