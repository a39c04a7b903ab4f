// The plug-in behind net::fetch: libcurl, with everything off that the user
// did not ask for: proxies, cookies, credentials, other protocols, signals.
#include <arpa/inet.h>
#include <array>
#include <cstdio>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <curl/curl.h>

#include "net/plugin/http_plugin.h"

namespace {

/// One transfer, as the callbacks see it.
struct Transfer {
  const CvpressHttpRequest& request;
  std::size_t received = 0;
  bool too_large = false;
  bool refused = false;
};

struct CleanUp {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
using Handle = std::unique_ptr<CURL, CleanUp>;

bool numeric_address(const curl_sockaddr& address, std::array<char, INET6_ADDRSTRLEN>& text) {
  const void* bytes = nullptr;
  if (address.family == AF_INET) {
    bytes = &reinterpret_cast<const sockaddr_in*>(&address.addr)->sin_addr;
  } else if (address.family == AF_INET6) {
    bytes = &reinterpret_cast<const sockaddr_in6*>(&address.addr)->sin6_addr;
  }
  return bytes &&
         inet_ntop(address.family, bytes, text.data(), static_cast<socklen_t>(text.size()));
}

/// Called with the very address that is connected to next, so that a name
/// which resolves differently the second time gains nothing.
curl_socket_t open_socket(void* context, curlsocktype, curl_sockaddr* address) {
  auto& transfer = *static_cast<Transfer*>(context);
  std::array<char, INET6_ADDRSTRLEN> text{};
  const bool allowed = numeric_address(*address, text) &&
                       transfer.request.may_connect(text.data(), transfer.request.context) != 0;
  if (!allowed) {
    transfer.refused = true;
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

std::size_t take_body(char* bytes, std::size_t size, std::size_t count, void* context) {
  auto& transfer = *static_cast<Transfer*>(context);
  const std::size_t length = size * count;
  if (length > transfer.request.limit - transfer.received) {
    transfer.too_large = true;
    return 0;
  }
  transfer.received += length;
  return transfer.request.take(bytes, length, transfer.request.context) != 0 ? length : 0;
}

void set_up(CURL* handle, Transfer& transfer, char* error) {
  const CvpressHttpRequest& request = transfer.request;
  curl_easy_setopt(handle, CURLOPT_URL, request.url);
  curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, error);
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(handle, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
  curl_easy_setopt(handle, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
  // An empty proxy also keeps libcurl from looking for one in the environment.
  curl_easy_setopt(handle, CURLOPT_PROXY, "");
  curl_easy_setopt(handle, CURLOPT_NOPROXY, "*");
  curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(handle, CURLOPT_MAXREDIRS, static_cast<long>(request.redirects));
  curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(request.timeout_ms));
  curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(request.timeout_ms));
  curl_easy_setopt(handle, CURLOPT_USERAGENT, "cvpress");
  curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, &transfer);
  curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, take_body);
  curl_easy_setopt(handle, CURLOPT_WRITEDATA, &transfer);
}

CvpressHttpOutcome outcome_of(CURLcode code, const Transfer& transfer, long status) {
  if (transfer.too_large) return CVPRESS_HTTP_TOO_LARGE;
  switch (code) {
    case CURLE_OK: return status == 200 ? CVPRESS_HTTP_OK : CVPRESS_HTTP_STATUS;
    case CURLE_OPERATION_TIMEDOUT: return CVPRESS_HTTP_TIMEOUT;
    case CURLE_TOO_MANY_REDIRECTS: return CVPRESS_HTTP_REDIRECTS;
    case CURLE_UNSUPPORTED_PROTOCOL: return CVPRESS_HTTP_SCHEME;
    case CURLE_LOGIN_DENIED: return CVPRESS_HTTP_CREDENTIALS;
    default: return transfer.refused ? CVPRESS_HTTP_REFUSED : CVPRESS_HTTP_FAILED;
  }
}

bool is_library_ready() {
  static const bool kReady = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
  return kReady;
}

}  // namespace

extern "C" __attribute__((visibility("default"))) void cvpress_http_v1(
    const CvpressHttpRequest* request, CvpressHttpAnswer* answer) {
  *answer = {};
  answer->outcome = CVPRESS_HTTP_FAILED;
  const Handle handle(is_library_ready() ? curl_easy_init() : nullptr);
  if (!handle) return;
  Transfer transfer{*request};
  char error[CURL_ERROR_SIZE] = "";
  set_up(handle.get(), transfer, error);
  const CURLcode code = curl_easy_perform(handle.get());
  curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &answer->status);
  answer->outcome = outcome_of(code, transfer, answer->status);
  std::snprintf(answer->message, sizeof answer->message, "%s",
                error[0] != '\0' ? error : curl_easy_strerror(code));
}
