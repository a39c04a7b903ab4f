// Layers of a file that is joined (optional content). Internal to the plug-in.
#pragma once

#include <qpdf/QPDF.hh>

namespace cvpress::joining {

/// Gives the whole the layers of a file whose pages it has: what is hidden stays so. Where the file
/// has none, nothing changes.
void add_layers(QPDF& whole, QPDF& file);

}  // namespace cvpress::joining
