// Colors and shapes (ISO 32000-1 8.5, 8.6), where it is asked which letters are seen on them.
#include <algorithm>
#include <array>
#include <cmath>

#include "reader/content_reader.h"

namespace cvpress::reader {
namespace {

/// Thinner lines are no ground of letters.
constexpr double kThickLine = 4;
/// What hides less than this is as good as not there.
constexpr double kLeastAlpha = 0.06;

}  // namespace

void ContentReader::draw(std::uint32_t code) {
  switch (code) {
    case operator_code("g"): set_color(1); break;
    case operator_code("rg"): set_color(3); break;
    case operator_code("k"): set_color(4); break;
    case operator_code("cs"): set_color_space(); break;
    case operator_code("sc"):
    case operator_code("scn"): set_color_of_space(); break;
    case operator_code("gs"): set_parameters(); break;
    case operator_code("w"):
      if (has_operands(1)) state_.line_width = number(0);
      break;
    case operator_code("m"):
      ++path_.begun;
      add_points(1);
      break;
    case operator_code("l"): add_points(1); break;
    case operator_code("v"):
    case operator_code("y"): add_points(2); break;
    case operator_code("c"): add_points(3); break;
    case operator_code("re"): add_rectangle(); break;
    case operator_code("f"):
    case operator_code("F"):
    case operator_code("f*"): paint_path(true, false); break;
    case operator_code("B"):
    case operator_code("B*"):
    case operator_code("b"):
    case operator_code("b*"): paint_path(true, true); break;
    case operator_code("S"):
    case operator_code("s"): paint_path(false, true); break;
    case operator_code("n"): path_ = {}; break;
    case operator_code("sh"): ground_->add_everywhere(); break;
    default: break;
  }
}

bool ContentReader::has_operands(std::size_t count) {
  needed_ = count;
  return operands_.size() >= count;
}

void ContentReader::set_color(std::size_t components) {
  if (!has_operands(components)) return;
  std::array<double, 4> values{};
  for (std::size_t i = 0; i < components; ++i) values.at(i) = number(i);
  state_.fill = shade_of(values, components);
  state_.components = static_cast<std::uint8_t>(components);
}

void ContentReader::set_color_space() {
  if (operands_.empty() || last().kind != TokenKind::kName) return;
  const std::string_view name = last().text;
  state_.components = name == "DeviceGray"   ? 1
                      : name == "DeviceRGB"  ? 3
                      : name == "DeviceCMYK" ? 4
                                             : 0;
  state_.fill = state_.components > 0 ? Shade::kInk : Shade::kUnknown;
}

void ContentReader::set_color_of_space() {
  if (state_.components > 0 && operands_.size() == state_.components) {
    set_color(state_.components);
  } else {
    state_.fill = Shade::kUnknown;
  }
}

/// Of those, only how much the filled shapes hide.
void ContentReader::set_parameters() {
  if (resources_ == nullptr || operands_.empty() || last().kind != TokenKind::kName) return;
  const Dictionary* all = dictionary_of(file_.at(*resources_, "ExtGState"));
  if (all == nullptr || !file_.budget().take(Cost::kSteps, 1)) return;
  const Dictionary* own = dictionary_of(file_.at(*all, unescaped_name(last().text)));
  if (own == nullptr) return;
  if (const auto alpha = number_of(file_.at(*own, "ca"))) {
    state_.is_clear = *alpha < kLeastAlpha;
  }
}

void ContentReader::add_point(double x, double y) {
  const Point at = state_.ctm.applied_to({x, y});
  path_.least = {std::min(path_.least.x, bounded(at.x)), std::min(path_.least.y, bounded(at.y))};
  path_.most = {std::max(path_.most.x, bounded(at.x)), std::max(path_.most.y, bounded(at.y))};
}

void ContentReader::add_points(std::size_t count) {
  if (!has_operands(2 * count)) return;
  path_.has_lines = true;
  for (std::size_t i = 0; i < count; ++i) add_point(number(2 * i), number(2 * i + 1));
}

void ContentReader::add_rectangle() {
  if (!has_operands(4)) return;
  for (const double x : {number(0), number(0) + number(2)}) {
    for (const double y : {number(1), number(1) + number(3)}) add_point(x, y);
  }
  ++path_.rectangles;
}

void ContentReader::paint_path(bool fills, bool strokes) {
  const Path path = std::exchange(path_, {});
  if (path.most.x < path.least.x) return;
  if (fills) page_.outlines += path.begun;
  const double unit = std::hypot(state_.ctm.a, state_.ctm.b);
  const double thick = strokes ? bounded(state_.line_width * unit) : 0;
  if (!fills && thick < kThickLine) return;
  const double edge = thick >= kThickLine ? thick / 2 : 0;
  // Colors of lines are not followed. What is white and has a shape of its own may leave free
  // what it is drawn around.
  const Shade shade = fills && edge == 0 ? state_.fill : Shade::kUnknown;
  const bool is_box = !path.has_lines && path.rectangles == 1;
  if (state_.is_clear || (shade == Shade::kPale && !is_box)) return;
  ground_->add({{path.least.x - edge, path.least.y - edge},
                {path.most.x - path.least.x + 2 * edge, path.most.y - path.least.y + 2 * edge}},
               shade);
}

}  // namespace cvpress::reader
