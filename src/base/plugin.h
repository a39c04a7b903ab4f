// Plug-ins: libraries that are opened when they are needed, so that a program that
// does without them starts without them.
#pragma once

#include <string>

namespace cvpress {

/// A function of the plug-in `name` (its file is cvpress-NAME.so, beside the program or in
/// the lib folder of its prefix); nullptr, with the reason in `problem`, where it is not
/// there or of another version. The library stays open.
void* plugin_function(const std::string& name, const char* symbol, std::string& problem);

}  // namespace cvpress
