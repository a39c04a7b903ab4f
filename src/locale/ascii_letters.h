// Single letters in ASCII: internal to locale/.
#pragma once

#include <optional>
#include <string_view>

namespace cvpress::locale {

/// What stands for a letter; "" for one that is only a sign to its neighbours. nullopt for
/// all that is in no table.
std::optional<std::string_view> ascii_of(char32_t letter);

}  // namespace cvpress::locale
