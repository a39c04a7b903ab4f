#include "support/program.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

namespace cvpress::tests {
namespace {

namespace fs = std::filesystem;

int exit_status(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (fs::temp_directory_path() / "cvpress-test-XXXXXX").string();
  path_ = mkdtemp(pattern.data());
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string TemporaryFolder::write(const std::string& name, const std::string& bytes) const {
  const fs::path path = fs::path(path_) / name;
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
  return path.string();
}

Outcome run_shell(const std::string& command, const std::string& folder,
                  const std::string& environment) {
  const TemporaryFolder capture;
  const std::string line = "(cd '" + folder + "' && " + environment + " " + command + ") >'" +
                           capture.path() + "/out' 2>'" + capture.path() + "/err'";
  const int status = std::system(line.c_str());
  return {exit_status(status), read_file(capture.path() + "/out"),
          read_file(capture.path() + "/err")};
}

const std::string& program_path() {
  static const std::string kPath = CVPRESS_BUILD_DIR "/cvpress";
  return kPath;
}

Outcome run_cvpress(const std::string& arguments, const std::string& folder,
                    const std::string& environment) {
  return run_shell(program_path() + " " + arguments, folder,
                   "HOME='" + folder +
                       "' XDG_CACHE_HOME= XDG_CONFIG_HOME= XDG_DATA_HOME= XDG_DATA_DIRS='" +
                       folder + "' " + environment);
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool file_exists(const std::string& path) {
  return fs::exists(path);
}

std::vector<std::string> sample_inputs() {
  std::vector<std::string> inputs;
  for (const fs::directory_entry& entry : fs::directory_iterator(project_folder() + "/samples")) {
    const fs::path name = entry.path().filename();
    const bool is_other = name == "README.md" || name == "languages" || name == "letter" ||
                          name == "plan" || name == "slurm" || name == "kubernetes";
    if (!is_other) inputs.push_back(entry.path().string());
  }
  std::sort(inputs.begin(), inputs.end());
  return inputs;
}

std::string project_folder() {
  return CVPRESS_SOURCE_DIR;
}

std::vector<std::string> shipped_layouts() {
  const fs::path folder = project_folder() + "/layouts";
  std::vector<std::string> names;
  for (const auto& file : fs::recursive_directory_iterator(folder)) {
    if (file.path().extension() != ".yaml") continue;
    names.push_back(fs::relative(file.path(), folder).replace_extension().generic_string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace cvpress::tests
