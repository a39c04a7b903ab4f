#include "data/compiled.h"

#include "base/check.h"

namespace cvpress::data {
namespace {

enum class Tag : unsigned char { kNull, kScalar, kList, kMap };

/// Little-endian numbers and counted strings, one after the other.
class Writer {
 public:
  void value(const Value& value) {
    tag(value);
    span(value.where);
    if (const Scalar* scalar = value.scalar()) {
      number(static_cast<std::uint32_t>(scalar->kind));
      text(scalar->text);
    } else if (const List* list = value.list()) {
      number(static_cast<std::uint32_t>(list->size()));
      for (const Value& item : *list) this->value(item);
    } else if (const Map* map = value.map()) {
      number(static_cast<std::uint32_t>(map->members.size()));
      for (const Member& member : map->members) {
        text(member.key);
        span(member.key_where);
        this->value(member.value);
      }
    }
  }
  std::string take() { return std::move(bytes_); }

 private:
  void tag(const Value& value) { bytes_ += static_cast<char>(value.content.index()); }
  void number(std::uint32_t number) {
    for (int i = 0; i < 4; ++i) bytes_ += static_cast<char>(number >> (8 * i) & 0xFF);
  }
  void span(SourceSpan where) {
    number(where.begin);
    number(where.end);
  }
  void text(std::string_view text) {
    number(static_cast<std::uint32_t>(text.size()));
    bytes_ += text;
  }
  std::string bytes_;
};

class Reader {
 public:
  Reader(std::string_view bytes, FileId file) : bytes_(bytes), file_(file) {}

  Value value() {
    const auto tag = static_cast<Tag>(take(1)[0]);
    Value value;
    value.where = span();
    if (tag == Tag::kScalar) {
      const auto kind = static_cast<ScalarKind>(number());
      value.content = Scalar{text(), kind};
    } else if (tag == Tag::kList) {
      List list(number());
      for (Value& item : list) item = this->value();
      value.content = std::move(list);
    } else if (tag == Tag::kMap) {
      value.content = map();
    }
    return value;
  }
  bool at_end() const { return bytes_.empty(); }

 private:
  Map map() {
    Map map;
    map.members.resize(number());
    for (Member& member : map.members) {
      member.key = text();
      member.key_where = span();
      member.value = value();
    }
    return map;
  }
  std::string_view take(std::size_t count) {
    CVPRESS_CHECK(count <= bytes_.size());
    const std::string_view taken = bytes_.substr(0, count);
    bytes_.remove_prefix(count);
    return taken;
  }
  std::uint32_t number() {
    std::uint32_t number = 0;
    const std::string_view bytes = take(4);
    for (std::size_t i = 0; i < 4; ++i) {
      number |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    }
    return number;
  }
  SourceSpan span() {
    const std::uint32_t begin = number();
    return {file_, begin, number()};
  }
  std::string text() { return std::string(take(number())); }

  std::string_view bytes_;
  FileId file_;
};

}  // namespace

std::string compiled(const Value& value) {
  Writer writer;
  writer.value(value);
  return writer.take();
}

Value load_compiled(std::string_view bytes, FileId file) {
  Reader reader(bytes, file);
  Value value = reader.value();
  CVPRESS_CHECK(reader.at_end());
  return value;
}

}  // namespace cvpress::data
