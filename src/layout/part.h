// What a node is to the reader, so far as breaks need to know.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace cvpress::layout {

enum class PartKind : std::uint8_t { kSection, kGroup, kEntry };

/// A part of the document, by which the places before it and inside it are
/// judged and told of. A group is marked at its heading.
struct Part {
  PartKind kind = PartKind::kEntry;
  std::string name;
};
using PartPtr = std::shared_ptr<const Part>;

}  // namespace cvpress::layout
