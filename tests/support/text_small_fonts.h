// The small fonts of tests/fonts, under any name.
#pragma once

#include <string>

#include "base/files.h"

namespace cvpress::tests {

/// The bytes of a file of tests/fonts.
std::string small_font(const std::string& file);

/// Counts what is asked of the files it stands for.
class CountedFiles : public FileProvider {
 public:
  explicit CountedFiles(const FileProvider& inner) : inner_(inner) {}
  FileKind kind(const std::string& path) const override {
    ++asked;
    return inner_.kind(path);
  }
  FileContent read(const std::string& path, std::size_t limit) const override {
    ++asked;
    ++read_files;
    return inner_.read(path, limit);
  }
  std::vector<std::string> list(const std::string& folder) const override {
    ++asked;
    return inner_.list(folder);
  }
  mutable int asked = 0;
  mutable int read_files = 0;

 private:
  const FileProvider& inner_;
};

}  // namespace cvpress::tests
