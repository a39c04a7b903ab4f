// Fetched files on disk. An entry names its URL, so that no other file is ever
// taken for it, and its length, so that a torn one is not used.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace cvpress::net {

/// The cached bytes of a URL, if there are any and no more than `limit`.
std::optional<std::string> cached(const std::string& folder, const std::string& url,
                                  std::size_t limit);

/// Stores bytes under a URL. A reader sees all of an entry or none of it.
/// False if the folder cannot be written; nothing is lost but time then.
bool store(const std::string& folder, const std::string& url, std::string_view bytes);

}  // namespace cvpress::net
