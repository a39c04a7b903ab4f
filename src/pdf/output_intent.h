// What the colours of the document mean (ISO 19005-3 6.2.3).
#pragma once

#include <string>

#include "pdf/object_store.h"

namespace cvpress::pdf {

/// An ICC profile of sRGB (IEC 61966-2-1): version 4.2, for monitors, with the
/// exact curve. The same bytes on any day.
std::string srgb_profile();

/// The object that says that colours without a space of their own are sRGB.
ObjectId write_output_intent(ObjectStore& store, bool compress);

}  // namespace cvpress::pdf
