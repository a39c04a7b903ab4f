// A file compiled into the program (see cvpress_embed in cmake/).
#pragma once

#include <string_view>

namespace cvpress {

struct Resource {
  std::string_view name;  // file name
  std::string_view bytes;
};

}  // namespace cvpress
