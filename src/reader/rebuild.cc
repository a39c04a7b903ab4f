#include <algorithm>
#include <memory>

#include "reader/characters.h"
#include "reader/cross_reference.h"
#include "reader/object_file.h"

namespace cvpress::reader {
namespace {

/// How much of an object is looked at to see what it is.
constexpr std::size_t kGlance = 1024;

bool is_space_at(std::string_view bytes, std::size_t at) {
  return kind_of(bytes[at]) == ByteKind::kSpace;
}

bool is_digit_at(std::string_view bytes, std::size_t at) {
  return bytes[at] >= '0' && bytes[at] <= '9';
}

/// Moves `at` back over spaces and then digits; false where one of them is missing.
bool back_over_number(std::string_view bytes, std::size_t& at) {
  const std::size_t end = at;
  while (at > 0 && is_space_at(bytes, at - 1)) --at;
  const std::size_t digits = at;
  if (digits == end) return false;
  while (at > 0 && is_digit_at(bytes, at - 1)) --at;
  return at < digits;
}

class Scan {
 public:
  explicit Scan(ObjectFile& file) : file_(file), bytes_(file.bytes()) {}

  ScannedFile run() {
    std::size_t at = bytes_.find("obj");
    while (at != std::string_view::npos) {
      const std::size_t next = bytes_.find("obj", at + 3);
      object(at, std::min(next, bytes_.size()));
      at = next;
    }
    at = 0;
    while ((at = bytes_.find("trailer", at)) != std::string_view::npos) {
      at += 7;
      trailer(at);
    }
    if (found_.references.trailer.find("Root") == nullptr && catalog_ != 0) {
      const DictionaryEntry root{"Root", {Reference{catalog_, 0}}};
      const auto* kept = std::construct_at(file_.arena().room<DictionaryEntry>(1), root);
      found_.references.trailer = {{kept, 1}};
    }
    return std::move(found_);
  }

 private:
  void object(std::size_t word, std::size_t next) {
    std::size_t begin = word;
    if (!back_over_number(bytes_, begin)) return;
    if (!back_over_number(bytes_, begin)) return;
    const auto number = static_cast<std::size_t>(Lexer(bytes_, begin).next().number);
    if (number == 0 || number > kLargestObject) return;
    auto& places = found_.references.places;
    if (number >= places.size()) places.resize(number + 1);
    places[number] = {ObjectPlace::Kind::kOffset, 0, begin};
    const std::string_view start = bytes_.substr(word + 3, std::min(kGlance, next - word - 3));
    look(start, static_cast<std::uint32_t>(number), begin);
  }

  void look(std::string_view start, std::uint32_t number, std::size_t begin) {
    start = start.substr(0, start.find("stream"));
    if (start.find("/ObjStm") != std::string_view::npos) {
      found_.object_streams.push_back(number);
    } else if (start.find("/Catalog") != std::string_view::npos) {
      catalog_ = number;
    } else if (start.find("/XRef") != std::string_view::npos) {
      const Object object = file_.object_at(begin, 0);
      if (const Dictionary* dictionary = dictionary_of(object)) keep_trailer(*dictionary);
    }
  }

  void trailer(std::size_t at) {
    Parser parser(bytes_, at, file_.arena(), file_.budget());
    const Object object = parser.parse();
    if (!file_.budget().take(Cost::kSteps, parser.lexer().position() - at)) return;
    if (const Dictionary* dictionary = dictionary_of(object)) keep_trailer(*dictionary);
  }

  void keep_trailer(const Dictionary& dictionary) {
    if (dictionary.find("Root") != nullptr) found_.references.trailer = dictionary;
  }

  ObjectFile& file_;
  std::string_view bytes_;
  ScannedFile found_;
  std::uint32_t catalog_ = 0;
};

}  // namespace

ScannedFile scan_for_objects(ObjectFile& file) {
  return Scan(file).run();
}

}  // namespace cvpress::reader
