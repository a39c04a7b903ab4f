// The words that a plan prints in a document beside what is of the profile.
#pragma once

#include <vector>

#include "batch/expand.h"
#include "tailor/operations.h"

namespace cvpress::cli {

/// Those of settings of the layout (texts of elements, the layout's own words, words in formats of
/// dates), and the document's title.
std::vector<tailor::PlacedName> texts_beside_profile(const batch::DocumentRequest& request);

/// Contacts that are no addresses and numbers: they could claim something.
std::vector<tailor::PlacedName> contacts_in_words(const batch::DocumentRequest& request);

}  // namespace cvpress::cli
