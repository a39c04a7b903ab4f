// Everything in a file that could be read as text, whatever it is for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reader/document.h"

namespace cvpress::reader {

/// Every stream of a file without its filters; those of pictures as they are.
std::vector<std::string> all_streams(std::string_view bytes, const Bounds& bounds = {});

/// Every string of a file's objects as UTF-8, but those inside of streams.
std::vector<std::string> all_strings(std::string_view bytes, const Bounds& bounds = {});

}  // namespace cvpress::reader
