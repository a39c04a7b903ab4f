// Where the objects of a file are (ISO 32000-1 7.5.4, 7.5.8).
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "reader/object.h"

namespace cvpress::reader {

class ObjectFile;

struct ObjectPlace {
  enum class Kind : std::uint8_t { kUnknown, kFree, kOffset, kPacked };
  Kind kind = Kind::kUnknown;
  std::uint32_t stream = 0;  // kPacked: the object stream
  std::size_t offset = 0;    // kPacked: the index in it
};

struct CrossReferences {
  std::vector<ObjectPlace> places;  // by number
  Dictionary trailer;               // of the newest section

  /// Where an object is said to be, if nothing newer said so.
  void add(std::uint32_t number, const ObjectPlace& place);
  const ObjectPlace& of(std::uint32_t number) const;
};

/// Objects with larger numbers are taken for damage.
inline constexpr std::uint32_t kLargestObject = 1'000'000;

/// Reads all sections, newest first; what is damaged ends it. False where no section
/// with a root can be read.
bool read_cross_references(ObjectFile& file, CrossReferences& references);

/// What a look through all of a file's bytes finds.
struct ScannedFile {
  CrossReferences references;  // the last place of each number; the trailer, if there is one
  std::vector<std::uint32_t> object_streams;
};

/// Looks for "N G obj" and trailers in all of the bytes.
ScannedFile scan_for_objects(ObjectFile& file);

}  // namespace cvpress::reader
