#include <cstddef>
#include <cstdint>

#include "fuzz/inputs.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  cvpress::fuzz::try_page({reinterpret_cast<const char*>(data), size});
  return 0;
}
