// The packets of a batch: a document's letter and CV as one file.
#include <optional>
#include <utility>

#include "base/sha256.h"
#include "cli/batch_keys.h"
#include "cli/batch_plan.h"
#include "cli/batch_worker.h"
#include "cli/packet.h"

namespace cvpress::cli {

struct BatchWorker::Sheet {
  RenderCommand command;
  Diagnostics diagnostics = {};  // what others tell as well is told once
  Bench* bench = nullptr;
  std::optional<Press> press = {};
  model::Resume resume = {};
  const Bench::Layout* layout = nullptr;
  std::vector<SourceSpan> statements = {};  // where the plan says what the profile does not
};

bool BatchWorker::prepare(Sheet& sheet, const batch::DocumentRequest& request,
                          Diagnostics& diagnostics) {
  sheet.bench = bench_of(request, sheet.command, diagnostics);
  if (sheet.bench == nullptr) return false;
  const Bench& bench = *sheet.bench;
  sheet.press.emplace(press_for(sheet.command, *bench.press, *bench.profile, sheet.diagnostics));
  if (!take_passwords(*sheet.press)) return false;
  auto resume = resume_of(request, bench, *sheet.press, sheet.statements);
  if (!resume || sheet.diagnostics.has_errors()) return false;
  sheet.resume = std::move(*resume);
  sheet.layout = layout_of(*sheet.bench, *sheet.press, sheet.resume.language);
  return sheet.layout != nullptr;
}

Result<PrintedDocument> BatchWorker::bind(std::deque<Sheet>& sheets,
                                          std::vector<PacketAnnex> annexes,
                                          const IsNeeded& is_needed) {
  PrintedDocument printed;
  Packet packet;
  KeyText key;
  Materials& materials = *sheets.front().bench->materials;
  for (Sheet& sheet : sheets) {
    packet.documents.push_back(compose_for_packet(*sheet.press, sheet.resume, *sheet.layout->spec,
                                                  materials, packet.pictures));
    key.add(key_of(*sheet.layout, *sheet.bench, *sheet.press, sheet.resume));
  }
  for (const PacketAnnex& one : annexes) {
    key.add(std::to_string(one.before_document)).add(one.annex->sha256).add(one.annex->title);
    printed.annexes.push_back(one.annex);
  }
  // Letter and CV are of one résumé, which says the same in both.
  printed.statements = sheets.front().statements;
  packet.annexes = std::move(annexes);
  printed.key = sha256_hex(key.text());
  // All sheets have the packet's passwords, and are read back or not.
  const RenderCommand& command = sheets.front().command;
  printed.is_checked = command.self_check;
  printed.is_needed = has_passwords(command) || is_needed(printed.key, printed.is_checked);
  if (!printed.is_needed) return printed;
  auto bytes = print_packet(std::move(packet), materials, printed.rendered);
  for (Sheet& sheet : sheets) {
    if (!bytes || has_failed(sheet.command, sheet.diagnostics)) return failed();
  }
  printed.rendered.bytes = std::move(*bytes);
  return printed;
}

Result<PrintedDocument> BatchWorker::print_bound(const batch::DocumentRequest& request,
                                                 const BatchTarget& target,
                                                 const IsNeeded& is_needed,
                                                 Diagnostics& diagnostics) {
  std::deque<Sheet> sheets;
  std::vector<PacketAnnex> annexes;
  NamedAnnexes named;
  Diagnostics told_before;  // by the survey
  bool is_ready = true;
  for (const batch::PacketPart& part : target.packet) {
    if (part.kind == batch::PacketPart::Kind::kFiles) {
      const auto found = sources_.annexes.find(annex_path(sources_.loaded, part));
      for (const AnnexPtr& annex : named.add(found, part.where, told_before)) {
        annexes.push_back({annex, sheets.size()});
      }
      continue;
    }
    const bool is_letter = part.kind == batch::PacketPart::Kind::kLetter;
    const BatchTarget alone{is_letter ? BatchKind::kLetter : BatchKind::kCv, target.path};
    Sheet& sheet = sheets.emplace_back(Sheet{command_of(request, alone, diagnostics)});
    sheet.command.is_packet = true;
    is_ready = prepare(sheet, request, diagnostics) && is_ready;
  }
  auto printed =
      is_ready ? bind(sheets, std::move(annexes), is_needed) : Result<PrintedDocument>(failed());
  for (const Sheet& sheet : sheets) append_new(sheet.diagnostics, diagnostics);
  if (!printed) place_errors(request, texts_, diagnostics);
  if (diagnostics.has_errors()) return failed();
  return printed;
}

}  // namespace cvpress::cli
