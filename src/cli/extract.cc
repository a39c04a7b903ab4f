#include "cli/extract.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/files.h"
#include "base/utf8.h"
#include "cli/attached_names.h"
#include "cli/output.h"
#include "cli/pdf_file.h"
#include "cli/report.h"
#include "cli/source_inside.h"
#include "cli/source_options.h"

namespace cvpress::cli {
namespace {

namespace fs = std::filesystem;

/// "~/Downloads/cv.pdf" -> "cv".
std::string folder_named_after(const std::string& path) {
  if (path == "-") return "cv";
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

  /// Names that lead elsewhere are refused, others that are odd are changed.
  bool are_names_safe() {
    std::set<std::string> seen;
    for (reader::SeenAttachment& file : document_.attachments) {
      if (leads_elsewhere(file.name)) {
        diagnostics_
            .error({}, fmt::format("an attachment is called \"{}\", which is no safe name for a "
                                   "file; nothing was written",
                                   safe_file_name(file.name)))
            .hints.push_back({"cvpress writes no such names: do not trust this PDF", {}});
        return false;
      }
      std::string name = safe_file_name(file.name);
      if (name != file.name) {
        diagnostics_.report(fmt::format(
            "an attachment has a name that is none of cvpress's; it is written as \"{}\"", name));
      }
      file.name = std::move(name);
      if (!seen.insert(ascii_lower(file.name)).second) {
        diagnostics_.error(
            {}, fmt::format("two attachments are called \"{}\"; nothing was written", file.name));
        return false;
      }
    }
    return true;
  }

  /// Nothing that is there is written over, unless that was asked for; never through a link,
  /// which may lead anywhere.
  bool is_room_free() {
    if (command_.output.empty() && is_link(folder_)) return tell_link(folder_);
    for (const reader::SeenAttachment& file : document_.attachments) {
      const std::string path = joined_path(folder_, file.name);
      if (is_link(path)) return tell_link(path);
      std::error_code ignored;
      if (command_.force || !fs::exists(fs::symlink_status(path, ignored))) continue;
      Diagnostic& error = diagnostics_.error({}, fmt::format("{} is there already", path));
      error.fault = Fault::kSystem;
      error.hints.push_back({"--force writes over it; -o names another folder", {}});
      return false;
    }
    return true;
  }

  static bool is_link(const std::string& path) {
    std::error_code ignored;
    return fs::is_symlink(fs::symlink_status(path, ignored));
  }

  bool tell_link(const std::string& path) {
    Diagnostic& error =
        diagnostics_.error({}, fmt::format("{} is a link; nothing was written", path));
    error.fault = Fault::kSystem;
    error.hints.push_back({"take it away, or name another folder with -o", {}});
    return false;
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

  /// How what was written is rendered again.
  std::string way_back(std::string_view options) const {
    if (attachment(document_, kLetterFile) == nullptr) {
      return fmt::format("  hint: cvpress render {}{} gives the same PDF\n", folder_, options);
    }
    return fmt::format(
        "  hint: cvpress render {0}/{1}{3} gives the CV again\n"
        "  hint: cvpress render {0}/{2}{3} gives the letter\n",
        folder_, kResumeFile, kLetterFile, options);
  }

  void confirm() const {
    std::vector<std::string> names;
    for (const reader::SeenAttachment& file : document_.attachments) names.push_back(file.name);
    const std::vector<std::string> fonts = fonts_needed_by(*attachment(document_, kResumeFile));
    print_error(fmt::format("{}: {}\n{}", folder_, fmt::join(names, ", "),
                            way_back(fonts.empty() ? "" : " --fonts DIR")));
    if (fonts.empty()) return;
    print_error(fmt::format("  hint: DIR holds fonts of your own, which are not inside of it: {}\n",
                            fmt::join(fonts, ", ")));
  }

  const ExtractCommand& command_;
  Diagnostics diagnostics_;
  reader::SeenDocument document_;
  std::string folder_;
};

}  // namespace

ExitStatus extract(const ExtractCommand& command) {
  return Extraction(command).run();
}

}  // namespace cvpress::cli
