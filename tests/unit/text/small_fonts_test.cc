// Every kind of font file, and damaged ones: tests/fonts has one of each kind.
#include "support/text_shaping.h"
#include "support/text_small_fonts.h"
#include "text/font_catalog.h"

namespace cvpress::text {
namespace {

using cvpress::tests::small_font;

const std::string kText = "AB";

FacePtr only_face(const std::string& bytes, int weight = 400, bool italic = false) {
  static std::vector<std::unique_ptr<MemoryFiles>> kept_files;
  static std::vector<std::unique_ptr<FontCatalog>> kept;
  kept_files.push_back(std::make_unique<MemoryFiles>());
  kept_files.back()->add("mine/font.ttf", bytes);
  kept.push_back(
      std::make_unique<FontCatalog>(*kept_files.back(), std::vector<std::string>{"mine"}));
  for (const FaceListing& face : kept.back()->list()) {
    if (face.origin == "mine/font.ttf") return kept.back()->face({{face.family}, weight, italic});
  }
  return nullptr;
}

struct KindCase {
  std::string file;
  FaceSubset::Format format;
  std::vector<std::uint16_t> codes;  // of A and B
};

class FontKind : public ::testing::TestWithParam<KindCase> {};

TEST_P(FontKind, IsReadMeasuredAndSubset) {
  const FacePtr face = only_face(small_font(GetParam().file));
  ASSERT_TRUE(face);
  const GlyphId a = *face->glyph_for(U'A');
  const GlyphId b = *face->glyph_for(U'B');
  EXPECT_EQ(face->advance(a), 540);
  EXPECT_FALSE(face->outline(a).empty());
  const auto subset = face->subset({a, b});
  ASSERT_TRUE(subset);
  EXPECT_EQ(subset->format, GetParam().format);
  std::vector<std::uint16_t> codes;
  for (const auto& [glyph, code] : subset->codes) codes.push_back(code);
  EXPECT_EQ(codes, GetParam().codes);
}

using Format = FaceSubset::Format;
INSTANTIATE_TEST_SUITE_P(
    All, FontKind,
    ::testing::Values(KindCase{"Square-Regular.ttf", Format::kTrueType, {1, 2}},
                      KindCase{"SquareNamed-Regular.otf", Format::kCff, {1, 2}},
                      // The codes of a CID-keyed face are its CIDs.
                      KindCase{"SquareKeyed-Regular.otf", Format::kCff, {20, 30}},
                      KindCase{"SquareVariable.ttf", Format::kTrueType, {1, 2}},
                      KindCase{"SquareCJK-Regular.ttc", Format::kTrueType, {1, 2}}),
    [](const auto& test) { return "case" + std::to_string(test.index); });

TEST(VariableFont, IsEmbeddedAsItIsShaped) {
  const FacePtr bold = only_face(small_font("SquareVariable.ttf"), 900);
  const auto subset = bold->subset({*bold->glyph_for(U'A')});
  ASSERT_TRUE(subset);
  EXPECT_EQ(subset->bytes.find("fvar"), std::string::npos);
  const FacePtr light = only_face(small_font("SquareVariable.ttf"), 300);
  EXPECT_NE(light->subset({*light->glyph_for(U'A')})->bytes, subset->bytes);
}

TEST(VariableFont, IsNeverHeavierThanItCanBe) {
  EXPECT_EQ(only_face(small_font("SquareVariable.ttf"), 1000)->weight(), 900);
  EXPECT_EQ(only_face(small_font("SquareVariable.ttf"), 100)->weight(), 300);
}

TEST(VariableFont, LeansWhereItHasTheAxis) {
  EXPECT_TRUE(only_face(small_font("SquareVariable.ttf"), 400, true)->italic());
  EXPECT_FALSE(only_face(small_font("SquareVariable.ttf"), 400, false)->italic());
}

TEST(FontFace, TellsWhetherItMayBeEmbedded) {
  EXPECT_EQ(only_face(small_font("Square-Regular.ttf"))->embedding(), Embedding::kAllowed);
  EXPECT_EQ(only_face(small_font("SquareRestricted-Regular.ttf"))->embedding(),
            Embedding::kForbidden);
}

/// Does with a face what a document does.
void use(const FacePtr& face) {
  std::set<GlyphId> glyphs;
  for (const char32_t c : U"AB ا") {
    const auto glyph = face->glyph_for(c);
    if (!glyph) continue;
    glyphs.insert(*glyph);
    face->outline(*glyph);
    face->advance(*glyph);
    face->picture(*glyph);
  }
  (void)face->subset(glyphs);
}

struct Damage {
  std::string name;
  std::string bytes;
};

void put(std::string& bytes, std::size_t at, std::string_view value) {
  if (at + value.size() <= bytes.size()) bytes.replace(at, value.size(), value);
}

/// A font cut off, with lies in its directory, and with each part overwritten.
std::vector<Damage> damaged(const std::string& file) {
  using namespace std::string_literals;
  const std::string whole = small_font(file);
  std::vector<Damage> all = {{"empty", ""},
                             {"text", "this is no font"},
                             {"signature", whole.substr(0, 4)},
                             {"zeros", std::string(whole.size(), '\0')}};
  for (std::size_t i = 1; i < 40; ++i) {
    all.push_back({"cut at " + std::to_string(i), whole.substr(0, whole.size() * i / 40)});
  }
  for (std::size_t entry = 12; entry + 16 <= 12 + 16 * 12; entry += 16) {
    for (const std::size_t field : {8, 12}) {
      Damage lie{"4 GB at " + std::to_string(entry + field), whole};
      put(lie.bytes, entry + field, "\xFF\xFF\xFF\xF0"s);
      all.push_back(std::move(lie));
    }
  }
  for (std::size_t i = 0; i < 80; ++i) {
    for (const char value : {'\xFF', '\0', '\x7F'}) {
      Damage overwritten{"overwritten part " + std::to_string(i), whole};
      const std::size_t begin = whole.size() * i / 80;
      for (std::size_t at = begin; at < whole.size() * (i + 1) / 80; ++at) {
        overwritten.bytes[at] = value;
      }
      all.push_back(std::move(overwritten));
    }
  }
  return all;
}

class DamagedFont : public ::testing::TestWithParam<std::string> {};

TEST_P(DamagedFont, IsRefusedOrHarmless) {
  for (const Damage& damage : damaged(GetParam())) {
    SCOPED_TRACE(damage.name);
    if (const FacePtr face = only_face(damage.bytes)) use(face);
  }
}

INSTANTIATE_TEST_SUITE_P(All, DamagedFont,
                         ::testing::Values("Square-Regular.ttf", "SquareNamed-Regular.otf",
                                           "SquareKeyed-Regular.otf", "SquareVariable.ttf",
                                           "SquareCJK-Regular.ttc"),
                         [](const auto& test) { return "case" + std::to_string(test.index); });

TEST(DamagedFonts, WithLettersMadeOfEachOtherAreHarmless) {
  const FacePtr face = only_face(small_font("SquareCycle-Regular.ttf"));
  ASSERT_TRUE(face);
  use(face);
}

TEST(DamagedFonts, WithAMillionFacesAreReadToABound) {
  std::string bytes = small_font("SquareCJK-Regular.ttc");
  put(bytes, 8, std::string("\x00\x0F\x42\x40", 4));
  EXPECT_NO_FATAL_FAILURE(only_face(bytes));
}

}  // namespace
}  // namespace cvpress::text
