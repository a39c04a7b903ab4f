// The pipeline as one function: files in, bytes out.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "cli/environment.h"
#include "cli/options.h"

namespace cvpress::cli {

/// What a render gave.
struct Rendered {
  std::string bytes;              // of the file, or the text that --emit asked for
  std::size_t pages = 0;          // 0 for text
  std::string default_name;       // "ada-example.pdf"
  std::string language;           // of the résumé, as its site names it, else as BCP 47 does
  bool has_name = true;           // whether it says whose CV it is
  std::vector<std::string> more;  // of a PNG: the second page and so on
};

/// Reads, composes, paginates, paints and writes to memory. Fails when there
/// was an error; warnings alone do not fail, unless the command is strict.
Result<Rendered> render(const RenderCommand& command, const Environment& environment,
                        SourceMap& sources, Diagnostics& diagnostics);

}  // namespace cvpress::cli
