#include "reader/object_file.h"

#include <algorithm>
#include <memory>

#include "reader/characters.h"

namespace cvpress::reader {
namespace {

/// Longer chains of references to references are circles.
constexpr int kMostReferences = 32;

/// What stands in an object's place while it is being read.
const Object kBeingRead;

std::string_view from_header(std::string_view bytes) {
  const std::size_t header = bytes.substr(0, kHeaderRoom).find("%PDF-");
  return header == std::string_view::npos ? bytes : bytes.substr(header);
}

}  // namespace

ObjectFile::ObjectFile(std::string_view bytes, Budget& budget)
    : bytes_(from_header(bytes)), budget_(budget) {
  CrossReferences references;
  const bool read = read_cross_references(*this, references);
  places_ = std::move(references);
  trailer_ = places_.trailer;
  const Dictionary* root = read ? dictionary_of(at(trailer_, "Root")) : nullptr;
  if (root == nullptr || dictionary_of(at(*root, "Pages")) == nullptr) rebuild();
}

void ObjectFile::rebuild() {
  if (rebuilt_) return;
  rebuilt_ = true;
  budget_.note(Damage::kCrossReferences);
  ScannedFile scanned = scan_for_objects(*this);
  places_ = std::move(scanned.references);
  if (places_.trailer.find("Root") != nullptr) trailer_ = places_.trailer;
  loaded_.clear();
  packed_before_ = std::move(packed_);
  packed_ = {};
  for (const std::uint32_t stream : scanned.object_streams) {
    const PackedObjects* packed = packed_objects(stream);
    if (packed == nullptr) continue;
    for (std::size_t i = 0; i < packed->places.size(); ++i) {
      places_.add(packed->places[i].first, {ObjectPlace::Kind::kPacked, stream, i});
    }
  }
}

const Object& ObjectFile::resolved(const Object& object) {
  const Object* found = &object;
  for (int i = 0; i < kMostReferences; ++i) {
    const Reference* reference = reference_of(*found);
    if (reference == nullptr) return *found;
    found = &load(reference->number);
  }
  budget_.note(Damage::kNesting);
  return null_object();
}

const Object& ObjectFile::resolved(Reference reference) {
  return resolved(load(reference.number));
}

const Object& ObjectFile::at(const Dictionary& dictionary, std::string_view key) {
  const Object* value = dictionary.find(key);
  return value != nullptr ? resolved(*value) : null_object();
}

std::uint32_t ObjectFile::number_of_reference(const Object& object) {
  const Reference* reference = reference_of(object);
  return reference != nullptr ? reference->number : 0;
}

const Object& ObjectFile::load(std::uint32_t number) {
  if (number < loaded_.size() && loaded_[number] != nullptr) {
    if (watched_ != nullptr) list_known(number);
    return *loaded_[number];
  }
  const ObjectPlace place = places_.of(number);
  if (place.kind == ObjectPlace::Kind::kUnknown || place.kind == ObjectPlace::Kind::kFree) {
    if (watched_ != nullptr) watched_->are_all = false;
    return null_object();
  }
  if (depth_ >= budget_.deepest()) {
    budget_.note(Damage::kNesting);
    return null_object();
  }
  if (number >= loaded_.size()) loaded_.resize(places_.places.size());
  loaded_[number] = &kBeingRead;
  ++depth_;
  const Object object = read(number, place);
  --depth_;
  if (watched_ != nullptr) list(number, object);
  const Object* const kept = std::construct_at(arena_.room<Object>(1), object);
  if (number >= loaded_.size()) loaded_.resize(std::size_t{number} + 1);
  loaded_[number] = kept;
  return *kept;
}

/// Numbers, names and the like depend on what stands behind them.
void ObjectFile::list(std::uint32_t number, const Object& object) {
  const bool is_whole =
      !text_.empty() && (array_of(object) != nullptr || dictionary_of(object) != nullptr);
  watched_->are_all = watched_->are_all && is_whole;
  watched_->objects.push_back({number, text_});
}

void ObjectFile::list_known(std::uint32_t number) {
  const auto& listed = watched_->objects;
  const bool is_listed =
      std::any_of(listed.begin(), listed.end(),
                  [number](const ReadObject& object) { return object.number == number; });
  watched_->are_all = watched_->are_all && is_listed;
}

std::string_view ObjectFile::text_from(std::uint32_t number) {
  if (number < loaded_.size() && loaded_[number] != nullptr) return {};
  const ObjectPlace place = places_.of(number);
  if (place.kind == ObjectPlace::Kind::kOffset) {
    return bytes_.substr(std::min(place.offset, bytes_.size()));
  }
  if (place.kind != ObjectPlace::Kind::kPacked) return {};
  const PackedObjects* packed = packed_objects(place.stream);
  if (place.offset >= packed->places.size()) return {};
  const auto& [found, begin] = packed->places[place.offset];
  return found == number ? packed->bytes.substr(std::min(begin, packed->bytes.size()))
                         : std::string_view();
}

Object ObjectFile::read(std::uint32_t number, const ObjectPlace& place) {
  if (place.kind == ObjectPlace::Kind::kPacked) return read_packed(number, place);
  const Object object = object_at(place.offset, number);
  if (!is_null(object) || rebuilt_) return object;
  // Null may be what was written; then the scan finds the same place.
  Lexer lexer(bytes_, place.offset);
  const Token first = lexer.next();
  if (first.kind == TokenKind::kNumber && first.number == number) return object;
  rebuild();
  const ObjectPlace& found = places_.of(number);
  if (found.kind == ObjectPlace::Kind::kOffset) return object_at(found.offset, number);
  if (found.kind == ObjectPlace::Kind::kPacked) return read_packed(number, found);
  budget_.note(Damage::kObject);
  return {};
}

Object ObjectFile::object_at(std::size_t offset, std::uint32_t number) {
  text_ = {};
  if (budget_.left(Cost::kSteps) == 0) return {};
  Parser parser(bytes_, offset, arena_, budget_);
  const Token first = parser.lexer().next();
  const Token generation = parser.lexer().next();
  const Token word = parser.lexer().next();
  const bool header = first.kind == TokenKind::kNumber && generation.kind == TokenKind::kNumber &&
                      word.text == "obj" && (number == 0 || first.number == number);
  if (!header) {
    budget_.note(Damage::kCrossReferences);
    return {};
  }
  const Object object = parser.parse();
  budget_.take(Cost::kSteps, parser.lexer().position() - offset);
  const auto* dictionary = std::get_if<Dictionary>(&object.value);
  const bool is_closed = parser.is_closed();
  if (dictionary == nullptr) return object;
  const bool is_stream = parser.lexer().next().text == "stream";
  const std::size_t behind = parser.lexer().position();
  if (!is_stream) {
    // The word behind it ends with the byte after.
    if (is_closed && behind < bytes_.size()) text_ = bytes_.substr(offset, behind + 1 - offset);
    return object;
  }
  const Object stream = stream_behind(*dictionary, behind);
  text_ = is_closed ? text_up_to_end(offset, std::get<Stream>(stream.value).raw) : "";
  return stream;
}

Object ObjectFile::stream_behind(const Dictionary& dictionary, std::size_t begin) {
  if (begin < bytes_.size() && bytes_[begin] == '\r') ++begin;
  if (begin < bytes_.size() && bytes_[begin] == '\n') ++begin;
  const std::size_t end = stream_end(dictionary, begin);
  return {Stream{dictionary, bytes_.substr(begin, end - begin)}};
}

/// The text of a stream that has its end where it should be.
std::string_view ObjectFile::text_up_to_end(std::size_t offset, std::string_view raw) const {
  constexpr std::string_view kEnd = "endstream";
  std::size_t end = static_cast<std::size_t>(raw.data() - bytes_.data()) + raw.size();
  while (end < bytes_.size() && (bytes_[end] == '\r' || bytes_[end] == '\n')) ++end;
  if (bytes_.substr(end, kEnd.size()) != kEnd) return {};
  return bytes_.substr(offset, end + kEnd.size() - offset);
}

/// Where /Length says, if "endstream" follows there; else where that is found.
std::size_t ObjectFile::stream_end(const Dictionary& dictionary, std::size_t begin) {
  const auto length = whole_of(at(dictionary, "Length"));
  const std::size_t room = bytes_.size() - begin;
  if (length && *length >= 0 && static_cast<std::size_t>(*length) <= room) {
    const std::size_t end = begin + static_cast<std::size_t>(*length);
    Lexer lexer(bytes_.substr(0, std::min(bytes_.size(), end + 64)), end);
    if (lexer.next().text.substr(0, 9) == "endstream") return end;
  }
  budget_.note(Damage::kStreamLength);
  std::size_t end = bytes_.find("endstream", begin);
  if (end == std::string_view::npos) end = bytes_.find("endobj", begin);
  if (end == std::string_view::npos) end = bytes_.size();
  budget_.take(Cost::kSteps, end - begin);
  if (end > begin && bytes_[end - 1] == '\n') --end;
  if (end > begin && bytes_[end - 1] == '\r') --end;
  return end;
}

}  // namespace cvpress::reader
