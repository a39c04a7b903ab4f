// The heap that a batch runs on.
#pragma once

namespace cvpress::cli {

/// The documents of a batch take and give back the same small blocks. tcmalloc, where the system
/// has it, does so quicker than the system's heap, which needs to be told to keep enough of them;
/// both can only be chosen by the environment, before a program begins. So `batch` begins anew,
/// once, with such an environment (decision 0007). Where it cannot, nothing changes; `arguments`
/// are those of main.
void begin_anew_for_batch(char** arguments);

/// Whether memory comes from the C library, and not from a heap that was loaded before it.
bool runs_on_heap_of_system();

}  // namespace cvpress::cli
