#include "export/pictures.h"

#include <fmt/format.h>

#include "base/plugin.h"
#include "export/plugin/png_plugin.h"

namespace cvpress::exporting {
namespace {

void keep_page(void* context, const char* bytes, std::size_t length) {
  static_cast<std::vector<std::string>*>(context)->emplace_back(bytes, length);
}

}  // namespace

Result<std::vector<std::string>> pictures_of(const std::string& pdf, int dpi,
                                             Diagnostics& diagnostics) {
  std::string problem;
  const auto draw =
      reinterpret_cast<CvpressPngDraw>(plugin_function("png", CVPRESS_PNG_SYMBOL, problem));
  std::vector<std::string> pages;
  if (draw != nullptr) {
    const char* failure = draw(pdf.data(), pdf.size(), dpi, keep_page, &pages);
    if (failure != nullptr) problem = failure;
  }
  if (problem.empty() && !pages.empty()) return pages;
  diagnostics.error({}, fmt::format("no PNG could be made: {}", problem)).fault = Fault::kSystem;
  return failed();
}

}  // namespace cvpress::exporting
