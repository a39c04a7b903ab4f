// Reading what a face says of itself; face_metrics.cc has the reasons.
#pragma once

#include "text/hb_internal.h"

namespace cvpress::text {

FaceMetrics metrics_of(hb_font_t* font);

/// By fsType of OS/2; of its levels the mildest counts (OpenType 1.9).
Embedding embedding_of(hb_face_t* face);

/// By the flag of the `post` table.
bool is_monospaced(hb_face_t* face);

}  // namespace cvpress::text
