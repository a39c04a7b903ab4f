// Kinds of publications: the digits of older sites, the CSL names of newer ones
// (hugo-formats.md 6.2, 8.1).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "data/value.h"

namespace cvpress::hugo {

/// The CSL name for a type as a page or a filter gives it: "2",
/// "journal-article" and "Article_Journal" are "article-journal". "" for "0"
/// (uncategorized) and "-1" (any); unknown names are kept, in lower case.
std::string publication_type(std::string_view written);

/// The types of a list, or of a single value, without empty ones.
std::vector<std::string> publication_types(const data::Value* value);

/// What readers call a type, in the singular: "Journal article"; an unknown
/// name's own words. "" for "".
std::string publication_type_word(std::string_view type, std::string_view language);

}  // namespace cvpress::hugo
