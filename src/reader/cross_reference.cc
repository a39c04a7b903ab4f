#include "reader/cross_reference.h"

#include <algorithm>
#include <set>

#include "reader/object_file.h"

namespace cvpress::reader {
namespace {

/// Where "startxref" is looked for: the end of the file.
constexpr std::size_t kTail = 2048;
constexpr std::size_t kMostSections = 1000;

using Kind = ObjectPlace::Kind;

struct Row {
  std::uint32_t number = 0;
  ObjectPlace place;
};

std::size_t as_offset(double number) {
  return number > 0 ? static_cast<std::size_t>(number) : 0;
}

class SectionReader {
 public:
  SectionReader(ObjectFile& file, CrossReferences& references)
      : file_(file), references_(references) {}

  bool read() {
    std::size_t offset = start();
    for (std::size_t i = 0; i < kMostSections; ++i) {
      if (!seen_.insert(offset).second) break;
      Dictionary trailer;
      if (!read_section(offset, trailer)) {
        file_.budget().note(Damage::kCrossReferences);
        break;
      }
      const Object* previous = trailer.find("Prev");
      const auto next = previous != nullptr ? number_of(*previous) : std::nullopt;
      if (i == 0) references_.trailer = trailer;
      if (!next) break;
      offset = as_offset(*next);
    }
    return references_.trailer.find("Root") != nullptr;
  }

 private:
  std::size_t start() const {
    const std::string_view bytes = file_.bytes();
    const std::size_t begin = bytes.size() > kTail ? bytes.size() - kTail : 0;
    const std::size_t found = bytes.substr(begin).rfind("startxref");
    if (found == std::string_view::npos) return bytes.size();
    Lexer lexer(bytes, begin + found);
    lexer.next();
    return as_offset(lexer.next().number);
  }

  bool read_section(std::size_t offset, Dictionary& trailer) {
    if (offset >= file_.bytes().size()) return false;
    Lexer lexer(file_.bytes(), offset);
    const Token token = lexer.next();
    if (token.kind == TokenKind::kNumber) return read_stream(offset, trailer);
    if (token.text != "xref") return false;
    return read_table(lexer.position(), trailer);
  }

  bool read_table(std::size_t offset, Dictionary& trailer) {
    Lexer lexer(file_.bytes(), offset);
    std::vector<Row> rows;
    Token token = lexer.next();
    while (token.kind == TokenKind::kNumber) {
      const std::size_t first = as_offset(token.number);
      const std::size_t count = as_offset(lexer.next().number);
      for (std::size_t i = 0; i < count; ++i) {
        if (!read_row(lexer, first + i, rows)) break;
      }
      token = lexer.next();
    }
    // Many sections may share one table's bytes.
    if (!file_.budget().take(Cost::kSteps, lexer.position() - offset)) return false;
    if (token.text != "trailer") return false;
    Parser parser(file_.bytes(), lexer.position(), file_.arena(), file_.budget());
    const Object object = parser.parse();
    const auto* dictionary = std::get_if<Dictionary>(&object.value);
    if (dictionary == nullptr) return false;
    trailer = *dictionary;
    // A hybrid file's stream names what its table calls free.
    const Object* hybrid = trailer.find("XRefStm");
    Dictionary unused;
    if (hybrid != nullptr && number_of(*hybrid)) {
      const std::size_t stream = as_offset(*number_of(*hybrid));
      if (seen_.insert(stream).second) read_stream(stream, unused);
    }
    for (const Row& row : rows) references_.add(row.number, row.place);
    return true;
  }

  bool read_row(Lexer& lexer, std::size_t number, std::vector<Row>& rows) {
    const std::size_t begin = lexer.position();
    const Token offset = lexer.next();
    const Token generation = lexer.next();
    const Token kind = lexer.next();
    const bool whole = offset.kind == TokenKind::kNumber && generation.kind == TokenKind::kNumber &&
                       kind.kind == TokenKind::kWord && (kind.text == "n" || kind.text == "f");
    if (!whole || number > kLargestObject) {
      lexer.move_to(begin);
      return false;
    }
    // Writers that forget to free an entry point it at nothing.
    const bool used = kind.text == "n" && offset.number > 0;
    rows.push_back({static_cast<std::uint32_t>(number),
                    {used ? Kind::kOffset : Kind::kFree, 0, as_offset(offset.number)}});
    return true;
  }

  bool read_stream(std::size_t offset, Dictionary& trailer) {
    const Object object = file_.object_at(offset, 0);
    const auto* stream = std::get_if<Stream>(&object.value);
    if (stream == nullptr) return false;
    const Object* type = stream->dictionary.find("Type");
    if (type == nullptr || name_of(*type) != "XRef") return false;
    read_rows(*stream);
    trailer = stream->dictionary;
    return true;
  }

  /// The widths of an entry's three fields; false where they make no sense.
  static bool field_widths(const Dictionary& dictionary, std::array<std::size_t, 3>& widths) {
    const Object* array = dictionary.find("W");
    const Array* items = array != nullptr ? array_of(*array) : nullptr;
    if (items == nullptr || items->items.size() < 3) return false;
    std::size_t sum = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      const auto width = whole_of(items->items[i]);
      if (!width || *width < 0 || *width > 8) return false;
      widths[i] = static_cast<std::size_t>(*width);
      sum += widths[i];
    }
    return sum > 0;
  }

  static std::vector<std::pair<std::size_t, std::size_t>> ranges(const Dictionary& dictionary) {
    std::vector<std::pair<std::size_t, std::size_t>> all;
    const Object* index = dictionary.find("Index");
    const Array* items = index != nullptr ? array_of(*index) : nullptr;
    if (items == nullptr) return {{0, kLargestObject}};
    for (std::size_t i = 0; i + 1 < items->items.size(); i += 2) {
      all.emplace_back(as_offset(number_of(items->items[i]).value_or(0)),
                       as_offset(number_of(items->items[i + 1]).value_or(0)));
    }
    return all;
  }

  void read_rows(const Stream& stream) {
    std::array<std::size_t, 3> widths{};
    if (!field_widths(stream.dictionary, widths)) return;
    const std::string bytes = file_.decoded(stream);
    std::size_t at = 0;
    const auto field = [&](std::size_t width) {
      std::uint64_t value = 0;
      for (std::size_t i = 0; i < width; ++i) {
        value = value << 8 | static_cast<unsigned char>(bytes[at++]);
      }
      return value;
    };
    const std::size_t row = widths[0] + widths[1] + widths[2];
    for (const auto& [first, count] : ranges(stream.dictionary)) {
      for (std::size_t i = 0; i < count && at + row <= bytes.size(); ++i) {
        const std::uint64_t kind = widths[0] == 0 ? 1 : field(widths[0]);
        const std::uint64_t second = field(widths[1]);
        const std::uint64_t third = field(widths[2]);
        if (first + i <= kLargestObject) add(std::uint32_t(first + i), kind, second, third);
      }
    }
  }

  void add(std::uint32_t number, std::uint64_t kind, std::uint64_t second, std::uint64_t third) {
    if (kind == 1) {
      references_.add(number, {Kind::kOffset, 0, static_cast<std::size_t>(second)});
    } else if (kind == 2 && second <= kLargestObject) {
      references_.add(number, {Kind::kPacked, static_cast<std::uint32_t>(second),
                               static_cast<std::size_t>(third)});
    } else {
      references_.add(number, {Kind::kFree, 0, 0});
    }
  }

  ObjectFile& file_;
  CrossReferences& references_;
  std::set<std::size_t> seen_;
};

}  // namespace

void CrossReferences::add(std::uint32_t number, const ObjectPlace& place) {
  if (number > kLargestObject) return;
  if (number >= places.size()) places.resize(number + std::size_t{1});
  if (places[number].kind == Kind::kUnknown) places[number] = place;
}

const ObjectPlace& CrossReferences::of(std::uint32_t number) const {
  static constexpr ObjectPlace kNowhere;
  return number < places.size() ? places[number] : kNowhere;
}

bool read_cross_references(ObjectFile& file, CrossReferences& references) {
  return SectionReader(file, references).read();
}

}  // namespace cvpress::reader
