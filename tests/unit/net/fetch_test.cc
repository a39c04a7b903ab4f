#include "net/fetch.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/sha256.h"
#include "net/cache.h"
#include "support/net_loopback_server.h"

namespace cvpress::net {
namespace {

using testing::HasSubstr;
using testing_support::LoopbackServer;
using testing_support::ok_response;
using testing_support::redirect_response;
namespace fs = std::filesystem;

class Fetch : public testing::Test {
 protected:
  Fetch() {
    std::string pattern = testing::TempDir() + "cvpress-net-XXXXXX";
    folder_ = mkdtemp(pattern.data());
    options_.plugin_folder = CVPRESS_BUILD_DIR;
    options_.allow_private_hosts = true;
    options_.timeout_seconds = 5;
  }
  ~Fetch() override { fs::remove_all(folder_); }

  std::optional<std::string> fetched(const std::string& url) {
    return fetch(url, options_, {}, diagnostics_);
  }
  /// The message of the one warning.
  std::string warning() const {
    return diagnostics_.all().size() == 1 ? diagnostics_.all()[0].message : "";
  }

  std::string folder_;
  FetchOptions options_;
  Diagnostics diagnostics_;
  LoopbackServer server_;
};

TEST_F(Fetch, GivesTheBodyOfAPage) {
  server_.answer("/a.png", ok_response("picture"));
  EXPECT_EQ(fetched(server_.url("/a.png")), "picture");
  EXPECT_TRUE(diagnostics_.all().empty());
}

TEST_F(Fetch, AsksTheServerOnceWithACache) {
  options_.cache_folder = folder_ + "/deep/cache";
  server_.answer("/a.png", ok_response("picture"));
  fetched(server_.url("/a.png"));
  EXPECT_EQ(fetched(server_.url("/a.png")), "picture");
  EXPECT_EQ(server_.requests(), 1);
}

TEST_F(Fetch, DoesNotCacheFailures) {
  options_.cache_folder = folder_;
  EXPECT_FALSE(fetched(server_.url("/later.png")));
  server_.answer("/later.png", ok_response("there"));
  EXPECT_EQ(fetched(server_.url("/later.png")), "there");
}

TEST_F(Fetch, WarnsWhereTheCacheCannotBeWritten) {
  options_.cache_folder = "/dev/null/cache";
  server_.answer("/a.png", ok_response("picture"));
  EXPECT_EQ(fetched(server_.url("/a.png")), "picture");
  EXPECT_THAT(warning(), HasSubstr("cannot be written"));
}

TEST_F(Fetch, StopsAtTheLimit) {
  options_.limit = 1000;
  server_.answer("/big", ok_response(std::string(1001, 'x')));
  server_.answer("/fits", ok_response(std::string(1000, 'x')));
  EXPECT_FALSE(fetched(server_.url("/big")));
  EXPECT_THAT(warning(), HasSubstr("larger than 1000 bytes"));
  EXPECT_TRUE(fetched(server_.url("/fits")));
}

TEST_F(Fetch, StopsAtTheLimitWhenTheServerHidesTheLength) {
  options_.limit = 1000;
  server_.answer("/big", "HTTP/1.0 200 OK\r\n\r\n" + std::string(100'000, 'x'));
  EXPECT_FALSE(fetched(server_.url("/big")));
  EXPECT_THAT(warning(), HasSubstr("larger than 1000 bytes"));
}

TEST_F(Fetch, GivesUpOnASlowServer) {
  options_.timeout_seconds = 1;
  server_.answer("/slow", ok_response("x"), std::chrono::seconds(4));
  EXPECT_FALSE(fetched(server_.url("/slow")));
  EXPECT_THAT(warning(), HasSubstr("longer than 1 seconds"));
}

TEST_F(Fetch, FollowsARedirect) {
  server_.answer("/old", redirect_response("/new"));
  server_.answer("/new", ok_response("here"));
  EXPECT_EQ(fetched(server_.url("/old")), "here");
}

TEST_F(Fetch, EndsARedirectLoop) {
  options_.redirects = 3;
  server_.answer("/loop", redirect_response("/loop"));
  EXPECT_FALSE(fetched(server_.url("/loop")));
  EXPECT_THAT(warning(), HasSubstr("redirected more than 3 times"));
  EXPECT_EQ(server_.requests(), 4);
}

TEST_F(Fetch, FollowsNoRedirectToAFile) {
  server_.answer("/file", redirect_response("file:///etc/hostname"));
  EXPECT_FALSE(fetched(server_.url("/file")));
  EXPECT_THAT(warning(), HasSubstr("not http or https"));
}

TEST_F(Fetch, FollowsNoRedirectWithCredentials) {
  server_.answer("/login", redirect_response("http://user:word@127.0.0.1/"));
  EXPECT_FALSE(fetched(server_.url("/login")));
  EXPECT_THAT(warning(), HasSubstr("user name"));
}

TEST_F(Fetch, RefusesLoopbackUnlessAllowed) {
  options_.allow_private_hosts = false;
  server_.answer("/a.png", ok_response("secret"));
  EXPECT_FALSE(fetched(server_.url("/a.png")));
  EXPECT_THAT(warning(), HasSubstr("private network"));
  EXPECT_EQ(server_.requests(), 0);
}

TEST_F(Fetch, RefusesLoopbackUnderOtherNames) {
  options_.allow_private_hosts = false;
  for (const char* url : {"http://2130706433/", "http://[::ffff:127.0.0.1]/", "http://0x7f.1/",
                          "http://localhost/", "http://[::1]/"}) {
    Diagnostics diagnostics;
    EXPECT_FALSE(fetch(url, options_, {}, diagnostics)) << url;
    EXPECT_THAT(diagnostics.all().at(0).message, HasSubstr("private network")) << url;
  }
}

TEST_F(Fetch, ReportsWhatTheServerAnswered) {
  EXPECT_FALSE(fetched(server_.url("/missing.png")));
  EXPECT_THAT(warning(), HasSubstr("the server answered 404"));
}

TEST_F(Fetch, UsesNoProxyOfTheEnvironment) {
  setenv("http_proxy", "http://127.0.0.1:9", 1);
  server_.answer("/a.png", ok_response("direct"));
  EXPECT_EQ(fetched(server_.url("/a.png")), "direct");
  unsetenv("http_proxy");
}

TEST_F(Fetch, TriesNoOtherSchemesAndNoCredentials) {
  for (const char* url :
       {"file:///etc/passwd", "ftp://example.org/x", "javascript:x", "", "http:", "http://",
        "http:///x", "https://user@example.org/", "http://a b/", "http://user:pw\\@example.org"}) {
    Diagnostics diagnostics;
    EXPECT_FALSE(fetch(url, options_, {}, diagnostics)) << url;
    EXPECT_EQ(diagnostics.all().size(), 1u) << url;
  }
  EXPECT_EQ(server_.requests(), 0);
}

TEST_F(Fetch, DoesNotUseAnEntryOfAnotherUrl) {
  ASSERT_TRUE(store(folder_, "http://example.org/a", "mine"));
  const std::string entry = folder_ + "/" + sha256_hex("http://example.org/a") + ".entry";
  fs::rename(entry, folder_ + "/" + sha256_hex("http://example.org/b") + ".entry");
  EXPECT_EQ(cached(folder_, "http://example.org/b", 100), std::nullopt);
}

TEST_F(Fetch, DoesNotUseATornEntry) {
  ASSERT_TRUE(store(folder_, "http://example.org/a", "0123456789"));
  const std::string entry = folder_ + "/" + sha256_hex("http://example.org/a") + ".entry";
  EXPECT_EQ(cached(folder_, "http://example.org/a", 10), "0123456789");
  EXPECT_EQ(cached(folder_, "http://example.org/a", 9), std::nullopt);
  fs::resize_file(entry, fs::file_size(entry) - 1);
  EXPECT_EQ(cached(folder_, "http://example.org/a", 10), std::nullopt);
}

TEST_F(Fetch, LeavesNothingButTheEntryInTheCache) {
  ASSERT_TRUE(store(folder_, "http://example.org/a", "x"));
  ASSERT_TRUE(store(folder_, "http://example.org/a", "y"));
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 1);
  EXPECT_EQ(cached(folder_, "http://example.org/a", 10), "y");
}

}  // namespace
}  // namespace cvpress::net
