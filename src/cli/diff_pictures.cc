#include "cli/diff_pictures.h"

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/files.h"
#include "cli/changed_words.h"
#include "cli/diff_side.h"
#include "cli/output.h"
#include "cli/output_name.h"
#include "cli/pdf_file.h"
#include "cli/report.h"
#include "export/pictures.h"
#include "export/side_by_side.h"

namespace cvpress::cli {
namespace {

/// More pixels of one document are not drawn: 400 pages at 100 dpi, ten at 600.
constexpr double kMostPixels = 400e6;
constexpr double kPointsPerInch = 72;

/// One of the two documents.
struct DrawnSide {
  std::string path;
  reader::SeenDocument document;
  std::vector<std::string> pages;  // PNGs
};

/// A picture to write.
struct PagePicture {
  std::size_t page = 0;  // from 0
  std::string bytes;
  std::string about;
};

Result<std::string> path_of_side(const std::string& argument, Diagnostics& diagnostics) {
  const DiffSideName name = diff_side_name(argument);
  const std::string ending = extension_of(name.path);
  if (ending == "jsonl") return file_of_manifest(name, diagnostics);
  if (ending == "pdf") return argument;
  Diagnostic& error =
      diagnostics.error({}, fmt::format("{} is no PDF and no manifest: it has no pages", argument));
  error.fault = Fault::kUsage;
  error.hints.push_back(
      {"cvpress render or cvpress batch make a PDF of it, which can be compared", {}});
  return failed();
}

double pixels_of(const reader::SeenDocument& document, int dpi) {
  const double scale = dpi / kPointsPerInch;
  return std::accumulate(document.pages.begin(), document.pages.end(), 0.0,
                         [scale](double sum, const reader::SeenPage& page) {
                           return sum + page.paper.width * page.paper.height * scale * scale;
                         });
}

Result<DrawnSide> draw_side(const std::string& argument, const DiffCommand& command,
                            Diagnostics& diagnostics) {
  const auto path = path_of_side(argument, diagnostics);
  if (!path) return failed();
  const auto opened = open_pdf({*path, command.password_file}, diagnostics);
  if (!opened) return failed();
  auto document = read_pdf(opened->bytes, *path, diagnostics);
  if (!document) return failed();
  if (pixels_of(*document, command.dpi) > kMostPixels) {
    diagnostics.error({}, fmt::format("{} has too many or too large pages for pictures of {} dpi",
                                      *path, command.dpi));
    return failed();
  }
  Diagnostics of_drawing;
  auto pages =
      exporting::pictures_of(opened->bytes, command.dpi, exporting::PdfOrigin::kOthers, of_drawing);
  for (Diagnostic each : of_drawing.all()) {
    each.message = fmt::format("{}: {}", *path, each.message);
    diagnostics.record(std::move(each));
  }
  if (!pages) return failed();
  return DrawnSide{*path, std::move(*document), std::move(*pages)};
}

std::string counted(std::size_t words, std::string_view what) {
  return fmt::format("{} word{} {}", words, words == 1 ? "" : "s", what);
}

std::string told_changes(const MarkedWords& removed, const MarkedWords& added) {
  if (removed.count == 0 && added.count == 0) return "the same words, drawn otherwise";
  return fmt::format("{}, {}", counted(removed.count, "removed"), counted(added.count, "added"));
}

std::optional<exporting::MarkedPage> marked_page(const DrawnSide& side, std::size_t page,
                                                 const MarkedWords& words) {
  if (page >= side.pages.size()) return std::nullopt;
  return exporting::MarkedPage{side.pages[page], words.places};
}

/// Of all pages that do not look the same.
Result<std::vector<PagePicture>> page_pictures(const DrawnSide& before, const DrawnSide& after,
                                               int dpi, Diagnostics& diagnostics) {
  const ChangedWords changed = changed_words(before.document, after.document);
  const std::size_t most = std::max(before.pages.size(), after.pages.size());
  std::vector<PagePicture> pictures;
  for (std::size_t page = 0; page < most; ++page) {
    const bool in_both = page < before.pages.size() && page < after.pages.size();
    if (in_both && before.pages[page] == after.pages[page]) continue;
    const MarkedWords removed = changed.removed_on(page);
    const MarkedWords added = changed.added_on(page);
    std::string message;
    auto bytes = exporting::side_by_side(
        {marked_page(before, page, removed), marked_page(after, page, added), dpi}, message);
    if (!bytes) {
      diagnostics.error({}, fmt::format("page {} cannot be shown: {}", page + 1, message));
      return failed();
    }
    pictures.push_back({page, std::move(*bytes), told_changes(removed, added)});
  }
  return pictures;
}

/// "cv.pdf" and nothing asked for: "cv.diff.png" here, where render writes too.
std::string picture_path(const DiffCommand& command, const std::string& before) {
  std::error_code ignored;
  const std::string name = std::string(file_name_of(before));
  std::string own = name.substr(0, name.size() - extension_of(name).size()) + "diff.png";
  if (command.output.empty()) return own;
  const bool is_folder =
      command.output.ends_with('/') || std::filesystem::is_directory(command.output, ignored);
  return is_folder ? joined_path(command.output, own) : command.output;
}

/// Whether a file is one of those that are read.
bool is_read(const std::string& path, const std::vector<std::string>& inputs) {
  return std::any_of(inputs.begin(), inputs.end(), [&](const std::string& input) {
    std::error_code ignored;
    return std::filesystem::equivalent(path, input, ignored);
  });
}

/// What was written, a line for each file; nothing after the first that cannot be.
Result<std::string> write_pictures(const std::vector<std::pair<std::string, PagePicture>>& pictures,
                                   const std::vector<std::string>& inputs,
                                   Diagnostics& diagnostics) {
  for (const auto& [path, picture] : pictures) {
    if (!is_read(path, inputs)) continue;
    diagnostics.error({}, fmt::format("{} is an input; it is not overwritten", path)).fault =
        Fault::kUsage;
    return failed();
  }
  std::string told;
  for (const auto& [path, picture] : pictures) {
    const std::string failure = write_file(path, picture.bytes);
    if (!failure.empty()) {
      diagnostics.error({}, fmt::format("cannot write {}: {}", path, failure)).fault =
          Fault::kSystem;
      return failed();
    }
    told += fmt::format("{}: page {}, {}\n", path, picture.page + 1, picture.about);
  }
  return told.empty() ? "no page differs, and no picture was written\n" : told;
}

Result<std::string> draw_all(const DiffCommand& command, bool& differs, Diagnostics& diagnostics) {
  const auto before = draw_side(command.before, command, diagnostics);
  if (!before) return failed();
  const auto after = draw_side(command.after, command, diagnostics);
  if (!after) return failed();
  auto pictures = page_pictures(*before, *after, command.dpi, diagnostics);
  if (!pictures) return failed();
  differs = !pictures->empty();
  const bool is_single = before->pages.size() == 1 && after->pages.size() == 1;
  const std::string path = picture_path(command, before->path);
  std::vector<std::pair<std::string, PagePicture>> files;
  for (PagePicture& picture : *pictures) {
    files.emplace_back(is_single ? path : page_path(path, picture.page + 1), std::move(picture));
  }
  return write_pictures(files,
                        {before->path, after->path, diff_side_name(command.before).path,
                         diff_side_name(command.after).path},
                        diagnostics);
}

}  // namespace

ExitStatus draw_differences(const DiffCommand& command) {
  Diagnostics diagnostics;
  bool differs = false;
  const auto told = draw_all(command, differs, diagnostics);
  print_error(diagnostics_as_text(diagnostics, SourceMap()));
  if (!told) return failure_status(diagnostics);
  const ExitStatus status = print_result(*told);
  return status == ExitStatus::kSuccess && differs ? ExitStatus::kInputError : status;
}

}  // namespace cvpress::cli
