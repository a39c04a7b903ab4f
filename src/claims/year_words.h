// Words beside numbers that tell that these are years: internal to claims/.
#pragma once

#include <string_view>

namespace cvpress::claims {

/// Whether a folded word is the name of a season or a part of the year: "sommer", "semester".
bool is_season(std::string_view word);

/// Whether a year may stand right behind a folded word, whatever follows: "since", "summer".
bool may_stand_before_year(std::string_view word);

/// Whether a year that says which one is meant may stand behind it: "my 2018 move".
bool may_name_year(std::string_view word);

/// Whether a folded word right behind a year is what was in it, of which nobody has so many:
/// "2024 Praktikum", "in 2025 master's degree".
bool is_station(std::string_view word);

}  // namespace cvpress::claims
