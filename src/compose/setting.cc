#include "compose/setting.h"

namespace cvpress::compose {

Pt points(const style::Length& length, const Setting& setting) {
  switch (length.ideal.unit) {
    case style::Unit::kPoints: return length.ideal.value;
    case style::Unit::kEm: return length.ideal.value * setting.style.size;
    case style::Unit::kPercent: return length.ideal.value / 100 * setting.region_width;
  }
  return 0;
}

Pt points(const std::optional<style::Length>& length, const Setting& setting) {
  return length ? points(*length, setting) : 0;
}

Edges points(const style::Sides& sides, const Setting& setting) {
  return {points(sides.top, setting), points(sides.end, setting), points(sides.bottom, setting),
          points(sides.start, setting)};
}

std::vector<Pt> points(const std::vector<style::Length>& lengths, const Setting& setting) {
  std::vector<Pt> all;
  for (const style::Length& length : lengths) all.push_back(points(length, setting));
  return all;
}

layout::Align align_of(const Setting& setting) {
  return setting.align.value_or(layout::Align::kStart);
}

}  // namespace cvpress::compose
