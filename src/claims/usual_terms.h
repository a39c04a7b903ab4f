// Terms that jobs ask for in many trades: found in a job's text however they are written.
#pragma once

#include <span>
#include <string_view>

namespace cvpress::claims {

/// In small letters, of one word or several; none that is also a plain word of English or German
/// ("go", "spring").
std::span<const std::string_view> usual_terms();

/// Those of them that are names of languages, systems and tools, which no language gives endings.
std::span<const std::string_view> usual_tools();

}  // namespace cvpress::claims
