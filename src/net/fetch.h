// Fetches a picture over http(s) into a cache, only when the user asked for it
// (`--fetch-images`). libcurl is in a plug-in that is opened on first use.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostics.h"

namespace cvpress::net {

struct FetchOptions {
  std::string cache_folder;      // "" for no cache
  std::size_t limit = 8u << 20;  // bytes
  int timeout_seconds = 10;      // for the whole of one fetch
  int redirects = 5;
  bool allow_private_hosts = false;  // loopback, private, link-local addresses
  /// Where the plug-in lies; "" for beside the program, else <prefix>/lib/cvpress.
  std::string plugin_folder;
};

/// The bytes behind a URL; nothing, with a warning at `where`, on failure.
/// Redirects are checked like first addresses, and the address that was
/// checked is the one that is connected to.
std::optional<std::string> fetch(const std::string& url, const FetchOptions& options,
                                 SourceSpan where, Diagnostics& diagnostics);

/// Whether a numeric IPv4 or IPv6 address must not be reached by default:
/// loopback, private, link-local, unique local, multicast, unspecified, mapped forms of these.
bool is_private_address(const std::string& numeric_address);

}  // namespace cvpress::net
