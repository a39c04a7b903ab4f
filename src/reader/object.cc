#include "reader/object.h"

#include <algorithm>

namespace cvpress::reader {
namespace {

/// So many entries are sooner looked through than sorted.
constexpr std::size_t kFew = 16;

}  // namespace

const Object* Dictionary::find(std::string_view key) const {
  if (entries.size() <= kFew) {
    for (std::size_t i = entries.size(); i > 0; --i) {
      if (entries[i - 1].key == key) return &entries[i - 1].value;
    }
    return nullptr;
  }
  const auto found = std::lower_bound(
      entries.begin(), entries.end(), key,
      [](const DictionaryEntry& entry, std::string_view name) { return entry.key < name; });
  return found != entries.end() && found->key == key ? &found->value : nullptr;
}

std::size_t sort_entries(DictionaryEntry* entries, std::size_t count) {
  if (count <= kFew) return count;
  const auto before = [](const DictionaryEntry& a, const DictionaryEntry& b) {
    return a.key < b.key;
  };
  std::stable_sort(entries, entries + count, before);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const bool repeats = i + 1 < count && entries[i + 1].key == entries[i].key;
    if (!repeats) entries[kept++] = entries[i];
  }
  return kept;
}

const Object& null_object() {
  static const Object kNull;
  return kNull;
}

std::optional<double> number_of(const Object& object) {
  if (const auto* number = std::get_if<double>(&object.value)) return *number;
  return std::nullopt;
}

std::optional<std::int64_t> whole_of(const Object& object) {
  const auto* number = std::get_if<double>(&object.value);
  if (number == nullptr) return std::nullopt;
  // Numbers are read with at most sixteen digits, so they fit.
  return static_cast<std::int64_t>(*number);
}

bool truth_of(const Object& object) {
  const auto* truth = std::get_if<bool>(&object.value);
  return truth != nullptr && *truth;
}

std::string_view name_of(const Object& object) {
  const auto* name = std::get_if<Name>(&object.value);
  return name != nullptr ? name->text : std::string_view();
}

std::string_view bytes_of(const Object& object) {
  const auto* string = std::get_if<ByteString>(&object.value);
  return string != nullptr ? string->bytes : std::string_view();
}

const Array* array_of(const Object& object) {
  return std::get_if<Array>(&object.value);
}

const Dictionary* dictionary_of(const Object& object) {
  if (const auto* stream = std::get_if<Stream>(&object.value)) return &stream->dictionary;
  return std::get_if<Dictionary>(&object.value);
}

const Stream* stream_of(const Object& object) {
  return std::get_if<Stream>(&object.value);
}

const Reference* reference_of(const Object& object) {
  return std::get_if<Reference>(&object.value);
}

}  // namespace cvpress::reader
