// `--password-file` and `--allow`: what is asked for, checked.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "pdf/encrypt.h"

namespace cvpress::cli {

/// "" or what is wrong with the words of `--allow`, such as "print,copy".
std::string check_permissions(const std::string& words);

/// "" are the usual ones; "none" are none.
pdf::Permissions permissions_of(const std::string& words);

/// The lines of a file of passwords, which may be a pipe. Fails with an error where there is
/// none, or one is too long or not UTF-8.
Result<std::vector<std::string>> read_passwords(const std::string& path, Diagnostics& diagnostics);

/// The passwords in a file: the user's in the first line, the owner's in the second,
/// either of which may be missing.
Result<pdf::Protection> read_protection(const std::string& path, const std::string& allowed,
                                        Diagnostics& diagnostics);

}  // namespace cvpress::cli
