#include "input/read_resume.h"

#include <utility>

#include <fmt/format.h>

#include "hugo/read_site.h"
#include "hugo/site_root.h"
#include "locale/resume_language.h"
#include "model/extent.h"

namespace cvpress::input {

namespace {

/// The language that the text is in where nobody says it: "" where that is known
/// already, or cannot be told.
std::string judged_language(const model::Resume& resume, Diagnostics& diagnostics) {
  std::string judged = locale::language_of(resume);
  if (judged.empty() || judged == resume.language) return {};
  if (!resume.language_told) {
    diagnostics.note({},
                     fmt::format("the text seems to be in \"{}\", and nothing says its language; "
                                 "--lang would",
                                 judged));
    return judged;
  }
  if (!locale::is_in_script_of(resume, resume.language)) {
    diagnostics.note({},
                     fmt::format("the language is said to be \"{}\", but the text seems to be in "
                                 "\"{}\"; --lang {} would set it so",
                                 resume.language, judged, judged));
  }
  return {};
}

Result<model::Resume> read_in_its_language(hugo::Request request, const FileProvider& files,
                                           SourceMap& source_map, Diagnostics& diagnostics,
                                           std::vector<data::Value>* looks) {
  Diagnostics found;
  auto resume = hugo::read_site(request, files, source_map, found, looks);
  if (resume) request.language = judged_language(*resume, diagnostics);
  if (!resume || request.language.empty()) {
    diagnostics.append(std::move(found));
    return resume;
  }
  // Read again: the words that readers put in, and months, are those of the language.
  resume = hugo::read_site(request, files, source_map, diagnostics, looks);
  if (resume) resume->language_id.clear();
  return resume;
}

}  // namespace

Result<model::Resume> read_resume(const Sources& sources, const FileProvider& files,
                                  SourceMap& source_map, Diagnostics& diagnostics,
                                  std::vector<data::Value>* looks) {
  const hugo::Request request{sources.paths, sources.stdin_text, sources.language, sources.page,
                              sources.today};
  auto resume = read_in_its_language(request, files, source_map, diagnostics, looks);
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
