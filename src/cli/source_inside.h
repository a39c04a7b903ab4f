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

/// A résumé as it was printed.
struct PrintedSource {
  const model::Resume& resume;
  const style::LayoutSpec& layout;
  const PictureLog& pictures;
  const paint::DisplayList& list;
  jsonresume::ItemsBefore* before = nullptr;  // may be null
};

/// What is attached to it; nothing where the command wants none. Fails where the layout cannot
/// be read any more.
Result<std::vector<pdf::Attachment>> source_inside(Press& press, const PrintedSource& source);

}  // namespace cvpress::cli
