#include "cli/pdf_file.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/files.h"
#include "base/utf8.h"
#include "cli/environment.h"
#include "cli/protection.h"
#include "cli/source_inside.h"
#include "pdf/decrypt.h"

namespace cvpress::cli {
namespace {

Result<std::string> read_bytes(const NamedPdf& pdf, Diagnostics& diagnostics) {
  if (pdf.path == "-") {
    auto bytes = read_standard_input(kLargestPdf);
    if (bytes) return std::move(*bytes);
    diagnostics.error({}, "standard input is too large");
    return failed();
  }
  DiskFiles files;
  files.allow(folder_of(pdf.path));
  FileContent content = files.read(pdf.path, kLargestPdf);
  if (content.bytes) return std::move(*content.bytes);
  diagnostics.error({}, fmt::format("cannot read {}: {}", pdf.path, read_error_text(content.error)))
      .fault = Fault::kSystem;
  return failed();
}

/// A locked file is one that cannot be read, whichever command asks for it.
Result<OpenedPdf> refuse_locked(const NamedPdf& pdf, Diagnostics& diagnostics) {
  if (!pdf.password_file.empty()) {
    diagnostics
        .error({}, fmt::format("no password in \"{}\" opens {}", pdf.password_file, name_of(pdf)))
        .fault = Fault::kSystem;
    return failed();
  }
  Diagnostic& error = diagnostics.error(
      {}, fmt::format("{} is encrypted and opens with a password only", name_of(pdf)));
  error.fault = Fault::kSystem;
  error.hints.push_back({"--password-file FILE gives it, in the file's first line", {}});
  return failed();
}

/// Tries what the user gave, and then none.
Result<OpenedPdf> open_encrypted(const NamedPdf& pdf, std::string_view bytes,
                                 Diagnostics& diagnostics) {
  std::vector<std::string> passwords;
  if (!pdf.password_file.empty()) {
    auto given = read_passwords(pdf.password_file, diagnostics);
    if (!given) return failed();
    passwords = std::move(*given);
    std::erase(passwords, "");
  }
  passwords.emplace_back();
  for (const std::string& password : passwords) {
    pdf::Opened opened = pdf::decrypted(bytes, password);
    if (opened.outcome == pdf::Opening::kLocked) continue;
    if (opened.outcome == pdf::Opening::kDone) {
      return OpenedPdf{std::move(opened.bytes), bytes.size(), true};
    }
    diagnostics
        .error({}, fmt::format("{} is encrypted and cannot be opened: {}", name_of(pdf),
                               repaired_utf8(opened.problem)))
        .fault = Fault::kSystem;
    return failed();
  }
  return refuse_locked(pdf, diagnostics);
}

}  // namespace

bool is_pdf(std::string_view bytes) {
  return bytes.starts_with("%PDF-");
}

void refuse_pdf(const std::string& name, std::string_view bytes, Diagnostics& diagnostics) {
  Diagnostic& error =
      diagnostics.error({}, fmt::format("{} is a PDF; cvpress renders what it is made of", name));
  if (reader::is_encrypted(bytes, {})) {
    error.hints.push_back(
        {"it is encrypted: cvpress extract --password-file FILE gets its source out, if it has one",
         {}});
    return;
  }
  Diagnostics ignored;
  const auto document = read_pdf(bytes, name, ignored);
  const bool has_source = document && attachment(*document, kResumeFile) != nullptr;
  const std::string file = name.starts_with("standard") ? "-" : name;
  error.hints.push_back(
      {has_source ? fmt::format("its source is inside: cvpress extract {} writes it into a folder, "
                                "which can be rendered",
                                file)
                  : fmt::format("it has no source inside that cvpress extract could get out; "
                                "cvpress check {} tells what can be read",
                                file),
       {}});
}

std::string name_of(const NamedPdf& pdf) {
  return pdf.path == "-" ? "standard input" : pdf.path;
}

Result<OpenedPdf> open_pdf(const NamedPdf& pdf, Diagnostics& diagnostics) {
  auto bytes = read_bytes(pdf, diagnostics);
  if (!bytes) return failed();
  if (reader::is_encrypted(*bytes, {})) return open_encrypted(pdf, *bytes, diagnostics);
  const std::size_t size = bytes->size();
  return OpenedPdf{std::move(*bytes), size, false};
}

Result<reader::SeenDocument> read_pdf(std::string_view bytes, const std::string& name,
                                      Diagnostics& diagnostics, bool looks_closely) {
  reader::Bounds bounds;
  bounds.looks_closely = looks_closely;
  return reader::read_document(bytes, name, bounds, diagnostics);
}

const std::string* attachment(const reader::SeenDocument& document, std::string_view name) {
  const auto found =
      std::find_if(document.attachments.begin(), document.attachments.end(),
                   [name](const reader::SeenAttachment& file) { return file.name == name; });
  return found != document.attachments.end() ? &found->bytes : nullptr;
}

}  // namespace cvpress::cli
