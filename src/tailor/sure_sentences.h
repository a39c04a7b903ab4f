// A text parted only where a sentence surely ends.
#pragma once

#include <string_view>
#include <vector>

namespace cvpress::tailor {

/// The sentences of a text, without blanks around them. A full stop that may be an abbreviation's
/// ("Asst. Head Nurse") or an ordinal's ("als 2. Vorsitzender") parts nothing: what stands behind
/// it would say something else alone.
std::vector<std::string_view> sure_sentences(std::string_view text);

}  // namespace cvpress::tailor
