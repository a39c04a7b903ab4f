// One text spelled in several ways.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::privacy {

/// "&" in HTML and XML.
inline constexpr std::string_view kAndEntity = "&amp;";

/// The spelling that stands for all of a word that is bare letters: "hauptstr" for
/// "hauptstrasse", "and" for "und".
std::string one_spelling(std::string word);

/// With a word for "&".
std::string with_and(std::string_view text);

/// "%20" is a blank (RFC 3986 2.1).
std::string without_escapes(std::string_view text);

/// A company's name without what only says what kind of company it is ("GmbH", "Inc.", "The"),
/// unless nothing else is there.
std::string_view without_legal_form(std::string_view name);

}  // namespace cvpress::privacy
