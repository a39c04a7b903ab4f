// Reads JSON with nlohmann-json's event parser, which tells no places: a
// cursor follows it through the text.
#include <algorithm>
#include <exception>
#include <optional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "data/json_scan.h"
#include "data/limits.h"
#include "data/readers.h"

namespace cvpress::data {
namespace {

using nlohmann::json;

/// Builds values from the parser's events.
class JsonBuilder : public nlohmann::json_sax<json> {
 public:
  explicit JsonBuilder(const Reading& reading) : reading_(reading) {}

  bool null() override { return scalar(Null{}); }
  bool boolean(bool) override { return written(ScalarKind::kBool); }
  bool number_integer(number_integer_t) override { return written(ScalarKind::kNumber); }
  bool number_unsigned(number_unsigned_t) override { return written(ScalarKind::kNumber); }
  bool number_float(number_float_t, const string_t&) override {
    return written(ScalarKind::kNumber);
  }
  bool string(string_t& text) override {
    return scalar(Scalar{std::move(text), ScalarKind::kText});
  }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return start(Map{}); }
  bool start_array(std::size_t) override { return start(List{}); }
  bool end_object() override;
  bool end_array() override { return end(); }
  bool key(string_t& name) override;
  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception& exception) override;

  Value take() { return std::move(root_); }
  /// Where the last token that was read ends.
  std::size_t cursor() const { return cursor_; }
  bool inside_map() const {
    return !frames_.empty() && std::holds_alternative<Map>(frames_.back().value.content);
  }
  const std::optional<std::size_t>& error_place() const { return error_place_; }
  const std::string& error_words() const { return error_words_; }
  bool at_end_of_document() const { return frames_.empty() && cursor_ > 0; }

 private:
  struct Frame {
    Value value;
    std::size_t begin = 0;
    std::optional<Member> member = std::nullopt;
  };
  /// The next token's bytes; the cursor moves past it.
  std::pair<std::size_t, std::size_t> token();
  bool written(ScalarKind kind);
  bool scalar(std::variant<Null, Scalar, List, Map> content);
  bool start(std::variant<Null, Scalar, List, Map> content);
  bool end();
  bool count();
  void deliver(Value value);

  const Reading& reading_;
  std::vector<Frame> frames_;
  Value root_;
  std::size_t cursor_ = 0;
  std::size_t nodes_ = 0;
  std::optional<std::size_t> error_place_;
  std::string error_words_;
};

std::pair<std::size_t, std::size_t> JsonBuilder::token() {
  const std::size_t begin = next_json_token(reading_.text, cursor_);
  cursor_ = json_token_end(reading_.text, begin);
  return {begin, cursor_};
}

bool JsonBuilder::count() {
  if (++nodes_ <= kMaxNodes && frames_.size() <= kMaxDepth) return true;
  const std::size_t at = std::min(next_json_token(reading_.text, cursor_), reading_.text.size());
  reading_.diagnostics.error(reading_.span(at, at),
                             nodes_ > kMaxNodes ? "this document has too many values"
                                                : "lists and maps are nested more than 100 deep");
  return false;
}

bool JsonBuilder::written(ScalarKind kind) {
  const std::size_t begin = next_json_token(reading_.text, cursor_);
  const std::size_t end = json_token_end(reading_.text, begin);
  return scalar(Scalar{std::string(reading_.text.substr(begin, end - begin)), kind});
}

bool JsonBuilder::scalar(std::variant<Null, Scalar, List, Map> content) {
  if (!count()) return false;
  const auto [begin, end] = token();
  deliver({std::move(content), reading_.span(begin, end)});
  return true;
}

bool JsonBuilder::start(std::variant<Null, Scalar, List, Map> content) {
  const auto [begin, end] = token();
  frames_.push_back({{std::move(content), {}}, begin});
  return count();
}

bool JsonBuilder::end() {
  const auto [begin, end] = token();
  Frame frame = std::move(frames_.back());
  frames_.pop_back();
  frame.value.where = reading_.span(frame.begin, end);
  deliver(std::move(frame.value));
  return true;
}

bool JsonBuilder::end_object() {
  drop_duplicates(std::get<Map>(frames_.back().value.content), reading_.repair,
                  reading_.diagnostics);
  return end();
}

bool JsonBuilder::key(string_t& name) {
  const auto [begin, end] = token();
  frames_.back().member = Member{std::move(name), reading_.span(begin, end), {}};
  return true;
}

void JsonBuilder::deliver(Value value) {
  if (frames_.empty()) {
    root_ = std::move(value);
  } else if (Frame& frame = frames_.back(); frame.member) {
    frame.member->value = std::move(value);
    std::get<Map>(frame.value.content).members.push_back(std::move(*frame.member));
    frame.member.reset();
  } else {
    std::get<List>(frame.value.content).push_back(std::move(value));
  }
}

bool JsonBuilder::parse_error(std::size_t position, const std::string&,
                              const nlohmann::detail::exception& exception) {
  error_place_ = position == 0 ? 0 : position - 1;
  error_words_ = exception.what();
  return false;
}

/// What is wrong inside of a string, in whose bytes the parser stopped.
Explanation explain_string(std::string_view text, std::size_t place, const std::string& words) {
  if (words.find("surrogate") != std::string::npos) {
    return {"half a character: \\uD800 to \\uDFFF stand in pairs", "write the character itself"};
  }
  if (place < text.size() && text[place] == '\n') {
    return {"a JSON text cannot go on in the next line", "close the quote, or write \\n"};
  }
  if (place < text.size() && static_cast<unsigned char>(text[place]) < 0x20) {
    return {"a control character has no place in a text", "write \\t for a tab"};
  }
  return {"this is no escape", "write \\\\ for a backslash"};
}

/// What is wrong with the token at `place`.
Explanation explain_token(std::string_view text, std::size_t place, const JsonBuilder& builder) {
  if (place >= text.size()) {
    return {"the text ends before its last bracket is closed",
            "each { needs its }, and each [ its ]"};
  }
  const char found = text[place];
  const std::string_view before = trimmed(text.substr(0, place));
  const bool after_comma = !before.empty() && before.back() == ',';
  if (builder.at_end_of_document()) return {"there is text after the end of the document", ""};
  if (after_comma && (found == '}' || found == ']')) {
    return {fmt::format("a comma cannot stand before \"{}\"", found), "leave the comma out"};
  }
  if (builder.error_words().find("out_of_range") != std::string::npos) {
    return {"this number is too large", "put it in quotes if it is no number"};
  }
  if (found == '/') return {"JSON has no comments", "leave it out"};
  if (found == '\'') return {"a JSON text stands in double quotes", "write \" for '"};
  if (!before.empty() && before.back() == ':') {
    return {"a value was expected here",
            "text must stand in double quotes; other values are numbers, true, false, null"};
  }
  if (builder.inside_map() && (after_comma || before.ends_with('{')) && found != '"') {
    return {"a key in double quotes was expected here", "write \"key\": value"};
  }
  if (found == '"' || found == '{' || found == '[') {
    return {"a comma is missing before this", ""};
  }
  return {"this is not valid JSON", "text must stand in double quotes"};
}

/// Past white space and one `,` or `:`; more of them are an error.
std::size_t past_separator(std::string_view text, std::size_t at) {
  constexpr std::string_view kWhite = " \t\n\r";
  at = std::min(text.find_first_not_of(kWhite, at), text.size());
  if (at < text.size() && (text[at] == ',' || text[at] == ':')) ++at;
  return std::min(text.find_first_not_of(kWhite, at), text.size());
}

void report(const Reading& reading, const JsonBuilder& builder) {
  const std::size_t token = past_separator(reading.text, builder.cursor());
  const std::size_t stopped = std::min(*builder.error_place(), reading.text.size());
  const bool in_string = token < stopped && reading.text[token] == '"' &&
                         builder.error_words().find("invalid string") != std::string::npos;
  const bool open = in_string && stopped >= reading.text.size();
  // Single tokens are told from their begin, which is at most where it stopped.
  std::size_t place = in_string && !open ? stopped : token;
  Explanation explanation = in_string ? explain_string(reading.text, place, builder.error_words())
                                      : explain_token(reading.text, place, builder);
  if (open) explanation = {"this text is never closed", ""};
  place = std::min(place, reading.text.size());
  Diagnostic& error =
      reading.diagnostics.error(reading.span(place, std::min(place + 1, reading.text.size())),
                                std::move(explanation.message));
  if (!explanation.hint.empty()) error.hints.push_back({std::move(explanation.hint), {}});
}

void warn_of_extras(const Reading& reading, const std::vector<JsonExtra>& extras) {
  for (const JsonExtra& extra : extras) {
    reading.diagnostics.warning(reading.span(extra.begin, extra.end),
                                extra.is_comment
                                    ? "JSON has no comments; this one is left out"
                                    : "a comma cannot end a list or map; it is left out");
  }
}

}  // namespace

Result<Value> read_json(const Reading& reading) {
  std::string text(reading.text);
  if (text.starts_with(kByteOrderMark)) text.replace(0, kByteOrderMark.size(), "   ");
  if (trimmed(text).empty()) return Value{Null{}, reading.span(0, 0)};
  if (reading.repair == Repair::kLenient) warn_of_extras(reading, blank_json_extras(text));
  const Reading shown{text, reading.repair, reading.origin, reading.diagnostics};
  const std::size_t before = reading.diagnostics.all().size();
  JsonBuilder builder(shown);
  try {
    if (json::sax_parse(text, &builder)) {
      const auto& all = reading.diagnostics.all();
      const bool failed_late =
          std::any_of(all.begin() + static_cast<std::ptrdiff_t>(before), all.end(),
                      [](const Diagnostic& each) { return each.severity == Severity::kError; });
      if (failed_late) return failed();
      return builder.take();
    }
  } catch (const std::exception&) {
    reading.diagnostics.error(reading.span(0, 0), "this is not valid JSON");
    return failed();
  }
  if (builder.error_place()) report(shown, builder);
  return failed();
}

}  // namespace cvpress::data
