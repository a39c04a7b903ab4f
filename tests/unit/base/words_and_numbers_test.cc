#include <charconv>
#include <cmath>
#include <limits>
#include <string>

#include <gtest/gtest.h>

#include "base/numbers.h"
#include "base/suggest.h"

namespace cvpress {
namespace {

constexpr std::string_view kNames[] = {"title", "subtitle", "date_start", "date_end", "url"};

TEST(Suggestion, FindsTheNearestName) {
  EXPECT_EQ(suggestion("titel", kNames), "did you mean \"title\"?");
  EXPECT_EQ(suggestion("Title ", kNames), "did you mean \"title\"?");
  EXPECT_EQ(suggestion("datestart", kNames), "did you mean \"date_start\"?");
  EXPECT_EQ(suggestion("ulr", kNames), "did you mean \"url\"?");
}

TEST(Suggestion, IsSilentWhereNothingIsNear) {
  EXPECT_EQ(suggestion("gpa", kNames), "");
  EXPECT_EQ(suggestion("", kNames), "");
  EXPECT_EQ(suggestion(std::string(100'000, 'x'), kNames), "");
  EXPECT_EQ(suggestion("title", {}), "");
}

struct Slip {
  std::string_view written;
  std::string_view meant;  // "" where nothing is near
};
/// Names of layouts, and what hands make of them.
constexpr Slip kSlips[] = {
    {"rool", "role"},
    {"axent", "accent"},
    {"acent", "accent"},
    {"acccent", "accent"},
    {"wdith", "width"},
    {"widht", "width"},
    {"wdth", "width"},
    {"colunms", "columns"},
    {"colum", "columns"},
    {"guter", "gutter"},
    {"hieght", "height"},
    {"stile", "style"},
    {"sytle", "style"},
    {"tilte", "title"},
    {"titre", "title"},
    {"gapp", "gap"},
    {"aling", "align"},
    {"alinge", "align"},
    {"rle", "role"},
    {"rulee", "rule"},
    {"backround", "background"},
    // Short names that share a few letters are other names.
    {"none", ""},
    {"note", ""},
    {"size", ""},
    {"line", ""},
    {"grow", ""},
    {"ruin", ""},
    {"each", ""},
    {"rail", ""},
    {"top", ""},
    {"x", ""},
    {"width2nd", ""},
    {"weight", "height"},
};

TEST(Suggestion, IsWhatWasMeant) {
  constexpr std::string_view kKeys[] = {"accent", "align",  "background", "columns",
                                        "gap",    "gutter", "height",     "role",
                                        "rule",   "style",  "title",      "width"};
  for (const Slip& slip : kSlips) {
    EXPECT_EQ(nearest_name(slip.written, kKeys).value_or(""), slip.meant) << slip.written;
  }
}

TEST(Suggestion, IsNeverWhatWasWritten) {
  EXPECT_EQ(suggestion("url", kNames), "");
  EXPECT_EQ(suggestion("URL", kNames), "did you mean \"url\"?");
}

TEST(FileSuggestion, IsByTheNameWithoutItsExtension) {
  constexpr std::string_view kFiles[] = {"e.txt", "c.md", "cv.md", "experience.md", "noext"};
  EXPECT_EQ(file_suggestion("ab.txt", kFiles), "");
  EXPECT_EQ(file_suggestion("cv.txt", kFiles), "did you mean \"cv.md\"?");
  EXPECT_EQ(file_suggestion("experiense.md", kFiles), "did you mean \"experience.md\"?");
  EXPECT_EQ(file_suggestion("noext", kFiles), "");
  EXPECT_EQ(file_suggestion("", kFiles), "");
}

TEST(Suggestion, TakesTheFirstOfEquals) {
  constexpr std::string_view kEqual[] = {"abd", "abe"};
  EXPECT_EQ(nearest_name("abc", kEqual), "abd");
}

TEST(Decimal, IsTheShortestText) {
  EXPECT_EQ(decimal(12.5), "12.5");
  EXPECT_EQ(decimal(-3), "-3");
  EXPECT_EQ(decimal(0), "0");
  EXPECT_EQ(decimal(-0.001), "0");
  EXPECT_EQ(decimal(1.0 / 3, 4), "0.3333");
  EXPECT_EQ(decimal(100, 0), "100");
  EXPECT_EQ(decimal(-0.0625, 3), "-0.062");  // halves go to the even digit
  EXPECT_EQ(decimal(0.1875, 3), "0.188");
  EXPECT_EQ(decimal(-1234.05, 3), "-1234.05");
  EXPECT_EQ(decimal(0.05, 3), "0.05");
  EXPECT_EQ(decimal(1e9 + 0.5, 3), "1000000000.5");
  EXPECT_EQ(decimal(1e300).size(), 301u);
  EXPECT_EQ(decimal(std::numeric_limits<double>::quiet_NaN()), "0");
  EXPECT_EQ(decimal(std::numeric_limits<double>::infinity()), "0");
}

TEST(Decimal, IsRoundedAsTheExactValueNearHalves) {
  for (double value : {0.0005, 1.0005, 2.0005, 2.0015, 12.3445, 99.9995, 12345.6785, 99999.9995}) {
    for (int step = -2; step <= 2; ++step) {
      double near = value;
      for (int i = 0; i < std::abs(step); ++i) near = std::nextafter(near, step < 0 ? 0 : 1e9);
      for (const double each : {near, -near}) {
        char buffer[64];
        const auto end =
            std::to_chars(buffer, buffer + sizeof buffer, each, std::chars_format::fixed, 3).ptr;
        EXPECT_EQ(std::stod(decimal(each, 3)), std::stod(std::string(buffer, end))) << buffer;
      }
    }
  }
}

TEST(ParseDecimal, TakesWholeDecimalNumbersOnly) {
  EXPECT_EQ(parse_decimal("12.50"), 12.5);
  EXPECT_EQ(parse_decimal("-.5"), -0.5);
  for (const char* text : {"", "-", ".", "1e5", "0x10", "1,5", " 1", "1 ", "inf", "nan", "+1"}) {
    EXPECT_FALSE(parse_decimal(text)) << text;
  }
  EXPECT_FALSE(parse_decimal(std::string(500, '9')));
}

TEST(ParseWhole, TakesNumbersWithoutSignThatFit) {
  EXPECT_EQ(parse_whole("007"), 7);
  EXPECT_EQ(parse_whole("2147483647"), 2147483647);
  for (const char* text : {"", "-1", "-0", "+1", "1.0", "2147483648", " 1"}) {
    EXPECT_FALSE(parse_whole(text)) << text;
  }
}

}  // namespace
}  // namespace cvpress
