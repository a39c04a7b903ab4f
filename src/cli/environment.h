// What the machine says: folders, dates, standard input. Read once, here only.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/files.h"

namespace cvpress::cli {

struct Environment {
  std::string layouts_folder;                     // the user's own; "" where there is no home
  std::string cache_folder;                       // for fetched pictures; "" where there is no home
  std::vector<std::string> fonts_folders;         // shipped with the program, and the user's own
  std::string own_fonts_folder;                   // the user's own of these; "" for none
  std::vector<std::string> system_fonts_folders;  // whether they exist or not
  std::optional<long long> source_date;           // SOURCE_DATE_EPOCH
  std::string wrong_source_date;                  // its text, where it is no time
  long long now = 0;                              // seconds since 1970
};

Environment read_environment();

/// The day of a moment, "2026-05-01" in UTC; "" for none.
std::string day_of(std::optional<long long> seconds);

/// Its month, counted from year 0, or that of now.
int month_of(std::optional<long long> seconds, const Environment& environment);

/// A small file that the user named, which may be a pipe; waits for who writes into it.
FileContent read_file_or_pipe(const std::string& path, std::size_t limit);

/// All of standard input, up to `limit` bytes; nothing if it is longer.
std::optional<std::string> read_standard_input(std::size_t limit);

}  // namespace cvpress::cli
