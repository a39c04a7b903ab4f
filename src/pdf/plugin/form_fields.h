// What fields of forms look like. Internal to the plug-in.
#pragma once

#include <qpdf/QPDF.hh>

namespace cvpress::joining {

/// Gives fields that are filled in but look like nothing an appearance, where that can be made.
void give_appearances(QPDF& file);

/// Whether a field says something that is not seen, even so.
bool loses_fields(QPDF& file);

}  // namespace cvpress::joining
