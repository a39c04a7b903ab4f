// Hugo's named layouts: `:date_long` and its kin, which follow the language.
#pragma once

#include <optional>
#include <string_view>

namespace cvpress::locale {

/// The CLDR pattern behind `:date_long`; nothing for other layouts. Times
/// have none: `:time_short` gives "".
std::optional<std::string_view> named_layout(std::string_view layout, std::string_view language);

}  // namespace cvpress::locale
