// Texts in ASCII: for names of files and addresses.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::locale {

/// A text with its letters in ASCII ("Müller" is "Mueller") and its capitals kept; what stands
/// between letters, digits and the signs that are kept is one "-". Letters of scripts that are in
/// no table are given by their numbers: "u5f20".
std::string ascii_text(std::string_view text, std::string_view kept_signs);

/// In lower case, and all but letters and digits as "-": "Acme & Co." is "acme-co".
std::string slug(std::string_view text);

}  // namespace cvpress::locale
