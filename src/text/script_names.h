// The scripts of a text by name, for those who are told which fonts it needs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cvpress::text {

/// "Latin", "Arabic", …, each once, in the order in which they begin; "symbols" for
/// text that has no letters of any script.
std::vector<std::string> script_names(std::string_view text);

}  // namespace cvpress::text
