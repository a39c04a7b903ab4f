// What a batch tells while it runs and at its end: how far it is, what failed, and each warning
// once, however many documents have it.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "batch/progress.h"
#include "cli/options.h"
#include "cli/report.h"
#include "cli/row_list.h"

namespace cvpress::cli {

/// What was found of a document.
struct DocumentNews {
  const Diagnostics& found;
  const Diagnostics& placed;  // the same, with the row where there is no other place
  std::size_t row = 1;
  std::string path;
};

/// A document, or all of a row, that is not made.
struct MissingDocument {
  std::string label;  // a sentence
  std::size_t row = 0;
  std::string path = {};  // "" of a row that cannot be read
};

/// For one thread at a time.
class BatchLog {
 public:
  /// JSON goes into the report, which must outlive it.
  BatchLog(const BatchCommand& command, JsonReport& report);

  void set_total(std::uint64_t total) { numbers_.total = total; }
  void made(std::size_t pages, std::size_t bytes);
  void kept();
  /// A document that is not there now.
  void failed(const MissingDocument& missing, const DocumentNews& news, const SourceMap& sources);
  /// What is wrong with no document in particular.
  void tell(const Diagnostics& diagnostics, const SourceMap& sources);
  /// A document that was not begun, for reasons that were told before.
  void left_out(const MissingDocument& missing);
  /// Keeps the warnings of a document that was made for the end; where it was asked for, notes
  /// too: what was left out, and what a variant says that its profile does not.
  void add_warnings(const DocumentNews& news, const SourceMap& sources);

  /// Places where the plan says what its profile does not: counted, each once.
  void add_statements(const std::vector<SourceSpan>& statements);

  /// The warnings, and what became of all.
  void finish(const std::string& folder);

  /// Whether all became something: it was made, kept, or failed.
  bool is_at_end() const {
    return numbers_.made + numbers_.kept + numbers_.failed >= numbers_.total.value_or(0);
  }
  std::uint64_t failures() const { return numbers_.failed; }
  std::uint64_t made_or_kept() const { return numbers_.made + numbers_.kept; }

 private:
  struct Told {
    std::string text;         // JSON of one document, with that
    std::string of_many;      // JSON of several; "" where no JSON is asked for
    bool is_of_rows = false;  // and of no other place
    std::uint64_t documents = 0;
    RowList rows = {};
    std::string path;  // of the first
  };
  struct ToldError {
    std::string line;  // its first, with the first row that it is of
    std::uint64_t documents = 0;
    RowList rows = {};
  };
  void tell_new_errors(const DocumentNews& news, const SourceMap& sources);
  void add_warning(const Diagnostic& found, const Diagnostic& placed, const DocumentNews& news,
                   const SourceMap& sources);
  bool is_json() const { return command_.render.diagnostics == DiagnosticsFormat::kJson; }
  void name(const MissingDocument& missing);
  static Diagnostics with_document(const Diagnostics& diagnostics, const std::string& path);
  void show_progress();
  void print(const std::string& text);
  void print_repeated_errors();
  static std::string documents_of(const Told& each);
  void print_warnings();
  void print_warning(const Told& each);
  void print_progress_json();
  std::string summary(const std::string& folder) const;

  const BatchCommand& command_;
  JsonReport& report_;
  ProgressFormat format_;
  batch::ProgressNumbers numbers_;
  std::uint64_t pages_ = 0;
  std::uint64_t bytes_ = 0;
  std::chrono::steady_clock::time_point began_;
  std::chrono::steady_clock::time_point shown_;
  bool has_bar_ = false;  // on the terminal's last line
  std::set<std::pair<FileId, std::uint32_t>> statements_;
  std::vector<Told> warnings_;
  std::map<std::string, ToldError> errors_;   // by first lines without a row
  std::map<std::string, std::size_t> known_;  // the same, of warnings
};

}  // namespace cvpress::cli
