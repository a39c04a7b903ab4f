// How the program's heap asks the system for memory.
#pragma once

namespace cvpress::cli {

/// Makes the heap grow in large steps. Of the first, what a short render takes is
/// there at once, and the system may back more with large pages: each small page costs
/// a fault, a tenth of a short render in all. Where the system does not know such wishes,
/// nothing changes. Does nothing under sanitizers.
void take_memory_in_large_steps();

}  // namespace cvpress::cli
