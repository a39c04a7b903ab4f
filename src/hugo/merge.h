// How values are laid over each other where Hugo merges them: configuration
// files, data of several languages, shared sections.
#pragma once

#include "data/value.h"

namespace cvpress::hugo {

/// `over` laid over `base`: maps merge key by key (ASCII letters compared
/// without case), all else replaces.
data::Value laid_over(const data::Value& base, const data::Value& over);
data::Map laid_over(const data::Map& base, const data::Map& over);

/// The same for two lists, item by item; what one has more is kept.
data::List laid_over_by_index(const data::List& base, const data::List& over);

/// All keys, those of maps inside too, with ASCII letters in lower case.
data::Map with_lower_keys(const data::Map& map);

}  // namespace cvpress::hugo
