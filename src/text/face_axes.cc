// The axes of variable faces (OpenType 1.9, `fvar`): each weight that is asked for
// is one place on them, at which the face is shaped, measured and embedded.

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include <hb-ot.h>

#include "text/hb_internal.h"

namespace cvpress::text {
namespace {

constexpr unsigned kMostAxes = 32;

struct Axes {
  std::array<hb_ot_var_axis_info_t, kMostAxes> infos{};
  unsigned count = kMostAxes;
  std::span<const hb_ot_var_axis_info_t> all() const { return {infos.data(), count}; }
};

Axes axes_of(hb_face_t* face) {
  Axes axes;
  hb_ot_var_get_axis_infos(face, 0, &axes.count, axes.infos.data());
  return axes;
}

/// The place on one axis; slant is measured in degrees to the left.
float place_on(const hb_ot_var_axis_info_t& axis, const FaceInstance& wanted) {
  if (axis.tag == HB_OT_TAG_VAR_AXIS_WEIGHT) {
    const float least = std::min(axis.min_value, axis.max_value);
    return std::clamp(static_cast<float>(wanted.weight), least,
                      std::max(axis.min_value, axis.max_value));
  }
  if (wanted.italic && axis.tag == HB_OT_TAG_VAR_AXIS_ITALIC) return axis.max_value;
  if (wanted.italic && axis.tag == HB_OT_TAG_VAR_AXIS_SLANT) return axis.min_value;
  return axis.default_value;
}

}  // namespace

std::optional<WeightRange> weight_range(hb_face_t* face) {
  const Axes axes = axes_of(face);
  for (const hb_ot_var_axis_info_t& axis : axes.all()) {
    if (axis.tag != HB_OT_TAG_VAR_AXIS_WEIGHT) continue;
    const auto bounded = [](float value) {
      return std::clamp(static_cast<int>(std::lround(std::clamp(value, 1.0F, 1000.0F))), 1, 1000);
    };
    const int a = bounded(axis.min_value);
    const int b = bounded(axis.max_value);
    return WeightRange{std::min(a, b), std::max(a, b)};
  }
  return std::nullopt;
}

bool has_slant_axis(hb_face_t* face) {
  const Axes axes = axes_of(face);
  const auto all = axes.all();
  return std::any_of(all.begin(), all.end(), [](const hb_ot_var_axis_info_t& axis) {
    return axis.tag == HB_OT_TAG_VAR_AXIS_ITALIC || axis.tag == HB_OT_TAG_VAR_AXIS_SLANT;
  });
}

Variations variations_for(hb_face_t* face, const FaceInstance& wanted) {
  Variations places;
  const Axes axes = axes_of(face);
  for (const hb_ot_var_axis_info_t& axis : axes.all()) {
    places.push_back({axis.tag, place_on(axis, wanted)});
  }
  return places;
}

}  // namespace cvpress::text
