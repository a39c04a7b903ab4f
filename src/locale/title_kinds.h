// The kinds that the titles of sections name.
#pragma once

#include <optional>
#include <string_view>

#include "model/resume.h"

namespace cvpress::locale {

/// The kind that a section's title names ("Education", "Ausbildung"), if it names
/// one; of several names ("Awards and distinctions") the first counts.
std::optional<model::Kind> kind_of_title(std::string_view title);

}  // namespace cvpress::locale
