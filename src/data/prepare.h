// Bytes of a file as clean text: no byte order mark, "\n" newlines, valid UTF-8.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "data/limits.h"

namespace cvpress::data {

/// The largest text file that is read: hundreds of pages. Whether what is in it
/// can be set, model::is_settable says.
constexpr std::size_t kLargestTextFile = kMaxBytes;

/// A text of the source map.
struct SourceText {
  FileId file = 0;
  std::string_view text;
  SourceSpan span() const { return {file, 0, static_cast<std::uint32_t>(text.size())}; }
};

/// Cleans `bytes`, which may be UTF-16, and stores them under `name`. Bytes that are no text (a
/// picture, a PDF, an archive) and files without any are errors.
std::optional<SourceText> prepare(const std::string& name, std::string bytes, SourceMap& sources,
                                  Diagnostics& diagnostics);

}  // namespace cvpress::data
