#include "cli/batch_documents.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "base/suggest.h"
#include "cli/formats.h"
#include "cli/option_checks.h"
#include "cli/output_options.h"

namespace cvpress::cli {
namespace {

std::optional<std::string> environment_value(std::string_view name) {
  const char* value = std::getenv(std::string(name).c_str());
  if (value == nullptr) return std::nullopt;
  return std::string(value);
}

bool has_format(std::string_view name) {
  const std::string ending = extension_of(name);
  return std::any_of(kFormatEndings.begin(), kFormatEndings.end(),
                     [&](const FormatEnding& each) { return each.ending == ending; });
}

/// "" or why a file cannot be called so.
std::string name_fault(const std::string& name) {
  std::string wrong = check_output(name);
  if (!wrong.empty() || has_format(name)) return wrong;
  return fmt::format("the file's name \"{}\" says no format", name);
}

/// An option of the command line that cannot be what it is.
void odd_option(const std::string& message, const std::string& hint, Diagnostics& diagnostics) {
  Diagnostic& error = diagnostics.error({}, message);
  error.fault = Fault::kUsage;
  if (!hint.empty()) error.hints.push_back({hint, {}});
}

bool take_only(const std::string& text, BatchChoice& choice, Diagnostics& diagnostics) {
  if (text.empty()) return true;
  auto only = batch::parse_only(text);
  if (!only) {
    const batch::OnlyFault& fault = only.error();
    odd_option(fmt::format("--only \"{}\", column {}: {}", text, fault.column, fault.message),
               fault.hint, diagnostics);
    return false;
  }
  choice.only = std::move(*only);
  return true;
}

bool take_shard(const std::string& text, BatchChoice& choice, Diagnostics& diagnostics) {
  if (text.empty()) return true;
  auto shard = batch::shard_from(text, environment_value);
  if (!shard) {
    odd_option(fmt::format("--shard \"{}\": {}", text, shard.error().message), shard.error().hint,
               diagnostics);
    return false;
  }
  choice.shard = std::move(*shard);
  return true;
}

}  // namespace

Result<BatchChoice> batch_choice(const BatchCommand& command, Diagnostics& diagnostics) {
  BatchChoice choice;
  const bool has_only = take_only(command.only, choice, diagnostics);
  const bool has_shard = take_shard(command.shard, choice, diagnostics);
  if (!has_only || !has_shard) return failed();
  return choice;
}

void record_row_error(const batch::RowError& error, const LoadedPlan& loaded,
                      Diagnostics& diagnostics) {
  diagnostics.record(batch::as_diagnostic(error, name_of_rows(loaded)));
}

std::string nearest_of_values(const LoadedPlan& loaded, const batch::KnownFacts& facts,
                              const batch::OnlyExpression& only) {
  Diagnostics ignored;
  auto rows = open_rows(loaded, ignored);
  if (!rows) return {};
  batch::OnlyValues values(only);
  batch::DocumentStream documents(loaded.plan, std::move(*rows), facts);
  while (const auto request = documents.next()) {
    if (*request) values.note((*request)->variables);
  }
  return values.hint();
}

BatchDocuments::BatchDocuments(const LoadedPlan& loaded, std::unique_ptr<batch::RowStream> rows,
                               batch::KnownFacts facts, const BatchChoice& choice, Parts parts)
    : loaded_(loaded),
      choice_(choice),
      parts_(parts),
      stream_(loaded.plan, std::move(rows), std::move(facts)) {
  if (choice.only) unseen_ = choice.only->names();
}

void BatchDocuments::note_names(const batch::DocumentRequest& request) {
  if (unseen_.empty()) return;
  std::erase_if(unseen_, [&](const std::string& name) { return request.variables.contains(name); });
  if (!some_names_.empty()) return;
  for (const auto& [name, value] : request.variables) some_names_.push_back(name);
}

/// A name of --only that no document has: told once, when all were seen.
std::optional<batch::RowError> BatchDocuments::unknown_name() {
  if (unseen_.empty() || some_names_.empty()) return std::nullopt;
  auto unknown = batch::unknown_name(std::exchange(unseen_, {}), some_names_, choice_.only_name);
  if (!unknown) return std::nullopt;
  batch::RowError error;
  error.is_of_command = true;
  error.message = std::move(unknown->message);
  error.hint = std::move(unknown->hint);
  return error;
}

bool BatchDocuments::is_chosen(const batch::DocumentRequest& request) const {
  return !choice_.only || choice_.only->holds_for(request.variables);
}

/// Why the files cannot be called so.
std::optional<batch::RowError> BatchDocuments::fault_of(
    const batch::DocumentNames& names, const batch::DocumentRequest& request) const {
  const batch::NameTemplate& output = loaded_.plan.output;
  const auto error = [&](const batch::NameTemplate& name, std::string message) {
    return batch::name_error(name, request,
                             {std::move(message), "files end in .pdf, .png, .txt, .md or .html"});
  };
  std::string wrong = name_fault(names.document);
  if (!wrong.empty()) return error(output, std::move(wrong));
  if (names.letter) wrong = name_fault(*names.letter);
  if (!wrong.empty()) return error(*loaded_.plan.letter->output, std::move(wrong));
  const Format format = wanted_format("", names.document);
  const bool has_pages = format == Format::kPdf || format == Format::kPng;
  if (names.packet.empty() || has_pages) return std::nullopt;
  return error(output, fmt::format("a packet is a PDF, and \"{}\" is none", names.document));
}

std::optional<tl::expected<BatchDocument, batch::RowError>> BatchDocuments::named(
    batch::DocumentRequest request, std::uint64_t place) const {
  const bool is_own = choice_.shard.has(place);
  if (!is_own && parts_ == Parts::kOwn) return std::nullopt;
  auto names = batch::names_of(loaded_.plan, request);
  auto fault = names ? fault_of(*names, request) : std::move(names.error());
  if (!fault) {
    return BatchDocument{std::move(request), std::move(names->document), std::move(names->letter),
                         std::move(names->packet), static_cast<std::uint32_t>(place)};
  }
  if (!is_own) return std::nullopt;
  fault->is_of_document = true;
  return tl::make_unexpected(std::move(*fault));
}

std::optional<tl::expected<BatchDocument, batch::RowError>> BatchDocuments::next() {
  while (auto request = stream_.next()) {
    if (*request) note_names(**request);
    if (!*request) return tl::make_unexpected(std::move(request->error()));
    if (!is_chosen(**request)) continue;
    auto document = named(std::move(**request), chosen_++);
    if (document) return document;
  }
  if (auto unknown = unknown_name()) return tl::make_unexpected(std::move(*unknown));
  return std::nullopt;
}

}  // namespace cvpress::cli
