#include "cli/batch_worker.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/sha256.h"
#include "batch/fingerprint.h"
#include "cli/batch_keys.h"
#include "cli/help_text.h"
#include "cli/letter.h"
#include "cli/plan_words.h"
#include "cli/print_pages.h"
#include "image/picture_file.h"
#include "privacy/hide.h"

namespace cvpress::cli {
namespace {

/// Larger documents are made anew each time.
constexpr std::size_t kLargestKept = 1 << 20;

/// An option that errors point into: what they call its text, and what people do.
struct OptionText {
  std::string_view name;
  std::string_view option;
  std::string_view what;
};

/// Of a value of the layout, in which the plan has two braces for each one.
constexpr std::string_view kOpenBrace = "this { is never closed";
constexpr std::string_view kBraceOfLayout =
    "\"{{\" in a plan stands for one \"{\" of the layout, which is never closed here";

constexpr OptionText kOptionTexts[] = {{"--set", "settings", "setting"},
                                       {"--paper", "paper", "paper"}};

std::string key_of_layout(const style::LayoutRequest& request, const std::string& language) {
  KeyText key;
  key.add(request.layout).add(request.paper).add(std::to_string(request.pages)).add(language);
  key.add_all(request.break_before);
  for (const style::Override& each : request.overrides) key.add(each.key).add(each.value);
  return key.text();
}

std::string key_of_bench(const batch::DocumentRequest& request, const RenderCommand& command) {
  KeyText key;
  key.add(language_of(request)).add(page_of(request)).add_all(command.fonts.folders);
  return key.add(command.fonts.without_systems ? "no" : "yes").text();
}

/// That the plan says something which the profile does not.
void tell(const tailor::Statement& statement, Diagnostics& diagnostics) {
  const std::string of = statement.name.empty() ? "" : fmt::format(" of {}", statement.name);
  const std::string instead =
      statement.instead_of.empty() ? "" : fmt::format(", not \"{}\"", statement.instead_of);
  diagnostics.note(statement.where, fmt::format("not in the profile: {}{} is \"{}\"{}",
                                                statement.field, of, statement.text, instead));
}

/// Whether a message speaks of an option as a document has it.
bool speaks_of(const std::string& message, const batch::DocumentOption& option) {
  for (const std::string& value : option.values) {
    const std::string what = value.substr(0, value.find('='));
    if (!what.empty() && message.find(what) != std::string::npos) return true;
  }
  return false;
}

/// The option whose text an error points into.
const OptionText* text_pointed_to(const Diagnostic& error, const SourceMap& texts) {
  if (!error.where.known()) return nullptr;
  const std::string_view name = texts.name(error.where.file);
  for (const OptionText& each : kOptionTexts) {
    if (each.name == name) return &each;
  }
  return nullptr;
}

/// The option of a document that an error is about; null where it is about none.
const batch::DocumentOption* option_asked(const Diagnostic& error,
                                          const batch::DocumentRequest& request,
                                          const SourceMap& texts) {
  constexpr std::string_view kAskedOfTheLook[] = {"layout", "letter_layout", "settings", "paper",
                                                  "break_before"};
  if (const OptionText* text = text_pointed_to(error, texts)) return request.option(text->option);
  if (error.where.known()) return nullptr;
  for (const std::string_view name : kAskedOfTheLook) {
    const batch::DocumentOption* option = request.option(name);
    if (option != nullptr && speaks_of(error.message, *option)) return option;
  }
  return nullptr;
}

/// Whether a warning was told when the documents were looked through.
bool was_told(const Diagnostic& warning, const Profile& profile) {
  return std::any_of(profile.warnings.begin(), profile.warnings.end(),
                     [&](const Diagnostic& told) { return told.message == warning.message; });
}

}  // namespace

bool has_passwords(const RenderCommand& command) {
  return !command.password_file.empty();
}

void place_errors(const batch::DocumentRequest& request, const SourceMap& texts,
                  Diagnostics& diagnostics) {
  Diagnostics placed;
  for (Diagnostic error : diagnostics.all()) {
    const OptionText* text = text_pointed_to(error, texts);
    const batch::DocumentOption* option = option_asked(error, request, texts);
    if (option != nullptr && text != nullptr) {
      const std::string_view value = texts.text(error.where.file);
      const bool is_said = error.message.find(value) != std::string::npos;
      const std::string hint = fmt::format("of the {} {}", text->what, json_quoted(value));
      if (!is_said) error.hints.push_back({hint, {}});
      if (error.message == kOpenBrace) error.hints.push_back({std::string(kBraceOfLayout), {}});
    }
    // Unknown of a cell of a file: whoever tells the error says which row it is of.
    if (option != nullptr) error.where = option->where;
    placed.record(std::move(error));
  }
  diagnostics = std::move(placed);
}

Press press_for(const RenderCommand& command, const Press& bench, const Profile& profile,
                Diagnostics& diagnostics) {
  Press press{command,           bench.environment, bench.sources,      diagnostics,
              bench.input_files, bench.look_files,  bench.system_fonts, profile.wishes,
              profile.options};
  press.date = command.date ? *command.date : profile.date;
  return press;
}

BatchWorker::BatchWorker(const BatchSources& sources, const SourceMap& texts)
    : sources_(sources), texts_(texts), hideable_(privacy::hideable_names()) {}

BatchWorker::Bench* BatchWorker::bench_of(const batch::DocumentRequest& request,
                                          const RenderCommand& command, Diagnostics& diagnostics) {
  const std::string key = key_of_bench(request, command);
  for (Bench& bench : benches_) {
    if (bench.key == key) return &bench;
  }
  const Profile* profile = sources_.profiles.find(language_of(request), page_of(request));
  if (profile == nullptr) {
    diagnostics.error(request.row_where, "the profile cannot be read");
    return nullptr;
  }
  Bench& bench = benches_.emplace_back();
  bench.key = key;
  bench.profile = profile;
  bench.command = command;
  bench.press =
      std::make_unique<Press>(make_press(bench.command, sources_.environment, texts_, opening_));
  allow_letters(sources_.loaded, bench.press->input_files);
  bench.materials = std::make_unique<Materials>(*bench.press, Reuse::kOfDocuments);
  const Diagnostics opening = std::exchange(opening_, {});
  for (const Diagnostic& item : opening.all()) {
    if (!was_told(item, *profile)) diagnostics.record(item);
  }
  return &bench;
}

const BatchWorker::Bench::Layout* BatchWorker::layout_of(Bench& bench, Press& press,
                                                         const std::string& language) {
  const std::string key = press.command.letter + key_of_layout(press.command.layout, language);
  const auto known = bench.layouts.find(key);
  if (known != bench.layouts.end()) return known->second.spec ? &known->second : nullptr;
  auto spec = load_layout(press, "", language);
  // Where its file is may be read for the next documents, too.
  bench.press->look_files = press.look_files;
  if (!spec) return nullptr;
  const style::LayoutRequest request = layout_request(press);
  std::string text = key_of_layout(request, language) + spec->name;
  for (const data::Value& wish : request.wishes) text += batch::fingerprint_of(wish);
  if (!spec->is_built_in) {
    const auto whole = whole_layout(press, spec->chosen);
    if (!whole) return nullptr;
    text += *whole;
  }
  Bench::Layout layout{std::make_unique<style::LayoutSpec>(std::move(*spec)), std::move(text)};
  return &bench.layouts.emplace(key, std::move(layout)).first->second;
}

void BatchWorker::guard_letter(const model::Letter& letter, const batch::DocumentRequest& request,
                               const Bench& bench, const Press& press) {
  const std::set<claims::Fact> allowed = tailor::allowed_facts(request.layers);
  letter_guard_.read(letter,
                     {*bench.profile->parts, press.command.variables, allowed, press.sources},
                     press.diagnostics);
}

Result<model::Resume> BatchWorker::resume_of(const batch::DocumentRequest& request,
                                             const Bench& bench, Press& press,
                                             std::vector<SourceSpan>& statements) {
  tailor::Context context{request.language, request.of_texts(), texts_, hideable_};
  if (const batch::DocumentOption* name = request.option("name")) {
    context.name = {name->values.front(), name->where};
  }
  const std::vector<tailor::PlacedName> texts = texts_beside_profile(request);
  context.layout_texts = texts;
  const std::vector<tailor::PlacedName> contacts = contacts_in_words(request);
  context.contacts = contacts;
  context.month = month_of(press.date, press.environment);
  auto tailored = tailor::tailor(*bench.profile->parts, request.layers, context, press.diagnostics);
  if (!tailored) return failed();
  bold_.add(tailored->bold);
  for (const tailor::Statement& statement : tailored->statements) {
    tell(statement, press.diagnostics);
    statements.push_back(statement.where);
  }
  auto letter = read_letter(press, press.command.variables);
  if (!letter) return failed();
  if (*letter) {
    guard_letter((*letter)->letter, request, bench, press);
    tailored->resume.sections.clear();  // they are in the CV's file, so that none need be told
    put_letter(std::move(**letter), press, tailored->resume);
  }
  apply_command(press, tailored->resume);
  return std::move(tailored->resume);
}

std::string BatchWorker::key_of(const Bench::Layout& layout, const Bench& bench, const Press& press,
                                const model::Resume& resume) {
  const RenderCommand& command = press.command;
  KeyText key;
  key.add(kVersionText).add(layout.text).add(bench.key).add(model::dump_json(resume));
  key.add(press.date ? std::to_string(*press.date) : "").add_all(command.hidden);
  key.add(command.without_source ? "no source" : "source").add(command.password_file);
  key.add(ending_of(command.format));
  if (command.uncompressed || press.options.uncompressed) key.add("uncompressed");
  for (const LoggedPicture& logged : bench.materials->pictures().all()) {
    if (!logged.picture) continue;
    std::string& digest = picture_digests_[logged.picture];
    if (digest.empty()) digest = sha256_hex(image::picture_file(*logged.picture).bytes);
    key.add(digest);
  }
  return sha256_hex(key.text());
}

Result<PrintedDocument> BatchWorker::typeset(Bench& bench, Press& press,
                                             const model::Resume& resume, const IsNeeded& is_needed,
                                             PrintedDocument printed) {
  const Bench::Layout* layout = layout_of(bench, press, resume.language);
  if (layout == nullptr) return failed();
  compose::Document document = bench.materials->compose(press, resume, *layout->spec);
  printed.key = key_of(*layout, bench, press, resume);
  // The words in the file of passwords may be others than before, and a key must not tell them.
  printed.is_checked = press.command.self_check;
  printed.is_needed = has_passwords(press.command) || is_needed(printed.key, printed.is_checked);
  if (!printed.is_needed) return printed;
  const std::size_t number = std::hash<std::string>{}(printed.key);
  const auto is_same = [&](const std::string& key) { return key == printed.key; };
  if (const Rendered* same = rendered_before_.find(number, is_same)) {
    printed.rendered = *same;
    return printed;
  }
  const std::size_t told = press.diagnostics.all().size();
  const Printing printing{press, resume, *layout->spec, *bench.materials};
  auto bytes = print_document(printing, std::move(document), printed.rendered);
  if (!bytes || has_failed(press.command, press.diagnostics)) return failed();
  printed.rendered.bytes = std::move(*bytes);
  // What was said of a document is said of the next that is the same, too.
  const bool is_silent = press.diagnostics.all().size() == told;
  if (is_silent && printed.is_checked && printed.rendered.bytes.size() <= kLargestKept) {
    rendered_before_.keep(number, printed.key, printed.rendered);
  }
  return printed;
}

RenderCommand BatchWorker::command_of(const batch::DocumentRequest& request,
                                      const BatchTarget& target, Diagnostics& diagnostics) const {
  return cli::command_of(request, target, sources_.loaded, sources_.command.render,
                         sources_.profiles.find(language_of(request), page_of(request)),
                         diagnostics);
}

Result<PrintedDocument> BatchWorker::print(const batch::DocumentRequest& request,
                                           const BatchTarget& target, const IsNeeded& is_needed,
                                           Diagnostics& diagnostics) {
  if (target.kind == BatchKind::kPacket) {
    return print_bound(request, target, is_needed, diagnostics);
  }
  const RenderCommand command = command_of(request, target, diagnostics);
  Bench* bench = bench_of(request, command, diagnostics);
  if (bench == nullptr) return failed();
  Press press = press_for(command, *bench->press, *bench->profile, diagnostics);
  PrintedDocument printed;
  if (!take_passwords(press)) return failed();
  auto resume = resume_of(request, *bench, press, printed.statements);
  if (!resume || diagnostics.has_errors()) return failed();
  auto typeset_document = typeset(*bench, press, *resume, is_needed, std::move(printed));
  if (!typeset_document) place_errors(request, texts_, diagnostics);
  return typeset_document;
}

}  // namespace cvpress::cli
