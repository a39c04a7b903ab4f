// Keys of a page that say something to people and that no reader asks for.
#pragma once

#include "base/diagnostics.h"
#include "data/value.h"
#include "hugo/section_part.h"

namespace cvpress::hugo {

/// Tells of the keys of a page whose text or list is lost: a typing error, a key of
/// another program, a second list. Keys for the web say nothing to readers of paper
/// and are passed over; so are pages whose widgets have many keys of their own.
void tell_unread_keys(const SectionPart& page, Severity severity, Diagnostics& diagnostics);

/// The same for the profile of a person.
void tell_unread_profile_keys(const data::Map& profile, Severity severity,
                              Diagnostics& diagnostics);

}  // namespace cvpress::hugo
