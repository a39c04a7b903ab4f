// The names of colours in CSS, which designs of RenderCV may say.
#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace cvpress::rendercv {

/// Names and what they are as layouts write it ("#000080"), sorted by name.
std::span<const std::pair<std::string_view, std::string_view>> color_names();

}  // namespace cvpress::rendercv
