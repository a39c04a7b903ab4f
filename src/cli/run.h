// The program: arguments in, exit status out. The only place that prints.
#pragma once

#include <string>
#include <vector>

namespace cvpress::cli {

/// `arguments` are those after the program's name.
int run(const std::vector<std::string>& arguments);

}  // namespace cvpress::cli
