// The result of a step that can fail. The reasons are in Diagnostics already;
// Failed only says that there are some.
#pragma once

#include <tl/expected.hpp>

namespace cvpress {

struct Failed {};

template <class T>
using Result = tl::expected<T, Failed>;

inline tl::unexpected<Failed> failed() {
  return tl::unexpected<Failed>(Failed{});
}

}  // namespace cvpress
