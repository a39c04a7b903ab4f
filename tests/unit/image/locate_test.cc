#include "image/load.h"

namespace {

using cvpress::image::candidate_paths;
using cvpress::image::Request;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

Request site_logo(const std::string& name) {
  return {name, "site/content/cv", "site", true, {}};
}
Request site_picture(const std::string& name) {
  return {name, "site/content/cv", "site", false, {}};
}

TEST(CandidatePaths, LookForBareLogosWhereHugoDoes) {
  const auto paths = candidate_paths(site_logo("acme"));
  EXPECT_EQ(paths[0], "site/content/cv/acme.svg");
  EXPECT_THAT(paths, Contains("site/assets/media/icons/brands/acme.svg"));
  EXPECT_THAT(paths, Contains("site/assets/media/icons/brands/acme.png"));
  EXPECT_THAT(paths, Contains("site/assets/media/acme.jpg"));
  EXPECT_THAT(paths, Contains("site/static/img/acme.png"));
}

TEST(CandidatePaths, PreferTheBrandsFolder) {
  const auto paths = candidate_paths(site_logo("acme.png"));
  EXPECT_EQ(paths[0], "site/content/cv/acme.png");
  EXPECT_EQ(paths[1], "site/assets/media/icons/brands/acme.png");
}

TEST(CandidatePaths, TakeDotsInNamesForNames) {
  EXPECT_THAT(candidate_paths(site_logo("St.Mary")),
              Contains("site/assets/media/icons/brands/St.Mary.svg"));
}

TEST(CandidatePaths, LookForPicturesBesideTheFileFirst) {
  const auto paths = candidate_paths(site_picture("img/x.png"));
  EXPECT_EQ(paths[0], "site/content/cv/img/x.png");
  EXPECT_THAT(paths, Contains("site/assets/media/img/x.png"));
  EXPECT_THAT(paths, Contains("site/static/img/x.png"));
}

TEST(CandidatePaths, TakeRootedNamesForAddressesOfTheSite) {
  const auto paths = candidate_paths(site_picture("/media/x.png"));
  EXPECT_EQ(paths[0], "site/static/media/x.png");
  EXPECT_THAT(paths, Each(StartsWith("site/")));
}

TEST(CandidatePaths, TakeMachinePathsOnlyInsideTheSite) {
  EXPECT_THAT(candidate_paths({"/cv/x.png", "/cv", "", false, {}}), Contains("/cv/x.png"));
  EXPECT_THAT(candidate_paths({"/etc/x.png", "/cv", "", false, {}}), Not(Contains("/etc/x.png")));
  EXPECT_THAT(candidate_paths({"/cv2/x.png", "/cv", "", false, {}}), Not(Contains("/cv2/x.png")));
}

TEST(CandidatePaths, DoNotClimbOutOfALoneFilesFolder) {
  EXPECT_THAT(candidate_paths({"../../etc/x.png", "cv", "", false, {}}), IsEmpty());
  EXPECT_THAT(candidate_paths({"/../../etc/x.png", "cv", "", false, {}}), Each(StartsWith("cv/")));
  EXPECT_THAT(candidate_paths({"a/../../x.png", "cv", "", true, {}}), IsEmpty());
  EXPECT_THAT(candidate_paths({"%2e%2e/%2e%2e/x.png", "cv", "", true, {}}),
              Each(StartsWith("cv/")));
  EXPECT_THAT(candidate_paths({"..\\..\\x.png", "cv", "", true, {}}), Each(StartsWith("cv/")));
}

TEST(CandidatePaths, LetClimbingNamesBeJudgedInsideASite) {
  EXPECT_THAT(candidate_paths(site_picture("../../static/x.png")),
              ElementsAre("site/static/x.png"));
}

TEST(CandidatePaths, ReadNamesAsAddresses) {
  EXPECT_THAT(candidate_paths(site_picture("my%20logo.png?v=2")),
              Contains("site/static/my logo.png"));
  EXPECT_THAT(candidate_paths(site_picture("img\\x.png")), Contains("site/static/img/x.png"));
}

TEST(CandidatePaths, WorkWithoutASite) {
  const auto paths = candidate_paths({"acme", "cv", "", true, {}});
  EXPECT_THAT(paths, Contains("cv/acme.svg"));
  EXPECT_THAT(paths, Contains("cv/assets/media/icons/brands/acme.svg"));
  EXPECT_THAT(paths, Each(StartsWith("cv/")));
}

TEST(CandidatePaths, NameNoPathTwice) {
  auto paths = candidate_paths(site_logo("acme"));
  std::sort(paths.begin(), paths.end());
  EXPECT_EQ(std::adjacent_find(paths.begin(), paths.end()), paths.end());
}

}  // namespace
