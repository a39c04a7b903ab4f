// Files of RenderCV among what a user names.
#pragma once

#include "input/document.h"

namespace cvpress::input {

/// A file, standard input, or a folder with exactly one that is no site.
extern const DocumentFormat kRendercv;

}  // namespace cvpress::input
