// Reading what a face says of itself; face_metrics.cc has the reasons.
#pragma once

#include "text/hb_internal.h"

namespace cvpress::text {

FaceMetrics metrics_of(hb_font_t* font);

/// By the flag of the `post` table.
bool is_monospaced(hb_face_t* face);

}  // namespace cvpress::text
