// The networks that RenderCV knows: a username as an address.
#pragma once

#include <string_view>
#include <vector>

#include "data/value.h"
#include "model/resume.h"
#include "rendercv/reading.h"

namespace cvpress::rendercv {

/// The contacts of `social_networks`.
std::vector<model::Contact> read_networks(const data::Value& value, const Reading& reading);

/// Those of `custom_connections`.
std::vector<model::Contact> read_custom_connections(const data::Value& value,
                                                    const Reading& reading);

}  // namespace cvpress::rendercv
