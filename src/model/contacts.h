// Links and addresses as contacts with a kind, an icon and readable text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "model/resume.h"

namespace cvpress::model {

/// A link of an author profile. Nothing, with a note, for addresses inside the
/// site and for the CV itself.
std::optional<model::Contact> contact_from_link(std::string_view url, std::string_view icon,
                                                std::string_view label, SourceSpan where,
                                                Diagnostics& diagnostics);

/// What a person types: an e-mail address, a phone number, a link; anything
/// else is a place.
model::Contact contact_from_text(std::string_view text, SourceSpan where, Diagnostics& diagnostics);

/// A link as it may be followed: "//host" and "host" get "https:"; "" for "#",
/// addresses inside a site and text that is no address.
std::string followable_url(std::string_view url);

}  // namespace cvpress::model
