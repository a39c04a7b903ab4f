// What a layout may not say, though each of its values alone is right.
#include <algorithm>

#include <fmt/format.h>

#include "style/load_layout.h"
#include "support/style_reading.h"

namespace cvpress::style {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Elements that each hold the next one twice.
std::string doubling(int count) {
  std::string text;
  for (int i = 0; i < count; ++i)
    text += fmt::format("e{}: {{stack: [e{}, e{}]}}, ", i, i + 1, i + 1);
  return text + fmt::format("e{}: {{text: x}}", count);
}

std::size_t errors_in(const std::string& messages) {
  std::size_t count = 0;
  for (std::size_t at = messages.find("error:"); at != std::string::npos;
       at = messages.find("error:", at + 1)) {
    ++count;
  }
  return count;
}

TEST(Checks, ElementsThatDoubleAreOneErrorWithItsPlace) {
  const Loaded loaded = load("elements: {" + doubling(40) + "}\n");
  EXPECT_THAT(loaded.messages, HasSubstr("mine.yaml:3:"));
  EXPECT_THAT(loaded.messages, HasSubstr("holds more than 5000 elements"));
  EXPECT_EQ(errors_in(loaded.messages), 1u) << loaded.messages;
  EXPECT_EQ(load("elements: {" + doubling(10) + "}\n").messages, "");
}

TEST(Checks, ElementsThatDoubleInASectionAreErrorsToo) {
  EXPECT_THAT(load("sections: {skills: {elements: {" + doubling(40) + "}}}\n").messages,
              HasSubstr("holds more than 5000 elements"));
  EXPECT_THAT(load("regions: {main: {elements: {" + doubling(40) + "}}}\n").messages,
              HasSubstr("holds more than 5000 elements"));
}

TEST(Checks, ElementsThatDoubleByAnOverrideAreErrorsToo) {
  LayoutRequest request;
  request.overrides = {{"elements", "{" + doubling(40) + "}"}};
  EXPECT_THAT(load("", request).messages, HasSubstr("holds more than 5000 elements"));
}

TEST(Checks, NamesThatLeadDeepAreAnError) {
  for (const int step : {1, -1}) {
    std::string text;
    for (int i = 2000; i < 8000; ++i) text += fmt::format("e{}: {{stack: [e{}]}}, ", i, i + step);
    EXPECT_THAT(load("elements: {" + text + "e8000: {text: x}, e1999: {text: x}}\n").messages,
                HasSubstr("holds others more than 100 deep"));
  }
}

}  // namespace
}  // namespace cvpress::style
