#include "data/fields.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/data_reading.h"

namespace cvpress::data {
namespace {

using testing::HasSubstr;
using testing_support::DataReading;

constexpr std::string_view kTitles[] = {"title", "position", "role"};

class FieldsOfMap : public testing::Test {
 protected:
  Fields& fields(const std::string& yaml) {
    reading_ = testing_support::read_lenient(yaml);
    return fields_.emplace(*reading_.value.map(), reading_.diagnostics);
  }
  std::string messages() const { return reading_.messages(); }

  DataReading reading_;
  std::optional<Fields> fields_;
};

TEST_F(FieldsOfMap, TakeTheFirstNameThatIsFilled) {
  EXPECT_EQ(fields("title: ''\nposition:\nrole: x\n").text(kTitles), "x");
  EXPECT_EQ(fields("role: y\ntitle: x\n").text(kTitles), "x");
}

TEST_F(FieldsOfMap, TakeTheFirstOfEmptyOnes) {
  EXPECT_EQ(fields("title: ''\nrole:\n").text(kTitles), "");
  EXPECT_TRUE(fields("role:\n").any(kTitles)->is_null());
  EXPECT_EQ(fields("other: x\n").any(kTitles), nullptr);
}

TEST_F(FieldsOfMap, IgnoreTheCaseOfKeys) {
  EXPECT_EQ(fields("Title: x\n").text("title"), "x");
  fields_->report_unknown(false);
  EXPECT_EQ(messages(), "");
}

TEST_F(FieldsOfMap, TrimText) {
  EXPECT_EQ(fields("title: ' \xC2\xA0x '\n").text("title"), "x");
}

TEST_F(FieldsOfMap, WarnOfAListWhereTextBelongs) {
  EXPECT_EQ(fields("title: [a]\n").text("title"), std::nullopt);
  EXPECT_THAT(messages(), HasSubstr("x:1:8: warning: \"title\" should be text but is a list"));
}

TEST_F(FieldsOfMap, UnderstandTruthInOtherForms) {
  EXPECT_EQ(fields("active: no\n").truth("active"), false);
  EXPECT_EQ(messages(), "");
  EXPECT_EQ(fields("active: 'True'\n").truth("active"), true);
  EXPECT_THAT(messages(),
              HasSubstr("\"active\" should be true or false; \"True\" is taken as true"));
  EXPECT_EQ(fields("active: 0\n").truth("active"), false);
  EXPECT_EQ(fields("active:\n").truth("active"), std::nullopt);
  EXPECT_EQ(messages(), "");
}

TEST_F(FieldsOfMap, WarnOfWhatIsNoTruth) {
  EXPECT_EQ(fields("active: maybe\n").truth("active"), std::nullopt);
  EXPECT_THAT(messages(), HasSubstr("\"active\" should be true or false but is text"));
}

TEST_F(FieldsOfMap, TakeOneThingForAList) {
  EXPECT_EQ(fields("title: [a, b]\n").list(kTitles).size(), 2u);
  EXPECT_EQ(fields("title: {a: b}\n").list(kTitles).size(), 1u);
  EXPECT_EQ(fields("title: a\n").list(kTitles)[0].text(), "a");
  EXPECT_TRUE(fields("title:\n").list(kTitles).empty());
  EXPECT_TRUE(fields("other: 1\n").list(kTitles).empty());
}

TEST_F(FieldsOfMap, ReportUnknownKeysWithTheNearestName) {
  fields("titel: x\ngpa: 4\n").text("title");
  fields_->ignore("weight");
  fields_->report_unknown(false);
  EXPECT_THAT(messages(), HasSubstr("x:1:1: warning: unknown key \"titel\""));
  EXPECT_THAT(messages(), HasSubstr("hint: did you mean \"title\"?"));
  EXPECT_THAT(messages(), HasSubstr("unknown key \"gpa\""));
}

TEST_F(FieldsOfMap, ReportOnlyNearMissesIfAskedTo) {
  fields("titel: x\ngpa: 4\n").text("title");
  fields_->report_unknown(true);
  EXPECT_EQ(reading_.diagnostics.all().size(), 1u);
}

}  // namespace
}  // namespace cvpress::data
