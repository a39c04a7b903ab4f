#include "image/drawing_reader.h"

#include "image/plugin/svg_plugin.h"

namespace {

using namespace cvpress::image;
using testing::HasSubstr;

std::string record(char kind, const std::string& payload = "") {
  return kind + std::string{static_cast<char>(payload.size()), '\0', '\0', '\0'} + payload;
}

const std::string kSizes =
    record(CVPRESS_SVG_SIZE, "1500 3000") + record(CVPRESS_SVG_BOUNDS, "360000 720000");
const std::string kForm = record(CVPRESS_SVG_OBJECT) + record(CVPRESS_SVG_TEXT, "<</A ") +
                          record(CVPRESS_SVG_REFERENCE, "1") + record(CVPRESS_SVG_TEXT, ">>") +
                          record(CVPRESS_SVG_STREAM, "data");
const std::string kOther = record(CVPRESS_SVG_OBJECT) + record(CVPRESS_SVG_TEXT, "5");
const std::string kEnd = record(CVPRESS_SVG_END);

bool reads(const std::string& records) {
  std::string message;
  const bool is_read = read_drawing(records, message).has_value();
  EXPECT_NE(is_read, !message.empty());
  return is_read;
}

TEST(DrawingReader, ReadsObjectsAndSizes) {
  std::string message;
  const auto picture = read_drawing(kSizes + kForm + kOther + kEnd, message);
  ASSERT_TRUE(picture) << message;
  EXPECT_EQ(picture->size, (cvpress::Size{1.5, 3}));
  const auto& drawing = std::get<Drawing>(picture->content);
  EXPECT_EQ(drawing.bounds.size, (cvpress::Size{360, 720}));
  ASSERT_EQ(drawing.objects.size(), 2u);
  EXPECT_EQ(std::get<VectorObject::Reference>(drawing.objects[0].text[1]).object, 1u);
  EXPECT_EQ(drawing.objects[0].stream, "data");
  EXPECT_FALSE(drawing.objects[1].is_stream);
}

TEST(DrawingReader, RefusesReferencesToNothing) {
  EXPECT_FALSE(reads(kSizes + kForm + kEnd));
}

TEST(DrawingReader, RefusesEveryCut) {
  const std::string all = kSizes + kForm + kOther + kEnd;
  for (std::size_t length = 0; length < all.size(); ++length) {
    EXPECT_FALSE(reads(all.substr(0, length))) << length;
  }
}

TEST(DrawingReader, RefusesWhatFollowsTheEnd) {
  EXPECT_FALSE(reads(kSizes + kForm + kOther + kEnd + kOther));
}

TEST(DrawingReader, RefusesPartsWithoutAnObject) {
  EXPECT_FALSE(reads(kSizes + record(CVPRESS_SVG_TEXT, "a") + kForm + kOther + kEnd));
}

TEST(DrawingReader, PassesOnWhyThereIsNone) {
  std::string message;
  EXPECT_FALSE(read_drawing(record(CVPRESS_SVG_FAILED, "no size\n"), message));
  EXPECT_EQ(message, "the SVG cannot be drawn (no size)");
}

}  // namespace
