#include "compose/setting.h"

namespace cvpress::compose {

namespace {

Pt measured(const style::Measure& measure, const Setting& setting) {
  switch (measure.unit) {
    case style::Unit::kPoints: return measure.value;
    case style::Unit::kEm: return measure.value * setting.style.size;
    case style::Unit::kPercent: return measure.value / 100 * setting.region_width;
  }
  return 0;
}

}  // namespace

Pt points(const style::Length& length, const Setting& setting) {
  return measured(length.ideal, setting);
}

layout::Gap gap_of(const style::Length& length, const Setting& setting) {
  const Pt ideal = measured(length.ideal, setting);
  const bool has_bounds = length.min != length.ideal || length.max != length.ideal;
  if (has_bounds) return {measured(length.min, setting), ideal, measured(length.max, setting)};
  const style::Range& factors = setting.shared->layout.fit.gaps;
  return {ideal * factors.least, ideal, ideal * factors.most};
}

layout::Gap gap_of(const std::optional<style::Length>& length, const Setting& setting) {
  return length ? gap_of(*length, setting) : layout::Gap();
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
