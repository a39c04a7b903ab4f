#include "cli/damaged_file.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include <fmt/format.h>

namespace cvpress::cli {
namespace {

constexpr std::string_view kDamaged = ".damaged";

bool has_same_bytes(const std::string& first, const std::string& second) {
  std::error_code ignored;
  const auto size = std::filesystem::file_size(first, ignored);
  if (size != std::filesystem::file_size(second, ignored)) return false;
  std::ifstream one(first, std::ios::binary);
  std::ifstream other(second, std::ios::binary);
  using Bytes = std::istreambuf_iterator<char>;
  return one && other && std::equal(Bytes(one), Bytes(), Bytes(other), Bytes());
}

/// A name that nothing has, or a copy that was made before.
std::string name_of_copy(const std::string& path) {
  std::error_code ignored;
  std::string name = path + std::string(kDamaged);
  for (int i = 2; std::filesystem::exists(name, ignored) && !has_same_bytes(path, name); ++i) {
    name = fmt::format("{}{}-{}", path, kDamaged, i);
  }
  return name;
}

}  // namespace

void tell_torn_line(const std::string& path, Diagnostics& diagnostics) {
  diagnostics.warning({}, fmt::format("the last line of {} is not whole", path))
      .hints.push_back({"the run that wrote it was stopped, or its copy: start that again", {}});
}

bool keep_damaged(const std::string& path, Diagnostics found, Diagnostics& diagnostics) {
  const bool is_damaged = !found.all().empty() && !found.has_errors();
  diagnostics.append(std::move(found));
  if (!is_damaged) return true;
  const std::string copy = name_of_copy(path);
  std::error_code failure;
  const bool is_there = std::filesystem::exists(copy, failure);
  if (!is_there) std::filesystem::copy_file(path, copy, failure);
  if (failure) {
    diagnostics
        .error({}, fmt::format("{} is damaged, and cannot be kept as {}: {}", path, copy,
                               failure.message()))
        .fault = Fault::kSystem;
    return false;
  }
  diagnostics.warning({}, fmt::format("{} is damaged: it is kept as {}", path, copy))
      .hints.push_back({"what it said of files that were sent can be looked up there", {}});
  return true;
}

}  // namespace cvpress::cli
