// Bounds on what one document may hold, the same for all formats, so that
// hostile files end in a message instead of in exhausted memory.
#pragma once

#include <cstddef>

namespace cvpress::data {

constexpr std::size_t kMaxBytes = 3u << 20;        // of a document's text
constexpr std::size_t kMaxDepth = 100;             // lists and maps inside each other
constexpr std::size_t kMaxNodes = 100'000;         // values, copies by aliases included
constexpr std::size_t kMaxCopiedBytes = 1u << 20;  // text that aliases repeat
constexpr std::size_t kMaxControls = 10'000;       // control characters that are worth removing

constexpr std::size_t kMaxWarnings = 200;  // of one document that are told

}  // namespace cvpress::data
