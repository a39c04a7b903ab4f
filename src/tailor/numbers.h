// Numbers that texts say.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace cvpress::tailor {

/// As they are compared: "1,000" is "1000", "03" is "3", "40 %" is "40", "2.5k" is "2.5k".
/// Digits in words (K8s, C++20, 3D) are none.
std::set<std::string> numbers_in(std::string_view text);

}  // namespace cvpress::tailor
