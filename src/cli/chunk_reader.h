// A file piece by piece, for what is too large to be had at once.
#pragma once

#include <cstdio>
#include <memory>
#include <string>

#include "base/result.h"

namespace cvpress::cli {

/// Copies read on from where the first has come to.
class ChunkReader {
 public:
  explicit ChunkReader(const std::string& path);

  bool is_open() const { return file_ != nullptr; }
  /// "" at the end; fails where the file cannot be read on.
  Result<std::string> next() const;

 private:
  std::shared_ptr<std::FILE> file_;
};

}  // namespace cvpress::cli
