#include "cli/batch_looks.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "cli/batch_keys.h"
#include "cli/batch_worker.h"
#include "cli/press.h"

namespace cvpress::cli {
namespace {

/// What is remembered of layouts and letters; more different ones are not looked at.
constexpr std::size_t kMostKnown = 4096;

/// What decides how a document looks.
constexpr std::string_view kOfTheLook[] = {"lang",         "page",          "layout",
                                           "paper",        "settings",      "pages",
                                           "break_before", "letter_layout", "letter_form"};

std::string key_of_look(const batch::DocumentRequest& request, BatchKind kind) {
  KeyText key;
  key.add(kind == BatchKind::kLetter ? "letter" : "cv");
  for (const std::string_view name : kOfTheLook) {
    const batch::DocumentOption* option = request.option(name);
    if (option != nullptr) key.add(name).add_all(option->values);
  }
  return key.text();
}

bool has_part(const BatchDocument& document, batch::PacketPart::Kind kind) {
  return std::any_of(document.packet.begin(), document.packet.end(),
                     [kind](const batch::PacketPart& part) { return part.kind == kind; });
}

std::vector<Diagnostic> errors_of(const Diagnostics& diagnostics) {
  std::vector<Diagnostic> errors;
  for (const Diagnostic& item : diagnostics.all()) {
    if (item.severity == Severity::kError) errors.push_back(item);
  }
  return errors;
}

}  // namespace

BatchLooks::BatchLooks(const LoadedPlan& loaded, const BatchCommand& command,
                       const Environment& environment, SourceMap& sources)
    : loaded_(loaded), command_(command), environment_(environment), sources_(sources) {
  allow_letters(loaded, letter_files_);
}

void BatchLooks::check(const BatchDocument& document, const Profile& profile, Diagnostics& faults) {
  using Kind = batch::PacketPart::Kind;
  const bool has_cv = document.packet.empty() || has_part(document, Kind::kCv);
  if (has_cv) check_layout(document.request, BatchKind::kCv, profile, faults);
  if (!document.letter_path && !has_part(document, Kind::kLetter)) return;
  check_letter_file(document.request, faults);
  check_layout(document.request, BatchKind::kLetter, profile, faults);
}

/// The letter's text is read with its variables when it is printed; here, it must be there.
void BatchLooks::check_letter_file(const batch::DocumentRequest& request, Diagnostics& faults) {
  const auto& version = loaded_.plan.letter->text.in(request.language);
  const std::string path = letter_of(request, loaded_, faults);
  const std::string key = KeyText().add("file").add(path).text();
  auto known = known_.find(key);
  if (known == known_.end()) {
    if (known_.size() == kMostKnown) return;
    known = known_.emplace(key, letter_faults(path)).first;
  }
  const bool is_of_row = version.text.find('{') != std::string::npos;
  for (Diagnostic fault : known->second) {
    fault.where = version.where;
    if (is_of_row) fault.message = fmt::format("row {}: {}", request.row, fault.message);
    faults.record(std::move(fault));
  }
}

BatchLooks::Faults BatchLooks::letter_faults(const std::string& path) const {
  constexpr std::size_t kAny = 1;  // of its bytes: larger files are there, too
  const FileContent content = letter_files_.read(path, kAny);
  if (content.bytes || content.error == ReadError::kTooLarge) return {};
  Diagnostic fault;
  fault.message =
      fmt::format("cannot read the letter {}: {}", path, read_error_text(content.error));
  return {std::move(fault)};
}

void BatchLooks::check_layout(const batch::DocumentRequest& request, BatchKind kind,
                              const Profile& profile, Diagnostics& faults) {
  const std::string key = key_of_look(request, kind);
  auto known = known_.find(key);
  if (known == known_.end()) {
    if (known_.size() == kMostKnown) return;
    known = known_.emplace(key, layout_faults(request, kind, profile)).first;
  }
  if (known->second.empty()) return;
  Diagnostics found;
  for (const Diagnostic& fault : known->second) found.record(fault);
  place_errors(request, sources_, found);
  const bool is_of_plan = kind == BatchKind::kLetter &&
                          request.option("letter_layout") == nullptr &&
                          request.option("letter_form") == nullptr;
  for (Diagnostic fault : found.all()) {
    if (is_of_plan && !fault.where.known()) fault.where = loaded_.plan.letter->where;
    faults.record(std::move(fault));
  }
}

BatchLooks::Faults BatchLooks::layout_faults(const batch::DocumentRequest& request, BatchKind kind,
                                             const Profile& profile) const {
  Diagnostics found;
  const RenderCommand command =
      command_of(request, {kind, ""}, loaded_, command_.render, &profile, found);
  Diagnostics of_press;
  const Press bench = make_press(command, environment_, sources_, of_press);
  Press press = press_for(command, bench, profile, found);
  // Of what a profile wishes, a letter's layout heeds little.
  if (kind == BatchKind::kLetter) press.wishes.clear();
  static_cast<void>(cli::load_layout(press, "", profile.resume.language));
  return errors_of(found);
}

}  // namespace cvpress::cli
