// What was made of a batch, file by file: one JSON object on each line of a file that is only
// ever added to. It tells what was sent to whom, and where a batch that was killed goes on.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

#include "base/result.h"
#include "batch/expand.h"
#include "batch/line_reader.h"
#include "tailor/plan_text.h"

namespace cvpress::batch {

/// The version of the records' form.
inline constexpr std::uint64_t kManifestSchema = 1;

/// One file that was written; each page of a picture of several pages is one. Digests are SHA-256
/// in hexadecimal.
struct ManifestRecord {
  std::string target;  // below the output folder
  std::string kind;    // "cv", "letter" or "packet"
  std::uint64_t row = 1;
  std::string variant;
  std::string language;
  tailor::Variables variables;
  std::vector<std::pair<std::string, std::string>> options;  // flags of render, in order
  std::string profile;                                       // digest of the résumé
  std::string plan_row;                                      // request_fingerprint
  std::string inputs;                                        // inputs_key
  std::string version;                                       // of cvpress
  std::uint64_t pages = 0;                                   // of the document
  std::uint64_t page = 0;  // that the file is alone, from 1; 0: it is all of the document
  std::string fit;         // what fitting did; "" for nothing
  std::string self_check;  // "passed", "failed" or "off"
  std::vector<std::string> warnings;
  std::vector<std::pair<std::string, std::string>> annexes;  // PDFs joined to it, with digests
  std::string sha256;                                        // of the file
  std::uint64_t size = 0;
  bool operator==(const ManifestRecord&) const = default;
};

/// What a record takes from its request.
ManifestRecord record_of(const DocumentRequest& request, std::string target);

/// The record as one line, with its newline.
std::string manifest_line(const ManifestRecord& record);

struct ManifestFault {
  std::uint32_t line = 1;
  std::string message;
};

/// Where a line is in its file.
struct ManifestLine {
  std::uint64_t begin = 0;
  std::string text;      // without its newline
  bool is_bare = false;  // nothing but that and one newline stands there
};

/// The records of a manifest in the order they were written.
class ManifestReader {
 public:
  explicit ManifestReader(NextChunk next);

  /// The next record, or what is wrong with a line; nullopt at the end. A last line without a
  /// newline that begins as records do was being written when the batch was killed: it is no
  /// record and no fault.
  std::optional<tl::expected<ManifestRecord, ManifestFault>> next();
  /// The line of the record that came last.
  const ManifestLine& line() const { return line_; }
  /// At the end: whether there was such a line. It must be cut off before more is added.
  bool is_torn() const { return is_torn_; }
  /// At the end: the record of such a line that lacks nothing but its newline.
  const std::optional<ManifestRecord>& record_without_newline() const { return unended_; }
  /// The bytes up to it.
  std::uint64_t whole_bytes() const { return whole_bytes_; }
  bool has_failed() const { return lines_.has_failed(); }

 private:
  LineReader lines_;
  std::uint64_t whole_bytes_ = 0;
  bool is_torn_ = false;
  std::optional<ManifestRecord> unended_;
  ManifestLine line_;
};

/// A file as it would be made.
struct WantedFile {
  std::string_view target;
  std::string_view inputs;
  bool is_checked = false;  // read back: one that was not does not do
  std::uint64_t page = 0;   // as in the record
};

/// A file as it was made.
struct MadeFile {
  std::uint64_t size = 0;
  std::uint64_t pages = 0;  // of its document; 0 unless it is a page
  bool operator==(const MadeFile&) const = default;
};

/// Which files are there already, at some forty bytes for each. The last record of a target
/// counts.
class ManifestIndex {
 public:
  void add(const ManifestRecord& record);
  /// The target, if it was made so.
  std::optional<MadeFile> find_made(const WantedFile& wanted) const;
  std::size_t targets() const { return made_.size(); }

 private:
  struct Made {
    std::uint64_t inputs = 0;  // text_hash
    std::uint64_t size = 0;
    std::uint16_t page = 0;
    std::uint16_t pages = 0;
    bool is_checked = false;
  };
  std::unordered_map<std::uint64_t, Made> made_;  // by text_hash
};

/// A line of one of several files.
struct LinePlace {
  std::uint32_t file = 0;
  std::uint32_t size = 0;  // without its newline
  std::uint64_t begin = 0;
};

/// Several manifests as one, sorted by targets. What a target was earlier stays, before what it
/// is now: it may have been sent. Of records of the same bytes the one added last counts. Lines
/// that can be read again cost a hundred bytes each.
class ManifestMerge {
 public:
  using ReadLine = std::function<Result<std::string>(const LinePlace& place)>;

  void add(const ManifestRecord& record);
  /// The same of a record that stands on a line of a file, which is kept open for `next`.
  void add(const ManifestRecord& record, std::uint32_t file, const ManifestLine& line);
  /// The same of one that stands at `place` as manifest_line writes it.
  void add(const ManifestRecord& record, const LinePlace& place);
  /// All of another, as if they were added now.
  void append(ManifestMerge later);
  /// The next line with its newline, from the first one on once all records are there; "" at the
  /// end.
  Result<std::string> next(const ReadLine& read);
  /// All lines, where none is in a file.
  std::string text();

 private:
  static constexpr std::uint32_t kInFile = UINT32_MAX;
  struct Line {
    std::uint64_t name_begin = 0;  // of the target, in names_
    std::uint32_t name_size = 0;
    std::uint32_t text = kInFile;  // in texts_
    std::uint64_t sha256 = 0;      // text_hash
    LinePlace place;
  };
  void add(const ManifestRecord& record, Line line);
  std::string_view target_of(const Line& line) const;
  /// Leaves out what counts no more.
  void sort();

  std::vector<Line> lines_;
  std::string names_;
  std::vector<std::string> texts_;
  bool is_sorted_ = false;
  std::size_t next_ = 0;
};

/// What expressions such as `company=Acme` can ask of a record: its variables, options, target,
/// kind, variant, language, row and pages.
tailor::Variables facts_of(const ManifestRecord& record);

}  // namespace cvpress::batch
