// Opens encrypted PDFs of anybody's, by libqpdf in a plug-in that is opened on first use and
// runs in a process of its own, bounded in time and memory.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::pdf {

/// Larger files are refused.
inline constexpr std::size_t kLargestEncrypted = std::size_t{64} << 20;

enum class Opening { kDone, kLocked, kFailed };

struct Opened {
  Opening outcome = Opening::kFailed;
  std::string bytes;    // of the file without its encryption; equal content gives equal bytes
  std::string problem;  // of kFailed
};

/// `password` may be the user's or the owner's; "" opens what only an owner's protects.
Opened decrypted(std::string_view pdf, const std::string& password);

}  // namespace cvpress::pdf
