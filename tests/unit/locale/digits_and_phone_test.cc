#include <gtest/gtest.h>

#include "locale/digits.h"
#include "locale/phone.h"

namespace cvpress::locale {
namespace {

TEST(Digits, AreTheLanguagesOwn) {
  EXPECT_EQ(with_native_digits("2021", "ar"), "٢٠٢١");
  EXPECT_EQ(with_native_digits("2021", "fa-IR"), "۲۰۲۱");
  EXPECT_EQ(with_native_digits("Oct 2021", "hi"), "Oct २०२१");
  EXPECT_EQ(with_native_digits("2021", "de"), "2021");
}

TEST(Phone, InE164IsDigitsAfterAPlus) {
  EXPECT_EQ(e164_number("+49 (0)30 123-45"), "+493012345");
  EXPECT_EQ(e164_number("030 12345"), "030 12345");
}

TEST(Phone, NationalLeavesOutACountryCodeThatStandsApart) {
  EXPECT_EQ(national_number("+49 30 123456"), "030 123456");
  EXPECT_EQ(national_number("+49 (0)30 123456"), "030 123456");
  EXPECT_EQ(national_number("+1 555 0100"), "555 0100");
  EXPECT_EQ(national_number("+41-44-123"), "044-123");
}

TEST(Phone, OfAPlanNobodyKnowsStaysAsItIs) {
  EXPECT_EQ(national_number("+4930123456"), "+4930123456");
  EXPECT_EQ(national_number("+7 495 123"), "+7 495 123");
  EXPECT_EQ(national_number("030 123"), "030 123");
  EXPECT_EQ(national_number(""), "");
}

}  // namespace
}  // namespace cvpress::locale
