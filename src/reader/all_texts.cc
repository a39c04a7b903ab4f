#include "reader/all_texts.h"

#include "reader/object_file.h"
#include "reader/text_string.h"

namespace cvpress::reader {
namespace {

/// Goes through what an object holds, but not behind references.
void gather_strings(const Object& object, int depth, std::vector<std::string>& strings) {
  if (depth == 0) return;
  if (const std::string_view bytes = bytes_of(object); !bytes.empty()) {
    strings.push_back(text_of(bytes));
  } else if (const Array* array = array_of(object)) {
    for (const Object& item : array->items) gather_strings(item, depth - 1, strings);
  } else if (const Dictionary* dictionary = dictionary_of(object)) {
    for (const DictionaryEntry& entry : dictionary->entries) {
      gather_strings(entry.value, depth - 1, strings);
    }
  }
}

}  // namespace

std::vector<std::string> all_streams(std::string_view bytes, const Bounds& bounds) {
  Budget budget(bounds, bytes.size());
  ObjectFile file(bytes, budget);
  std::vector<std::string> streams;
  for (std::uint32_t number = 1; number < file.object_count(); ++number) {
    const Stream* stream = stream_of(file.resolved(Reference{number, 0}));
    if (stream == nullptr) continue;
    std::string decoded = file.decoded(*stream);
    streams.push_back(decoded.empty() ? std::string(stream->raw) : std::move(decoded));
  }
  return streams;
}

std::vector<std::string> all_strings(std::string_view bytes, const Bounds& bounds) {
  Budget budget(bounds, bytes.size());
  ObjectFile file(bytes, budget);
  std::vector<std::string> strings;
  for (std::uint32_t number = 1; number < file.object_count(); ++number) {
    gather_strings(file.resolved(Reference{number, 0}), budget.deepest(), strings);
  }
  return strings;
}

}  // namespace cvpress::reader
