// Tables that are compiled in as text: lines of a name, a space and what it stands
// for, sorted by bytes, below lines of remarks that begin with "#".
#pragma once

#include <span>
#include <string_view>

#include "base/resource.h"

namespace cvpress {

/// The lines of one of several files, without the remarks; "" where it is not there.
std::string_view sorted_lines(std::span<const Resource> files, std::string_view file);

/// What `name` stands for; "" where it is not in the table. Found by halving the text,
/// which is never read as a whole.
std::string_view looked_up(std::string_view lines, std::string_view name);

}  // namespace cvpress
