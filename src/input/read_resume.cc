#include "input/read_resume.h"

#include "hugo/read_site.h"

namespace cvpress::input {

Result<model::Resume> read_resume(const Sources& sources, const FileProvider& files,
                                  SourceMap& source_map, Diagnostics& diagnostics) {
  const hugo::Request request{sources.paths, sources.stdin_text, sources.language};
  return hugo::read_site(request, files, source_map, diagnostics);
}

}  // namespace cvpress::input
