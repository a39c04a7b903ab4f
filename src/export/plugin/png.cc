// The plug-in that draws pages: Poppler renders, libpng writes.
#include <exception>
#include <memory>
#include <poppler-document.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#include <string>

#include <png.h>

#include "export/plugin/png_plugin.h"

namespace {

void keep_quiet(const std::string&, void*) {}

/// "" where libpng cannot.
std::string png_bytes(poppler::image& image) {
  png_image head{};
  head.version = PNG_IMAGE_VERSION;
  head.width = static_cast<png_uint_32>(image.width());
  head.height = static_cast<png_uint_32>(image.height());
  head.format = PNG_FORMAT_RGB;
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(head);
  std::string bytes(size, '\0');
  if (png_image_write_to_memory(&head, bytes.data(), &size, 0, image.data(), image.bytes_per_row(),
                                nullptr) == 0) {
    return {};
  }
  bytes.resize(size);
  return bytes;
}

const char* draw(const char* pdf, std::size_t length, int dpi, CvpressPngTake take, void* context) {
  poppler::set_debug_error_function(keep_quiet, nullptr);
  const std::unique_ptr<poppler::document> document(
      poppler::document::load_from_raw_data(pdf, static_cast<int>(length)));
  if (!document) return "the PDF cannot be read back";
  poppler::page_renderer renderer;
  renderer.set_image_format(poppler::image::format_rgb24);
  renderer.set_render_hint(poppler::page_renderer::antialiasing);
  renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
  for (int i = 0; i < document->pages(); ++i) {
    const std::unique_ptr<poppler::page> page(document->create_page(i));
    poppler::image image = page ? renderer.render_page(page.get(), dpi, dpi) : poppler::image();
    const std::string bytes = image.is_valid() ? png_bytes(image) : std::string();
    if (bytes.empty()) return "a page cannot be drawn";
    take(context, bytes.data(), bytes.size());
  }
  return nullptr;
}

}  // namespace

// The name is the interface's.
extern "C" const char* cvpress_png_v1(const char* pdf, std::size_t length, int dpi,
                                      CvpressPngTake take, void* context) {
  try {
    return draw(pdf, length, dpi, take, context);
  } catch (const std::exception&) {
    return "there is not enough memory for pages of so many pixels";
  }
}
