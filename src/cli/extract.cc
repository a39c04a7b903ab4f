#include "cli/extract.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/files.h"
#include "base/utf8.h"
#include "cli/output.h"
#include "cli/pdf_file.h"
#include "cli/report.h"
#include "cli/source_inside.h"

namespace cvpress::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestName = 120;

/// "~/Downloads/cv.pdf" -> "cv".
std::string folder_named_after(const std::string& path) {
  const std::string name(file_name_of(path));
  const std::string stem = name.substr(0, std::min(name.rfind('.'), name.size()));
  return stem.empty() || stem == name ? name + "-source" : stem;
}

class Extraction {
 public:
  explicit Extraction(const ExtractCommand& command) : command_(command) {}

  ExitStatus run() {
    const bool is_done = write_source();
    print_error(diagnostics_as_text(diagnostics_, SourceMap()));
    if (!is_done) return failure_status(diagnostics_);
    if (command_.output != "-" && !command_.quiet) confirm();
    return ExitStatus::kSuccess;
  }

 private:
  bool write_source() {
    const NamedPdf pdf{command_.file, command_.password_file};
    const auto opened = open_pdf(pdf, diagnostics_);
    if (!opened) return false;
    auto document = read_pdf(opened->bytes, name_of(pdf), diagnostics_);
    if (!document) return false;
    document_ = std::move(*document);
    const std::string* resume = attachment(document_, kResumeFile);
    if (resume == nullptr) return tell_no_source();
    if (command_.output == "-") return print_result(*resume) == ExitStatus::kSuccess;
    folder_ = command_.output.empty() ? folder_named_after(command_.file) : command_.output;
    return are_names_safe() && is_room_free() && write_files();
  }

  bool tell_no_source() {
    Diagnostic& error =
        diagnostics_.error({}, fmt::format("{} has no source inside", command_.file));
    const bool is_ours = document_.producer.starts_with("cvpress");
    error.hints.push_back({is_ours ? "it was made with --no-embed, or another program changed it"
                                   : "it was not made by cvpress",
                           {}});
    error.hints.push_back(
        {fmt::format("cvpress check {} tells what can be read", command_.file), {}});
    return false;
  }

  bool are_names_safe() {
    std::set<std::string> seen;
    for (const reader::SeenAttachment& file : document_.attachments) {
      if (!is_safe_file_name(file.name)) {
        diagnostics_
            .error({}, fmt::format("an attachment is called \"{}\", which is no safe name for a "
                                   "file; nothing was written",
                                   repaired_utf8(file.name)))
            .hints.push_back({"cvpress writes no such names: do not trust this PDF", {}});
        return false;
      }
      if (!seen.insert(ascii_lower(file.name)).second) {
        diagnostics_.error(
            {}, fmt::format("two attachments are called \"{}\"; nothing was written", file.name));
        return false;
      }
    }
    return true;
  }

  /// Nothing that is there is written over, unless that was asked for.
  bool is_room_free() {
    std::error_code ignored;
    if (command_.force) return true;
    for (const reader::SeenAttachment& file : document_.attachments) {
      const std::string path = joined_path(folder_, file.name);
      if (!fs::exists(fs::symlink_status(path, ignored))) continue;
      Diagnostic& error = diagnostics_.error({}, fmt::format("{} is there already", path));
      error.fault = Fault::kSystem;
      error.hints.push_back({"--force writes over it; -o names another folder", {}});
      return false;
    }
    return true;
  }

  bool write_files() {
    std::error_code failure;
    fs::create_directories(folder_, failure);
    if (failure) return tell_unwritable(folder_, failure.message());
    for (const reader::SeenAttachment& file : document_.attachments) {
      const std::string path = joined_path(folder_, file.name);
      const std::string reason = write_file(path, file.bytes);
      if (!reason.empty()) return tell_unwritable(path, reason);
    }
    return true;
  }

  bool tell_unwritable(const std::string& path, const std::string& reason) {
    diagnostics_.error({}, fmt::format("cannot write {}: {}", path, reason)).fault = Fault::kSystem;
    return false;
  }

  void confirm() const {
    std::vector<std::string> names;
    for (const reader::SeenAttachment& file : document_.attachments) names.push_back(file.name);
    print_error(fmt::format("{}: {}\n  hint: cvpress render {} gives the same PDF\n", folder_,
                            fmt::join(names, ", "), folder_));
  }

  const ExtractCommand& command_;
  Diagnostics diagnostics_;
  reader::SeenDocument document_;
  std::string folder_;
};

}  // namespace

bool is_safe_file_name(std::string_view name) {
  if (name.empty() || name.size() > kLongestName || name.front() == '.') return false;
  return std::all_of(name.begin(), name.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= ' ' && byte != 0x7F &&
           std::string_view("/\\:*?\"<>|").find(c) == std::string_view::npos;
  });
}

ExitStatus extract(const ExtractCommand& command) {
  return Extraction(command).run();
}

}  // namespace cvpress::cli
