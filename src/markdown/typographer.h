// Typographic characters for typed ones, as Goldmark's typographer does
// (hugo-formats.md 9.2): quotes, dashes, ellipses. Code, addresses and escaped
// characters are left alone.
#pragma once

#include "markdown/quotes.h"
#include "model/rich_text.h"

namespace cvpress::markdown {

/// Works over all runs of a paragraph, because a quote may open in one and
/// close in another. Quotation marks are those given.
void set_typography(model::InlineText& inlines, const Quotes& quotes);

/// Whether a run is an address that is printed, which nothing may change.
bool is_printed_address(const model::Inline& run);

/// How many bytes of `text`, which begins a word, are an address.
std::size_t address_length(std::string_view text);

}  // namespace cvpress::markdown
