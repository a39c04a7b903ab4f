#include "base/files.h"
#include "support/text_shaping.h"
#include "text/font_catalog.h"

namespace cvpress::text {
namespace {

using cvpress::tests::built_in_fonts;
using cvpress::tests::project_fonts;
using ::testing::Contains;
using ::testing::Field;

/// Notes which files were read.
class WatchedFiles : public FileProvider {
 public:
  explicit WatchedFiles(const FileProvider& inner) : inner_(inner) {}
  FileKind kind(const std::string& path) const override { return inner_.kind(path); }
  FileContent read(const std::string& path, std::size_t limit) const override {
    reads.push_back(path);
    return inner_.read(path, limit);
  }
  std::vector<std::string> list(const std::string& folder) const override {
    return inner_.list(folder);
  }
  mutable std::vector<std::string> reads;

 private:
  const FileProvider& inner_;
};

std::string font_bytes(const std::string& file) {
  DiskFiles disk;
  disk.allow(CVPRESS_SOURCE_DIR "/fonts");
  return *disk.read(CVPRESS_SOURCE_DIR "/fonts/" + file, 1 << 20).bytes;
}

std::string name_of(const FontCatalog& fonts, const std::string& family, int weight, bool italic) {
  return fonts.face({{family}, weight, italic})->postscript_name();
}

TEST(FontCatalog, WorksWithoutAnyFolder) {
  EXPECT_EQ(name_of(built_in_fonts(), "sans", 400, false), "SourceSans3-Regular");
  EXPECT_EQ(name_of(built_in_fonts(), "sans", 700, true), "SourceSans3-BoldItalic");
}

TEST(FontCatalog, FallsBackToSansWhenSerifIsNotInstalled) {
  EXPECT_EQ(name_of(built_in_fonts(), "serif", 600, false), "SourceSans3-SemiBold");
}

TEST(FontCatalog, FindsRolesAndFamiliesWhateverTheLetterCase) {
  EXPECT_EQ(name_of(project_fonts(), "Serif", 400, false), "SourceSerif4-Regular");
  EXPECT_EQ(name_of(project_fonts(), "source CODE pro", 400, true), "SourceCodePro-Italic");
}

TEST(FontCatalog, TriesFamiliesInOrder) {
  const FacePtr face = project_fonts().face({{"No Such Face", "mono", "serif"}, 400, false});
  EXPECT_TRUE(face->monospaced());
}

struct WeightCase {
  int asked;
  const char* found;
};

class FontWeight : public ::testing::TestWithParam<WeightCase> {};

TEST_P(FontWeight, IsMatchedAsCssDoes) {
  EXPECT_EQ(name_of(project_fonts(), "sans", GetParam().asked, false), GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(Sans, FontWeight,
                         ::testing::Values(WeightCase{100, "SourceSans3-Regular"},
                                           WeightCase{450, "SourceSans3-Regular"},
                                           WeightCase{500, "SourceSans3-Regular"},
                                           WeightCase{550, "SourceSans3-SemiBold"},
                                           WeightCase{650, "SourceSans3-Bold"},
                                           WeightCase{900, "SourceSans3-Bold"}));

TEST(FontCatalog, PrefersSlantToWeight) {
  EXPECT_EQ(name_of(project_fonts(), "mono", 700, true), "SourceCodePro-Italic");
}

TEST(FontCatalog, ReadsOnlyTheFacesThatAreUsed) {
  DiskFiles disk;
  disk.allow(CVPRESS_SOURCE_DIR "/fonts");
  const WatchedFiles files(disk);
  const FontCatalog fonts(files, {CVPRESS_SOURCE_DIR "/fonts"});
  fonts.face({{"sans"}, 400, false});
  EXPECT_THAT(files.reads, ::testing::IsEmpty());
  fonts.face({{"serif"}, 400, false});
  fonts.face({{"serif"}, 400, false});
  EXPECT_EQ(files.reads.size(), 1u);
}

TEST(FontCatalog, ReadsNamesOfUnknownFiles) {
  MemoryFiles files;
  files.add("mine/Other.ttf", font_bytes("mono/SourceCodePro-Bold.ttf"));
  const FontCatalog fonts(files, {"mine"});
  EXPECT_TRUE(fonts.has_family("source code pro"));
  EXPECT_EQ(name_of(fonts, "Source Code Pro", 400, false), "SourceCodePro-Bold");
  EXPECT_THAT(fonts.list(), Contains(Field(&FaceListing::origin, "mine/Other.ttf")));
}

/// The file with another weight class.
std::string of_class(std::string bytes, char high, char low) {
  const std::size_t entry = bytes.find("OS/2");
  std::size_t table = 0;
  for (std::size_t i = 8; i < 12; ++i) {
    table = table << 8 | static_cast<unsigned char>(bytes[entry + i]);
  }
  bytes[table + 4] = high;
  bytes[table + 5] = low;
  return bytes;
}

TEST(FontCatalog, TakesABoldFaceForBoldWhateverItsClass) {
  MemoryFiles files;
  files.add("mine/A.ttf", of_class(font_bytes("mono/SourceCodePro-Bold.ttf"), 1, '\x90'));
  files.add("mine/B.ttf", of_class(font_bytes("mono/SourceCodePro-Regular.ttf"), 1, '\x90'));
  const FontCatalog fonts(files, {"mine"});
  EXPECT_EQ(name_of(fonts, "Source Code Pro", 400, false), "SourceCodePro-Regular");
  EXPECT_EQ(name_of(fonts, "Source Code Pro", 700, false), "SourceCodePro-Bold");
}

TEST(FontCatalog, KnowsWhichFilesHoldNoFace) {
  MemoryFiles files;
  const std::string whole = font_bytes("mono/SourceCodePro-Bold.ttf");
  files.add("mine/Cut.ttf", whole.substr(0, whole.size() / 2));
  files.add("mine/Text.otf", "no font");
  files.add("mine/Whole.ttf", whole);
  files.add("mine/README.md", "fonts");
  const FontCatalog fonts(files, {"mine"});
  EXPECT_THAT(fonts.unreadable_files(), ::testing::ElementsAre("mine/Cut.ttf", "mine/Text.otf"));
}

TEST(FontCatalog, GivesFilesTheRoleOfTheirFolder) {
  MemoryFiles files;
  files.add("mine/serif/Other.ttf", font_bytes("mono/SourceCodePro-Bold.ttf"));
  const FontCatalog fonts(files, {"mine"});
  EXPECT_EQ(name_of(fonts, "serif", 400, false), "SourceCodePro-Bold");
}

TEST(FontCatalog, KnowsWhichFamiliesExist) {
  EXPECT_TRUE(project_fonts().has_family("Source Serif 4"));
  EXPECT_FALSE(built_in_fonts().has_family("Source Serif 4"));
  EXPECT_FALSE(project_fonts().has_family("Comic Sans"));
}

TEST(FontCatalog, FallsBackToTheOtherRolesButNotToIcons) {
  std::vector<std::string> families;
  for (const FacePtr& face : project_fonts().fallbacks({{"sans"}, 400, false})) {
    families.push_back(face->family());
  }
  EXPECT_THAT(families, ::testing::ElementsAre("Source Serif 4", "Source Code Pro"));
}

TEST(FontCatalog, FallsBackToUprightWhereItalicLacksAScript) {
  const FacePtr face = project_fonts().fallback_for({{"mono"}, 400, true}, U"я");
  ASSERT_TRUE(face);
  EXPECT_TRUE(face->glyph_for(U'я'));
  EXPECT_FALSE(project_fonts().fallback_for({{"sans"}, 400, false}, U"漢"));
}

TEST(FontCatalog, ListsAllFacesByRole) {
  const std::vector<FaceListing> faces = project_fonts().list();
  ASSERT_EQ(faces.size(), 19u);
  EXPECT_EQ(faces.front().family, "Source Sans 3");
  EXPECT_EQ(faces.front().origin, "built in");
  EXPECT_EQ(faces.back().role, "icons");
}

TEST(FontCatalog, TableAgreesWithTheFiles) {
  for (const FaceListing& listed : project_fonts().list()) {
    const FacePtr face = project_fonts().face({{listed.family}, listed.weight, listed.italic});
    EXPECT_EQ(face->family(), listed.family);
    EXPECT_EQ(face->weight(), listed.weight) << listed.family << " " << listed.style;
    EXPECT_EQ(face->italic(), listed.italic) << listed.family << " " << listed.style;
  }
}

TEST(FontCatalog, TakesADamagedFileAsAbsent) {
  const std::string whole = font_bytes("mono/SourceCodePro-Bold.ttf");
  for (const std::size_t length : {0u, 3u, 12u, 200u, 5000u, 100000u}) {
    MemoryFiles files;
    files.add("mine/Cut.ttf", whole.substr(0, length));
    const FontCatalog fonts(files, {"mine"});
    EXPECT_FALSE(fonts.has_family("Source Code Pro")) << length;
  }
}

TEST(FontCatalog, SurvivesFilesThatLie) {
  const std::string whole = font_bytes("mono/SourceCodePro-Bold.ttf");
  for (std::size_t at = 0; at < 400; at += 3) {
    MemoryFiles files;
    std::string bytes = whole;
    bytes[at] = static_cast<char>(bytes[at] ^ 0xFF);
    files.add("mine/Lies.ttf", bytes);
    const FontCatalog fonts(files, {"mine"});
    const FacePtr face = fonts.face({{"Source Code Pro"}, 400, false});
    ASSERT_TRUE(face);
    face->outline(40);
    (void)face->subset({1, 40});
  }
}

TEST(FontCatalog, ReadsPastADamagedFileToTheNextFolder) {
  MemoryFiles files;
  files.add("a/mono/SourceCodePro-Bold.ttf", "no font");
  files.add("b/mono/SourceCodePro-Bold.ttf", font_bytes("mono/SourceCodePro-Bold.ttf"));
  const FontCatalog fonts(files, {"a", "b"});
  EXPECT_EQ(name_of(fonts, "mono", 700, false), "SourceCodePro-Bold");
}

}  // namespace
}  // namespace cvpress::text
