// Invariants that stay on in release: a wrong PDF is worse than a message.
#pragma once

namespace cvpress {

/// Prints where and what was broken to standard error, then aborts.
[[noreturn]] void broken_invariant(const char* condition, const char* file, int line);

/// Says on standard error that the system gives no more memory, and ends the program as where a
/// file cannot be written. What was written stays: files are whole, and a batch goes on from them.
[[noreturn]] void end_without_memory();

}  // namespace cvpress

#define CVPRESS_CHECK(condition) \
  ((condition) ? static_cast<void>(0) : ::cvpress::broken_invariant(#condition, __FILE__, __LINE__))
