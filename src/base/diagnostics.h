// The one channel for everything the user should know: what is wrong, where,
// and what to do about it. Stages record and go on, so that one run tells all.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/source.h"

namespace cvpress {

enum class Severity { kError, kWarning, kNote };

/// Where an error comes from; it decides the exit status.
enum class Fault {
  kInput,   // what a file says
  kUsage,   // what the command line says
  kSystem,  // a file that is not there, or cannot be read or written
};

/// What to do about a diagnostic, or another place that matters to it.
struct Hint {
  std::string text;
  SourceSpan where;
};

struct Diagnostic {
  Severity severity = Severity::kError;
  SourceSpan where;
  std::string message;
  std::vector<Hint> hints;
  Fault fault = Fault::kInput;
  bool is_report = false;  // a note that is told without being asked for
  std::string about = {};  // the words of a text that it is about, which may be a variable's value
  std::size_t row = 0;     // of a plan, that it is of; 0: of none, or of several
  std::string document = {};  // the file that is made of the row
};

/// Collects diagnostics in the order they are found.
class Diagnostics {
 public:
  /// Each returns the new diagnostic, so that hints can be added:
  /// `diagnostics.error(where, "…").hints.push_back({"did you mean …?", {}})`.
  /// The reference is valid until the next one is recorded.
  Diagnostic& error(SourceSpan where, std::string message);
  Diagnostic& warning(SourceSpan where, std::string message);
  Diagnostic& note(SourceSpan where, std::string message);
  /// A note on what was done that the user wants to know in any case.
  Diagnostic& report(std::string message);
  /// Whether nobody asked so before: for what is told once a file, however often it is there.
  bool is_news(FileId file, const std::string& message);
  /// Records a diagnostic that was made elsewhere.
  void record(Diagnostic diagnostic) { items_.push_back(std::move(diagnostic)); }

  bool has_errors() const;
  bool has_warnings() const;
  const std::vector<Diagnostic>& all() const { return items_; }
  /// Moves all diagnostics of `other` to the end of this one.
  void append(Diagnostics&& other);
  /// Puts those with a place in the order of files and places, after those
  /// without; equals keep their order.
  void sort_by_place();
  /// Keeps the first of those that say the same of the same place.
  void drop_repeats();
  /// Gives a fault to all that point into one file.
  void blame(FileId file, Fault fault);
  /// The fault of the errors: kSystem if any has it, else kUsage, else kInput.
  Fault fault() const;
  /// Turns warnings into errors (`--strict`).
  void promote_warnings();
  /// Turns errors into warnings: what is broken costs only itself.
  void demote_errors();

 private:
  Diagnostic& add(Severity severity, SourceSpan where, std::string message);
  std::vector<Diagnostic> items_;
  std::set<std::pair<FileId, std::string>> told_;  // what is no news any more
};

/// Like a compiler: `file:line:col: error: …`, the line, a caret, the hints.
/// Long lines are cut to a window around the caret.
std::string diagnostics_as_text(const Diagnostics& diagnostics, const SourceMap& sources);

/// One of them as a JSON object, with its row and its document where it has them.
std::string diagnostic_as_json(const Diagnostic& diagnostic, const SourceMap& sources);

/// One JSON array of objects: severity, file, line, column, end_line,
/// end_column, message, hints.
std::string diagnostics_as_json(const Diagnostics& diagnostics, const SourceMap& sources);

/// `text` as a JSON string with its quotes (RFC 8259); all but ASCII control
/// characters, quote and backslash stay as they are.
std::string json_quoted(std::string_view text);

/// The same at the end of `json`.
void append_json_quoted(std::string& json, std::string_view text);

}  // namespace cvpress
