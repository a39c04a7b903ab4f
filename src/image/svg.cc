// SVG: the plug-in draws, in a process that is bounded in time and memory.
#include <fmt/format.h>

#include "image/bounded_child.h"
#include "image/decoders.h"
#include "image/drawing_reader.h"
#include "image/plugin_library.h"
#include "image/svg_remarks.h"

namespace cvpress::image {
namespace {

/// The largest logo of 332 in the wild has 274 KB.
constexpr std::size_t kLargestSvg = 2u << 20;

void write_through(void* context, const char* bytes, std::size_t length) {
  (*static_cast<const ChildWrite*>(context))({bytes, length});
}

ChildOutcome draw(cvpress_svg_draw_function plugin, std::string_view bytes, DrawingTime& time) {
  ChildBounds bounds;
  bounds.cpu_time = time.next();
  ChildOutcome outcome = run_bounded(
      [&](const ChildWrite& write) {
        plugin(bytes.data(), bytes.size(), write_through, const_cast<ChildWrite*>(&write));
      },
      bounds);
  time.spend(outcome.cpu_time, outcome.was_too_long);
  return outcome;
}

}  // namespace

std::optional<Picture> decode_svg(std::string_view bytes, DrawingTime& time, std::string& message) {
  if (bytes.size() > kLargestSvg) {
    message = fmt::format("an SVG of {} KB is more than the limit of {} KB", bytes.size() >> 10,
                          kLargestSvg >> 10);
    return std::nullopt;
  }
  const auto plugin = svg_plugin(message);
  if (plugin == nullptr) return std::nullopt;
  if (time.next() == DrawingTime::Span::zero()) {
    message = "the SVGs before it took all the time there is for drawings";
    return std::nullopt;
  }
  const ChildOutcome outcome = draw(plugin, bytes, time);
  if (!outcome.problem.empty()) {
    message = fmt::format("the SVG cannot be drawn: {}", outcome.problem);
    return std::nullopt;
  }
  std::optional<Picture> picture = read_drawing(outcome.output, message);
  auto* drawing = picture ? std::get_if<Drawing>(&picture->content) : nullptr;
  if (drawing != nullptr) drawing->source = without_remarks(bytes);
  return picture;
}

}  // namespace cvpress::image
