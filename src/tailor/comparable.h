// Texts without what does not count when a plan names something in a résumé.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::tailor {

/// Without case; white space of any length is one blank; quotes, dashes and ellipses are those
/// of a keyboard, because the résumé's were made by a typographer; the marks of Markdown that
/// make text strong or code are left out.
std::string comparable(std::string_view text);

}  // namespace cvpress::tailor
