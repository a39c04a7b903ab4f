// A first look at all documents of a batch, before the first one is made: what is wrong with
// rows, and which documents would be written to one file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "batch/expand.h"
#include "batch/only.h"

namespace cvpress::batch {

/// Of more problems only so many are told, and the others counted; and of those that say the
/// same, such as of a variable that no row has, only so many.
inline constexpr std::size_t kMostProblems = 100;
inline constexpr int kMostAlike = 20;

struct Survey {
  std::uint64_t documents = 0;  // that can be made and are meant
  std::uint64_t wrong = 0;      // rows and documents with errors
  std::vector<Diagnostic> problems;
  /// Names that several documents have: nothing may be written then.
  std::vector<Diagnostic> collisions;
};

/// Begins with the first document, whenever it is called.
using OpenDocuments = std::function<DocumentStream()>;

/// Looks at all documents, in memory that grows by 16 bytes for each of their files; a second
/// time where files collide, to tell their names. `only` may be null. `rows_file` is what
/// messages call the file of the rows.
Survey survey(const Plan& plan, const OpenDocuments& open, const OnlyExpression* only,
              const std::string& rows_file);

}  // namespace cvpress::batch
