// PDFs that a command is given to read.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "base/result.h"
#include "reader/document.h"

namespace cvpress::cli {

/// Larger files are not read.
inline constexpr std::size_t kLargestPdf = std::size_t{256} << 20;

bool is_pdf(std::string_view bytes);

/// Says that a PDF is no source of a résumé, and where its source is.
void refuse_pdf(const std::string& name, std::string_view bytes, Diagnostics& diagnostics);

/// A PDF that the user named.
struct NamedPdf {
  std::string path;           // "-" is standard input
  std::string password_file;  // "" for none
};

/// Its name in messages.
std::string name_of(const NamedPdf& pdf);

/// What can be read of it.
struct OpenedPdf {
  std::string bytes;  // without its encryption
  std::size_t file_size = 0;
  bool was_encrypted = false;
};

/// The bytes of a PDF; of one that is encrypted, decrypted: by a password of its file, or by none
/// where only an owner's protects it. What cannot be opened is an error.
Result<OpenedPdf> open_pdf(const NamedPdf& pdf, Diagnostics& diagnostics);

/// Reads it, with what people see of it where that is asked; what is damaged is a warning. Files
/// that cannot be read are errors.
Result<reader::SeenDocument> read_pdf(std::string_view bytes, const std::string& name,
                                      Diagnostics& diagnostics, bool looks_closely = false);

/// The bytes of an attachment by its name; null for none.
const std::string* attachment(const reader::SeenDocument& document, std::string_view name);

}  // namespace cvpress::cli
