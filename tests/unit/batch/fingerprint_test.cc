#include "batch/fingerprint.h"

#include <gtest/gtest.h>

#include "batch/read_plan.h"
#include "support/data_reading.h"

namespace cvpress::batch {
namespace {

std::string value_fingerprint(const std::string& yaml) {
  return fingerprint_of(testing_support::read_strict(yaml).value);
}

/// The fingerprint of the last document of a plan.
std::string last_fingerprint(const std::string& yaml) {
  testing_support::DataReading file = testing_support::read_strict("profile: p\n" + yaml);
  const auto plan = read_plan(file.value, {}, file.diagnostics);
  EXPECT_TRUE(plan) << file.messages();
  DocumentStream stream(*plan, rows_in_plan(std::get<data::List>(plan->rows)), {});
  std::string last;
  while (const auto request = stream.next()) last = request_fingerprint(*plan, **request);
  return last;
}

TEST(Fingerprint, IsOfWhatIsSaidNotOfWhere) {
  EXPECT_EQ(value_fingerprint("{a: 1, b: [x, y]}"), value_fingerprint("# x\na: 1\nb:\n- x\n- y\n"));
  EXPECT_NE(value_fingerprint("[ab, c]"), value_fingerprint("[a, bc]"));
  EXPECT_NE(value_fingerprint("[[a], b]"), value_fingerprint("[[a, b]]"));
  EXPECT_NE(value_fingerprint("{a: b}"), value_fingerprint("[a, b]"));
}

TEST(Fingerprint, OfADocumentChangesWithAllThatItIsMadeFrom) {
  const std::string rest = "output: '{company}.pdf'\nrows: [{company: A, note: x}]\n";
  const std::string plain = last_fingerprint(rest);
  EXPECT_EQ(last_fingerprint("defaults: \n" + rest + "# a remark\n"), plain);
  EXPECT_NE(last_fingerprint(rest + "defaults: {bold: x}\n"), plain);
  EXPECT_NE(last_fingerprint(rest + "defaults: {layout: x}\n"), plain);
  EXPECT_NE(last_fingerprint(rest + "packet: [cv]\n"), plain);
  EXPECT_NE(last_fingerprint("output: '{company}.pdf'\nrows: [{company: A, note: y}]\n"), plain);
}

TEST(Fingerprint, StaysWhenOtherRowsAndVariantsCome) {
  const std::string plain = last_fingerprint(
      "output: '{x}.pdf'\nrows: [{x: A}]\n"
      "variants: {a: {bold: x}}\ndefaults: {variant: a}\n");
  EXPECT_EQ(last_fingerprint("output: '{x}.pdf'\nrows: [{x: B}, {x: A}]\n"
                             "variants: {b: {bold: y}, a: {bold: x}}\ndefaults: {variant: a}\n"),
            plain);
}

TEST(Fingerprint, CountsTheRowsNumberWhereItIsUsed) {
  const std::string texts = "output: '{x}.pdf'\ndefaults: {headline: 'No. { Row }'}\n";
  EXPECT_NE(last_fingerprint(texts + "rows: [{x: B}, {x: A}]\n"),
            last_fingerprint(texts + "rows: [{x: A}]\n"));
}

TEST(InputsKey, TellsWhichInputHasWhichDigest) {
  const NamedDigest one[] = {{"a", "1"}, {"b", "2"}};
  const NamedDigest other[] = {{"a", "2"}, {"b", "1"}};
  EXPECT_NE(inputs_key(one), inputs_key(other));
}

}  // namespace
}  // namespace cvpress::batch
