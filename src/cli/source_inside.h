// The source of a PDF inside it: the résumé as it was printed, the layout if it is the
// user's, and the pictures. Rendering them gives the same bytes.
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "cli/picture_log.h"
#include "cli/press.h"
#include "model/resume.h"
#include "paint/display_list.h"
#include "pdf/attachments.h"
#include "style/layout_spec.h"

namespace cvpress::cli {

inline constexpr std::string_view kResumeFile = "resume.json";
inline constexpr std::string_view kLayoutFile = "layout.yaml";

/// What the source of a letter is called, beside that of a CV in the same PDF.
inline constexpr std::string_view kLetterFile = "letter.json";
inline constexpr std::string_view kLetterLayoutFile = "letter-layout.yaml";

/// A résumé as it was printed.
struct PrintedSource {
  Press& press;
  const model::Resume& resume;
  const style::LayoutSpec& layout;
  const PictureLog& pictures;
  const paint::DisplayList& list;
  jsonresume::ItemsBefore* before = nullptr;  // may be null
};

/// What is attached to a PDF of these documents; nothing where the command wants none. A letter's
/// files have names of their own where a CV is there too. Fails where the layout cannot be read
/// any more.
Result<std::vector<pdf::Attachment>> source_inside(const std::vector<PrintedSource>& sources);

}  // namespace cvpress::cli
