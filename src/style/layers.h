// What a layout is laid together from, so that a mistake can be traced to the
// part that brought it: internal to style/.
#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "data/value.h"

namespace cvpress::style {

/// The parts of a layout, each laid over those before it.
struct Layers {
  data::Value shipped;               // the program's own files, merged; Null for none
  std::vector<data::Value> files;    // the user's own
  std::string language;              // whose `locales` lie over the files; "" for none
  std::vector<data::Value> changes;  // of the source and of the command line
};

/// All parts in one; Null where there are none.
data::Value laid_together(Layers layers);

/// What is found in a layout that is laid together.
using CheckMerged = std::function<Diagnostics(data::Value merged)>;

/// Gives what was found in the program's own files, which are without fault alone,
/// the place of the user's key with which it begins. The place where it shows
/// becomes a hint. `shipped`: the program's own files.
void trace_to_own_keys(const Layers& layers, const std::set<FileId>& shipped,
                       const CheckMerged& check, Diagnostics& found);

}  // namespace cvpress::style
