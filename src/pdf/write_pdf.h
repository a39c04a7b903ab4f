// Display list -> the bytes of a tagged PDF 1.7 (pdf-writing.md; decision 0001).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "paint/display_list.h"
#include "pdf/attachments.h"
#include "pdf/written_before.h"

namespace cvpress::pdf {

struct Metadata {
  std::string title;
  std::string author;
  std::string language = "en";  // BCP 47
  std::string producer = "cvpress";
  /// Seconds since 1970 UTC from SOURCE_DATE_EPOCH or an option; none: no dates.
  std::optional<long long> date;
  /// Whether the file says that it is PDF/A, which what is done to it later may forbid.
  bool archival = true;
  /// Whether it says that it is PDF/UA.
  bool accessible = true;
};

struct WriteOptions {
  bool compress = true;
  /// false: libharu's classic file structure, for reading the bytes in tests.
  bool object_streams = true;
  /// Files inside the document.
  std::vector<Attachment> attachments = {};
  /// Of documents that were written before; null for none.
  WrittenBefore* before = nullptr;
};

/// Deterministic: equal input gives equal bytes. Fails only if a library does.
Result<std::string> write_pdf(const paint::DisplayList& list, const Metadata& metadata,
                              const WriteOptions& options, Diagnostics& diagnostics);

}  // namespace cvpress::pdf
