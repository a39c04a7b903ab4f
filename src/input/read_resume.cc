#include "input/read_resume.h"

#include <functional>
#include <utility>

#include <fmt/format.h>

#include "hugo/read_site.h"
#include "hugo/site_root.h"
#include "input/json_resume.h"
#include "input/rendercv_file.h"
#include "locale/resume_language.h"
#include "model/extent.h"
#include "model/marks.h"

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

/// Reads in a language, "" for the source's own.
using ReadIn = std::function<Result<model::Resume>(const std::string& language, Diagnostics&)>;

Result<model::Resume> read_in_its_language(const ReadIn& read_in, const std::string& wanted,
                                           Diagnostics& diagnostics) {
  Diagnostics found;
  auto resume = read_in(wanted, found);
  const std::string judged = resume ? judged_language(*resume, diagnostics) : std::string();
  if (judged.empty()) {
    diagnostics.append(std::move(found));
    return resume;
  }
  // Read again: the words that readers put in, and months, are those of the language.
  resume = read_in(judged, diagnostics);
  if (resume) resume->language_id.clear();
  return resume;
}

/// How the sources are read: by what they are.
ReadIn reader_of(const Sources& sources, const FileProvider& files, SourceMap& source_map,
                 Diagnostics& diagnostics, std::vector<data::Value>* looks) {
  for (const DocumentFormat* format : {&kJsonResume, &kRendercv}) {
    auto found =
        find_document(*format, sources.paths, sources.stdin_text, files, source_map, diagnostics);
    if (!found) continue;
    return [document = std::move(*found), &source_map, looks](const std::string& language,
                                                              Diagnostics& told) {
      return read_document(document, language, source_map, told, looks);
    };
  }
  return [&sources, &files, &source_map, looks](const std::string& language, Diagnostics& found) {
    const hugo::Request request{sources.paths, sources.stdin_text, language, sources.page,
                                sources.today};
    return hugo::read_site(request, files, source_map, found, looks);
  };
}

}  // namespace

Result<model::Resume> read_resume(const Sources& sources, const FileProvider& files,
                                  SourceMap& source_map, Diagnostics& diagnostics,
                                  std::vector<data::Value>* looks) {
  const ReadIn read_in = reader_of(sources, files, source_map, diagnostics, looks);
  auto resume = read_in_its_language(read_in, sources.language, diagnostics);
  if (resume) model::settle_labels(*resume, diagnostics);
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
