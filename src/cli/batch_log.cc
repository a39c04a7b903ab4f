#include "cli/batch_log.h"

#include <algorithm>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utility>

#include <fmt/format.h>

#include "cli/report.h"

namespace cvpress::cli {
namespace {

constexpr std::chrono::milliseconds kBarEvery{100};
constexpr std::chrono::seconds kLineEvery{5};
constexpr std::size_t kUsualColumns = 80;
/// Different warnings that are kept; there are few of them where there are many documents.
constexpr std::size_t kMostWarnings = 200;
constexpr const char* kClearLine = "\r\x1b[K";

ProgressFormat format_here(const BatchCommand& command) {
  // Lines for people among JSON would be read by nobody.
  const bool is_for_programs = command.render.diagnostics == DiagnosticsFormat::kJson;
  if (is_for_programs && command.progress != ProgressFormat::kJson) return ProgressFormat::kNone;
  if (command.progress != ProgressFormat::kByTerminal) return command.progress;
  if (command.render.quiet) return ProgressFormat::kNone;
  return ::isatty(STDERR_FILENO) != 0 ? ProgressFormat::kBar : ProgressFormat::kPlain;
}

std::size_t terminal_columns() {
  winsize size{};
  const bool is_known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return is_known ? size.ws_col : kUsualColumns;
}

std::string counted(std::uint64_t count, std::string_view thing) {
  return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

Diagnostics without_notes(const Diagnostics& diagnostics) {
  Diagnostics shown;
  for (const Diagnostic& item : diagnostics.all()) {
    if (item.severity != Severity::kNote) shown.record(item);
  }
  return shown;
}

Diagnostics alone(const Diagnostic& diagnostic) {
  Diagnostics one;
  one.record(diagnostic);
  return one;
}

/// Its place and what it says.
std::string first_line(const Diagnostic& diagnostic, const SourceMap& sources) {
  const std::string text = diagnostics_as_text(alone(diagnostic), sources);
  return text.substr(0, text.find('\n') + 1);
}

}  // namespace

BatchLog::BatchLog(const BatchCommand& command, JsonReport& report)
    : command_(command),
      report_(report),
      format_(format_here(command)),
      began_(std::chrono::steady_clock::now()),
      shown_(began_) {}

void BatchLog::made(std::size_t pages, std::size_t bytes) {
  ++numbers_.made;
  pages_ += pages;
  bytes_ += bytes;
  show_progress();
}

void BatchLog::kept() {
  ++numbers_.kept;
  show_progress();
}

/// A document that is not there, by name: each has its own line, whatever else is told once.
void BatchLog::name(const MissingDocument& missing) {
  if (!is_json()) return print(missing.label + "\n");
  Diagnostic one;
  one.message = missing.label;
  one.row = missing.row;
  one.document = missing.path;
  report_.add(alone(one), {});
}

Diagnostics BatchLog::with_document(const Diagnostics& diagnostics, const std::string& path) {
  Diagnostics named;
  for (Diagnostic item : diagnostics.all()) {
    item.document = path;
    named.record(std::move(item));
  }
  return named;
}

void BatchLog::left_out(const MissingDocument& missing) {
  ++numbers_.failed;
  name(missing);
}

void BatchLog::failed(const MissingDocument& missing, const DocumentNews& news,
                      const SourceMap& sources) {
  ++numbers_.failed;
  name(missing);
  if (is_json()) {
    report_.add(with_document(without_notes(news.placed), missing.path), sources);
  } else {
    tell_new_errors(news, sources);
  }
  show_progress();
}

/// What earlier documents have as well was told of them.
void BatchLog::tell_new_errors(const DocumentNews& news, const SourceMap& sources) {
  for (std::size_t i = 0; i < news.found.all().size(); ++i) {
    const Diagnostic& item = news.found.all()[i];
    if (item.severity == Severity::kNote) continue;
    const auto [known, is_new] = errors_.try_emplace(first_line(item, sources));
    ++known->second.documents;
    known->second.rows.add(news.row);
    if (!is_new) continue;
    const Diagnostic& placed = news.placed.all()[i];
    known->second.line = first_line(placed, sources);
    print(diagnostics_as_text(alone(placed), sources));
  }
}

void BatchLog::tell(const Diagnostics& diagnostics, const SourceMap& sources) {
  if (is_json()) return report_.add(diagnostics, sources);
  print(diagnostics_as_text(diagnostics, sources));
}

void BatchLog::add_warnings(const DocumentNews& news, const SourceMap& sources) {
  for (std::size_t i = 0; i < news.found.all().size(); ++i) {
    const Diagnostic& item = news.found.all()[i];
    const bool is_told = item.severity == Severity::kWarning ||
                         (item.severity == Severity::kNote && command_.render.explain);
    if (is_told) add_warning(item, news.placed.all()[i], news, sources);
  }
}

/// One that is of rows alone is told once for all of them; programs read it of each.
void BatchLog::add_warning(const Diagnostic& found, const Diagnostic& placed,
                           const DocumentNews& news, const SourceMap& sources) {
  Diagnostic of_many = placed;
  of_many.row = 0;
  Diagnostic of_one = placed;
  of_one.document = news.path;
  const std::string key =
      is_json() ? diagnostic_as_json(of_many, sources) : diagnostics_as_text(alone(found), sources);
  const auto [known, is_new] = known_.try_emplace(key, warnings_.size());
  if (is_new && warnings_.size() == kMostWarnings) {
    known_.erase(known);
    return;
  }
  if (is_new) {
    const bool is_of_rows = placed.message != found.message;
    std::string text = is_json() ? diagnostic_as_json(of_one, sources)
                                 : diagnostics_as_text(alone(placed), sources);
    warnings_.push_back({std::move(text), is_json() ? key : "", is_of_rows, 0, {}, news.path});
  }
  Told& each = warnings_[known->second];
  ++each.documents;
  each.rows.add(news.row);
}

void BatchLog::add_statements(const std::vector<SourceSpan>& statements) {
  for (const SourceSpan& where : statements) statements_.emplace(where.file, where.begin);
}

void BatchLog::print(const std::string& text) {
  print_error(has_bar_ ? kClearLine + text : text);
  has_bar_ = false;
}

void BatchLog::show_progress() {
  const auto now = std::chrono::steady_clock::now();
  const bool is_bar = format_ == ProgressFormat::kBar;
  const auto pause = is_bar ? std::chrono::steady_clock::duration(kBarEvery) : kLineEvery;
  if (format_ == ProgressFormat::kNone || now - shown_ < pause) return;
  shown_ = now;
  numbers_.seconds = std::chrono::duration<double>(now - began_).count();
  if (format_ == ProgressFormat::kJson) return print_progress_json();
  if (!is_bar) return print_error(batch::progress_text(numbers_) + "\n");
  print_error(kClearLine + batch::progress_bar(numbers_, terminal_columns()));
  has_bar_ = true;
}

/// Beside diagnostics in JSON, which are one array, it has an output of its own.
void BatchLog::print_progress_json() {
  const std::string line = batch::progress_json(numbers_);
  if (!is_json()) return print_error(line);
  std::fwrite(line.data(), 1, line.size(), stdout);
  std::fflush(stdout);
}

/// What is wrong with many documents was told once.
void BatchLog::print_repeated_errors() {
  if (is_json()) return;
  for (const auto& [key, error] : errors_) {
    if (error.documents < 2) continue;
    print(fmt::format("in {} documents in all, of {}: {}", error.documents, error.rows.text(),
                      error.line));
  }
}

/// Which documents have a warning: a file, or rows. "" where the warning's place says enough.
std::string BatchLog::documents_of(const Told& each) {
  if (each.documents == 1) return each.is_of_rows ? fmt::format("  in {}\n", each.path) : "";
  std::string text = "  in " + counted(each.documents, "document");
  if (each.is_of_rows) text += ", of " + each.rows.text();
  return text + "\n";
}

void BatchLog::print_warning(const Told& each) {
  if (!is_json()) {
    print(each.text);
    return print(documents_of(each));
  }
  if (each.documents == 1) return report_.add(each.text);
  const std::string object = each.of_many.substr(0, each.of_many.size() - 1);
  report_.add(fmt::format("{},\"documents\":{},\"rows\":{}}}", object, each.documents,
                          json_quoted(each.rows.text())));
}

void BatchLog::print_warnings() {
  if (command_.render.quiet && !is_json()) return;
  for (const Told& each : warnings_) print_warning(each);
}

std::string BatchLog::summary(const std::string& folder) const {
  constexpr std::uint64_t kMegabyte = 1 << 20;
  constexpr std::uint64_t kKilobyte = 1 << 10;
  const std::string size = bytes_ < kMegabyte
                               ? fmt::format("{} KB", (bytes_ + kKilobyte - 1) / kKilobyte)
                               : fmt::format("{:.1f} MB", static_cast<double>(bytes_) / kMegabyte);
  std::string text = fmt::format("{}: {}, {}, {}", folder.empty() ? "." : folder,
                                 counted(numbers_.made, "document"), counted(pages_, "page"), size);
  if (numbers_.kept > 0) text += fmt::format("; {} as they were", numbers_.kept);
  if (numbers_.failed > 0) text += fmt::format("; {} failed", numbers_.failed);
  const std::uint64_t begun = numbers_.made + numbers_.kept + numbers_.failed;
  const std::uint64_t total = numbers_.total.value_or(begun);
  if (total > begun) text += fmt::format("; {} not begun", total - begun);
  const double rate = batch::rate_of(numbers_);
  text += fmt::format("; {:.2f} s", numbers_.seconds);
  if (numbers_.made > 0 && rate >= 1) text += fmt::format(" ({:.0f} a second)", rate);
  text += "\n";
  if (statements_.empty() || command_.render.explain) return text;
  return text + fmt::format("{} of the plan {} not in the profile; --explain lists {}\n",
                            counted(statements_.size(), "text"),
                            statements_.size() == 1 ? "is" : "are",
                            statements_.size() == 1 ? "it" : "them");
}

void BatchLog::finish(const std::string& folder) {
  numbers_.seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - began_).count();
  if (has_bar_) print("");
  print_repeated_errors();
  print_warnings();
  if (format_ == ProgressFormat::kJson) return print_progress_json();
  const bool talks = !command_.render.quiet && !is_json();
  if (talks) print_error(summary(folder));
}

}  // namespace cvpress::cli
