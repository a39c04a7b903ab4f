// How the program's heap asks the system for memory.
#pragma once

namespace cvpress::cli {

/// Makes the heap grow in large steps, the first of which the system may back
/// with large pages: each small page costs a fault, a tenth of a short render.
/// Where the system gives none, nothing changes. Does nothing under sanitizers.
void take_memory_in_large_steps();

}  // namespace cvpress::cli
