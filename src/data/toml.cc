// Reads TOML with toml++. Its tables are sorted by key; members are put back
// into the order of the source.
#include <algorithm>
#include <exception>
#include <optional>

#include <fmt/format.h>
#include <toml++/toml.h>

#include "base/utf8.h"
#include "data/limits.h"
#include "data/readers.h"
#include "data/toml_places.h"

namespace cvpress::data {
namespace {

struct FailureRow {
  std::string_view words;  // of the library's message
  std::string_view message;
  std::string_view hint;
};

/// The first row whose words are in the library's message counts.
constexpr FailureRow kTomlFailures[] = {
    {"maximum nested", "lists and maps are nested more than 100 deep", ""},
    {"determine value type", "this is no TOML value",
     "text must stand in quotes; other values are numbers, dates, true, false, [ ] and { }"},
    {"cannot redefine", "this is given twice", "a key or [table] may be written once only"},
    {"cannot insert", "this is given twice", "a key or [table] may be written once only"},
    {"unknown escape", "\"\\\" must not stand before this character",
     "write \\\\ for a backslash, or put the text between single quotes"},
    {"escape sequence", "this escape is no character",
     "write \\\\ for a backslash, or put the text between single quotes"},
    {"expected '='", "\"key = value\" was expected here",
     "text of several lines stands between \"\"\" and \"\"\""},
    {"comma or closing ']'", "a comma or \"]\" was expected here",
     "text in a list must stand in quotes"},
    {"dangling comma", "an inline table cannot end with a comma", "leave it out"},
    {"expected a comment or whitespace", "there is text after the end of the value",
     "each key begins a line; text with quotes inside stands between ''' and '''"},
    {"leading zero", "a number cannot begin with 0", "put it in quotes if it is no number"},
    {"table header", "a table's header is written [name] or [[name]] on a line of its own", ""},
    {"parsing date", "there is no such date", "dates are written 2021-10-08, without quotes"},
    {"parsing time", "there is no such time", ""},
    {"expected keys, tables", "\"key = value\" or \"[table]\" was expected here",
     "comments begin with #"},
    {"parsing key", "a key has letters A to Z, digits, \"_\" and \"-\" only",
     "other keys must stand in quotes"},
    {"end-of-file", "the text ends in the middle of a value", ""},
    {"parsing boolean", "this is no TOML value", "text must stand in quotes"},
};

/// Where a key begins that has more parts than tables may be deep; building and
/// freeing such a table would need as deep a stack.
std::optional<std::size_t> endless_key(std::string_view text) {
  std::size_t begin = 0;
  std::size_t dots = 0;
  bool part = false;  // the current part has a character
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto byte = static_cast<unsigned char>(c);
    const bool in_key = byte >= 0x80 || c == '_' || c == '-' || c == '"' || c == '\'' ||
                        (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    if (in_key) {
      if (!part && dots == 0) begin = i;
      part = true;
    } else if (c == '.') {
      dots = part ? dots + 1 : 0;
      part = false;
    } else if (c != ' ' && c != '\t') {
      dots = 0;
      part = false;
    }
    if (dots > kMaxDepth) return begin;
  }
  return std::nullopt;
}

/// Turns the library's nodes into values.
class TomlConverter {
 public:
  TomlConverter(const Reading& reading, std::string_view text, TomlPlaces& places)
      : reading_(reading), text_(text), places_(places) {}

  /// Null if there is too much of it; an error is recorded then.
  Value value(const toml::node& node, std::size_t depth);
  bool failed() const { return failed_; }

 private:
  struct Bytes {
    std::size_t begin;
    std::size_t end;
  };
  Bytes bytes(const toml::source_region& region);
  SourceSpan span(const toml::source_region& region);
  Scalar scalar(const toml::node& node);
  Value list(const toml::array& array, std::size_t depth);
  Value map(const toml::table& table, std::size_t depth);

  const Reading& reading_;
  std::string_view text_;
  TomlPlaces& places_;
  std::size_t nodes_ = 0;
  bool failed_ = false;
};

TomlConverter::Bytes TomlConverter::bytes(const toml::source_region& region) {
  const std::size_t begin = places_.offset(region.begin.line, region.begin.column);
  const std::size_t end = places_.offset(region.end.line, region.end.column);
  return {begin, std::max(begin, end)};
}

SourceSpan TomlConverter::span(const toml::source_region& region) {
  const Bytes place = bytes(region);
  const std::size_t shift = reading_.text.size() - text_.size();
  return reading_.span(place.begin + shift, place.end + shift);
}

Value TomlConverter::value(const toml::node& node, std::size_t depth) {
  if (failed_) return {};
  if (depth > kMaxDepth || ++nodes_ > kMaxNodes) {
    failed_ = true;
    reading_.diagnostics.error(span(node.source()),
                               depth > kMaxDepth ? "lists and maps are nested more than 100 deep"
                                                 : "this document has too many values");
    return {};
  }
  if (const toml::table* table = node.as_table()) return map(*table, depth);
  if (const toml::array* array = node.as_array()) return list(*array, depth);
  return {scalar(node), span(node.source())};
}

Scalar TomlConverter::scalar(const toml::node& node) {
  if (const auto* text = node.as_string()) return {text->get(), ScalarKind::kText};
  const Bytes place = bytes(node.source());
  std::string written(trimmed(text_.substr(place.begin, place.end - place.begin)));
  if (node.is_boolean()) return {std::move(written), ScalarKind::kBool};
  return {std::move(written), node.is_number() ? ScalarKind::kNumber : ScalarKind::kDate};
}

Value TomlConverter::list(const toml::array& array, std::size_t depth) {
  List items;
  items.reserve(array.size());
  for (const toml::node& item : array) items.push_back(value(item, depth + 1));
  SourceSpan where = span(array.source());
  // An array of tables reaches from the first header to the last item's end.
  for (const Value& item : items) where.end = std::max(where.end, item.where.end);
  return {std::move(items), where};
}

Value TomlConverter::map(const toml::table& table, std::size_t depth) {
  Map map;
  map.members.reserve(table.size());
  for (const auto& [key, node] : table) {
    map.members.push_back({std::string(key.str()), span(key.source()), value(node, depth + 1)});
  }
  std::stable_sort(map.members.begin(), map.members.end(), [](const Member& a, const Member& b) {
    return a.key_where.begin < b.key_where.begin;
  });
  SourceSpan where = span(table.source());
  for (const Member& member : map.members) where.end = std::max(where.end, member.value.where.end);
  return {std::move(map), where};
}

/// Where an unclosed text begins: the last opener there is.
std::size_t unclosed_text(std::string_view text) {
  std::size_t place = 0;
  for (const std::string_view opener : {"\"\"\"", "'''", "\"", "'"}) {
    const std::size_t found = text.rfind(opener);
    if (found != text.npos && (place == 0 || opener.size() == 1)) place = std::max(place, found);
    if (place != 0) break;
  }
  return place;
}

void report(const Reading& reading, std::string_view text, std::string_view words,
            std::size_t place) {
  std::string_view message = "this is not valid TOML";
  std::string_view hint;
  if (words.find("parsing string") != words.npos && words.find("end-of-file") != words.npos) {
    place = unclosed_text(text);
    message = "this text is never closed";
  } else if (words.find("control characters") != words.npos) {
    const bool at_newline = place >= text.size() || text[place] == '\n';
    message = at_newline ? "a text in simple quotes cannot go on in the next line"
                         : "a control character has no place in a text";
    if (at_newline) hint = "put text of several lines between \"\"\" and \"\"\"";
  } else {
    const auto row = std::find_if(
        std::begin(kTomlFailures), std::end(kTomlFailures),
        [words](const FailureRow& each) { return words.find(each.words) != words.npos; });
    if (row != std::end(kTomlFailures)) {
      message = row->message;
      hint = row->hint;
    }
  }
  place += reading.text.size() - text.size();
  Diagnostic& error = reading.diagnostics.error(
      reading.span(std::min(place, reading.text.size()), std::min(place + 1, reading.text.size())),
      std::string(message));
  if (!hint.empty()) error.hints.push_back({std::string(hint), {}});
}

}  // namespace

Result<Value> read_toml(const Reading& reading) {
  std::string_view text = reading.text;
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  if (trimmed(text).empty()) return Value{Null{}, reading.span(0, 0)};
  TomlPlaces places(text);
  if (const auto place = endless_key(text)) {
    report(reading, text, "maximum nested", *place);
    return failed();
  }
  try {
    const toml::table table = toml::parse(text);
    TomlConverter converter(reading, text, places);
    Value value = converter.value(table, 1);
    if (converter.failed()) return failed();
    return value;
  } catch (const toml::parse_error& error) {
    const toml::source_position at = error.source().begin;
    report(reading, text, error.description(), places.offset(at.line, at.column));
  } catch (const std::exception&) {
    report(reading, text, "", 0);
  }
  return failed();
}

}  // namespace cvpress::data
