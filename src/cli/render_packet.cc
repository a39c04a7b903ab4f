#include "cli/render_packet.h"

#include <deque>
#include <optional>
#include <utility>

#include "base/files.h"
#include "cli/annexes.h"
#include "cli/output_name.h"
#include "cli/packet.h"
#include "cli/press.h"

namespace cvpress::cli {
namespace {

/// Of a packet the options of a look are the CV's; the letter says its own.
RenderCommand command_of_letter(RenderCommand command) {
  if (!command.is_packet) return command;
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

/// "" or why it cannot be what was asked for.
std::string oddity_of(const RenderCommand& command) {
  if (command.emit == Emit::kModel) return "--emit model is of one document; it needs no --packet";
  const bool has_pages = command.format == Format::kPdf || command.format == Format::kPng;
  return command.emit != Emit::kPdf || has_pages ? "" : "several documents in one are a PDF or PNG";
}

/// A letter, a CV, or both of one profile, with what is joined to them.
class PacketRender {
 public:
  PacketRender(const RenderCommand& command, const Environment& environment, SourceMap& sources,
               Diagnostics& diagnostics)
      : letter_command_(command_of_letter(command)),
        cv_command_(command_of_cv(command)),
        diagnostics_(diagnostics),
        press_(make_press(letter_command_, environment, sources, diagnostics)),
        for_cv_(press_beside(cv_command_, press_, of_cv_)) {}

  Result<Rendered> render() {
    const std::string odd = oddity_of(letter_command_);
    if (!odd.empty()) diagnostics_.error({}, odd).fault = Fault::kUsage;
    const bool is_ready = take_annexes() && odd.empty() && take_passwords(press_) && read();
    auto rendered = is_ready ? print() : Result<Rendered>(failed());
    append_new(of_cv_, diagnostics_);
    if (!rendered || has_failed(letter_command_, diagnostics_)) return failed();
    return rendered;
  }

 private:
  struct Sheet {
    Press& press;
    model::Resume resume;
    std::optional<style::LayoutSpec> layout = {};
  };

  bool take_annexes() {
    Annexes annexes;
    NamedAnnexes named;
    bool is_right = true;
    for (const std::string& path : letter_command_.annexes) {
      annexes.allow(folder_of(path));
      const auto found = annexes.read(path, {}, diagnostics_);
      is_right = is_right && found.has_value();
      if (!found) continue;
      for (AnnexPtr& annex : named.add(*found, {}, diagnostics_)) {
        annexes_.push_back(std::move(annex));
      }
    }
    return is_right;
  }

  bool read() {
    if (!letter_command_.is_packet) {
      auto resume = read_source(press_);
      if (resume) sheets_.push_back({press_, std::move(*resume)});
    } else if (auto both = read_letter_and_cv(press_, for_cv_)) {
      sheets_.push_back({press_, std::move(both->letter)});
      sheets_.push_back({for_cv_, std::move(both->cv)});
    }
    bool is_right = !sheets_.empty();
    for (Sheet& sheet : sheets_) {
      auto layout = load_layout(sheet.press, "", sheet.resume.language);
      is_right = is_right && layout;
      if (layout) sheet.layout = std::move(*layout);
    }
    return is_right;
  }

  Result<Rendered> print() {
    Materials materials(press_);
    Packet packet;
    for (Sheet& sheet : sheets_) {
      packet.documents.push_back(
          compose_for_packet(sheet.press, sheet.resume, *sheet.layout, materials, packet.pictures));
    }
    for (AnnexPtr& annex : annexes_) packet.annexes.push_back({annex, packet.documents.size()});
    const model::Resume& last = sheets_.back().resume;
    const std::string_view what = letter_command_.is_packet ? "-application"
                                  : last.letter             ? "-letter"
                                                            : "";
    Rendered rendered;
    rendered.default_name = default_name(cv_command_, last, what);
    rendered.language = name_of_language(last);
    rendered.has_name = !last.person.name.empty();
    auto bytes = print_packet(std::move(packet), materials, rendered);
    if (!bytes) return failed();
    rendered.bytes = std::move(*bytes);
    return rendered;
  }

  const RenderCommand letter_command_;  // and that of a CV alone
  const RenderCommand cv_command_;      // behind a letter
  Diagnostics& diagnostics_;
  Diagnostics of_cv_;  // what the letter's press tells as well is told once
  Press press_;
  Press for_cv_;
  std::vector<AnnexPtr> annexes_;
  std::deque<Sheet> sheets_;
};

}  // namespace

Result<Rendered> render_packet(const RenderCommand& command, const Environment& environment,
                               SourceMap& sources, Diagnostics& diagnostics) {
  return PacketRender(command, environment, sources, diagnostics).render();
}

}  // namespace cvpress::cli
