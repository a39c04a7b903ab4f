#include "cli/fonts.h"

#include <fmt/format.h>

#include "cli/face_uses.h"
#include "cli/press.h"
#include "cli/report.h"

namespace cvpress::cli {
namespace {

std::string listed(const std::vector<text::FaceListing>& faces) {
  std::string text;
  for (const text::FaceListing& face : faces) {
    text +=
        fmt::format("{:<6} {:<26} {:<18} {}\n", face.role, face.family, face.style, face.origin);
  }
  return text;
}

ExitStatus list_fonts(const RenderCommand& command) {
  const Environment environment = read_environment();
  SourceMap sources;
  Diagnostics diagnostics;
  Press press = make_press(command, environment, sources, diagnostics);
  const Materials materials(press);
  report(command, diagnostics, sources);
  if (diagnostics.has_errors()) return failure_status(diagnostics);
  return print_result(listed(materials.fonts().list()));
}

/// Prints the résumé to nowhere and looks at what was used.
Result<std::string> faces_for(Press& press) {
  const auto resume = read_source(press);
  const auto layout = load_layout(press, "", resume ? resume->language : "en");
  if (!resume || !layout) return failed();
  Materials materials(press);
  const paint::DisplayList list =
      paint_pages(materials.compose(press, *resume, *layout), press.diagnostics);
  return face_table(face_uses(list));
}

}  // namespace

ExitStatus show_fonts(const FontsCommand& command) {
  if (command.render.inputs.empty()) return list_fonts(command.render);
  const Environment environment = read_environment();
  SourceMap sources;
  Diagnostics diagnostics;
  Press press = make_press(command.render, environment, sources, diagnostics);
  const auto table = faces_for(press);
  report(command.render, diagnostics, sources);
  return table ? print_result(*table) : failure_status(diagnostics);
}

}  // namespace cvpress::cli
