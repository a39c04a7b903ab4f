// A PDF in a temporary file, for programs that read it.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <unistd.h>

namespace cvpress::tests {

/// Removed again at the end of the test.
class PdfFile {
 public:
  explicit PdfFile(const std::string& bytes) {
    char pattern[] = "/tmp/cvpress-pdf-XXXXXX";
    const int descriptor = mkstemp(pattern);
    path_ = pattern;
    if (write(descriptor, bytes.data(), bytes.size()) < 0) std::abort();
    close(descriptor);
  }
  ~PdfFile() { std::remove(path_.c_str()); }
  PdfFile(const PdfFile&) = delete;
  PdfFile& operator=(const PdfFile&) = delete;

  /// What a shell command prints; $F is the file.
  std::string run(const std::string& command) const {
    std::FILE* pipe = popen(("F=" + path_ + "; " + command).c_str(), "r");
    std::string output;
    char buffer[4096];
    while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, pipe)) {
      output.append(buffer, count);
    }
    pclose(pipe);
    return output;
  }

 private:
  std::string path_;
};

}  // namespace cvpress::tests
