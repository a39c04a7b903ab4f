// Telephone numbers in other forms than they were written in, where that can be
// done without knowing every country's plan.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::locale {

/// "+49301234" for "+49 (0)30 1234": as written where it has no country code.
std::string e164_number(std::string_view phone);

/// "030 1234" for "+49 (0)30 1234", "555 123" for "+1 555 123": without the country
/// code, where it stands apart and its country's way to dial is known; else as written.
std::string national_number(std::string_view phone);

}  // namespace cvpress::locale
