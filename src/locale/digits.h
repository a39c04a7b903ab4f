// The digits of a language's own script.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::locale {

/// `text` with the digits 0 to 9 as the language writes them: "٢٠٢١" in Arabic.
/// Most languages write them so.
std::string with_native_digits(std::string_view text, std::string_view language);

}  // namespace cvpress::locale
