// What an item says of itself: Markdown, or a list of points.
#pragma once

#include <string>
#include <string_view>

#include "data/value.h"
#include "hugo/reading.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// The blocks of a description. A list is read as one of bullet points; what is
/// neither text nor a list is a warning that names `key`.
model::Blocks description_of(const data::Value& value, std::string_view key,
                             const Reading& reading);

/// Takes away a first paragraph that holds only a picture and returns the
/// picture: that is how a job's logo is given where the theme had no key for it.
model::ImageRef take_leading_picture(model::Blocks& description, const std::string& folder);

}  // namespace cvpress::hugo
