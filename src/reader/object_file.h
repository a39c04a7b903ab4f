// A file's objects by their numbers: found through its cross-references, or by
// looking through all of it where they are damaged; read when they are asked for.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reader/budget.h"
#include "reader/cross_reference.h"
#include "reader/object.h"
#include "reader/parser.h"
#include "reader/stream_filters.h"

namespace cvpress::reader {

/// How far the header may be from the file's begin.
inline constexpr std::size_t kHeaderRoom = 1024;

/// An object that was read, and the bytes of its file that alone made it what it is.
struct ReadObject {
  std::uint32_t number = 0;
  std::string_view text;
};
struct ReadObjects {
  std::vector<ReadObject> objects;
  bool are_all = true;  // false: what was read depends on more than these
};

class ObjectFile {
 public:
  ObjectFile(std::string_view bytes, Budget& budget);

  /// The object, behind all references; null where there is none. It stays where it is.
  const Object& resolved(const Object& object);
  const Object& resolved(Reference reference);
  /// The value of a key, resolved; null where it is not there.
  const Object& at(const Dictionary& dictionary, std::string_view key);
  /// The number of the object that `object` refers to, or 0.
  static std::uint32_t number_of_reference(const Object& object);

  /// A stream's bytes without its filters; "" for pictures.
  std::string decoded(const Stream& stream);
  std::string decoded(const Dictionary& dictionary, std::string_view raw);
  /// The same, kept for as long as the file.
  std::string_view kept(const Stream& stream);

  /// Lists what is read from now on; null: no more.
  void watch(ReadObjects* watched) { watched_ = watched; }
  /// What stands from the begin of an object on, and behind it; "" where the object was read
  /// already, or its place is not plain.
  std::string_view text_from(std::uint32_t number);
  bool is_rebuilt() const { return rebuilt_; }

  const Dictionary& trailer() const { return trailer_; }
  Budget& budget() { return budget_; }
  Arena& arena() { return arena_; }
  /// All numbers are below.
  std::uint32_t object_count() const { return static_cast<std::uint32_t>(places_.places.size()); }
  /// Looks for all objects in all of the bytes, once.
  void rebuild();
  /// A stream that is not told by a cross-reference: what stands at `offset`.
  Object object_at(std::size_t offset, std::uint32_t number);
  std::string_view bytes() const { return bytes_; }

 private:
  struct PackedObjects {
    std::string_view bytes;
    std::vector<std::pair<std::uint32_t, std::size_t>> places;  // number, offset
  };

  const Object& load(std::uint32_t number);
  Object read(std::uint32_t number, const ObjectPlace& place);
  void list(std::uint32_t number, const Object& object);
  void list_known(std::uint32_t number);
  Object read_packed(std::uint32_t number, const ObjectPlace& place);
  const PackedObjects* packed_objects(std::uint32_t stream);
  Object stream_behind(const Dictionary& dictionary, std::size_t begin);
  std::size_t stream_end(const Dictionary& dictionary, std::size_t begin);
  std::string_view text_up_to_end(std::size_t offset, std::string_view raw) const;
  Decoded undo(std::string_view filter, const Dictionary* parameters, std::string_view bytes);

  std::string_view bytes_;
  Budget& budget_;
  Arena arena_;
  Inflater inflater_;
  CrossReferences places_;
  Dictionary trailer_;
  std::vector<const Object*> loaded_;  // by number
  std::map<std::uint32_t, PackedObjects> packed_;
  std::map<std::uint32_t, PackedObjects> packed_before_;  // the file was rebuilt; some are in use
  ReadObjects* watched_ = nullptr;
  std::string_view text_;  // of the object that was read last; "" where it depends on more
  int depth_ = 0;          // objects that are being read for others
  bool rebuilt_ = false;
};

}  // namespace cvpress::reader
