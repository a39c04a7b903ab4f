// Where results go: a file that appears whole or not at all, or standard output.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace cvpress::cli {

/// Writes a file by way of a temporary one beside it and a rename, so that a
/// full disk or a kill leaves what was there as it was. A symbolic link is
/// followed; a device or pipe is written to directly. Returns "" or the reason
/// of failure.
std::string write_file(const std::string& path, std::string_view bytes);

/// The same by way of a temporary file whose name is made of the file's: what a kill leaves
/// behind is taken up when the file is written again. Nobody else may write it meanwhile.
std::string write_file_alone(const std::string& path, std::string_view bytes);

/// A text that comes piece by piece; "" at its end.
using NextPiece = std::function<Result<std::string>()>;

/// The same of a text that is too large to be had at once.
std::string write_file_alone(const std::string& path, const NextPiece& next);

struct WriteOutcome {
  bool is_written = true;
  std::string failure;  // "" also where nobody reads on, who needs no message
};

/// Writes to standard output as it is.
WriteOutcome write_standard_output(std::string_view bytes);

}  // namespace cvpress::cli
