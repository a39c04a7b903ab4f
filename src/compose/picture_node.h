// A picture at its size, with what it shows for those who do not see it.
#pragma once

#include <optional>
#include <string>

#include "compose/setting.h"
#include "layout/node.h"
#include "model/resume.h"

namespace cvpress::compose {

/// The picture; null where it cannot be had, for reasons that the loader has given.
image::PicturePtr loaded_picture(const model::ImageRef& image, const Setting& setting);

/// `picture` with no more pixels than are seen in a box of this size.
image::PicturePtr reduced_once(const image::PicturePtr& picture, Size box, const Shared& shared);

/// How wide a picture may be that is asked to be `width` wide; 0 does not ask.
Pt picture_room(Pt width, const Setting& setting);

/// `picture` as large as `box` allows; a zero side does not limit.
layout::ImageBox contained(const image::PicturePtr& picture, Size box, const Setting& setting);

/// A node for a picture. Without an alternative text it is decoration.
layout::Node figure_node(layout::ImageBox box, const std::string& alternative);

/// Makes a figure, which is `width` wide, a link as a whole.
layout::Node linked_figure(layout::Node figure, Pt width, const std::string& address);

}  // namespace cvpress::compose
