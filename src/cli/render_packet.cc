#include "cli/render_packet.h"

#include <optional>
#include <utility>

#include "cli/output_name.h"
#include "cli/packet.h"
#include "cli/press.h"

namespace cvpress::cli {
namespace {

/// The options of a look are the CV's; a letter says its own.
RenderCommand command_of_letter(RenderCommand command) {
  const std::string paper = std::move(command.layout.paper);
  command.layout = {};
  command.layout.paper = paper;
  return command;
}

RenderCommand command_of_cv(RenderCommand command) {
  command.letter.clear();
  command.variables.clear();
  return command;
}

/// A letter and a CV from one profile.
class PacketRender {
 public:
  PacketRender(const RenderCommand& command, const Environment& environment, SourceMap& sources,
               Diagnostics& diagnostics)
      : letter_command_(command_of_letter(command)),
        cv_command_(command_of_cv(command)),
        diagnostics_(diagnostics),
        for_letter_(make_press(letter_command_, environment, sources, diagnostics)),
        for_cv_(press_beside(cv_command_, for_letter_, of_cv_)) {}

  Result<Rendered> render() {
    auto rendered = print();
    append_new(of_cv_, diagnostics_);
    if (!rendered || has_failed(letter_command_, diagnostics_)) return failed();
    return rendered;
  }

 private:
  Result<Rendered> print() {
    if (!take_passwords(for_letter_)) return failed();
    const auto both = read_letter_and_cv(for_letter_, for_cv_);
    const auto letter_layout = load_layout(for_letter_, "", both ? both->letter.language : "en");
    const auto cv_layout = load_layout(for_cv_, "", both ? both->cv.language : "en");
    if (!both || !letter_layout || !cv_layout) return failed();
    Materials materials(for_letter_);
    Packet packet;
    packet.documents.push_back(
        compose_for_packet(for_letter_, both->letter, *letter_layout, materials, packet.pictures));
    packet.documents.push_back(
        compose_for_packet(for_cv_, both->cv, *cv_layout, materials, packet.pictures));
    Rendered rendered;
    rendered.default_name = default_name(cv_command_, both->cv, "-application");
    rendered.language = name_of_language(both->cv);
    rendered.has_name = !both->cv.person.name.empty();
    auto bytes = print_packet(std::move(packet), materials, rendered);
    if (!bytes) return failed();
    rendered.bytes = std::move(*bytes);
    return rendered;
  }

  const RenderCommand letter_command_;
  const RenderCommand cv_command_;
  Diagnostics& diagnostics_;
  Diagnostics of_cv_;  // what the letter's press tells as well is told once
  Press for_letter_;
  Press for_cv_;
};

}  // namespace

Result<Rendered> render_packet(const RenderCommand& command, const Environment& environment,
                               SourceMap& sources, Diagnostics& diagnostics) {
  return PacketRender(command, environment, sources, diagnostics).render();
}

}  // namespace cvpress::cli
