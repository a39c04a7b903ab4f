#include "cli/batch_inputs.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <variant>

#include <fmt/format.h>

#include "base/files.h"
#include "base/utf8.h"

namespace cvpress::cli {
namespace {

/// Some file systems do not tell capitals apart.
std::string leaf_of(std::string_view path) {
  return ascii_lower(file_name_of(path));
}

bool is_same_file(const std::string& one, const std::string& other) {
  std::error_code ignored;
  return std::filesystem::equivalent(one, other, ignored);
}

}  // namespace

BatchInputs::BatchInputs(const LoadedPlan& loaded, const SourceMap& texts, const Annexes& annexes)
    : texts_(texts), annexes_(annexes) {
  if (const auto* rows = std::get_if<batch::RowFile>(&loaded.plan.rows)) {
    add(joined_path(loaded.folder, rows->path));
  }
  look();
}

void BatchInputs::add(const std::string& path) {
  const std::string leaf = leaf_of(path);
  const auto [begin, end] = paths_.equal_range(leaf);
  const bool is_known =
      std::any_of(begin, end, [&](const auto& known) { return known.second == path; });
  if (!is_known) paths_.emplace(leaf, path);
}

void BatchInputs::look() {
  for (; known_texts_ < texts_.size(); ++known_texts_) {
    add(std::string(texts_.name(static_cast<FileId>(known_texts_ + 1))));
  }
}

bool BatchInputs::has(const std::string& path) const {
  const auto [begin, end] = paths_.equal_range(leaf_of(path));
  return std::any_of(begin, end,
                     [&](const auto& known) { return is_same_file(known.second, path); }) ||
         annexes_.has(path);
}

std::string told_as_input(const std::string& path) {
  return fmt::format("{} is read for this batch; it is not overwritten", path);
}

}  // namespace cvpress::cli
