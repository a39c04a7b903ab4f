// `cvpress verify`: whether a PDF is what an input gives.
#pragma once

#include "cli/options.h"

namespace cvpress::cli {

/// Renders the input and compares; says what differs first.
ExitStatus verify(const VerifyCommand& command);

}  // namespace cvpress::cli
