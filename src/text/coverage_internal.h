// Whether a face can show characters.
#pragma once

#include <string_view>

#include "text/font_face.h"

namespace cvpress::text {

/// Whether the face has the characters in one of the forms that HarfBuzz tries:
/// as they are, composed or decomposed.
bool can_show(const FontFace& face, std::u32string_view characters);

}  // namespace cvpress::text
