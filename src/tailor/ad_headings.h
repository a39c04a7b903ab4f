// How the headings of job ads begin: internal to tailor/.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace cvpress::tailor {

/// A line as headings are compared: its beginning in small letters, without signs around it
/// ("## ", "1. ", "**").
std::string as_heading(std::string_view line);

enum class OfferIs : std::uint8_t { kNone, kHeading, kOneLine };

/// Whether a line, as_heading(), says what is offered, how to apply or whom to ask: as a heading
/// of others ("What we offer you"), or by itself ("Benefits: a gym").
OfferIs offer_in(std::string_view heading);

/// Whether a line, as_heading(), begins as what is asked for does: "Your profile", "Du bringst".
bool asks_for_something(std::string_view heading);

/// Whether a short line, as_heading(), begins as headings do and items of offers seldom: "Deine
/// Superkraft", "What drives you", "Our stack".
bool begins_as_headings(std::string_view heading);

/// Whether it ends as sentences and clauses do.
bool ends_as_text(std::string_view line);

/// What blanks part.
std::size_t count_words(std::string_view text);

}  // namespace cvpress::tailor
