// Pictures as attachments, under names that are safe anywhere.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/source.h"
#include "cli/picture_log.h"
#include "image/picture.h"
#include "model/resume.h"
#include "pdf/attachments.h"

namespace cvpress::cli {

/// Files' names may say what a CV keeps to itself: then pictures are called "picture", "logo".
enum class PictureNames { kOfFiles, kNeutral };

/// The pictures of a PDF's documents, each attached once.
class PictureFiles {
 public:
  /// The file's name of a picture, which is attached at its first use.
  std::string attach(const image::PicturePtr& picture, std::string_view stem);
  std::vector<pdf::Attachment> take() { return std::move(attached_); }

 private:
  std::string unused_name(std::string_view stem, const std::string& extension) const;
  bool is_used(const std::string& name) const;

  std::map<const image::Picture*, std::string> names_;  // looked up, never iterated
  std::vector<pdf::Attachment> attached_;
};

/// Attaches what of the résumé's pictures is printed, and names them so in the résumé. What the
/// layout did not ask for is named no more; what could not be had keeps its name,
/// unless names are to be neutral.
void attach_pictures(model::Resume& resume, const PictureLog& pictures, const SourceMap& sources,
                     PictureNames names, PictureFiles& files);

}  // namespace cvpress::cli
