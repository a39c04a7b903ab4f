#include "cli/match.h"

#include <algorithm>
#include <deque>
#include <filesystem>
#include <optional>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/files.h"
#include "cli/batch_documents.h"
#include "cli/batch_plan.h"
#include "cli/chunk_reader.h"
#include "cli/match_table.h"
#include "cli/press.h"
#include "cli/report.h"
#include "data/prepare.h"
#include "locale/language_names.h"
#include "privacy/hide.h"
#include "tailor/asked_text.h"
#include "tailor/coverage.h"
#include "tailor/job_text.h"
#include "tailor/tailor.h"

namespace cvpress::cli {
namespace {

/// Variants that one table has room for.
constexpr std::size_t kMostVariants = 40;

/// A résumé that is held against the job, and the profile that it was made of.
struct Version {
  std::string name;
  const tailor::Parts& profile;
  model::Resume resume;
};

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
    return print_result(command_.format == DiagnosticsFormat::kJson ? match_as_json(columns_)
                                                                    : match_as_text(columns_));
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
    auto resume = read_source(press);
    if (!resume) return false;
    const tailor::Parts parts(*resume);
    compare(job, {{"CV", parts, *resume}});
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
    std::set<std::string> seen;
    std::deque<Version> versions;
    while (auto next = documents.next()) {
      if (!*next) {
        record_row_error(next->error(), *loaded, diagnostics_);
        return false;
      }
      const std::string name = name_of((*next)->request);
      if (!seen.insert(name).second) continue;
      if (!tailor_one(name, (*next)->request, profiles, versions)) return false;
      if (versions.size() == kMostVariants) break;
    }
    if (versions.empty()) {
      tell_none(choice->only ? nearest_of_values(*loaded, facts, *choice->only) : "");
      return false;
    }
    compare(job, versions);
    return true;
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

  bool tailor_one(const std::string& name, const batch::DocumentRequest& request,
                  Profiles& profiles, std::deque<Version>& versions) {
    const Profile* profile = profiles.read_for(request, diagnostics_);
    if (profile == nullptr) return false;
    const std::vector<std::string> hideable = privacy::hideable_names();
    tailor::Context context{request.language, request.of_texts(), sources_, hideable};
    context.month = month_of(profile->date, environment_);
    auto tailored = tailor::tailor(*profile->parts, request.layers, context, diagnostics_);
    if (!tailored) return false;
    versions.push_back({name, *profile->parts, std::move(tailored->resume)});
    return true;
  }

  void compare(const std::string& job, const std::deque<Version>& versions) {
    std::deque<tailor::Parts> made;
    std::vector<const tailor::Parts*> resumes;
    for (const Version& version : versions) {
      made.emplace_back(version.resume);
      if (std::find(resumes.begin(), resumes.end(), &version.profile) == resumes.end()) {
        resumes.push_back(&version.profile);
      }
      resumes.push_back(&made.back());
    }
    const std::string language = tailor::language_of_job(job, resumes);
    note_languages(language, resumes);
    const tailor::AskedText asked = tailor::asked_text(job);
    note_left_out(asked);
    const tailor::JobTerms found = tailor::job_terms(asked.text, language, resumes);
    note_too_many(found);
    for (std::size_t i = 0; i < versions.size(); ++i) {
      columns_.push_back(
          {versions[i].name, coverage_of(found.terms, language, versions[i].profile, made[i])});
    }
  }

  /// Words of two languages are not the same, whatever they mean.
  void note_languages(const std::string& of_job, const std::vector<const tailor::Parts*>& resumes) {
    std::set<std::string> others;
    bool is_of_all = true;
    for (const tailor::Parts* resume : resumes) {
      const std::string language = tailor::language_of(*resume);
      const bool is_other = !tailor::may_be_one_language(of_job, language);
      if (is_other) others.insert(locale::english_name_of(language));
      is_of_all = is_of_all && is_other;
    }
    if (others.empty()) return;
    diagnostics_.report(
        fmt::format("the job's text is in {} and {} in {}: only names and technical terms can be "
                    "the same in both",
                    locale::english_name_of(of_job), is_of_all ? "the CV" : "some versions are",
                    fmt::join(others, " and ")));
  }

  void note_left_out(const tailor::AskedText& asked) {
    if (asked.left_out.empty()) return;
    constexpr std::size_t kMostHeadings = 6;
    std::string names;
    for (std::size_t i = 0; i < std::min(asked.left_out.size(), kMostHeadings); ++i) {
      names += (names.empty() ? "" : ", ") + json_quoted(asked.left_out[i]);
    }
    if (asked.left_out.size() > kMostHeadings) names += ", …";
    const bool is_one = asked.lines_left_out == 1;
    diagnostics_.report(
        fmt::format("{} on what the job offers and how to apply {} not looked at: {}",
                    is_one ? "1 line" : fmt::format("{} lines", asked.lines_left_out),
                    is_one ? "is" : "are", names));
  }

  void note_too_many(const tailor::JobTerms& found) {
    if (found.left_out == 0) return;
    diagnostics_.report(fmt::format("the job's text has {} terms: only the first {} are compared",
                                    found.terms.size() + found.left_out, found.terms.size()));
  }

  const MatchCommand& command_;
  const Environment environment_;
  SourceMap sources_;
  Diagnostics diagnostics_;
  std::vector<MatchColumn> columns_;
};

}  // namespace

ExitStatus match_job(const MatchCommand& command) {
  return JobMatch(command).run();
}

}  // namespace cvpress::cli
