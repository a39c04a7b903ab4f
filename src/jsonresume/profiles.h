// The schema's `profiles`: accounts with networks.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "data/value.h"
#include "jsonresume/rich_text.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

inline constexpr std::string_view kProfiles = "profiles";

/// A contact as a profile; what reading that would not give back is in its `cvpress`.
data::Value profile_value(const model::Contact& contact, const Reading& reading);

/// The profiles of basics, which may also be one, a map by their networks, or addresses alone.
std::vector<model::Contact> read_profiles(const data::Map& basics, const Reading& reading);

/// A contact that stands under a name of its own in basics: "github": "jo"; nothing for others.
std::optional<model::Contact> named_contact(const data::Member& member, const Reading& reading);

}  // namespace cvpress::jsonresume
