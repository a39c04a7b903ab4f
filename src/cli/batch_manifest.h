// The manifest's file: what was written is noted as soon as it is, so that a run that was
// killed goes on where it stopped.
#pragma once

#include <chrono>
#include <cstdio>
#include <memory>
#include <string>

#include "base/diagnostics.h"
#include "base/result.h"
#include "batch/manifest.h"
#include "batch/shard.h"
#include "cli/batch_plan.h"

namespace cvpress::cli {

/// Where a plan's manifest is, where nothing else is said: beside what it makes.
/// Parts of a batch have one each, so that machines may share a folder.
std::string manifest_path(const BatchCommand& command, const LoadedPlan& loaded,
                          const batch::Shard& shard);

/// Notes of a run go into a file of their own, which becomes part of the manifest at the
/// run's end. Where there is such a file already, a run was stopped, and this one goes on.
/// For one thread at a time.
class ManifestFile {
 public:
  /// `of_earlier_runs`: what the manifest has counts as made, too.
  ManifestFile(std::string path, bool of_earlier_runs);

  /// Reads what is there. Lines that are no records are warnings, and a file that has such is kept
  /// aside. Fails where that cannot be done.
  Result<int> open(Diagnostics& diagnostics);

  /// Whether a file was made so, and is there with its size; of a picture of several pages, all of
  /// its files. `path` is where it is.
  bool is_made(const batch::WantedFile& wanted, const std::string& path) const;

  /// "" or why it cannot be noted.
  std::string add(const batch::ManifestRecord& record);

  /// Makes sure that what was noted is on the disk.
  void synchronise();

  /// Puts the notes into the manifest, sorted by files, each once. "" or the reason of failure.
  /// What is wrong with a manifest that was not read before is told as `open` tells it.
  std::string finish(Diagnostics& diagnostics);

  /// Whether a run before this one was stopped.
  bool goes_on() const { return goes_on_; }

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  using FileHandle = std::unique_ptr<std::FILE, Close>;

  static bool is_as_made(const batch::MadeFile& made, const std::string& path);
  bool are_pages_made(batch::WantedFile wanted, const std::string& path) const;
  bool open_notes(Diagnostics& diagnostics);
  bool read_notes(Diagnostics& diagnostics);
  /// What is in the manifest and what a run that was stopped noted, in this order.
  bool read_earlier(batch::ManifestMerge& merge, Diagnostics& diagnostics) const;

  std::string path_;
  std::string notes_path_;
  bool of_earlier_runs_ = false;
  bool knows_damage_ = false;  // of the manifest
  bool goes_on_ = false;
  batch::ManifestIndex made_;
  FileHandle notes_;
  std::uint64_t earlier_size_ = 0;  // of the notes of a run that was stopped
  std::uint64_t notes_size_ = 0;
  batch::ManifestMerge noted_;   // by this run
  bool knows_all_noted_ = true;  // false: a note may be there in part
  std::chrono::steady_clock::time_point synchronised_;
};

/// Of the folders that a path leads through, one that is a file; "" where there is none.
std::string file_in_place_of_folder(const std::string& folder);

/// What stands in a manifest.
struct ManifestContent {
  std::vector<batch::ManifestRecord> records;
  std::size_t faults = 0;  // lines that are no records
  bool is_torn = false;    // the last line is not whole
};

/// The same as read_manifest, and what could not be read. A file with lines of which none is a
/// record is an error.
Result<ManifestContent> read_manifest_content(const std::string& path, Diagnostics& diagnostics);

/// The records of a manifest, those of a run that was stopped among them, the last ones last.
/// Lines that are none are warnings.
Result<std::vector<batch::ManifestRecord>> read_manifest(const std::string& path,
                                                         Diagnostics& diagnostics);

}  // namespace cvpress::cli
