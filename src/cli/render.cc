#include "cli/render.h"

#include <utility>

#include "cli/output_name.h"
#include "cli/press.h"
#include "cli/print_pages.h"
#include "cli/render_packet.h"
#include "model/resume.h"

namespace cvpress::cli {
namespace {

Result<Rendered> typeset(Press& press, const model::Resume& resume,
                         const style::LayoutSpec& layout) {
  Materials materials(press);
  compose::Document document = materials.compose(press, resume, layout);
  Rendered rendered;
  rendered.default_name = default_name(press.command, resume, resume.letter ? "-letter" : "");
  rendered.language = name_of_language(resume);
  rendered.has_name = !resume.person.name.empty();
  auto bytes = print_document({press, resume, layout, materials}, std::move(document), rendered);
  if (!bytes || has_failed(press.command, press.diagnostics)) return failed();
  rendered.bytes = std::move(*bytes);
  return rendered;
}

}  // namespace

Result<Rendered> render(const RenderCommand& command, const Environment& environment,
                        SourceMap& sources, Diagnostics& diagnostics) {
  if (command.is_packet || !command.annexes.empty()) {
    return render_packet(command, environment, sources, diagnostics);
  }
  Press press = make_press(command, environment, sources, diagnostics);
  if (!take_passwords(press)) return failed();
  const auto resume = read_source(press);
  if (resume && command.emit == Emit::kModel) {
    if (has_failed(command, diagnostics)) return failed();
    return Rendered{model::dump_json(*resume), 0, {}, name_of_language(*resume), true, {}};
  }
  // The layout is checked even when the résumé failed: all errors in one run.
  const auto layout = load_layout(press, "", resume ? resume->language : "en");
  if (!resume || !layout) return failed();
  return typeset(press, *resume, *layout);
}

}  // namespace cvpress::cli
