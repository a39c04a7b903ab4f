// What `cvpress check` prints: of one file, of several, as JSON.
#pragma once

#include <string>
#include <vector>

#include "audit/inspection.h"
#include "base/source.h"

namespace cvpress::cli {

/// A file that was looked at, or why it could not be.
struct CheckedFile {
  std::string name;
  std::string failure;           // "" for one that was read
  audit::Inspection inspection;  // empty after a failure
  std::string text;              // in the order that was asked for; "" where none was
};

/// `sources` has what the PDFs were compared with.
std::string checked_as_text(const CheckedFile& file, const SourceMap& sources);

/// A line a file, then totals.
std::string checked_as_table(const std::vector<CheckedFile>& files);

/// One object with stable keys; `cvpress check --help` names them.
std::string checked_as_json(const std::vector<CheckedFile>& files, const SourceMap& sources);

std::size_t count_of(const CheckedFile& file, audit::Gravity gravity);

}  // namespace cvpress::cli
