#include "cli/sent_records.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "base/sha256.h"
#include "cli/batch_manifest.h"
#include "cli/pdf_file.h"

namespace cvpress::cli {
namespace {

constexpr std::string_view kManifestEnding = ".manifest.jsonl";
constexpr std::string_view kNotes = ".part";
constexpr std::string_view kManifestOfAPart = ".manifest-";

bool is_manifest(std::string_view name) {
  const bool is_part =
      name.find(kManifestOfAPart) != std::string_view::npos && extension_of(name) == "jsonl";
  return name.ends_with(kManifestEnding) || is_part;
}

/// Files as they are named, and the manifests in folders.
std::vector<std::string> named_manifests(std::vector<std::string> arguments) {
  if (arguments.empty()) arguments = {"."};
  DiskFiles files;
  std::vector<std::string> paths;
  for (const std::string& argument : arguments) {
    files.allow(argument);
    if (files.kind(argument) != FileKind::kDirectory) {
      paths.push_back(argument);
      continue;
    }
    for (const FolderEntry& entry : files.entries(argument)) {
      std::string_view name = entry.name;
      // Of a run that goes on, or was stopped: read_manifest looks beside.
      if (name.ends_with(kNotes)) name.remove_suffix(kNotes.size());
      std::string path = joined_path(argument, name);
      const bool is_new = paths.empty() || paths.back() != path;
      if (entry.kind == FileKind::kFile && is_manifest(name) && is_new) {
        paths.push_back(std::move(path));
      }
    }
  }
  return paths;
}

/// That a manifest has a record: its place among all.
struct SentStep {
  std::size_t manifest = 0;
  std::size_t place = 0;
};

/// What one file was, one after the other in each manifest.
using SentFile = std::vector<SentStep>;

class SentCollector {
 public:
  /// All records of one manifest.
  void add(const std::string& path, std::vector<batch::ManifestRecord> records) {
    const std::string folder = folder_of(path);
    for (batch::ManifestRecord& record : records) {
      const std::string path_of_file = joined_path(folder, record.target);
      const auto [known, is_new] = places_.try_emplace({path_of_file, record.sha256}, all_.size());
      if (is_new) all_.emplace_back();
      all_[known->second].record = std::move(record);
      files_[path_of_file].push_back({manifests_, known->second});
    }
    ++manifests_;
  }

  std::vector<SentRecord> take() {
    for (const auto& [path, file] : files_) mark(path, file);
    return std::move(all_);
  }

 private:
  void mark(const std::string& path, const SentFile& file) {
    const std::set<std::size_t> current = current_of(path, file);
    for (const SentStep& step : file) all_[step.place].is_replaced = !current.contains(step.place);
  }

  std::set<std::size_t> current_of(const std::string& path, const SentFile& file) const {
    const std::size_t first = file.front().place;
    const bool is_one = std::all_of(file.begin(), file.end(),
                                    [first](const SentStep& step) { return step.place == first; });
    if (is_one) return {first};
    const auto there = step_on_disk(path, file);
    return there ? std::set{there->place} : last_of(file);
  }

  std::optional<SentStep> step_on_disk(const std::string& path, const SentFile& file) const {
    DiskFiles disk;
    disk.allow(path);
    const FileContent content = disk.read(path, kLargestPdf);
    if (!content.bytes) return std::nullopt;
    const std::string digest = sha256_hex(*content.bytes);
    for (const SentStep& step : file) {
      if (all_[step.place].record.sha256 == digest) return step;
    }
    return std::nullopt;
  }

  /// What a manifest has last and none has before something else. All that come last where there
  /// is no such: it was made anew as it was before, or manifests do not agree.
  static std::set<std::size_t> last_of(const SentFile& file) {
    std::set<std::size_t> last;
    std::set<std::size_t> earlier;
    for (std::size_t i = 0; i < file.size(); ++i) {
      const bool is_last = i + 1 == file.size() || file[i + 1].manifest != file[i].manifest;
      if (is_last) {
        last.insert(file[i].place);
      } else if (file[i + 1].place != file[i].place) {
        earlier.insert(file[i].place);
      }
    }
    std::set<std::size_t> current;
    std::set_difference(last.begin(), last.end(), earlier.begin(), earlier.end(),
                        std::inserter(current, current.end()));
    return current.empty() ? last : current;
  }

  std::size_t manifests_ = 0;
  std::vector<SentRecord> all_;
  std::map<std::pair<std::string, std::string>, std::size_t> places_;  // of a file's bytes
  std::unordered_map<std::string, SentFile> files_;
};

}  // namespace

Result<std::vector<SentRecord>> sent_records(const std::vector<std::string>& arguments,
                                             Diagnostics& diagnostics) {
  const std::vector<std::string> paths = named_manifests(arguments);
  if (paths.empty()) {
    const bool is_here = arguments.empty() || arguments.front() == ".";
    const std::string where = is_here ? "here" : "in " + arguments.front();
    Diagnostic& error = diagnostics.error({}, fmt::format("there is no manifest {}", where));
    error.fault = Fault::kSystem;
    error.hints.push_back(
        {"cvpress batch writes one beside its files; name it, or its folder", {}});
    return failed();
  }
  SentCollector collector;
  for (const std::string& path : paths) {
    auto records = read_manifest(path, diagnostics);
    if (!records) return failed();
    collector.add(path, std::move(*records));
  }
  return collector.take();
}

}  // namespace cvpress::cli
