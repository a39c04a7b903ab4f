#include "cli/render.h"

#include <utility>

#include "base/utf8.h"
#include "cli/press.h"
#include "cli/print_pages.h"
#include "model/resume.h"

namespace cvpress::cli {
namespace {

/// "Ada Example" -> "ada-example"; letters beyond ASCII stay as they are.
std::string file_name_from(std::string_view name) {
  std::string slug;
  for (const char c : ascii_lower(name)) {
    const bool separates = static_cast<unsigned char>(c) <= ' ' || c == '/' || c == '.' ||
                           c == '\\' || c == ':' || c == '"' || c == '\'' || c == ',';
    if (!separates) {
      slug += c;
    } else if (!slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug;
}

std::string default_name(const RenderCommand& command, const model::Resume& resume) {
  std::string stem = file_name_from(resume.person.name);
  const std::string& input = command.inputs.front();
  if (stem.empty() && input != "-") {
    stem = std::string(file_name_of(joined_path("", input)));
    stem = stem.substr(0, stem.rfind('.'));
  }
  if (stem.empty() || stem == "..") stem = "cv";
  if (resume.letter) stem += "-letter";
  return stem + "." + std::string(ending_of(command.format));
}

const std::string& name_of_language(const model::Resume& resume) {
  return resume.language_id.empty() ? resume.language : resume.language_id;
}

Result<Rendered> typeset(Press& press, const model::Resume& resume,
                         const style::LayoutSpec& layout) {
  Materials materials(press);
  compose::Document document = materials.compose(press, resume, layout);
  Rendered rendered;
  rendered.default_name = default_name(press.command, resume);
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
