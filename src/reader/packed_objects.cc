// Objects that stand in streams (ISO 32000-1 7.5.7), and the bytes of streams.
#include <algorithm>

#include "reader/object_file.h"

namespace cvpress::reader {
namespace {

enum class Filter : std::uint8_t {
  kFlate,
  kLzw,
  kAscii85,
  kAsciiHex,
  kRunLength,
  kNone,
  kPicture,
  kUnknown,
};

struct FilterName {
  std::string_view name;
  Filter filter;
};

constexpr FilterName kFilterNames[] = {
    {"FlateDecode", Filter::kFlate},
    {"Fl", Filter::kFlate},
    {"LZWDecode", Filter::kLzw},
    {"LZW", Filter::kLzw},
    {"ASCII85Decode", Filter::kAscii85},
    {"A85", Filter::kAscii85},
    {"ASCIIHexDecode", Filter::kAsciiHex},
    {"AHx", Filter::kAsciiHex},
    {"RunLengthDecode", Filter::kRunLength},
    {"RL", Filter::kRunLength},
    {"DCTDecode", Filter::kPicture},
    {"DCT", Filter::kPicture},
    {"CCITTFaxDecode", Filter::kPicture},
    {"CCF", Filter::kPicture},
    {"JBIG2Decode", Filter::kPicture},
    {"JPXDecode", Filter::kPicture},
    {"Crypt", Filter::kNone},
};

/// More filters one after the other than any writer has a use for.
constexpr std::size_t kMostFilters = 8;

Filter filter_named(std::string_view name) {
  const auto* found = std::find_if(std::begin(kFilterNames), std::end(kFilterNames),
                                   [name](const FilterName& row) { return row.name == name; });
  return found != std::end(kFilterNames) ? found->filter : Filter::kUnknown;
}

}  // namespace

const ObjectFile::PackedObjects* ObjectFile::packed_objects(std::uint32_t number) {
  const auto [found, is_new] = packed_.try_emplace(number);
  PackedObjects& packed = found->second;
  if (!is_new) return &packed;
  const Stream* stream = nullptr;
  // A stream that stands in a stream is a trap.
  if (places_.of(number).kind == ObjectPlace::Kind::kOffset) {
    stream = stream_of(resolved(Reference{number, 0}));
  }
  if (stream == nullptr) return &packed;
  const auto first = whole_of(at(stream->dictionary, "First"));
  const auto count = whole_of(at(stream->dictionary, "N"));
  const std::string_view bytes = kept(*stream);
  // Reading them may have found the file damaged and begun anew.
  PackedObjects& kept_objects = packed_[number];
  if (!first || !count || *first < 0) return &kept_objects;
  kept_objects.bytes = bytes;
  Lexer lexer(bytes);
  for (std::int64_t i = 0; i < *count; ++i) {
    const Token object = lexer.next();
    const Token offset = lexer.next();
    if (object.kind != TokenKind::kNumber || offset.kind != TokenKind::kNumber) break;
    if (object.number < 0 || object.number > kLargestObject || offset.number < 0) break;
    if (!budget_.take(Cost::kValues, 1)) break;
    kept_objects.places.emplace_back(
        static_cast<std::uint32_t>(object.number),
        static_cast<std::size_t>(offset.number) + static_cast<std::size_t>(*first));
  }
  return &kept_objects;
}

Object ObjectFile::read_packed(std::uint32_t number, const ObjectPlace& place) {
  text_ = {};
  const PackedObjects* packed = packed_objects(place.stream);
  std::size_t index = place.offset;
  if (index >= packed->places.size() || packed->places[index].first != number) {
    const auto found = std::find_if(packed->places.begin(), packed->places.end(),
                                    [number](const auto& row) { return row.first == number; });
    budget_.take(Cost::kSteps, packed->places.size());
    if (found == packed->places.end()) {
      budget_.note(Damage::kObject);
      return {};
    }
    index = static_cast<std::size_t>(found - packed->places.begin());
  }
  if (budget_.left(Cost::kSteps) == 0) return {};
  Parser parser(packed->bytes, packed->places[index].second, arena_, budget_);
  const std::size_t begin = parser.lexer().position();
  Object object = parser.parse();
  const std::size_t end = parser.lexer().position();
  budget_.take(Cost::kSteps, end - begin);
  text_ = parser.is_closed() ? packed->bytes.substr(begin, end - begin) : std::string_view();
  return object;
}

Decoded ObjectFile::undo(std::string_view filter, const Dictionary* parameters,
                         std::string_view bytes) {
  const auto parameter = [&](std::string_view key, std::int64_t otherwise) {
    if (parameters == nullptr) return otherwise;
    return whole_of(at(*parameters, key)).value_or(otherwise);
  };
  const auto unfiltered = [&](Decoded decoded) {
    const auto predictor = parameter("Predictor", 1);
    if (predictor <= 1 || predictor > 15) return decoded;
    const auto positive = [&](std::string_view key, std::int64_t otherwise) {
      return static_cast<std::size_t>(std::max<std::int64_t>(0, parameter(key, otherwise)));
    };
    Decoded flat = unpredicted(std::move(decoded.bytes),
                               {static_cast<int>(predictor), positive("Colors", 1),
                                positive("BitsPerComponent", 8), positive("Columns", 1)});
    flat.damaged = flat.damaged || decoded.damaged;
    flat.cut = decoded.cut;
    return flat;
  };
  const std::size_t most = budget_.left(Cost::kDecoded);
  switch (filter_named(filter)) {
    case Filter::kFlate: return unfiltered(inflater_.inflated(bytes, most));
    case Filter::kLzw: return unfiltered(decode_lzw(bytes, parameter("EarlyChange", 1) != 0, most));
    case Filter::kAscii85: return decode_ascii85(bytes, most);
    case Filter::kAsciiHex: return decode_ascii_hex(bytes, most);
    case Filter::kRunLength: return decode_run_length(bytes, most);
    case Filter::kNone: return {std::string(bytes), false, false};
    case Filter::kPicture: return {};
    case Filter::kUnknown: budget_.note(Damage::kFilter); return {};
  }
  return {};
}

std::string ObjectFile::decoded(const Stream& stream) {
  return decoded(stream.dictionary, stream.raw);
}

std::string ObjectFile::decoded(const Dictionary& dictionary, std::string_view raw) {
  const Object& filter = at(dictionary, dictionary.find("Filter") != nullptr ? "Filter" : "F");
  const Object& parameters =
      at(dictionary, dictionary.find("DecodeParms") != nullptr ? "DecodeParms" : "DP");
  if (const std::string_view name = name_of(filter); !name.empty()) {
    const Array* list = array_of(parameters);
    const Object& own =
        list != nullptr && !list->items.empty() ? resolved(list->items.front()) : parameters;
    Decoded decoded = undo(name, dictionary_of(own), raw);
    if (decoded.damaged) budget_.note(Damage::kStreamData);
    budget_.take(Cost::kDecoded, decoded.bytes.size() + (decoded.cut ? 1 : 0));
    return std::move(decoded.bytes);
  }
  std::string bytes(raw.substr(0, budget_.left(Cost::kDecoded)));
  budget_.take(Cost::kDecoded, raw.size());
  const Array* filters = array_of(filter);
  if (filters == nullptr) return bytes;
  const Array* list = array_of(parameters);
  for (std::size_t i = 0; i < filters->items.size() && i < kMostFilters; ++i) {
    const bool has_parameters = list != nullptr && i < list->items.size();
    const Dictionary* own = has_parameters ? dictionary_of(resolved(list->items[i])) : nullptr;
    Decoded decoded = undo(name_of(resolved(filters->items[i])), own, bytes);
    if (decoded.damaged) budget_.note(Damage::kStreamData);
    budget_.take(Cost::kDecoded, decoded.bytes.size() + (decoded.cut ? 1 : 0));
    bytes = std::move(decoded.bytes);
  }
  return bytes;
}

std::string_view ObjectFile::kept(const Stream& stream) {
  return arena_.keep(decoded(stream));
}

}  // namespace cvpress::reader
