// PDFs that a command is given to read.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "base/result.h"
#include "reader/document.h"

namespace cvpress::cli {

/// The bytes of a file that the user named.
Result<std::string> read_pdf_bytes(const std::string& path, Diagnostics& diagnostics);

/// Reads it; what is damaged is a warning. Encrypted files and others that cannot be read are
/// errors.
Result<reader::SeenDocument> read_pdf(std::string_view bytes, const std::string& path,
                                      Diagnostics& diagnostics);

/// The bytes of an attachment by its name; null for none.
const std::string* attachment(const reader::SeenDocument& document, std::string_view name);

}  // namespace cvpress::cli
