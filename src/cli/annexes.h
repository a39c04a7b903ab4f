// PDFs of anybody's that go with what is printed: certificates, references.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/result.h"

namespace cvpress::cli {

/// What is known of a file before it is joined to a document. Its bytes are read again then, as
/// there may be very many.
struct Annex {
  std::string path;
  std::string title;  // its line in the outline
  std::size_t pages = 0;
  std::string sha256;
  bool is_tagged = false;
  bool is_accessible = false;  // what it joins may go on to say that it is PDF/UA-1
  bool is_archival = false;    // the same of PDF/A
  bool has_files = false;      // inside
  SourceSpan where;            // what asks for it
};
using AnnexPtr = std::shared_ptr<const Annex>;

/// The annexes of all documents, each looked at once.
class Annexes {
 public:
  /// Lets files of a folder, and below it, be read.
  void allow(const std::string& folder) { files_.allow(folder); }

  /// The files of a path, in whose last part "*" stands for anything, sorted by names. That there
  /// is none, or one that cannot be joined, is an error, told each time.
  Result<std::vector<AnnexPtr>> read(const std::string& pattern, SourceSpan where,
                                     Diagnostics& diagnostics);

  /// What was read by this pattern; none where it was not. For any thread, once reading has ended.
  std::vector<AnnexPtr> find(const std::string& pattern) const;

  /// Whether a file that is written is one of them.
  bool has(const std::string& path) const;

  /// The bytes of one, if they are still those that were looked at; else an error. For any thread.
  static Result<std::string> bytes_of(const Annex& annex, Diagnostics& diagnostics);

 private:
  std::vector<std::string> paths_of(const std::string& pattern) const;
  AnnexPtr look_at(const std::string& path, SourceSpan where, Diagnostics& diagnostics);

  DiskFiles files_;
  std::map<std::string, AnnexPtr, std::less<>> by_real_path_;
  std::map<std::string, std::vector<AnnexPtr>, std::less<>> by_pattern_;
};

/// The annexes of one packet in their order, each once, however many of its parts name it.
class NamedAnnexes {
 public:
  /// Those of a part that no part before it named. That there are none is a warning: the part
  /// says nothing.
  std::vector<AnnexPtr> add(const std::vector<AnnexPtr>& found, SourceSpan where,
                            Diagnostics& diagnostics);

 private:
  std::set<const Annex*> known_;
};

/// The line in the outline for a file: its own title, unless a program made that up; else its name.
std::string title_of_annex(const std::string& own_title, const std::string& path);

/// Whether a name fits a pattern, in which "*" stands for any letters.
bool fits_pattern(std::string_view name, std::string_view pattern);

}  // namespace cvpress::cli
