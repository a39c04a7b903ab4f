// How messages of the guard of facts speak of a text and of what it claims.
#pragma once

#include <string>
#include <string_view>

#include "tailor/fact_guard.h"

namespace cvpress::tailor {

/// " of the headline", " of bullet …": whose text a claim is in; "" of what is added to an entry.
std::string of_text(const Change& change);

/// The words of a long text around a claim, from the beginning of the sentence where it is near;
/// "" of a short text, and where the claim is not found.
std::string words_around(std::string_view text, std::string_view claim);

/// A text as it is shown: "…" where a layout or a row has something of its own.
std::string shown(std::string_view text);

}  // namespace cvpress::tailor
