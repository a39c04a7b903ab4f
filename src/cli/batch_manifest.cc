#include "cli/batch_manifest.h"

#include <array>
#include <cerrno>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/files.h"
#include "cli/chunk_reader.h"
#include "cli/damaged_file.h"
#include "cli/output.h"
#include "cli/output_name.h"
#include "cli/output_options.h"

namespace cvpress::cli {
namespace {

constexpr std::chrono::milliseconds kSynchroniseAfter{250};
/// A run that was killed may take a moment to go.
constexpr std::chrono::milliseconds kLongestWait{1000};
constexpr std::chrono::milliseconds kWait{20};
constexpr std::string_view kNotesEnding = ".part";

std::string stem_of(const std::string& path) {
  const std::string name(file_name_of(path));
  return name.substr(0, name.rfind('.'));
}

/// Locks a file for this process; the lock ends with it, however that ends. False where another
/// has it, or has put the file away since it was opened.
bool is_locked(std::FILE* file, const std::string& path) {
  if (::flock(fileno(file), LOCK_EX | LOCK_NB) != 0) return errno != EWOULDBLOCK;
  struct stat opened {};
  struct stat named {};
  return ::fstat(fileno(file), &opened) == 0 && ::stat(path.c_str(), &named) == 0 &&
         opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

bool is_file(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_regular_file(path, ignored);
}

/// What the system says of its last failure.
std::string last_reason() {
  return std::generic_category().message(errno);
}

std::string why_unreadable(const std::string& path) {
  std::error_code ignored;
  const auto status = std::filesystem::status(path, ignored);
  if (!std::filesystem::exists(status)) return std::string(read_error_text(ReadError::kMissing));
  if (std::filesystem::is_directory(status)) return "this is a folder";
  return std::string(read_error_text(ReadError::kUnreadable));
}

/// What became of reading a manifest to its end.
struct ManifestEnd {
  bool is_torn = false;
  std::uint64_t whole_bytes = 0;
  std::size_t faults = 0;  // lines that are no records
};

/// Of a file that may be anything, so many lines are told.
constexpr std::size_t kMostFaults = 20;

void tell_fault(const std::string& path, const batch::ManifestFault& fault, std::size_t number,
                Diagnostics& diagnostics) {
  if (number > kMostFaults) return;
  diagnostics.warning({}, fmt::format("{}:{}: {}", path, fault.line, fault.message));
}

void tell_more_faults(const std::string& path, std::size_t faults, Diagnostics& diagnostics) {
  if (faults <= kMostFaults) return;
  const std::size_t more = faults - kMostFaults;
  diagnostics.warning({}, fmt::format("{}: and {} more line{} no record{} of a manifest", path,
                                      more, more == 1 ? " is" : "s are", more == 1 ? "" : "s"));
}

constexpr std::uint64_t kWholeFile = UINT64_MAX;

/// Of the first `size` bytes, which end with a line.
template <class Take>
Result<ManifestEnd> read_records(const std::string& path, Take take, Diagnostics& diagnostics,
                                 std::uint64_t size = kWholeFile) {
  const ChunkReader file(path);
  const auto cannot_read = [&] {
    diagnostics.error({}, fmt::format("cannot read {}: {}", path, why_unreadable(path))).fault =
        Fault::kSystem;
    return failed();
  };
  if (!file.is_open()) return cannot_read();
  batch::ManifestReader reader([file] { return file.next(); });
  std::size_t faults = 0;
  while (auto record = reader.next()) {
    if (reader.line().begin >= size) break;
    if (*record) {
      take(std::move(**record), reader.line());
    } else {
      tell_fault(path, record->error(), ++faults, diagnostics);
    }
  }
  if (reader.has_failed()) return cannot_read();
  tell_more_faults(path, faults, diagnostics);
  const auto& unended = reader.record_without_newline();
  const bool is_record = unended && !path.ends_with(kNotesEnding);
  // Notes of a run that was killed: the line is cut off, and its file is made again.
  if (is_record) take(*unended, reader.line());
  return ManifestEnd{reader.is_torn() && !is_record, reader.whole_bytes(), faults};
}

/// The same of a manifest that no run is writing: a last line that is not whole is damage, too.
template <class Take>
Result<ManifestEnd> read_finished(const std::string& path, Take take, Diagnostics& diagnostics) {
  const auto end = read_records(path, take, diagnostics);
  if (end && end->is_torn && end->faults == 0) tell_torn_line(path, diagnostics);
  return end;
}

/// The files of lines, by LinePlace::file.
constexpr std::uint32_t kOfManifest = 0;
constexpr std::uint32_t kOfNotes = 1;

/// A manifest and its notes, of which lines are read by their places.
class LineFiles {
 public:
  LineFiles(const std::string& manifest, const std::string& notes)
      : files_{FileHandle(std::fopen(manifest.c_str(), "rb")),
               FileHandle(std::fopen(notes.c_str(), "rb"))} {}

  bool has_notes() const { return files_[kOfNotes] != nullptr; }

  Result<std::string> line(const batch::LinePlace& place) const {
    std::FILE* file = files_[place.file].get();
    std::string text(place.size, '\0');
    const bool is_read =
        file != nullptr && ::pread(fileno(file), text.data(), text.size(),
                                   static_cast<off_t>(place.begin)) == ssize_t(text.size());
    if (!is_read) return failed();
    return text;
  }

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  using FileHandle = std::unique_ptr<std::FILE, Close>;
  std::array<FileHandle, 2> files_;
};

/// Several lines of a manifest; "" at its end.
Result<std::string> next_piece(batch::ManifestMerge& merge, const LineFiles& files) {
  constexpr std::size_t kOfAPiece = 1 << 16;
  const auto read = [&files](const batch::LinePlace& place) { return files.line(place); };
  std::string piece;
  while (piece.size() < kOfAPiece) {
    const auto line = merge.next(read);
    if (!line) return failed();
    if (line->empty()) break;
    piece += *line;
  }
  return piece;
}

}  // namespace

std::string manifest_path(const BatchCommand& command, const LoadedPlan& loaded,
                          const batch::Shard& shard) {
  if (!command.manifest.empty()) return command.manifest;
  const std::string part =
      shard.count > 1 ? fmt::format("-{}-of-{}", shard.index + 1, shard.count) : "";
  return joined_path(loaded.output_folder,
                     fmt::format("{}.manifest{}.jsonl", stem_of(command.plan), part));
}

std::string file_in_place_of_folder(const std::string& folder) {
  for (std::string path = folder; !path.empty();) {
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    if (std::filesystem::exists(status)) {
      return std::filesystem::is_directory(status) ? "" : path;
    }
    const std::string above = folder_of(path);
    path = above.size() < path.size() ? above : "";
  }
  return {};
}

ManifestFile::ManifestFile(std::string path, bool of_earlier_runs)
    : path_(std::move(path)),
      notes_path_(path_ + std::string(kNotesEnding)),
      of_earlier_runs_(of_earlier_runs),
      synchronised_(std::chrono::steady_clock::now()) {}

bool ManifestFile::read_notes(Diagnostics& diagnostics) {
  const auto take = [this](const batch::ManifestRecord& record, const batch::ManifestLine&) {
    made_.add(record);
  };
  if (of_earlier_runs_ && is_file(path_)) {
    Diagnostics found;
    const bool is_read = read_finished(path_, take, found).has_value();
    knows_damage_ = true;
    if (!keep_damaged(path_, std::move(found), diagnostics) || !is_read) return false;
  }
  if (!goes_on_) return true;
  Diagnostics found;
  const auto end = read_records(notes_path_, take, found);
  if (!keep_damaged(notes_path_, std::move(found), diagnostics) || !end) return false;
  if (!end->is_torn) return true;
  // The line that a kill left half written.
  std::error_code failure;
  std::filesystem::resize_file(notes_path_, end->whole_bytes, failure);
  if (failure) diagnostics.error({}, fmt::format("cannot mend {}", notes_path_));
  return !failure;
}

bool ManifestFile::open_notes(Diagnostics& diagnostics) {
  if (extension_of(path_) != "jsonl") {
    diagnostics.error({}, fmt::format("the manifest {} must be called .jsonl", path_)).fault =
        Fault::kUsage;
    return false;
  }
  std::error_code ignored;
  const std::string folder = folder_of(notes_path_);
  const std::string file = file_in_place_of_folder(folder);
  const bool is_folder = std::filesystem::is_directory(path_, ignored);
  if (is_folder || !file.empty()) {
    diagnostics
        .error({}, is_folder
                       ? fmt::format("the manifest {} is a folder", path_)
                       : fmt::format("{} is a file, not a folder to write the manifest into", file))
        .fault = Fault::kUsage;
    return false;
  }
  if (!folder.empty()) std::filesystem::create_directories(folder, ignored);
  const auto give_up = std::chrono::steady_clock::now() + kLongestWait;
  do {
    goes_on_ = is_file(notes_path_);
    notes_ = FileHandle(std::fopen(notes_path_.c_str(), "ab"));
    if (!notes_) {
      diagnostics.error({}, fmt::format("cannot write {}: {}", notes_path_, last_reason())).fault =
          Fault::kSystem;
      return false;
    }
    if (is_locked(notes_.get(), notes_path_)) return true;
    std::this_thread::sleep_for(kWait);
  } while (std::chrono::steady_clock::now() < give_up);
  Diagnostic& error =
      diagnostics.error({}, fmt::format("another run is writing {} now", notes_path_));
  error.fault = Fault::kSystem;
  error.hints.push_back({"wait for it, or give this one its own --out or --manifest", {}});
  return false;
}

Result<int> ManifestFile::open(Diagnostics& diagnostics) {
  if (!open_notes(diagnostics) || !read_notes(diagnostics)) return failed();
  std::error_code failure;
  earlier_size_ = notes_size_ = std::filesystem::file_size(notes_path_, failure);
  knows_all_noted_ = !failure;
  return 0;
}

bool ManifestFile::is_as_made(const batch::MadeFile& made, const std::string& path) {
  std::error_code failure;
  const auto now = std::filesystem::file_size(path, failure);
  return !failure && now == made.size;
}

bool ManifestFile::are_pages_made(batch::WantedFile wanted, const std::string& path) const {
  const std::string target(wanted.target);
  std::uint64_t pages = 1;
  for (wanted.page = 1; wanted.page <= pages; ++wanted.page) {
    const std::string page = page_path(target, wanted.page);
    wanted.target = page;
    const auto made = made_.find_made(wanted);
    if (!made || (wanted.page > 1 && made->pages != pages)) return false;
    if (!is_as_made(*made, page_path(path, wanted.page))) return false;
    pages = made->pages;
  }
  return true;
}

bool ManifestFile::is_made(const batch::WantedFile& wanted, const std::string& path) const {
  if (const auto made = made_.find_made(wanted)) return is_as_made(*made, path);
  return wanted_format("", path) == Format::kPng && are_pages_made(wanted, path);
}

std::string ManifestFile::add(const batch::ManifestRecord& record) {
  const std::string line = batch::manifest_line(record);
  const bool is_written = std::fwrite(line.data(), 1, line.size(), notes_.get()) == line.size() &&
                          std::fflush(notes_.get()) == 0;
  knows_all_noted_ = knows_all_noted_ && is_written;
  if (!is_written) return fmt::format("cannot write {}: {}", notes_path_, last_reason());
  const auto size = static_cast<std::uint32_t>(line.size() - 1);
  noted_.add(record, batch::LinePlace{kOfNotes, size, notes_size_});
  notes_size_ += line.size();
  if (std::chrono::steady_clock::now() - synchronised_ > kSynchroniseAfter) synchronise();
  return {};
}

void ManifestFile::synchronise() {
  fdatasync(fileno(notes_.get()));
  synchronised_ = std::chrono::steady_clock::now();
}

bool ManifestFile::read_earlier(batch::ManifestMerge& merge, Diagnostics& diagnostics) const {
  Diagnostics ignored;
  const auto taken_from = [&merge](std::uint32_t file) {
    return [&merge, file](const batch::ManifestRecord& record, const batch::ManifestLine& line) {
      merge.add(record, file, line);
    };
  };
  if (is_file(path_)) {
    Diagnostics found;
    const bool is_read = read_finished(path_, taken_from(kOfManifest), found).has_value();
    const bool is_kept = knows_damage_ || keep_damaged(path_, std::move(found), diagnostics);
    if (!is_read || !is_kept) return false;
  }
  const std::uint64_t size = knows_all_noted_ ? earlier_size_ : kWholeFile;
  return size == 0 || read_records(notes_path_, taken_from(kOfNotes), ignored, size);
}

std::string ManifestFile::finish(Diagnostics& diagnostics) {
  synchronise();
  notes_.reset();
  const LineFiles files(path_, notes_path_);
  batch::ManifestMerge merge;
  if (!files.has_notes()) return fmt::format("cannot read {}", notes_path_);
  if (!read_earlier(merge, diagnostics)) return fmt::format("cannot read {}", path_);
  if (knows_all_noted_) merge.append(std::move(noted_));
  // Nobody else writes it: the notes are locked.
  std::string failure = write_file_alone(path_, [&] { return next_piece(merge, files); });
  if (!failure.empty()) return fmt::format("cannot write {}: {}", path_, failure);
  std::error_code unused;
  std::filesystem::remove(notes_path_, unused);
  return {};
}

Result<ManifestContent> read_manifest_content(const std::string& path, Diagnostics& diagnostics) {
  ManifestContent content;
  Diagnostics found;
  const auto read = [&](const std::string& file) {
    const auto take = [&content](batch::ManifestRecord record, const batch::ManifestLine&) {
      content.records.push_back(std::move(record));
    };
    const auto end = read_records(file, take, found);
    content.is_torn = content.is_torn || (end && end->is_torn);
    content.faults += end ? end->faults : 0;
    return end.has_value();
  };
  const std::string notes = path + std::string(kNotesEnding);
  const bool has_notes = is_file(notes);
  const bool is_read = (!is_file(path) && has_notes) || read(path);
  const bool is_all_read = is_read && (!has_notes || read(notes));
  if (is_all_read && content.records.empty() && content.faults > 0) {
    diagnostics
        .error({}, fmt::format("{} is no manifest of a batch: no line of it is a record", path))
        .hints.push_back({"cvpress batch writes one beside its files, PLAN.manifest.jsonl", {}});
    return failed();
  }
  diagnostics.append(std::move(found));
  if (!is_all_read) return failed();
  return content;
}

Result<std::vector<batch::ManifestRecord>> read_manifest(const std::string& path,
                                                         Diagnostics& diagnostics) {
  auto content = read_manifest_content(path, diagnostics);
  if (!content) return failed();
  const bool is_running = is_file(path + std::string(kNotesEnding));
  if (content->is_torn && content->faults == 0 && !is_running) tell_torn_line(path, diagnostics);
  return std::move(content->records);
}

}  // namespace cvpress::cli
