#include "net/fetch.h"

#include <algorithm>
#include <dlfcn.h>
#include <filesystem>
#include <mutex>
#include <string_view>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.h"
#include "net/cache.h"
#include "net/plugin/http_plugin.h"

namespace cvpress::net {
namespace {

namespace fs = std::filesystem;

constexpr const char* kPluginFile = "cvpress-http.so";
constexpr std::size_t kLongestUrl = 4096;
constexpr int kLongestWait = 3600;  // seconds

/// The folders a plug-in may lie in, the one that was asked for first.
std::vector<fs::path> plugin_folders(const std::string& wanted) {
  if (!wanted.empty()) return {wanted};
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) return {};
  const fs::path folder = program.parent_path();
  return {folder, folder.parent_path() / "lib" / "cvpress"};
}

CvpressHttpGet opened(const std::string& wanted) {
  for (const fs::path& folder : plugin_folders(wanted)) {
    void* library = dlopen((folder / kPluginFile).c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!library) continue;
    if (void* symbol = dlsym(library, CVPRESS_HTTP_SYMBOL)) {
      return reinterpret_cast<CvpressHttpGet>(symbol);
    }
    dlclose(library);
  }
  return nullptr;
}

/// The plug-in's function; opened once and kept, as libcurl cannot be closed safely.
CvpressHttpGet plugin(const std::string& folder) {
  static std::mutex mutex;
  static CvpressHttpGet get = nullptr;
  const std::lock_guard lock(mutex);
  if (!get) get = opened(folder);
  return get;
}

bool has_forbidden_bytes(std::string_view url) {
  return std::any_of(url.begin(), url.end(), [](char c) {
    return static_cast<unsigned char>(c) <= 0x20 || static_cast<unsigned char>(c) == 0x7F;
  });
}

/// Why a URL is not even tried; "" if it may be.
std::string_view objection(std::string_view url) {
  const std::string scheme = ascii_lower(url.substr(0, url.find(':')));
  if (scheme != "http" && scheme != "https") return "only http and https are fetched";
  if (url.substr(scheme.size()).substr(0, 3) != "://" || has_forbidden_bytes(url)) {
    return "this is not a valid address";
  }
  if (url.size() > kLongestUrl) return "the address is too long";
  const std::string_view rest = url.substr(scheme.size() + 3);
  const std::string_view authority = rest.substr(0, rest.find_first_of("/?#\\"));
  if (authority.empty()) return "the address has no host";
  if (authority.find('@') != authority.npos) {
    return "addresses with a user name or password are not fetched";
  }
  return {};
}

/// One fetch, as the plug-in's callbacks see it.
struct Running {
  bool allow_private = false;
  std::string body = {};
};

int may_connect(const char* address, void* context) {
  return static_cast<Running*>(context)->allow_private || !is_private_address(address) ? 1 : 0;
}

int take(const char* bytes, std::size_t count, void* context) {
  static_cast<Running*>(context)->body.append(bytes, count);
  return 1;
}

std::string reason(const CvpressHttpAnswer& answer, const FetchOptions& options) {
  switch (answer.outcome) {
    case CVPRESS_HTTP_STATUS: return fmt::format("the server answered {}", answer.status);
    case CVPRESS_HTTP_TOO_LARGE: return fmt::format("it is larger than {} bytes", options.limit);
    case CVPRESS_HTTP_TIMEOUT:
      return fmt::format("it took longer than {} seconds", options.timeout_seconds);
    case CVPRESS_HTTP_REDIRECTS:
      return fmt::format("it was redirected more than {} times", options.redirects);
    case CVPRESS_HTTP_SCHEME: return "it leads to something that is not http or https";
    case CVPRESS_HTTP_CREDENTIALS: return "it leads to an address with a user name or password";
    case CVPRESS_HTTP_REFUSED: return "its address lies inside a private network";
    case CVPRESS_HTTP_OK:
    case CVPRESS_HTTP_FAILED: break;
  }
  return answer.message[0] != '\0' ? std::string(answer.message) : "the connection failed";
}

std::optional<std::string> failure(const std::string& url, std::string_view why, SourceSpan where,
                                   Diagnostics& diagnostics) {
  diagnostics.warning(where, fmt::format("{} is not fetched: {}", json_quoted(url), why));
  return std::nullopt;
}

}  // namespace

std::optional<std::string> fetch(const std::string& url, const FetchOptions& options,
                                 SourceSpan where, Diagnostics& diagnostics) {
  if (const std::string_view why = objection(url); !why.empty()) {
    return failure(url, why, where, diagnostics);
  }
  const bool caches = !options.cache_folder.empty();
  if (caches) {
    if (auto bytes = cached(options.cache_folder, url, options.limit)) return bytes;
  }
  const CvpressHttpGet get = plugin(options.plugin_folder);
  if (!get) {
    return failure(url, fmt::format("the plug-in {} is missing", kPluginFile), where, diagnostics);
  }
  Running running{options.allow_private_hosts};
  CvpressHttpRequest request{};
  request.url = url.c_str();
  request.limit = options.limit;
  request.timeout_ms = std::clamp(options.timeout_seconds, 1, kLongestWait) * 1000;
  request.redirects = std::max(options.redirects, 0);
  request.may_connect = may_connect;
  request.take = take;
  request.context = &running;
  CvpressHttpAnswer answer{};
  get(&request, &answer);
  if (answer.outcome != CVPRESS_HTTP_OK) {
    return failure(url, reason(answer, options), where, diagnostics);
  }
  if (caches && !store(options.cache_folder, url, running.body)) {
    diagnostics.warning(
        where, fmt::format("the cache {} cannot be written", json_quoted(options.cache_folder)));
  }
  return std::move(running.body);
}

}  // namespace cvpress::net
