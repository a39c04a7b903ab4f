#include "text/glyph_compounds.h"

#include "support/text_shaping.h"
#include "text/hb_internal.h"

namespace cvpress::text {
namespace {

/// A subset of the bundled sans with A and an acute.
struct Subset {
  FacePtr face = cvpress::tests::project_fonts().face({{"sans"}});
  GlyphId letter = *face->glyph_for(U'A');
  GlyphId accent = *face->glyph_for(0xB4);
  FaceSubset subset = *face->subset({letter, accent});
};

/// A subset has no characters, which faces of a catalogue need.
std::shared_ptr<const HbFace> opened(hb_blob_t* file) {
  HbFacePtr face(hb_face_create(file, 0));
  HbFontPtr font(hb_font_create(face.get()));
  return std::make_shared<HbFace>(std::move(face), std::move(font), Variations{}, FaceOrigin{});
}

TEST(GlyphCompounds, AreGlyphsWithTheOutlinesOfTheirParts) {
  Subset given;
  const auto codes =
      add_compounds(given.subset, {{{{given.letter, 0, 0}, {given.accent, 50, 200}}, 700}});
  ASSERT_TRUE(codes);
  const HbBlob file = borrowed_blob(given.subset.bytes);
  const auto face = opened(file.get());
  ASSERT_TRUE(face);
  EXPECT_EQ(face->advance(codes->at(0)), 700);
  Path expected = given.face->outline(given.letter);
  for (PathStep step : given.face->outline(given.accent)) {
    for (Point& point : step.points) point = {point.x + 50, point.y + 200};
    expected.push_back(step);
  }
  EXPECT_EQ(face->outline(codes->at(0)).size(), expected.size());
}

TEST(GlyphCompounds, LeaveTheOtherGlyphsAsTheyWere) {
  Subset given;
  ASSERT_TRUE(add_compounds(given.subset, {{{{given.letter, 0, 0}}, 10}}));
  const HbBlob file = borrowed_blob(given.subset.bytes);
  const auto face = opened(file.get());
  for (const auto& [glyph, code] : given.subset.codes) {
    EXPECT_EQ(face->advance(code), given.face->advance(glyph));
    EXPECT_EQ(face->outline(code).size(), given.face->outline(glyph).size());
  }
}

TEST(GlyphCompounds, AreNotMadeOfWhatIsNotThere) {
  Subset given;
  const std::string before = given.subset.bytes;
  EXPECT_FALSE(add_compounds(given.subset, {{{{given.letter + 1, 0, 0}}, 10}}));
  EXPECT_EQ(given.subset.bytes, before);
}

TEST(GlyphCompounds, AreNotAddedToDamagedOrOtherFiles) {
  Subset given;
  given.subset.bytes.resize(given.subset.bytes.size() / 2);
  EXPECT_FALSE(add_compounds(given.subset, {{{{given.letter, 0, 0}}, 10}}));
  given.subset.bytes = "OTTO";
  EXPECT_FALSE(add_compounds(given.subset, {{{{given.letter, 0, 0}}, 10}}));
  given.subset.format = FaceSubset::Format::kCff;
  EXPECT_FALSE(add_compounds(given.subset, {{{{given.letter, 0, 0}}, 10}}));
}

}  // namespace
}  // namespace cvpress::text
