#include "cli/match.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/files.h"
#include "base/utf8.h"
#include "cli/batch_documents.h"
#include "cli/batch_plan.h"
#include "cli/chunk_reader.h"
#include "cli/press.h"
#include "cli/report.h"
#include "data/prepare.h"
#include "privacy/hide.h"
#include "tailor/coverage.h"
#include "tailor/job_text.h"
#include "tailor/tailor.h"

namespace cvpress::cli {
namespace {

/// Variants that one table has room for.
constexpr std::size_t kMostVariants = 40;

using Coverages = std::vector<tailor::TermCoverage>;

/// The terms of a job, as one version of a profile says them.
struct Column {
  std::string name;
  Coverages terms;
};

std::string_view sign_of(tailor::Coverage coverage) {
  switch (coverage) {
    case tailor::Coverage::kInVariant: return "yes";
    case tailor::Coverage::kOnlyInProfile: return "profile";
    case tailor::Coverage::kNowhere: return "-";
  }
  return "";
}

std::string padded(std::string_view text, std::size_t width) {
  const std::size_t length = utf8_length(text);
  return std::string(text) + std::string(width > length ? width - length : 0, ' ');
}

/// A line for each term, what is asked for most often first.
std::string table(const std::vector<Column>& columns) {
  const Coverages& first = columns.front().terms;
  std::vector<std::size_t> order(first.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return first[a].term.count > first[b].term.count;
  });
  std::size_t width = 4;
  for (const tailor::TermCoverage& row : first) {
    width = std::max(width, utf8_length(row.term.text));
  }
  constexpr std::size_t kLeastColumn = 7;
  std::string text = padded("term", width) + "  times";
  for (const Column& column : columns) text += "  " + padded(column.name, kLeastColumn);
  while (text.ends_with(' ')) text.pop_back();
  text += "\n";
  for (const std::size_t row : order) {
    text += padded(first[row].term.text, width) + fmt::format("  {:>5}", first[row].term.count);
    for (const Column& column : columns) {
      const std::size_t room = std::max(kLeastColumn, utf8_length(column.name));
      text += "  " + padded(sign_of(column.terms[row].coverage), room);
    }
    while (text.ends_with(' ')) text.pop_back();
    text += "\n";
  }
  return text;
}

/// What a version leaves out that the profile has: where it stands.
std::string places(const Column& column) {
  std::string text;
  for (const tailor::TermCoverage& row : column.terms) {
    if (row.coverage != tailor::Coverage::kOnlyInProfile) continue;
    text += fmt::format("  {}: {}\n", row.term.text, row.place);
  }
  return text.empty() ? ""
                      : fmt::format("\n{} leaves out, and the profile has:\n{}", column.name, text);
}

std::string nowhere(const Column& column) {
  std::string text;
  for (const tailor::TermCoverage& row : column.terms) {
    if (row.coverage != tailor::Coverage::kNowhere) continue;
    text += (text.empty() ? "" : ", ") + row.term.text;
  }
  return text.empty() ? "" : fmt::format("\nThe profile says nothing of: {}\n", text);
}

std::string as_text(const std::vector<Column>& columns) {
  if (columns.front().terms.empty())
    return "the job's text has no terms that could be looked for\n";
  std::string text = table(columns);
  for (const Column& column : columns) text += places(column);
  return text + nowhere(columns.front());
}

std::string as_json(const std::vector<Column>& columns) {
  std::string text;
  for (const Column& column : columns) {
    for (const tailor::TermCoverage& row : column.terms) {
      text += fmt::format("{{\"variant\":{},\"term\":{},\"times\":{},\"said\":{},\"place\":{}}}\n",
                          json_quoted(column.name), json_quoted(row.term.text), row.term.count,
                          json_quoted(sign_of(row.coverage)), json_quoted(row.place));
    }
  }
  return text;
}

class JobMatch {
 public:
  explicit JobMatch(const MatchCommand& command)
      : command_(command), environment_(read_environment()) {}

  ExitStatus run() {
    auto job = job_text();
    if (job && tailor::begins_like_html(*job)) job = tailor::text_of_html(*job);
    const bool is_matched =
        job && (is_plan_file(command_.input) ? match_plan(*job) : match_profile(*job));
    RenderCommand telling;
    telling.diagnostics = DiagnosticsFormat::kText;
    diagnostics_.drop_repeats();
    report(telling, diagnostics_, sources_);
    if (!is_matched) return failure_status(diagnostics_);
    return print_result(command_.format == DiagnosticsFormat::kJson ? as_json(columns_)
                                                                    : as_text(columns_));
  }

 private:
  /// The bytes of what the user named, whatever it is: a file, a pipe ("<(pdftotext …)"), or
  /// standard input.
  std::optional<std::string> job_bytes() {
    const auto unreadable = [this](std::string_view reason) {
      diagnostics_
          .error({}, fmt::format("the job's text {} cannot be read: {}", job_name(), reason))
          .fault = Fault::kSystem;
      return std::nullopt;
    };
    if (command_.job == "-" && command_.input == "-") {
      diagnostics_.error({}, "the job's text and the résumé cannot both be standard input").fault =
          Fault::kUsage;
      return std::nullopt;
    }
    if (command_.job == "-") {
      auto text = read_standard_input(data::kLargestTextFile);
      if (!text) return unreadable("standard input fails, or is too large");
      return text;
    }
    std::error_code ignored;
    const auto status = std::filesystem::status(command_.job, ignored);
    if (std::filesystem::is_fifo(status) || std::filesystem::is_character_file(status)) {
      auto text = read_stream(command_.job);
      if (!text) return unreadable("it ends too early, or is too large");
      return text;
    }
    DiskFiles files;
    files.allow(command_.job);
    FileContent content = files.read(command_.job, data::kLargestTextFile);
    if (!content.bytes) return unreadable(read_error_text(content.error));
    return std::move(*content.bytes);
  }

  static std::optional<std::string> read_stream(const std::string& path) {
    const ChunkReader stream(path);
    if (!stream.is_open()) return std::nullopt;
    std::string text;
    while (text.size() <= data::kLargestTextFile) {
      const auto chunk = stream.next();
      if (!chunk) return std::nullopt;
      if (chunk->empty()) return text;
      text += *chunk;
    }
    return std::nullopt;
  }

  std::string job_name() const {
    return command_.job == "-" ? "from standard input" : command_.job;
  }

  std::optional<std::string> job_text() {
    auto bytes = job_bytes();
    if (!bytes) return std::nullopt;
    if (tailor::is_no_text(*bytes)) {
      diagnostics_.error({}, fmt::format("the job's text {} is no text", job_name()))
          .hints.push_back({"of a PDF, cvpress check --text stream prints the text", {}});
      return std::nullopt;
    }
    const std::string name = command_.job == "-" ? "standard input" : command_.job;
    const auto text = data::prepare(name, std::move(*bytes), sources_, diagnostics_);
    if (!text) return std::nullopt;
    return std::string(text->text);
  }

  bool match_profile(const std::string& job) {
    if (!command_.only.empty()) {
      diagnostics_
          .error({},
                 fmt::format("--only chooses documents of a plan, and {} is none", command_.input))
          .fault = Fault::kUsage;
      return false;
    }
    RenderCommand render;
    render.inputs = {command_.input};
    Press press = make_press(render, environment_, sources_, diagnostics_);
    const auto resume = read_source(press);
    if (!resume) return false;
    const tailor::Parts parts(*resume);
    columns_.push_back({"CV", coverage_of(tailor::job_terms(job, parts), parts, parts)});
    return true;
  }

  /// The first document of each variant and language stands for all of them.
  bool match_plan(const std::string& job) {
    BatchCommand batch;
    batch.plan = command_.input;
    batch.only = command_.only;
    const auto choice = batch_choice(batch, diagnostics_);
    const auto loaded = load_plan(batch, sources_, diagnostics_);
    if (!choice || !loaded) return false;
    Profiles profiles(*loaded, batch, environment_, sources_, diagnostics_);
    const Profile* usual = profiles.read("", "", diagnostics_);
    auto rows = open_rows(*loaded, diagnostics_);
    if (usual == nullptr || !rows) return false;
    const batch::KnownFacts facts = facts_of(*usual, profiles);
    BatchDocuments documents(*loaded, std::move(*rows), facts, *choice);
    std::map<std::string, bool> seen;
    while (auto next = documents.next()) {
      if (!*next) {
        record_row_error(next->error(), *loaded, diagnostics_);
        return false;
      }
      const std::string name = name_of((*next)->request);
      if (!seen.try_emplace(name, true).second) continue;
      if (!add_column(name, (*next)->request, profiles, job)) return false;
      if (columns_.size() == kMostVariants) break;
    }
    if (!columns_.empty()) return true;
    tell_none(choice->only ? nearest_of_values(*loaded, facts, *choice->only) : "");
    return false;
  }

  void tell_none(std::string hint) {
    std::string message = "the plan has no document to compare";
    if (!command_.only.empty()) message += fmt::format(" with {}", json_quoted(command_.only));
    Diagnostic& error = diagnostics_.error({}, std::move(message));
    error.fault = Fault::kUsage;
    if (!hint.empty()) error.hints.push_back({std::move(hint), {}});
  }

  static std::string name_of(const batch::DocumentRequest& request) {
    const std::string variant = request.variant.empty() ? "all" : request.variant;
    const std::string language = language_of(request);
    return language.empty() ? variant : fmt::format("{} ({})", variant, language);
  }

  bool add_column(const std::string& name, const batch::DocumentRequest& request,
                  Profiles& profiles, const std::string& job) {
    const Profile* profile = profiles.read_for(request, diagnostics_);
    if (profile == nullptr) return false;
    const std::vector<std::string> hideable = privacy::hideable_names();
    tailor::Context context{request.language, request.of_texts(), sources_, hideable};
    context.month = month_of(profile->date, environment_);
    const auto tailored = tailor::tailor(*profile->parts, request.layers, context, diagnostics_);
    if (!tailored) return false;
    const tailor::Parts variant(tailored->resume);
    columns_.push_back(
        {name, coverage_of(tailor::job_terms(job, *profile->parts), *profile->parts, variant)});
    return true;
  }

  const MatchCommand& command_;
  const Environment environment_;
  SourceMap sources_;
  Diagnostics diagnostics_;
  std::vector<Column> columns_;
};

}  // namespace

ExitStatus match_job(const MatchCommand& command) {
  return JobMatch(command).run();
}

}  // namespace cvpress::cli
