// What other formats call the kinds of sections.
#pragma once

#include <optional>
#include <string_view>

#include "model/resume.h"

namespace cvpress::tailor {

/// The kind that a key of JSON Resume, RenderCV or such means, as it is compared: "work" is
/// experience. Nothing for unknown ones, and for the kinds' own names.
std::optional<model::Kind> kind_called(std::string_view name);

}  // namespace cvpress::tailor
