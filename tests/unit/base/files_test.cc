#include "base/files.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cvpress {
namespace {

using testing::ElementsAre;
namespace fs = std::filesystem;

class DiskFilesTest : public testing::Test {
 protected:
  DiskFilesTest() {
    std::string pattern = testing::TempDir() + "cvpress-files-XXXXXX";
    folder_ = fs::canonical(mkdtemp(pattern.data())).string();
    write("site/b.md", "inside");
    write("site/sub/a.md", "deeper");
    write("secret.md", "outside");
    write("sitemap.md", "beside");
    files_.allow(folder_ + "/site");
  }
  ~DiskFilesTest() override { fs::remove_all(folder_); }

  void write(const std::string& name, const std::string& bytes) {
    fs::create_directories(fs::path(folder_ + "/" + name).parent_path());
    std::ofstream(folder_ + "/" + name) << bytes;
  }
  FileContent read(const std::string& name, std::size_t limit = 100) {
    return files_.read(folder_ + "/" + name, limit);
  }

  std::string folder_;
  DiskFiles files_;
};

TEST_F(DiskFilesTest, ReadBelowTheAllowedFolder) {
  EXPECT_EQ(read("site/b.md").bytes, "inside");
  EXPECT_EQ(read("site/sub/../b.md").bytes, "inside");
  EXPECT_EQ(files_.kind(folder_ + "/site"), FileKind::kDirectory);
  EXPECT_EQ(files_.kind(folder_ + "/site/b.md"), FileKind::kFile);
}

TEST_F(DiskFilesTest, DoNotLeaveItByDots) {
  EXPECT_EQ(read("site/../secret.md").error, ReadError::kOutside);
  EXPECT_EQ(read("site/none/../../secret.md").error, ReadError::kOutside);
  EXPECT_EQ(files_.kind(folder_ + "/site/../secret.md"), FileKind::kNone);
  EXPECT_THAT(files_.list(folder_ + "/site/.."), ElementsAre());
}

TEST_F(DiskFilesTest, DoNotTakeALongerNameForTheFolder) {
  EXPECT_EQ(read("sitemap.md").error, ReadError::kOutside);
}

TEST_F(DiskFilesTest, DoNotLeaveItByLinks) {
  fs::create_symlink("../secret.md", folder_ + "/site/link.md");
  fs::create_directory_symlink("..", folder_ + "/site/up");
  EXPECT_EQ(read("site/link.md").error, ReadError::kOutside);
  EXPECT_EQ(read("site/up/secret.md").error, ReadError::kOutside);
  EXPECT_THAT(files_.list(folder_ + "/site/up"), ElementsAre());
}

TEST_F(DiskFilesTest, TellOfLinksThatLeadOut) {
  fs::create_symlink("../secret.md", folder_ + "/site/link.md");
  fs::create_directory_symlink("..", folder_ + "/site/up");
  fs::create_symlink("../none.md", folder_ + "/site/broken.md");
  fs::create_symlink("sub/a.md", folder_ + "/site/inside.md");
  fs::create_symlink("loop", folder_ + "/site/loop");
  EXPECT_EQ(files_.kind_outside(folder_ + "/site/link.md"), FileKind::kFile);
  EXPECT_EQ(files_.kind_outside(folder_ + "/site/up"), FileKind::kDirectory);
  for (const char* other : {"broken.md", "inside.md", "loop", "none.md", "up/secret.md", "sub"}) {
    EXPECT_EQ(files_.kind_outside(folder_ + "/site/" + other), FileKind::kNone) << other;
  }
}

TEST_F(DiskFilesTest, FollowLinksThatStayInside) {
  fs::create_symlink("sub/a.md", folder_ + "/site/link.md");
  EXPECT_EQ(read("site/link.md").bytes, "deeper");
}

TEST_F(DiskFilesTest, SurviveALoopOfLinks) {
  fs::create_symlink("loop", folder_ + "/site/loop");
  EXPECT_FALSE(read("site/loop").bytes);
  EXPECT_EQ(files_.kind(folder_ + "/site/loop"), FileKind::kNone);
}

TEST_F(DiskFilesTest, AllowOneFileAlone) {
  DiskFiles files;
  files.allow(folder_ + "/secret.md");
  EXPECT_EQ(files.read(folder_ + "/secret.md", 100).bytes, "outside");
  EXPECT_EQ(files.read(folder_ + "/sitemap.md", 100).error, ReadError::kOutside);
}

TEST_F(DiskFilesTest, TellWhyThereIsNothing) {
  EXPECT_EQ(read("site/none.md").error, ReadError::kMissing);
  EXPECT_EQ(read("site/none/none.md").error, ReadError::kMissing);
  EXPECT_EQ(read("site/sub").error, ReadError::kNotAFile);
  EXPECT_EQ(read("site/b.md", 5).error, ReadError::kTooLarge);
  EXPECT_EQ(read("site/b.md", 6).bytes, "inside");
  EXPECT_EQ(read("site/b.md/c").error, ReadError::kMissing);
}

TEST_F(DiskFilesTest, DoNotWaitForAPipe) {
  ASSERT_EQ(mkfifo((folder_ + "/site/pipe").c_str(), 0600), 0);
  EXPECT_EQ(read("site/pipe").error, ReadError::kNotAFile);
}

TEST_F(DiskFilesTest, FindMissingFilesOfTheWorkingFolderMissing) {
  DiskFiles files;
  files.allow(".");
  EXPECT_EQ(files.read("no-such-folder/x.md", 100).error, ReadError::kMissing);
  EXPECT_EQ(files.read("no-such-file.md", 100).error, ReadError::kMissing);
}

TEST_F(DiskFilesTest, ReadEmptyFiles) {
  write("site/empty.md", "");
  EXPECT_EQ(read("site/empty.md").bytes, "");
}

TEST_F(DiskFilesTest, TellTheSameBeforeAndAfterAListing) {
  fs::create_symlink("sub/a.md", folder_ + "/site/link.md");
  fs::create_symlink("../secret.md", folder_ + "/site/out.md");
  for (const bool listed : {false, true}) {
    DiskFiles files;
    files.allow(folder_ + "/site");
    EXPECT_EQ(files.entries(listed ? folder_ + "/site" : "").size(), listed ? 4u : 0u);
    EXPECT_EQ(files.kind(folder_ + "/site/b.md"), FileKind::kFile);
    EXPECT_EQ(files.kind(folder_ + "/site/link.md"), FileKind::kFile);
    EXPECT_EQ(files.kind(folder_ + "/site/out.md"), FileKind::kNone);
    EXPECT_EQ(files.kind_outside(folder_ + "/site/out.md"), FileKind::kFile);
    EXPECT_EQ(files.kind(folder_ + "/site/sub"), FileKind::kDirectory);
    EXPECT_EQ(files.kind(folder_ + "/site/none.md"), FileKind::kNone);
    EXPECT_EQ(files.kind(folder_ + "/site/none/none.md"), FileKind::kNone);
    EXPECT_EQ(files.kind(folder_ + "/site/b.md/c"), FileKind::kNone);
  }
}

TEST_F(DiskFilesTest, RememberWhatWasSeen) {
  DiskFiles copy = files_;
  copy.allow(folder_ + "/sitemap.md");
  EXPECT_EQ(files_.kind(folder_ + "/site/new.md"), FileKind::kNone);
  write("site/new.md", "made meanwhile");
  EXPECT_EQ(copy.kind(folder_ + "/site/new.md"), FileKind::kNone);
  EXPECT_EQ(copy.kind(folder_ + "/sitemap.md"), FileKind::kFile);
  EXPECT_EQ(files_.kind(folder_ + "/sitemap.md"), FileKind::kNone);
}

TEST_F(DiskFilesTest, SurvivePathsThatNoSystemHas) {
  std::string path = folder_ + "/site";
  for (int i = 0; i < 500'000; ++i) path += "/a";
  EXPECT_EQ(files_.kind(path), FileKind::kNone);
  EXPECT_FALSE(files_.read(path, 100).bytes);
}

TEST_F(DiskFilesTest, ListNamesInOrder) {
  write("site/Z.md", "");
  EXPECT_THAT(files_.list(folder_ + "/site"), ElementsAre("Z.md", "b.md", "sub"));
  EXPECT_THAT(files_.list(folder_ + "/site/b.md"), ElementsAre());
}

TEST(MemoryFilesTest, ActLikeAFileSystem) {
  MemoryFiles files;
  files.add("a/b.md", "one");
  files.add("a/./c/d.md", "two");
  files.add("e.md", "three");
  EXPECT_EQ(files.kind("a"), FileKind::kDirectory);
  EXPECT_EQ(files.kind("a/c/d.md"), FileKind::kFile);
  EXPECT_EQ(files.kind("x"), FileKind::kNone);
  EXPECT_EQ(files.read("a/../e.md", 100).bytes, "three");
  EXPECT_EQ(files.read("a/b.md", 2).error, ReadError::kTooLarge);
  EXPECT_EQ(files.read("x", 2).error, ReadError::kMissing);
  EXPECT_THAT(files.list("a"), ElementsAre("b.md", "c"));
  EXPECT_THAT(files.list(""), ElementsAre("a", "e.md"));
}

TEST(Paths, AreJoinedAndCleaned) {
  EXPECT_EQ(joined_path("a/b", "../c.md"), "a/c.md");
  EXPECT_EQ(joined_path("a", "/c.md"), "/c.md");
  EXPECT_EQ(joined_path("", ""), ".");
  EXPECT_EQ(joined_path("a", "b/"), "a/b");
  EXPECT_EQ(joined_path("a", "../../c"), "../c");
  EXPECT_EQ(joined_path("/", "../c"), "/c");
  EXPECT_EQ(joined_path("..", "../a/./b//c/.."), "../../a/b");
  EXPECT_EQ(joined_path("a/b", "../.."), ".");
  EXPECT_EQ(joined_path("/a", ""), "/a");
}

TEST(Paths, HaveParts) {
  EXPECT_EQ(folder_of("a/b/c.md"), "a/b");
  EXPECT_EQ(folder_of("c.md"), "");
  EXPECT_EQ(folder_of("/c.md"), "/");
  EXPECT_EQ(folder_of("a//b/"), "a/b");
  EXPECT_EQ(folder_of("a//b"), "a");
  EXPECT_EQ(file_name_of("a/b.md"), "b.md");
  EXPECT_EQ(file_name_of("a/"), "");
  EXPECT_EQ(extension_of("a.b/c.PNG"), "png");
  EXPECT_EQ(extension_of("a.b/c"), "");
  EXPECT_EQ(extension_of(".hidden"), "");
}

}  // namespace
}  // namespace cvpress
