// Titles of sections: what RenderCV prints for a key, and the kind that it names.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/resume.h"

namespace cvpress::rendercv {

/// "work_experience" as "Work Experience"; keys with a space, or with a capital and no "_", as
/// they are.
std::string title_of_key(std::string_view key);

/// The kind that a section's title names, in the language of the CV too.
std::optional<model::Kind> kind_of_section(std::string_view title, std::string_view language);

}  // namespace cvpress::rendercv
