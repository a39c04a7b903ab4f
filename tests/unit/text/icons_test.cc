#include <algorithm>
#include <set>

#include "support/text_shaping.h"
#include "text/font_catalog.h"
#include "text/icon_table_internal.h"

namespace cvpress::text {
namespace {

using cvpress::tests::built_in_fonts;
using ::testing::Contains;

struct Box {
  double left = 1e9, bottom = 1e9, right = -1e9, top = -1e9;
};

Box box_of(const IconGlyph& icon) {
  Box box;
  for (const PathStep& step : icon.face->outline(icon.glyph)) {
    if (step.kind == PathStep::Kind::kClose) continue;
    const Point end = step.points[step.kind == PathStep::Kind::kCurve ? 2 : 0];
    box.left = std::min(box.left, end.x);
    box.right = std::max(box.right, end.x);
    box.bottom = std::min(box.bottom, end.y);
    box.top = std::max(box.top, end.y);
  }
  return box;
}

std::ptrdiff_t contours(const IconGlyph& icon) {
  const Path path = icon.face->outline(icon.glyph);
  return std::count_if(path.begin(), path.end(),
                       [](const PathStep& step) { return step.kind == PathStep::Kind::kMove; });
}

TEST(Icons, EveryNameHasAnOutline) {
  for (const std::string_view name : icon_names()) {
    const auto icon = built_in_fonts().icon(name);
    ASSERT_TRUE(icon) << name;
    EXPECT_FALSE(icon->face->outline(icon->glyph).empty()) << name;
  }
}

TEST(Icons, TablesAreSorted) {
  const auto common = common_icons();
  const auto synonyms = icon_synonyms();
  const auto by_name = [](const auto& a, const auto& b) { return a.name < b.name; };
  EXPECT_TRUE(std::is_sorted(common.begin(), common.end(), by_name));
  EXPECT_TRUE(std::is_sorted(synonyms.begin(), synonyms.end(), by_name));
  EXPECT_TRUE(std::is_sorted(icon_names().begin(), icon_names().end()));
}

TEST(Icons, KnowsWhatCvsUse) {
  for (const char* name : {"mail",
                           "phone",
                           "location",
                           "globe",
                           "link",
                           "github",
                           "gitlab",
                           "bitbucket",
                           "linkedin",
                           "twitter",
                           "x",
                           "mastodon",
                           "bluesky",
                           "orcid",
                           "google-scholar",
                           "researchgate",
                           "academia",
                           "stackoverflow",
                           "youtube",
                           "telegram",
                           "whatsapp",
                           "skype",
                           "facebook",
                           "instagram",
                           "medium",
                           "kaggle",
                           "dblp",
                           "arxiv",
                           "zotero",
                           "weixin",
                           "weibo",
                           "zhihu",
                           "xing",
                           "hackerrank",
                           "slack",
                           "discord",
                           "rss",
                           "cv",
                           "file",
                           "calendar",
                           "graduation-cap",
                           "briefcase",
                           "award",
                           "book",
                           "code",
                           "language",
                           "heart",
                           "users",
                           "home",
                           "ring",
                           "dot",
                           "circle-dot",
                           "square",
                           "check",
                           "star"}) {
    EXPECT_THAT(icon_names(), Contains(name));
    EXPECT_TRUE(common_icon(name)) << name << " is looked up the slow way";
  }
}

TEST(Icons, SynonymsAreTheSameGlyph) {
  const auto same = [](const char* a, const char* b) {
    return built_in_fonts().icon(a)->glyph == built_in_fonts().icon(b)->glyph;
  };
  EXPECT_TRUE(same("mail", "envelope"));
  EXPECT_TRUE(same("location", "map-marker-alt"));
  EXPECT_TRUE(same("cog", "GEAR"));
  EXPECT_FALSE(same("mail", "phone"));
}

TEST(Icons, HasNoUnknownOnes) {
  EXPECT_FALSE(built_in_fonts().icon("no-such-icon"));
  EXPECT_FALSE(built_in_fonts().icon(""));
  EXPECT_FALSE(built_in_fonts().icon(".notdef"));
}

TEST(Icons, RingAndDotHaveOneDiameter) {
  const IconGlyph ring = *built_in_fonts().icon("ring");
  const IconGlyph dot = *built_in_fonts().icon("dot");
  EXPECT_EQ(contours(ring), 2);
  EXPECT_EQ(contours(dot), 1);
  EXPECT_EQ(box_of(ring).right - box_of(ring).left, box_of(dot).right - box_of(dot).left);
  EXPECT_EQ(box_of(ring).top, box_of(dot).top);
  EXPECT_EQ(box_of(dot).top - box_of(dot).bottom, box_of(dot).right - box_of(dot).left);
}

}  // namespace
}  // namespace cvpress::text
