#include "cli/merge_manifests.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/numbers.h"
#include "cli/batch_manifest.h"
#include "cli/damaged_file.h"
#include "cli/output.h"
#include "cli/report.h"

namespace cvpress::cli {
namespace {

constexpr std::string_view kManifestOfPart = ".manifest-";
constexpr std::size_t kMostMissingParts = 20;
constexpr std::size_t kMostConflicts = 100;

/// "plan.manifest-3-of-8.jsonl": 3 and 8; nothing for other names.
struct PartName {
  std::string before;
  int number = 0;
  int count = 0;
};

std::optional<PartName> part_name(const std::string& path) {
  const std::size_t begin = path.rfind(kManifestOfPart);
  const std::size_t of = path.rfind("-of-");
  const std::size_t end = path.rfind(".jsonl");
  if (begin == std::string::npos || of == std::string::npos || end == std::string::npos) return {};
  const std::size_t first = begin + kManifestOfPart.size();
  if (of <= first || end <= of) return {};
  const auto number = parse_whole(std::string_view(path).substr(first, of - first));
  const auto count = parse_whole(std::string_view(path).substr(of + 4, end - of - 4));
  if (!number || !count) return {};
  return PartName{path.substr(0, first), *number, *count};
}

/// Warns of parts that are not among those given: their machines are not done, or were stopped.
void warn_of_missing_parts(const std::vector<std::string>& paths, Diagnostics& diagnostics) {
  std::map<std::pair<std::string, int>, std::set<int>> parts;
  for (const std::string& path : paths) {
    if (const auto part = part_name(path)) parts[{part->before, part->count}].insert(part->number);
  }
  for (const auto& [batch, numbers] : parts) {
    for (int number = 1; number <= batch.second; ++number) {
      if (numbers.contains(number)) continue;
      diagnostics.warning({}, fmt::format("part {} of {} is not among them", number, batch.second))
          .hints.push_back(
              {fmt::format("{}{}-of-{}.jsonl.part, if it is there, is of a run that was "
                           "stopped: start that again",
                           batch.first, number, batch.second),
               {}});
      if (diagnostics.all().size() >= kMostMissingParts) return;
    }
  }
}

/// Files that parts have with different bytes: which of them lies in the folder, no part knows.
class PartConflicts {
 public:
  /// All records of one part. What a file was earlier in it does not count.
  void add(const std::string& path, const std::vector<batch::ManifestRecord>& records,
           Diagnostics& diagnostics) {
    std::unordered_map<std::string_view, const batch::ManifestRecord*> last;
    for (const batch::ManifestRecord& record : records) last[record.target] = &record;
    for (const batch::ManifestRecord& record : records) {
      if (last[record.target] != &record) continue;
      const auto [known, is_new] =
          files_.try_emplace(record.target, File{record.sha256, names_.size()});
      if (!is_new && known->second.sha256 != record.sha256) {
        tell(record.target, names_[known->second.part], path, diagnostics);
      }
    }
    names_.push_back(path);
  }

  void tell_more(Diagnostics& diagnostics) const {
    if (told_ <= kMostConflicts) return;
    const std::size_t more = told_ - kMostConflicts;
    diagnostics.error({}, fmt::format("and {} more file{}", more, more == 1 ? "" : "s"));
  }

 private:
  struct File {
    std::string sha256;
    std::size_t part = 0;
  };

  void tell(const std::string& target, const std::string& first, const std::string& second,
            Diagnostics& diagnostics) {
    if (++told_ > kMostConflicts) return;
    diagnostics
        .error({}, fmt::format("{} has different bytes in {} and in {}", target, first, second))
        .hints.push_back({"leave out the manifest of the older run, or make the file again", {}});
  }

  std::unordered_map<std::string, File> files_;  // by target
  std::vector<std::string> names_;               // of parts
  std::size_t told_ = 0;
};

/// Whether all that stands in a part could be read. A part may have had nothing to make.
bool is_whole(const std::string& path, const ManifestContent& content, Diagnostics& diagnostics) {
  if (content.is_torn && content.faults == 0) tell_torn_line(path, diagnostics);
  if (content.records.empty()) {
    diagnostics.warning({}, fmt::format("{} has no record", path))
        .hints.push_back({"a part that had no document to make can be left out", {}});
  }
  return !content.is_torn && content.faults == 0;
}

ExitStatus write_merged(const MergeCommand& command, batch::ManifestMerge& merge) {
  if (command.output == "-") return print_result(merge.text());
  const std::string failure = write_file(command.output, merge.text());
  if (failure.empty()) return ExitStatus::kSuccess;
  print_error(fmt::format("cvpress: error: cannot write {}: {}\n", command.output, failure));
  return ExitStatus::kInputOutput;
}

ExitStatus told_of_merge(const Diagnostics& diagnostics, ExitStatus status) {
  print_error(diagnostics_as_text(diagnostics, SourceMap()));
  return status;
}

}  // namespace

ExitStatus merge_manifests(const MergeCommand& command) {
  Diagnostics diagnostics;
  batch::ManifestMerge merge;
  PartConflicts conflicts;
  bool is_all = true;
  warn_of_missing_parts(command.manifests, diagnostics);
  for (const std::string& path : command.manifests) {
    const auto content = read_manifest_content(path, diagnostics);
    if (!content) return told_of_merge(diagnostics, failure_status(diagnostics));
    is_all = is_whole(path, *content, diagnostics) && is_all;
    conflicts.add(path, content->records, diagnostics);
    for (const batch::ManifestRecord& record : content->records) merge.add(record);
  }
  conflicts.tell_more(diagnostics);
  if (diagnostics.has_errors()) return told_of_merge(diagnostics, ExitStatus::kInputError);
  print_error(diagnostics_as_text(diagnostics, SourceMap()));
  const ExitStatus status = write_merged(command, merge);
  return status == ExitStatus::kSuccess && !is_all ? ExitStatus::kInputError : status;
}

}  // namespace cvpress::cli
