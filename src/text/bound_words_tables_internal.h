// What a language's readers do not want to see parted.
#pragma once

#include <string_view>

namespace cvpress::text {

/// Whether a word of one letter belongs to the next one: the Polish "w".
bool is_clinging_letter(std::string_view language, char32_t letter);

/// "7 %", "5 km", "25 Mio.": whether the word belongs to the number before it.
bool is_unit(std::u32string_view word);

/// "p. 12", "No. 5": whether the word belongs to the number after it.
bool counts_what_follows(std::u32string_view word);

/// "Dr. Weber": whether the word belongs to the name after it.
bool is_title(std::u32string_view word);

/// Whether "12." is a day, and belongs to the month after it.
bool writes_days_with_dot(std::string_view language);

/// French sets ; : ! ? « » apart by narrow spaces.
enum class FrenchSpacing { kNone, kAll, kCanadian, kAsTyped };
FrenchSpacing french_spacing(std::string_view tag);

}  // namespace cvpress::text
