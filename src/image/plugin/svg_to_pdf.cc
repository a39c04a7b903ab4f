#include "image/plugin/svg_to_pdf.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

#include <cairo-pdf.h>
#include <librsvg/rsvg.h>

#include "image/plugin/own_fonts.h"

namespace cvpress::image {
namespace {

/// CSS: 96 px an inch (css-values-4, 6.2).
constexpr double kPixelsPerInch = 96;
constexpr double kPointsPerPixel = 72 / kPixelsPerInch;
/// The longer side of the page. Cairo keeps coordinates to 1/256 point and makes
/// pixels of SVG filters at one a point, so a small drawing is enlarged.
constexpr double kPageSide = 720;
/// The longest side of a picture in points. No page is larger; what is, is a mistake.
constexpr double kLongestSide = 14400;
/// Sides beyond this ratio are no picture, and would make the page degenerate.
constexpr double kLargestRatio = 1000;

template <auto release>
struct Release {
  template <class T>
  void operator()(T* object) const {
    release(object);
  }
};
using Handle = std::unique_ptr<RsvgHandle, Release<g_object_unref>>;
using Surface = std::unique_ptr<cairo_surface_t, Release<cairo_surface_destroy>>;
using Canvas = std::unique_ptr<cairo_t, Release<cairo_destroy>>;

/// Owns what a GLib function may have to say.
class Reason {
 public:
  ~Reason() { g_clear_error(&error_); }
  GError** out() { return &error_; }
  std::string text() const { return error_ != nullptr ? error_->message : "unknown reason"; }

 private:
  GError* error_ = nullptr;
};

struct Box {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
  bool is_ink = false;  // the drawn parts alone, because the file names no size
};

bool is_usable(double width, double height) {
  return std::isfinite(width) && std::isfinite(height) && width > 0 && height > 0 &&
         width / height <= kLargestRatio && height / width <= kLargestRatio;
}

std::optional<Box> ink_box(RsvgHandle* handle) {
  RsvgRectangle ink;
  if (rsvg_handle_get_geometry_for_element(handle, nullptr, &ink, nullptr, nullptr) == FALSE) {
    return std::nullopt;
  }
  return Box{ink.x, ink.y, ink.width, ink.height, true};
}

/// px in one of a unit; 0 for percentages, which are of a page that is not there.
double pixels_in(RsvgUnit unit) {
  constexpr double kFontSize = 16;  // what em and ex mean at the root
  switch (unit) {
    case RSVG_UNIT_PX: return 1;
    case RSVG_UNIT_EM: return kFontSize;
    case RSVG_UNIT_EX: return kFontSize / 2;
    case RSVG_UNIT_IN: return kPixelsPerInch;
    case RSVG_UNIT_CM: return kPixelsPerInch / 2.54;
    case RSVG_UNIT_MM: return kPixelsPerInch / 25.4;
    case RSVG_UNIT_PT: return kPixelsPerInch / 72;
    case RSVG_UNIT_PC: return kPixelsPerInch / 6;
    default: return 0;
  }
}

/// What stands where a page's size was written.
struct Written {
  std::optional<RsvgLength> width;
  std::optional<RsvgLength> height;
  std::optional<RsvgRectangle> view;
};

Written written_size(RsvgHandle* handle) {
  gboolean has_width = FALSE;
  gboolean has_height = FALSE;
  gboolean has_view = FALSE;
  RsvgLength width;
  RsvgLength height;
  RsvgRectangle view;
  rsvg_handle_get_intrinsic_dimensions(handle, &has_width, &width, &has_height, &height, &has_view,
                                       &view);
  Written written;
  if (has_width != FALSE) written.width = width;
  if (has_height != FALSE) written.height = height;
  if (has_view != FALSE) written.view = view;
  return written;
}

/// A file that says so is not rendered (SVG 2, 8.2 and 8.6), whatever it draws.
bool is_zero(const Written& written) {
  return (written.width && written.width->length <= 0) ||
         (written.height && written.height->length <= 0) ||
         (written.view && (written.view->width <= 0 || written.view->height <= 0));
}

double pixels_of(const std::optional<RsvgLength>& length) {
  return length ? length->length * pixels_in(length->unit) : 0;
}

/// The size in px by width and height, of which one may be missing beside a
/// viewBox, else by the viewBox, else by what is drawn.
std::optional<Box> box_of(RsvgHandle* handle, const Written& written) {
  const double width = pixels_of(written.width);
  const double height = pixels_of(written.height);
  if (is_usable(width, height)) return Box{0, 0, width, height, false};
  if (!written.view || !is_usable(written.view->width, written.view->height)) {
    const auto ink = ink_box(handle);
    return ink && is_usable(ink->width, ink->height) ? ink : std::nullopt;
  }
  const RsvgRectangle& view = *written.view;
  double scale = 1;
  if (width > 0) scale = width / view.width;
  if (width <= 0 && height > 0) scale = height / view.height;
  return Box{0, 0, view.width * scale, view.height * scale, false};
}

cairo_status_t append(void* closure, const unsigned char* bytes, unsigned length) {
  static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(bytes), length);
  return CAIRO_STATUS_SUCCESS;
}

/// Draws into the page's whole area; "" or what went wrong.
std::string draw_on(cairo_t* canvas, RsvgHandle* handle, const Box& box, double scale) {
  Reason reason;
  cairo_scale(canvas, scale, scale);
  const RsvgRectangle area{0, 0, box.width, box.height};
  const gboolean drawn =
      box.is_ink ? rsvg_handle_render_element(handle, canvas, nullptr, &area, reason.out())
                 : rsvg_handle_render_document(handle, canvas, &area, reason.out());
  return drawn != FALSE ? std::string() : reason.text();
}

/// Draws by way of a recording, which takes text as outlines where the page would
/// take it as text: words in a logo are no words of the document's.
std::string draw_as_outlines(cairo_t* canvas, RsvgHandle* handle, const Box& box, double scale) {
  const cairo_rectangle_t page{0, 0, box.width * scale, box.height * scale};
  const Surface recording(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &page));
  const Canvas recorder(cairo_create(recording.get()));
  std::string problem = draw_on(recorder.get(), handle, box, scale);
  cairo_set_source_surface(canvas, recording.get(), 0, 0);
  cairo_paint(canvas);
  return problem;
}

/// Whether there may be text to set. Entities may hide the element's name.
bool may_have_text(std::string_view svg) {
  const bool is_ascii = svg.find('\0') == std::string_view::npos;
  return !is_ascii || svg.find("text") != std::string_view::npos ||
         svg.find("<!ENTITY") != std::string_view::npos;
}

SvgPage with_problem(std::string problem) {
  SvgPage page;
  page.problem = std::move(problem);
  return page;
}

}  // namespace

SvgPage draw_svg(std::string_view svg) {
  const bool has_text = may_have_text(svg);
  if (has_text) {
    if (std::string problem = use_own_fonts(); !problem.empty()) return with_problem(problem);
  }
  Reason reason;
  // From memory and without a base address, librsvg opens no other file.
  const Handle handle(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()),
                                                svg.size(), reason.out()));
  if (!handle) return with_problem(reason.text());
  rsvg_handle_set_dpi(handle.get(), kPixelsPerInch);
  const Written written = written_size(handle.get());
  if (is_zero(written)) return with_problem("its size is zero");
  const auto box = box_of(handle.get(), written);
  if (!box) return with_problem("it has no size");

  const double longer = std::max(box->width, box->height);
  const double scale = kPageSide / longer;
  const double points = std::min(kPointsPerPixel, kLongestSide / longer);
  SvgPage page{
      box->width * points, box->height * points, box->width * scale, box->height * scale, {}, {}};
  const Surface surface(
      cairo_pdf_surface_create_for_stream(append, &page.pdf, page.page_width, page.page_height));
  {
    const Canvas canvas(cairo_create(surface.get()));
    const auto draw = has_text ? draw_as_outlines : draw_on;
    page.problem = draw(canvas.get(), handle.get(), *box, scale);
  }
  cairo_surface_finish(surface.get());
  const cairo_status_t status = cairo_surface_status(surface.get());
  if (page.problem.empty() && status != CAIRO_STATUS_SUCCESS) {
    page.problem = cairo_status_to_string(status);
  }
  return page;
}

}  // namespace cvpress::image
