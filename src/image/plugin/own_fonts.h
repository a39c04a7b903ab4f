// The faces in which text of SVGs is set: the plug-in's own and no others, so
// that a drawing is the same on every machine.
#pragma once

#include <string>

namespace cvpress::image {

/// Makes them all that fontconfig knows in this process, whatever the machine
/// has and is set up for. "" or what went wrong.
std::string use_own_fonts();

}  // namespace cvpress::image
