#include "audit/finding.h"

#include <array>

namespace cvpress::audit {

std::string_view subject_name(Subject subject) {
  constexpr std::array<std::string_view, 11> kNames = {
      "text",      "order", "words",    "characters", "dates",   "contact",
      "structure", "links", "pictures", "fonts",      "metadata"};
  return kNames.at(static_cast<std::size_t>(subject));
}

}  // namespace cvpress::audit
