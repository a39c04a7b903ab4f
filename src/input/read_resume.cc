#include "input/read_resume.h"

#include "hugo/read_site.h"
#include "model/extent.h"

namespace cvpress::input {

Result<model::Resume> read_resume(const Sources& sources, const FileProvider& files,
                                  SourceMap& source_map, Diagnostics& diagnostics) {
  const hugo::Request request{sources.paths, sources.stdin_text, sources.language};
  auto resume = hugo::read_site(request, files, source_map, diagnostics);
  if (resume && !model::is_settable(*resume, diagnostics)) return failed();
  return resume;
}

}  // namespace cvpress::input
