// What texts that a plan gives its layout say in words.
#pragma once

#include <string>
#include <string_view>

#include "tailor/plan_text.h"

namespace cvpress::tailor {

/// The literal words of a layout's text template: a sign of no meaning stands for what its braces
/// print and for what rows tell of the application.
std::string literal_words(std::string_view text, const Variables& variables);

}  // namespace cvpress::tailor
