// What a mailto link leads to, as pages print it.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::audit {

/// "jörg@müller.example" of "j%C3%B6rg@xn--mller-kva.example?subject=CV".
std::string printed_address(std::string_view link);

/// The letters of a label that follow "xn--" (RFC 3492), or the label itself where it is none.
std::string printed_label(std::string_view label);

}  // namespace cvpress::audit
