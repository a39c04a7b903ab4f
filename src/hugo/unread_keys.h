// Keys of a page that say something to people and that no reader asks for.
#pragma once

#include "base/diagnostics.h"
#include "hugo/section_part.h"

namespace cvpress::hugo {

/// How a page is read.
enum class PageUse {
  kProfile,  // of a person
  kSection,  // with a list, a text or both
};

/// Warns of the keys of a page whose text or list is lost: a typing error, a
/// key of another program, a second list. Keys for the web say nothing to readers
/// of paper and are passed over; so are pages whose widgets have many keys of their own.
void tell_unread_keys(const SectionPart& part, PageUse use, Diagnostics& diagnostics);

}  // namespace cvpress::hugo
