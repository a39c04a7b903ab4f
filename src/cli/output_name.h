// What the file is called that a render writes.
#pragma once

#include <string>
#include <string_view>

#include "cli/options.h"
#include "cli/render.h"
#include "model/resume.h"

namespace cvpress::cli {

/// What a document is called where nobody says it: "ada-example-letter.pdf", `what` being
/// "-letter".
std::string default_name(const RenderCommand& command, const model::Resume& resume,
                         std::string_view what);

/// The language of a résumé, as its site names it, else as BCP 47 does.
const std::string& name_of_language(const model::Resume& resume);

/// The file to write: what was asked for, with "{lang}" replaced, or a name of
/// our own in the folder asked for. Of several languages each has its own:
/// "cv.zh.pdf". `language` is that of a render of several, "" of a single one.
std::string output_path(const RenderCommand& command, const Rendered& rendered,
                        std::string_view language);

/// A path with each "{lang}" replaced.
std::string with_language_in_place(std::string path, std::string_view language);

/// "cv.png" and 2 are "cv-2.png".
std::string page_path(const std::string& path, std::size_t page);

}  // namespace cvpress::cli
