#include "cli/pdf_file.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/files.h"

namespace cvpress::cli {
namespace {

constexpr std::size_t kLargestPdf = std::size_t{256} << 20;

}  // namespace

Result<std::string> read_pdf_bytes(const std::string& path, Diagnostics& diagnostics) {
  DiskFiles files;
  files.allow(folder_of(path));
  FileContent content = files.read(path, kLargestPdf);
  if (content.bytes) return std::move(*content.bytes);
  diagnostics.error({}, fmt::format("cannot read {}: {}", path, read_error_text(content.error)))
      .fault = Fault::kSystem;
  return failed();
}

Result<reader::SeenDocument> read_pdf(std::string_view bytes, const std::string& path,
                                      Diagnostics& diagnostics) {
  return reader::read_document(bytes, path, reader::Bounds(), diagnostics);
}

const std::string* attachment(const reader::SeenDocument& document, std::string_view name) {
  const auto found =
      std::find_if(document.attachments.begin(), document.attachments.end(),
                   [name](const reader::SeenAttachment& file) { return file.name == name; });
  return found != document.attachments.end() ? &found->bytes : nullptr;
}

}  // namespace cvpress::cli
