// Which addresses lead anywhere from a page of paper.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/utf8.h"

namespace cvpress {

/// Schemes that a reader can follow from a page.
inline constexpr std::array<std::string_view, 5> kFollowedSchemes = {"http", "https", "mailto",
                                                                     "tel", "skype"};

/// The scheme of an address, in lower case; "" without one (RFC 3986 3.1).
inline std::string scheme_of(std::string_view address) {
  const std::size_t colon = address.find(':');
  return ascii_lower(address.substr(0, colon == std::string_view::npos ? 0 : colon));
}

/// Not so for what is relative to a site ("../about/").
inline bool can_be_followed(std::string_view address) {
  const std::string scheme = scheme_of(address);
  return std::find(kFollowedSchemes.begin(), kFollowedSchemes.end(), scheme) !=
         kFollowedSchemes.end();
}

}  // namespace cvpress
