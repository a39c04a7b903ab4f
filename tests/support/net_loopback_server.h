// A tiny HTTP server on 127.0.0.1 for tests: answers by path, counts requests,
// ends with its object.
#pragma once

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <string>
#include <thread>

namespace cvpress::testing_support {

class LoopbackServer {
 public:
  LoopbackServer();
  ~LoopbackServer();
  LoopbackServer(const LoopbackServer&) = delete;
  LoopbackServer& operator=(const LoopbackServer&) = delete;

  /// What GET of `path` gives: a whole response with its status line.
  void answer(const std::string& path, std::string response, std::chrono::milliseconds delay = {});
  /// The URL of a path.
  std::string url(const std::string& path) const;
  int requests() const { return requests_; }

 private:
  struct Answer {
    std::string response;
    std::chrono::milliseconds delay{};
  };
  void run();
  void serve(int connection);

  int listener_ = -1;
  int port_ = 0;
  std::map<std::string, Answer> answers_;
  std::mutex mutex_;
  std::atomic<int> requests_{0};
  std::atomic<bool> stopping_{false};
  std::thread thread_;
};

/// "200 OK" with a body and its length.
std::string ok_response(const std::string& body);
/// "302 Found" to another place.
std::string redirect_response(const std::string& location);

}  // namespace cvpress::testing_support
