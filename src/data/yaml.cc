// Reads YAML: the parse itself, and the ladder of repairs around it.
#include <algorithm>
#include <istream>
#include <optional>
#include <span>
#include <streambuf>

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "data/edited_text.h"
#include "data/internal/yaml_builder.h"
#include "data/limits.h"
#include "data/readers.h"
#include "data/yaml_extent.h"
#include "data/yaml_failure.h"
#include "data/yaml_repair.h"

namespace cvpress::data {
namespace {

constexpr int kMaxRepairs = 100;
constexpr std::size_t kMaxRepairWork = 32u << 20;  // bytes parsed again for repairs

/// Gives the parser a text without copying it.
class TextBuffer : public std::streambuf {
 public:
  explicit TextBuffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // never written to
    setg(begin, begin, begin + text.size());
  }
};

/// Stops at whatever follows the first document.
class NothingMore : public YAML::EventHandler {
 public:
  explicit NothingMore(std::optional<std::size_t>& found) : found_(found) {}
  void OnDocumentStart(const YAML::Mark& mark) override {
    // The parser finds empty documents for ever at a token that begins none.
    if (mark.pos == last_start_) stop(mark);
    last_start_ = mark.pos;
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { stop(mark); }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                const std::string&) override {
    stop(mark);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    stop(mark);
  }
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    stop(mark);
  }
  void OnMapEnd() override {}

 private:
  void stop(const YAML::Mark& mark) {
    found_ = static_cast<std::size_t>(std::max(0, mark.pos));
    throw YAML::ParserException(mark, yaml_stop::kTextAfterEnd);
  }
  std::optional<std::size_t>& found_;
  int last_start_ = -1;
};

struct Attempt {
  std::optional<Value> value;
  Diagnostics found = {};
  YamlFailure failure = {};
  std::optional<std::size_t> second_document = {};
};

/// Whether a line of `---` stands before `at`, with nothing but white space between.
bool follows_marker(std::string_view text, std::size_t at) {
  const std::size_t marker = text.substr(0, at).rfind("---");
  return marker != text.npos && (marker == 0 || text[marker - 1] == '\n') &&
         skip_filling(text, marker + 3) >= at;
}

void look_for_more(YAML::Parser& parser, std::string_view text, Attempt& attempt) {
  std::optional<std::size_t> found;
  NothingMore handler(found);
  try {
    while (parser.HandleNextDocument(handler)) continue;
  } catch (const YAML::Exception&) {
    // Of a second document nothing matters but that it is there.
  }
  if (!found) return;
  if (!follows_marker(text, *found)) {
    YAML::Mark mark;
    mark.pos = static_cast<int>(*found);
    throw YAML::ParserException(mark, yaml_stop::kTextAfterEnd);
  }
  attempt.second_document = found;
}

void record_failure(const YAML::Exception& exception, const YamlBuilder& builder,
                    std::string_view text, YamlFailure& failure) {
  failure.reason = exception.msg;
  const bool placed = exception.mark.pos > 0 || exception.mark.line > 0;
  failure.at =
      placed ? static_cast<std::size_t>(std::max(0, exception.mark.pos)) : builder.last_end();
  failure.last_end = builder.last_end();
  failure.last_scalar = builder.last_scalar();
  failure.open_flow = builder.open_flow();
  failure.list_columns = builder.block_columns(true);
  failure.map_columns = builder.block_columns(false);
  locate(failure, text);
}

Attempt attempt_at(const EditedText& source, const Reading& reading) {
  Attempt attempt;
  YamlBuilder builder(source, reading, attempt.found);
  TextBuffer buffer(source.text());
  std::istream stream(&buffer);
  try {
    YAML::Parser parser(stream);
    parser.HandleNextDocument(builder);
    look_for_more(parser, source.text(), attempt);
    attempt.value = builder.take();
  } catch (const YAML::Exception& exception) {
    record_failure(exception, builder, source.text(), attempt.failure);
  }
  return attempt;
}

/// A failure in the offsets of the original text.
YamlFailure in_original(const YamlFailure& failure, const EditedText& source) {
  YamlFailure original = failure;
  for (std::size_t* offset :
       {&original.at, &original.place, &original.last_end, &original.last_scalar}) {
    *offset = source.original_offset(*offset);
  }
  if (original.open_flow) original.open_flow = source.original_offset(*original.open_flow);
  return original;
}

bool got_further(const Attempt& next, const EditedText& next_source, const Attempt& attempt,
                 const EditedText& source) {
  if (next.value) return true;
  return next_source.original_offset(next.failure.place) >
         source.original_offset(attempt.failure.place);
}

bool is_final(const YamlFailure& failure) {
  return failure.is(yaml_stop::kTooDeep) || failure.is(yaml_stop::kTooManyNodes) ||
         failure.is(yaml_stop::kInsideItself) || failure.is(YAML::ErrorMsg::BAD_FILE);
}

/// The ladder: the text with corrections, and the last attempt to read it.
class Ladder {
 public:
  explicit Ladder(const Reading& reading) : reading_(reading), source_(reading.text) {}

  Result<Value> climb();

 private:
  bool take_best(std::span<const YamlRepair> ways);
  bool repair_once();
  bool remove_controls();
  void straighten_indents();
  void warn(const YamlRepair& repair);
  void report_repairs();
  Result<Value> finish();
  Result<Value> fail();

  const Reading& reading_;
  EditedText source_;
  Attempt attempt_;
  Diagnostics repairs_;
  std::size_t work_ = 0;
};

void Ladder::warn(const YamlRepair& repair) {
  Diagnostic& warning = repairs_.warning(reading_.span(repair.begin, repair.end), repair.message);
  if (!repair.hint.empty()) warning.hints.push_back({repair.hint, {}});
}

/// As a reader of the file meets them: they are found in another order.
void Ladder::report_repairs() {
  repairs_.sort_by_place();
  reading_.diagnostics.append(std::move(repairs_));
}

bool Ladder::remove_controls() {
  if (reading_.text.starts_with(kByteOrderMark)) {
    source_.apply({{0, kByteOrderMark.size(), ""}});
  }
  const YamlRepair repair = without_controls(reading_.text);
  if (repair.edits.empty()) return true;
  const SourceSpan where = reading_.span(repair.begin, repair.end);
  if (reading_.repair == Repair::kNone) {
    reading_.diagnostics.error(where, "a control character has no place in a text");
    return false;
  }
  if (repair.edits.size() > kMaxControls) {
    reading_.diagnostics.error(where, "this is no text: it is full of control characters");
    return false;
  }
  warn(repair);
  return source_.apply(repair.edits);
}

/// What YAML reads without complaint, but not as it was meant.
void Ladder::straighten_indents() {
  const YamlRepair repair = without_no_break_indents(reading_.text);
  if (!repair.edits.empty() && source_.apply(repair.edits)) warn(repair);
}

/// Tries repairs that are several ways to do the same, and keeps the one that
/// gets furthest. False if none gets further than the text does now.
bool Ladder::take_best(std::span<const YamlRepair> ways) {
  bool found = false;
  const EditedText before = source_;
  for (const YamlRepair& repair : ways) {
    EditedText source = before;
    work_ += source.text().size();
    if (work_ > kMaxRepairWork || !source.apply(repair.edits)) continue;
    Attempt next = attempt_at(source, reading_);
    if (!got_further(next, source, attempt_, source_)) continue;
    attempt_ = std::move(next);
    source_ = std::move(source);
    found = true;
    if (attempt_.value) break;
  }
  if (found) warn(ways.front());
  return found;
}

bool Ladder::repair_once() {
  const YamlFailure failure = in_original(attempt_.failure, source_);
  const auto repairs = yaml_repairs(reading_.text, failure);
  for (auto first = repairs.begin(); first != repairs.end();) {
    const auto last = std::find_if(first, repairs.end(), [first](const YamlRepair& repair) {
      return repair.begin != first->begin || repair.message != first->message;
    });
    if (take_best({first, last})) return true;
    first = last;
  }
  return false;
}

Result<Value> Ladder::climb() {
  if (!remove_controls()) return failed();
  if (reading_.repair == Repair::kLenient) straighten_indents();
  attempt_ = attempt_at(source_, reading_);
  if (reading_.repair == Repair::kLenient) {
    for (int i = 0; i < kMaxRepairs && !attempt_.value && !is_final(attempt_.failure); ++i) {
      if (!repair_once()) break;
    }
  }
  return attempt_.value ? finish() : fail();
}

Result<Value> Ladder::finish() {
  if (attempt_.second_document) {
    const std::size_t at = source_.original_offset(*attempt_.second_document);
    const std::string message = "only the first document of a file is read";
    if (reading_.repair == Repair::kNone) {
      attempt_.found.error(reading_.span(at, at), message);
    } else {
      attempt_.found.warning(reading_.span(at, at), message);
    }
  }
  const bool has_errors = attempt_.found.has_errors();
  repairs_.append(std::move(attempt_.found));
  report_repairs();
  // Files written for cvpress are read on, so that one run tells all that is wrong with them.
  if (has_errors && reading_.repair != Repair::kNone) return failed();
  return std::move(*attempt_.value);
}

Result<Value> Ladder::fail() {
  const std::size_t at = source_.original_offset(attempt_.failure.place);
  Explanation explanation = explain(attempt_.failure, source_.text());
  // What was repaired on the way to an error is worth knowing too.
  report_repairs();
  Diagnostic& error = reading_.diagnostics.error(
      reading_.span(at, std::min(at + 1, reading_.text.size())), std::move(explanation.message));
  if (!explanation.hint.empty()) error.hints.push_back({std::move(explanation.hint), {}});
  return failed();
}

}  // namespace

Result<Value> read_yaml(const Reading& reading) {
  return Ladder(reading).climb();
}

}  // namespace cvpress::data
