#include "cli/site.h"

#include <filesystem>
#include <system_error>

#include "input/read_resume.h"

namespace cvpress::cli {
namespace {

bool is_folder(const std::string& path) {
  std::error_code error;
  return std::filesystem::is_directory(path, error);
}

}  // namespace

std::string site_root_around(const std::string& path) {
  std::error_code error;
  const std::filesystem::path real =
      std::filesystem::weakly_canonical(path.empty() ? "." : path, error);
  if (error) return {};
  // Which folders there are above the input is looked at; nothing is read there.
  DiskFiles everywhere;
  everywhere.allow("/");
  return input::site_root_around(real.generic_string(), everywhere);
}

void allow_inputs(const std::vector<std::string>& inputs, DiskFiles& files) {
  for (const std::string& input : inputs) {
    if (input == "-") {
      files.allow(".");
      continue;
    }
    files.allow(is_folder(input) ? input : folder_of(input));
    const std::string site = site_root_around(input);
    if (!site.empty()) files.allow(site);
  }
}

}  // namespace cvpress::cli
