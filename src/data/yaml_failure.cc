#include "data/yaml_failure.h"

#include <algorithm>

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>

#include "base/utf8.h"
#include "data/internal/yaml_builder.h"
#include "data/limits.h"
#include "data/yaml_extent.h"
#include "data/yaml_lines.h"

namespace cvpress::data {
namespace {

namespace lib = YAML::ErrorMsg;

struct ReasonRow {
  const char* reason;
  const char* message;
  const char* hint;
};

/// What needs no look at the text. The first row whose reason begins the failure's counts.
const ReasonRow kYamlReasons[] = {
    {yaml_stop::kTooDeep, "lists and maps are nested more than 100 deep", ""},
    {yaml_stop::kTooManyNodes, "this document has too many values",
     "aliases count as often as they are used"},
    {yaml_stop::kKeyNotText, "a key must be text, not a list or map",
     "text that begins with [ or { must stand in quotes"},
    {yaml_stop::kInsideItself, "an alias stands inside its own anchor", ""},
    {yaml_stop::kOpenQuote, "this quote is never closed", ""},
    {yaml_stop::kShortcode, "a value cannot begin with \"{{\"",
     "text that begins with { must stand in quotes"},
    {yaml_stop::kNoColon, "a key was expected here, as in \"key: value\"",
     "text that goes on from the line above must be indented deeper than its key"},
    {yaml_stop::kTextAfterEnd, "there is text after the end of the document",
     "a document is one map or one list; all its keys begin in the same column"},
    {lib::BAD_FILE, "lists and maps are nested more than 100 deep", ""},
    {lib::EOF_IN_SCALAR, "this quote is never closed", ""},
    {lib::DOC_IN_SCALAR, "this quote is never closed", ""},
    {lib::END_OF_MAP_FLOW, "this { is never closed",
     "text that begins with { must stand in quotes"},
    {lib::END_OF_SEQ_FLOW, "this [ is never closed",
     "text that begins with [ must stand in quotes"},
    {lib::END_OF_SEQ, "a list item (\"- \") was expected here",
     "all items of one list begin in the same column"},
    {lib::FLOW_END, "this bracket closes nothing",
     "text that contains ] or } inside a list in brackets must stand in quotes"},
    {lib::BLOCK_ENTRY, "a list item cannot begin here",
     "each \"- \" begins a line, in the column of the list's other items"},
    {lib::MAP_KEY, "a key cannot begin here", "all keys of one map begin in the same column"},
    {lib::UNKNOWN_ANCHOR, "\"*\" begins an alias, and nothing above has that name",
     "text that begins with * must stand in quotes"},
    {lib::ALIAS_NOT_FOUND, "\"*\" begins an alias, whose name must follow",
     "text that begins with * must stand in quotes"},
    {lib::CHAR_IN_ALIAS, "an alias has letters, digits and \"-\" only",
     "text that begins with * must stand in quotes"},
    {lib::ALIAS_CONTENT, "nothing can follow an alias",
     "text that begins with * must stand in quotes"},
    {lib::ANCHOR_NOT_FOUND, "\"&\" begins an anchor, whose name must follow",
     "text that begins with & must stand in quotes"},
    {lib::CHAR_IN_ANCHOR, "an anchor has letters, digits and \"-\" only",
     "text that begins with & must stand in quotes"},
    {lib::MULTIPLE_ANCHORS, "a value has one anchor at most",
     "text that begins with & must stand in quotes"},
    {lib::INVALID_ESCAPE, "\"\\\" must not stand before this character",
     "write \\\\ for a backslash, or use single quotes"},
    {lib::INVALID_HEX, "\"\\x\" and \"\\u\" need hexadecimal digits",
     "write \\\\ for a backslash, or use single quotes"},
    {lib::INVALID_UNICODE, "there is no such character",
     "write \\\\ for a backslash, or use single quotes"},
    {lib::CHAR_IN_BLOCK, "only an indentation digit, \"+\" or \"-\" can follow \"|\" or \">\"",
     "the text begins on the next line; text that begins with | or > must stand in quotes"},
    {lib::ZERO_INDENT_IN_BLOCK, "the indentation of a text is at least 1", ""},
    {lib::TAB_IN_INDENTATION, "a tab cannot indent YAML", "use spaces"},
};

constexpr ReasonRow kTagRow = {"", "\"!\" begins a tag, and this is none",
                               "text that begins with ! must stand in quotes"};
constexpr ReasonRow kDirectiveRow = {"", "\"%\" begins a directive, and this is none",
                                     "text that begins with % must stand in quotes"};

Explanation said(const ReasonRow& row) {
  return {row.message, row.hint};
}

/// A bracket that is open to the end of the text because a colour began a comment.
bool is_cut_by_color(std::string_view text, const YamlFailure& failure) {
  if (!failure.is(lib::END_OF_MAP_FLOW) && !failure.is(lib::END_OF_SEQ_FLOW)) return false;
  const std::string_view line =
      text.substr(failure.place, text.find('\n', failure.place) - failure.place);
  for (std::size_t at = line.find(" #"); at != line.npos; at = line.find(" #", at + 1)) {
    const std::size_t end = line.find_first_not_of("0123456789abcdefABCDEF", at + 2);
    const std::size_t digits = std::min(end, line.size()) - at - 2;
    if (digits == 3 || digits == 6) return true;
  }
  return false;
}

Explanation explain_map_value(std::string_view text, const YamlLine& line, std::size_t place) {
  if (line.has_key && place > line.value_begin) {
    return {"\": \" stands inside of a value", "text that contains \": \" must stand in quotes"};
  }
  return {"this key does not line up with anything above it",
          text.substr(line.content).starts_with("- ")
              ? "all items of one list begin in the same column"
              : "all keys of one map begin in the same column; text that contains \": \" must "
                "stand in quotes"};
}

Explanation explain_end_of_map(std::string_view text, const YamlLine& line, std::size_t place) {
  if (place > line.indent_end) {
    return {"there is text after the end of the value",
            "text that begins with a bracket or quote, or has more quotes inside, must stand in "
            "quotes"};
  }
  if (text.substr(place).starts_with("- ")) {
    return {"this list item does not line up with anything above it",
            "all items of one list begin in the same column"};
  }
  return {"a key was expected here, as in \"key: value\"",
          "text that goes on from the line above must be indented deeper than its key"};
}

Explanation explain_token(std::string_view text, std::size_t place) {
  std::string character;
  append_utf8(character, place < text.size() ? decode_utf8(text, place).code : U'?');
  return {fmt::format("a value cannot begin with \"{}\"", character),
          fmt::format("text that begins with {} must stand in quotes", character)};
}

}  // namespace

void locate(YamlFailure& failure, std::string_view text) {
  failure.at = std::min(failure.at, text.size());
  failure.place = failure.at;
  if (failure.is(lib::EOF_IN_SCALAR) || failure.is(lib::DOC_IN_SCALAR)) {
    std::size_t begin = skip_filling(text, std::min(failure.last_end, text.size()));
    while (begin < text.size() && std::string_view(":-,?[{").find(text[begin]) != text.npos) {
      begin = skip_filling(text, begin + 1);
    }
    failure.place = std::min(begin, text.size());
  } else if (failure.is(yaml_stop::kOpenQuote)) {
    failure.place = failure.last_scalar;
  } else if (failure.open_flow &&
             (failure.is(lib::END_OF_MAP_FLOW) || failure.is(lib::END_OF_SEQ_FLOW))) {
    failure.place = *failure.open_flow;
  } else if (failure.is(lib::INVALID_ESCAPE) || failure.is(lib::INVALID_HEX) ||
             failure.is(lib::INVALID_UNICODE)) {
    const std::size_t backslash = text.rfind('\\', failure.at == 0 ? 0 : failure.at - 1);
    if (backslash != text.npos) failure.place = backslash;
  }
  const YamlLine line = yaml_line(text, failure.place);
  const std::size_t tab = text.substr(line.begin, line.indent()).find('\t');
  if (tab != text.npos) failure.place = line.begin + tab;
}

Explanation explain(const YamlFailure& failure, std::string_view text) {
  const YamlLine line = yaml_line(text, failure.place);
  const std::string_view indent = text.substr(line.begin, line.indent_end - line.begin);
  if (indent.find('\t') != indent.npos) return {"a tab cannot indent YAML", "use spaces"};
  if (failure.is(lib::UNKNOWN_TOKEN)) return explain_token(text, failure.place);
  if (is_cut_by_color(text, failure)) {
    return {"this bracket is never closed: \"#\" begins a comment",
            "a colour stands in quotes: \"#c00\""};
  }
  if (failure.is(lib::MAP_VALUE)) return explain_map_value(text, line, failure.place);
  const auto row = std::find_if(std::begin(kYamlReasons), std::end(kYamlReasons),
                                [&](const ReasonRow& each) { return failure.is(each.reason); });
  if (row != std::end(kYamlReasons)) return said(*row);
  if (failure.is(lib::END_OF_MAP)) return explain_end_of_map(text, line, failure.place);
  const char first = failure.place < text.size() ? text[failure.place] : '\0';
  if (first == '!' || failure.reason.find("tag") != std::string::npos) return said(kTagRow);
  if (first == '%' || failure.reason.find("irective") != std::string::npos) {
    return said(kDirectiveRow);
  }
  return {"this is not valid YAML", ""};
}

}  // namespace cvpress::data
