// Values that some write once for each language: {"de": …, "en": …}.
#pragma once

#include "data/value.h"
#include "jsonresume/rich_text.h"

namespace cvpress::jsonresume {

/// Of a map of languages what is of the résumé's, else its first; anything else itself.
const data::Value& localized(const data::Value& value, const Reading& reading);

}  // namespace cvpress::jsonresume
