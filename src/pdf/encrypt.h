// Encryption of a finished PDF, by libqpdf in a plug-in that is opened on first use.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "base/result.h"

namespace cvpress::pdf {

/// What whoever has the user's password may do besides reading.
struct Permissions {
  bool print = true;
  bool copy = true;
  bool annotate = false;
  bool fill_forms = false;
  bool assemble = false;
  bool modify = false;
};

struct Protection {
  std::string user_password;
  std::string owner_password;  // "" for one that nobody knows
  Permissions permissions;
};

/// PDF's strongest form (AES-256, ISO 32000-2 7.6, revision 6), which takes passwords of so
/// many bytes of UTF-8.
inline constexpr std::size_t kLongestPassword = 127;

/// Programs that read aloud may always do so. Salts are random, so equal input gives
/// different bytes. Fails, with an error that says why, where the plug-in is missing.
Result<std::string> encrypted(const std::string& pdf, const Protection& protection,
                              Diagnostics& diagnostics);

}  // namespace cvpress::pdf
