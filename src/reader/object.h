// The values of a PDF file (ISO 32000-1 7.3).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

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
struct Array {
  std::vector<Object> items;
};

/// Small ones are as written, others sorted by key; of equal keys the last one written counts.
struct Dictionary {
  std::vector<DictionaryEntry> entries;
  /// As written, perhaps a reference; nullptr where it is not there.
  const Object* find(std::string_view key) const;
  /// To be called once all entries are there.
  void sort();
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
