// What of a job's text is asked of whoever applies.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress::tailor {

struct AskedText {
  std::string text;
  std::vector<std::string> left_out;  // the headings of what is not in it
  std::size_t lines_left_out = 0;     // with the headings
};

/// A job's text without what stands below headings of what is offered and of how to apply, without
/// addresses of the net and sentences on equal treatment. A section ends with the next heading;
/// where that is in doubt, with all that may be one.
AskedText asked_text(std::string_view job);

}  // namespace cvpress::tailor
