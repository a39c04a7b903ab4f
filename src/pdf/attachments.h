// Files inside the document, as PDF/A-3 wants them (ISO 19005-3 6.8, annex E).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pdf/object_store.h"

namespace cvpress::pdf {

struct Attachment {
  std::string name;  // a file's name, not a path; each once
  std::string mime;  // "application/json"
  std::string description;
  std::string relationship = "Source";  // AFRelationship
  std::string bytes;
};

struct AttachmentOptions {
  bool compress = true;
  std::optional<long long> date;  // of the files: seconds since 1970; none: it is not said
};

/// Writes all of them; the entries of the catalog that lead to them, "" for none.
std::string write_attachments(const std::vector<Attachment>& attachments,
                              const AttachmentOptions& options, ObjectStore& store);

/// What the document's identifier takes from them.
std::string digest_of(const std::vector<Attachment>& attachments);

}  // namespace cvpress::pdf
