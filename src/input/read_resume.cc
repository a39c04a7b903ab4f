#include "input/read_resume.h"

#include "hugo/read_site.h"
#include "hugo/site_root.h"
#include "model/extent.h"

namespace cvpress::input {

Result<model::Resume> read_resume(const Sources& sources, const FileProvider& files,
                                  SourceMap& source_map, Diagnostics& diagnostics,
                                  std::vector<data::Value>* looks) {
  const hugo::Request request{sources.paths, sources.stdin_text, sources.language, sources.page,
                              sources.today};
  auto resume = hugo::read_site(request, files, source_map, diagnostics, looks);
  if (resume && !model::is_settable(*resume, diagnostics)) return failed();
  return resume;
}

std::vector<std::string> languages_of(const Sources& sources, const FileProvider& files) {
  return hugo::site_languages(sources.paths, files);
}

std::string site_root_around(const std::string& path, const FileProvider& files) {
  return hugo::site_root_around(path, files);
}

}  // namespace cvpress::input
