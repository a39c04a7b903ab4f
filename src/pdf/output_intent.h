// What the colours of the document mean (ISO 19005-3 6.2.3).
#pragma once

#include "pdf/object_store.h"

namespace cvpress::pdf {

/// The object that says that colours without a space of their own are sRGB.
ObjectId write_output_intent(ObjectStore& store, bool compress);

}  // namespace cvpress::pdf
