// The pictures that a résumé names: the photo, logos, and those inside of texts.
#pragma once

#include <functional>

#include "model/resume.h"

namespace cvpress::model {

/// Calls `change` with each picture that has a name.
void for_each_picture(Resume& resume, const std::function<void(ImageRef&)>& change);

/// Calls `change` with each picture that stands in a text.
void for_each_inline_picture(Resume& resume, const std::function<void(Inline&)>& change);

}  // namespace cvpress::model
