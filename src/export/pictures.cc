#include "export/pictures.h"

#include <charconv>
#include <chrono>
#include <string_view>

#include <fmt/format.h>

#include "base/plugin.h"
#include "export/plugin/png_plugin.h"
#include "image/bounded_child.h"

namespace cvpress::exporting {
namespace {

using Pages = std::vector<std::string>;

void keep_page(void* context, const char* bytes, std::size_t length) {
  static_cast<Pages*>(context)->emplace_back(bytes, length);
}

/// A page in what the child hands back: its length, a space, its bytes.
void write_page(void* context, const char* bytes, std::size_t length) {
  const auto& write = *static_cast<const image::ChildWrite*>(context);
  write(std::to_string(length) + " ");
  write({bytes, length});
}

/// What stands in the place of a page: the reason why there are no more.
constexpr std::string_view kRefused = "!";

image::ChildBounds drawing_bounds() {
  image::ChildBounds bounds;
  bounds.cpu_time = std::chrono::seconds(5);
  bounds.wall_seconds = 60;
  bounds.memory_bytes = std::size_t{256} << 20;
  bounds.output_bytes = std::size_t{256} << 20;
  return bounds;
}

/// The pages that write_page wrote; what follows the last is the reason, if there is one.
Pages read_pages(std::string_view output, std::string& problem) {
  Pages pages;
  while (!output.empty() && !output.starts_with(kRefused)) {
    std::size_t length = 0;
    const auto end = std::from_chars(output.data(), output.data() + output.size(), length).ptr;
    output.remove_prefix(static_cast<std::size_t>(end - output.data()) + 1);
    pages.emplace_back(output.substr(0, length));
    output.remove_prefix(length);
  }
  if (!output.empty()) problem = output.substr(kRefused.size());
  return pages;
}

Pages drawn_apart(CvpressPngDraw draw, const std::string& pdf, int dpi, std::string& problem) {
  const auto work = [&](const image::ChildWrite& write) {
    const char* failure =
        draw(pdf.data(), pdf.size(), dpi, write_page, const_cast<image::ChildWrite*>(&write));
    if (failure == nullptr) return;
    write(kRefused);
    write(failure);
  };
  const image::ChildOutcome outcome = image::run_apart(work, drawing_bounds());
  problem = outcome.problem;
  return problem.empty() ? read_pages(outcome.output, problem) : Pages();
}

Pages drawn_here(CvpressPngDraw draw, const std::string& pdf, int dpi, std::string& problem) {
  Pages pages;
  const char* failure = draw(pdf.data(), pdf.size(), dpi, keep_page, &pages);
  if (failure != nullptr) problem = failure;
  return pages;
}

}  // namespace

Result<std::vector<std::string>> pictures_of(const std::string& pdf, int dpi, PdfOrigin origin,
                                             Diagnostics& diagnostics) {
  std::string problem;
  const auto draw =
      reinterpret_cast<CvpressPngDraw>(plugin_function("png", CVPRESS_PNG_SYMBOL, problem));
  Pages pages;
  if (draw != nullptr) {
    pages = origin == PdfOrigin::kOwn ? drawn_here(draw, pdf, dpi, problem)
                                      : drawn_apart(draw, pdf, dpi, problem);
  }
  if (problem.empty() && !pages.empty()) return pages;
  diagnostics.error({}, fmt::format("no PNG could be made: {}", problem)).fault = Fault::kSystem;
  return failed();
}

}  // namespace cvpress::exporting
