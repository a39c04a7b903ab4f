// Which faces a printed document uses, for what, and where they are from.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "paint/display_list.h"

namespace cvpress::cli {

struct FaceUse {
  text::FacePtr face;
  std::vector<std::string>
      scripts;  // as they were met; "emoji" for pictures, "boxes" for what no face has
};

/// In the order of their first use.
std::vector<FaceUse> face_uses(const paint::DisplayList& list);

/// Without their uses, which is sooner said.
std::vector<text::FacePtr> faces_in(const paint::DisplayList& list);

/// A line for each face: its name, its scripts, its file.
std::string face_table(const std::vector<FaceUse>& uses);

/// A note for each face of the system's: another machine may have others.
void tell_system_faces(const std::vector<FaceUse>& uses, Diagnostics& diagnostics);

}  // namespace cvpress::cli
