// JSON Resume files among what a user names.
#pragma once

#include "input/document.h"

namespace cvpress::input {

/// A file, standard input, or a folder with a resume.json that is no site.
extern const DocumentFormat kJsonResume;

}  // namespace cvpress::input
