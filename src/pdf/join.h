// Others' PDFs joined to one of ours, by libqpdf in a plug-in that is opened on first use and runs
// in a process of its own, bounded in time and memory.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace cvpress::pdf {

/// Larger files are not joined, nor more bytes together.
inline constexpr std::size_t kLargestJoined = std::size_t{64} << 20;

/// What there is to know of a file before it is joined.
struct Examined {
  std::size_t pages = 0;
  bool is_damaged = false;  // it can be read all the same
  bool is_tagged = false;
  bool is_accessible = false;  // says that it is PDF/UA-1, and what it joins may go on to say so
  bool is_archival = false;    // the same of PDF/A, level A
  bool has_files = false;      // inside
  bool loses_fields = false;   // what is filled into a form is not seen
  std::string title;           // its own
};

/// Why it cannot be read, where it cannot.
tl::expected<Examined, std::string> examined(std::string_view pdf);

/// A file whose pages go between those of ours.
struct JoinedFile {
  std::string_view bytes;
  std::size_t before_page = 0;  // of ours, from 0; their number: behind all
  std::string title;            // its line in the outline, above its own outline
};

/// One file: ours with all it has, and the pages of the others with their looks and links. Equal
/// input gives equal bytes. Else the reason.
tl::expected<std::string, std::string> joined(std::string_view pdf,
                                              const std::vector<JoinedFile>& files);

}  // namespace cvpress::pdf
