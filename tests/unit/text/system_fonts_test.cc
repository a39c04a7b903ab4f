#include "support/text_small_fonts.h"
#include "text/font_catalog.h"

namespace cvpress::text {
namespace {

using cvpress::tests::CountedFiles;
using cvpress::tests::small_font;

const FaceRequest kSans{{"sans"}, 400, false};
const FaceRequest kBoldSans{{"sans"}, 700, false};
const FaceRequest kSerif{{"serif"}, 400, false};

/// A system with a few fonts that are named as Debian names Noto's, whose letters
/// are those of tests/fonts.
class SystemFonts : public ::testing::Test {
 protected:
  void add(const std::string& path, const std::string& font) {
    system_.add("/sys/" + path, small_font(font));
  }
  FontCatalog& fonts() {
    if (!fonts_) fonts_.emplace(own_, std::vector<std::string>{"mine"}, places());
    return *fonts_;
  }
  SystemFontPlaces places() { return {&counted_, {"/sys"}}; }
  std::string path_for(const FaceRequest& request, std::u32string_view characters,
                       std::string_view language = "en") {
    const FacePtr face = fonts().fallback_for(request, characters, language);
    return face ? face->origin().path : "none";
  }
  std::string family_for(std::string_view language) {
    const FacePtr face = fonts().fallback_for(kSans, U"一", language);
    return face ? face->family() : "none";
  }

  MemoryFiles own_;
  MemoryFiles system_;
  CountedFiles counted_{system_};
  std::optional<FontCatalog> fonts_;
};

TEST_F(SystemFonts, AreNotLookedAtWhereBundledFacesSuffice) {
  add("truetype/noto/NotoSans-Regular.ttf", "Square-Regular.ttf");
  fonts().face(kSerif);
  EXPECT_TRUE(fonts().fallback_for(kSans, U"я"));
  EXPECT_EQ(counted_.asked, 0);
}

TEST_F(SystemFonts, AreFoundByTheNamesOfTheirFiles) {
  add("truetype/noto/NotoSansHebrew-Regular.ttf", "Square-Regular.ttf");
  add("truetype/noto/NotoSansArabic-Regular.ttf", "Square-Regular.ttf");
  EXPECT_EQ(path_for(kSans, U"ا"), "/sys/truetype/noto/NotoSansArabic-Regular.ttf");
  EXPECT_EQ(path_for(kSans, U"א"), "/sys/truetype/noto/NotoSansHebrew-Regular.ttf");
}

TEST_F(SystemFonts, AreOpenedOnlyWhereTheirNamesTellThem) {
  add("truetype/noto/NotoSansArabic-Regular.ttf", "Square-Regular.ttf");
  add("truetype/noto/NotoSansThai-Regular.ttf", "Square-Regular.ttf");
  add("truetype/other/Unheard-Of.ttf", "Square-Regular.ttf");
  path_for(kSans, U"ا");
  EXPECT_EQ(counted_.read_files, 2);  // to see that it is one, and to use it
}

TEST_F(SystemFonts, KeepWeightAndSerifs) {
  for (const char* family : {"NotoSansArabic", "NotoNaskhArabic"}) {
    add("truetype/noto/" + std::string(family) + "-Regular.ttf", "Square-Regular.ttf");
    add("truetype/noto/" + std::string(family) + "-Bold.ttf", "Square-Bold.ttf");
  }
  EXPECT_EQ(path_for(kBoldSans, U"ا"), "/sys/truetype/noto/NotoSansArabic-Bold.ttf");
  EXPECT_EQ(path_for(kSerif, U"ا"), "/sys/truetype/noto/NotoNaskhArabic-Regular.ttf");
}

TEST_F(SystemFonts, TakeTheNearestWeightThatThereIs) {
  add("truetype/noto/NotoSansArabic-Regular.ttf", "Square-Regular.ttf");
  EXPECT_EQ(path_for(kBoldSans, U"ا"), "/sys/truetype/noto/NotoSansArabic-Regular.ttf");
}

TEST_F(SystemFonts, AreFoundInFoldersThatNobodyKnows) {
  add("a/b/c/NotoSansArabic-Regular.ttf", "Square-Regular.ttf");
  EXPECT_EQ(path_for(kSans, U"ا"), "/sys/a/b/c/NotoSansArabic-Regular.ttf");
}

TEST_F(SystemFonts, AreOpenedOneByOneWhereNoNameHelps) {
  add("a/Broken.ttf", "make_fonts.py");
  add("a/Unheard-Of.ttf", "Square-Regular.ttf");
  EXPECT_EQ(path_for(kSans, U"ا"), "/sys/a/Unheard-Of.ttf");
}

TEST_F(SystemFonts, ThatNoMakerAllowsToEmbedAreLeftAlone) {
  add("a/Restricted.ttf", "SquareRestricted-Regular.ttf");
  EXPECT_EQ(path_for(kSans, U"ا"), "none");
}

TEST_F(SystemFonts, ComeAfterTheUsers) {
  own_.add("mine/Mine.ttf", small_font("Square-Regular.ttf"));
  add("truetype/noto/NotoSansArabic-Regular.ttf", "Square-Regular.ttf");
  EXPECT_EQ(path_for(kSans, U"ا"), "mine/Mine.ttf");
  EXPECT_FALSE(fonts().fallback_for(kSans, U"ا")->origin().is_systems);
}

TEST_F(SystemFonts, AreFoundByFamilyAndWeight) {
  add("otf/Square-Regular.ttf", "Square-Regular.ttf");
  add("otf/Square-Bold.ttf", "Square-Bold.ttf");
  EXPECT_TRUE(fonts().has_family("square"));
  const FacePtr bold = fonts().face({{"Square"}, 700, false});
  EXPECT_EQ(bold->weight(), 700);
  EXPECT_TRUE(bold->origin().is_systems);
}

TEST_F(SystemFonts, AreFoundByAFamilyThatTheirFilesDoNotTell) {
  add("x/zzz.ttf", "Square-Regular.ttf");
  EXPECT_EQ(fonts().face({{"Square"}, 400, false})->origin().path, "/sys/x/zzz.ttf");
  EXPECT_FALSE(fonts().has_family("No Such Family"));
}

TEST_F(SystemFonts, DrawHanByLanguage) {
  add("opentype/noto/NotoSansCJK-Regular.ttc", "SquareCJK-Regular.ttc");
  EXPECT_EQ(family_for("zh"), "Square CJK SC");
  EXPECT_EQ(family_for("zh-Hans-CN"), "Square CJK SC");
  EXPECT_EQ(family_for("zh-TW"), "Square CJK TC");
  EXPECT_EQ(family_for("zh-Hant"), "Square CJK TC");
  EXPECT_EQ(family_for("zh-HK"), "Square CJK HK");
  EXPECT_EQ(family_for("ja"), "Square CJK JP");
  EXPECT_EQ(family_for("ko-KR"), "Square CJK KR");
  EXPECT_EQ(family_for("en"), "Square CJK SC");
}

TEST_F(SystemFonts, AreVariedByWeight) {
  add("noto/NotoSansArabic[wght].ttf", "SquareVariable.ttf");
  const FacePtr regular = fonts().fallback_for(kSans, U"ا");
  const FacePtr bold = fonts().fallback_for({{"sans"}, 900, false}, U"ا");
  ASSERT_TRUE(regular && bold);
  EXPECT_EQ(regular->weight(), 400);
  EXPECT_EQ(bold->weight(), 900);
  const GlyphId glyph = *bold->glyph_for(U'A');
  EXPECT_EQ(bold->advance(glyph), regular->advance(glyph) + 200);
}

TEST_F(SystemFonts, HaveNoFaceForWhatHasNoMeaning) {
  add("a/Unheard-Of.ttf", "Square-Regular.ttf");
  EXPECT_EQ(path_for(kSans, U"\uE000"), "none");
  EXPECT_EQ(counted_.asked, 0);
}

TEST_F(SystemFonts, AreNotAskedTwiceForWhatTheyLack) {
  add("a/Unheard-Of.ttf", "Square-Regular.ttf");
  path_for(kSans, U"ཀ");
  const int asked = counted_.asked;
  path_for(kSans, U"ཀ");
  EXPECT_EQ(counted_.asked, asked);
}

}  // namespace
}  // namespace cvpress::text
