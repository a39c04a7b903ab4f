#include "cli/batch_files.h"

#include <filesystem>
#include <system_error>

#include <fmt/format.h>

#include "base/files.h"
#include "cli/output.h"
#include "cli/output_name.h"
#include "cli/output_options.h"

namespace cvpress::cli {
namespace {

/// "" or why a file's folder cannot be made.
std::string make_folder_of(const std::string& path) {
  const std::string folder = folder_of(path);
  std::error_code failure;
  if (!folder.empty()) std::filesystem::create_directories(folder, failure);
  return failure ? fmt::format("cannot make the folder {}: {}", folder, failure.message()) : "";
}

}  // namespace

std::string write_document(const std::string& path, const Rendered& rendered) {
  std::string failure = make_folder_of(path);
  if (!failure.empty()) return failure;
  for (std::size_t i = 0; i <= rendered.more.size() && failure.empty(); ++i) {
    const std::string file = rendered.more.empty() ? path : page_path(path, i + 1);
    failure = write_file_alone(file, i == 0 ? rendered.bytes : rendered.more[i - 1]);
    if (!failure.empty()) failure = fmt::format("cannot write {}: {}", file, failure);
  }
  return failure;
}

std::size_t size_of(const Rendered& rendered) {
  std::size_t size = rendered.bytes.size();
  for (const std::string& page : rendered.more) size += page.size();
  return size;
}

void tell_stale_pages(const std::string& path, const Rendered& rendered, Diagnostics& diagnostics) {
  if (wanted_format("", path) != Format::kPng) return;
  const std::size_t pages = rendered.more.empty() ? 0 : rendered.more.size() + 1;
  const auto tell = [&](const std::string& stale, const std::string& what) {
    std::error_code ignored;
    if (!std::filesystem::exists(stale, ignored)) return;
    diagnostics.warning({}, fmt::format("{} {}", stale, what))
        .hints.push_back({"it is of an earlier run, or of something else", {}});
  };
  const std::string_view plural = rendered.pages == 1 ? "" : "s";
  if (pages > 0)
    tell(path, fmt::format("is none of its pages, which are {}, …", page_path(path, 1)));
  tell(page_path(path, pages + 1),
       fmt::format("is not of {}, which has {} page{} now", path, rendered.pages, plural));
}

}  // namespace cvpress::cli
