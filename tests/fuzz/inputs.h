// What fuzzers try, and what the tests try again with the files that they found.
#pragma once

#include <string_view>

namespace cvpress::fuzz {

/// Any bytes through the reader of PDFs and the three orders of words.
void try_pdf(std::string_view bytes);

/// Any bytes as the page of a site, all the way to a PDF, which is read again.
void try_page(std::string_view bytes);

}  // namespace cvpress::fuzz
