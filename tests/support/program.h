// Running programs as a user does, in a folder of the test's own.
#pragma once

#include <string>
#include <vector>

namespace cvpress::tests {

struct Outcome {
  int status = -1;  // exit status; 128 + signal if it was killed
  std::string out;
  std::string err;
};

/// A new empty folder that is removed at the end of the test.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::string& path() const { return path_; }
  /// Writes a file below the folder, making folders on the way, and returns its path.
  std::string write(const std::string& name, const std::string& bytes) const;

 private:
  std::string path_;
};

/// Runs a shell command line in `folder`. `environment` holds NAME=VALUE words
/// that stand before it.
Outcome run_shell(const std::string& command, const std::string& folder,
                  const std::string& environment = "");

/// The program that was built, for lines of run_shell().
const std::string& program_path();

/// Runs the cvpress that was built with the tests, with home and cache folders
/// inside `folder`.
Outcome run_cvpress(const std::string& arguments, const std::string& folder,
                    const std::string& environment = "");

std::string read_file(const std::string& path);
bool file_exists(const std::string& path);

/// Files and folders of samples/ that are résumés, as absolute paths; not those of
/// samples/languages, which need a language each, nor letters, plans, and jobs of clusters.
std::vector<std::string> sample_inputs();

/// The names of the files below layouts/, sorted: "classic", "rendercv/ember".
std::vector<std::string> shipped_layouts();

/// The source folder of the project.
std::string project_folder();

}  // namespace cvpress::tests
