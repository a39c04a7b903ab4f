// A packet of a command line: `--packet`.
#pragma once

#include "cli/render.h"

namespace cvpress::cli {

/// The same as `render`, of a command that asks for several documents in one file.
Result<Rendered> render_packet(const RenderCommand& command, const Environment& environment,
                               SourceMap& sources, Diagnostics& diagnostics);

}  // namespace cvpress::cli
