// Whether a page is well-formed HTML of the few elements that we write, strictly: a browser
// would repair what this refuses.
#pragma once

#include <string>

namespace cvpress::tests {

/// The first fault of a page with the text around it; "" for none.
std::string html_fault(const std::string& page);

}  // namespace cvpress::tests
