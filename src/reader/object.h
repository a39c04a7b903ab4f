// The values of a PDF file (ISO 32000-1 7.3).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

namespace cvpress::reader {

struct Object;
struct DictionaryEntry;

struct Name {
  std::string_view text;
};
/// A string, decoded from how it was written.
struct ByteString {
  std::string_view bytes;
};
struct Reference {
  std::uint32_t number = 0;
  std::uint32_t generation = 0;
};

/// Values that stand one after the other, kept by the file's arena: objects are copied freely.
template <class Value>
struct Row {
  const Value* values = nullptr;
  std::size_t count = 0;

  std::size_t size() const { return count; }
  bool empty() const { return count == 0; }
  const Value* begin() const { return values; }
  const Value* end() const { return values + count; }
  const Value& front() const { return values[0]; }
  const Value& operator[](std::size_t at) const { return values[at]; }
};

struct Array {
  Row<Object> items;
};

/// Small ones are as written, others sorted by key; of equal keys the last one written counts.
struct Dictionary {
  Row<DictionaryEntry> entries;
  /// As written, perhaps a reference; nullptr where it is not there.
  const Object* find(std::string_view key) const;
};

struct Stream {
  Dictionary dictionary;
  std::string_view raw;  // as in the file, still encoded
};

struct Object {
  std::variant<std::monostate, bool, double, Name, ByteString, Reference, Array, Dictionary, Stream>
      value;
};

struct DictionaryEntry {
  std::string_view key;
  Object value;
};

/// Puts entries in the order in which they are found; returns how many are left.
std::size_t sort_entries(DictionaryEntry* entries, std::size_t count);

/// The null object, also for what is missing.
const Object& null_object();

inline bool is_null(const Object& object) {
  return std::holds_alternative<std::monostate>(object.value);
}
/// Each is what the object is, if it is of that kind.
std::optional<double> number_of(const Object& object);
/// A whole number, cut off at the ends of its range.
std::optional<std::int64_t> whole_of(const Object& object);
bool truth_of(const Object& object);
std::string_view name_of(const Object& object);   // "" where it is no name
std::string_view bytes_of(const Object& object);  // "" where it is no string
const Array* array_of(const Object& object);
const Dictionary* dictionary_of(const Object& object);  // a stream's own, too
const Stream* stream_of(const Object& object);
const Reference* reference_of(const Object& object);

}  // namespace cvpress::reader
