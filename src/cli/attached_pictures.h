// Pictures as attachments, under names that are safe anywhere.
#pragma once

#include <vector>

#include "base/source.h"
#include "cli/picture_log.h"
#include "model/resume.h"
#include "pdf/attachments.h"

namespace cvpress::cli {

/// Files' names may say what a CV keeps to itself: then pictures are called "picture", "logo".
enum class PictureNames { kOfFiles, kNeutral };

/// Attaches what of the résumé's pictures is printed, and names them so in the résumé. What the
/// layout did not ask for is named no more; what could not be had keeps its name,
/// unless names are to be neutral.
std::vector<pdf::Attachment> attach_pictures(model::Resume& resume, const PictureLog& pictures,
                                             const SourceMap& sources, PictureNames names);

}  // namespace cvpress::cli
