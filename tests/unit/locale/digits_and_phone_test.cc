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

TEST(Digits, AreThoseThatAreUsualInTheLanguage) {
  EXPECT_EQ(with_usual_digits("2021", "fa"), "۲۰۲۱");
  EXPECT_EQ(with_usual_digits("2021", "ar-EG"), "٢٠٢١");
  EXPECT_EQ(with_usual_digits("2021", "ar-MA"), "2021");
  EXPECT_EQ(with_usual_digits("2021", "bn"), "২০২১");
  EXPECT_EQ(with_usual_digits("2021", "hi"), "2021");
  EXPECT_EQ(with_usual_digits("2021", "th"), "2021");
  EXPECT_EQ(with_usual_digits("2021", "zh"), "2021");
}

TEST(Digits, AreReadInEveryScript) {
  EXPECT_EQ(digit_value(U'7'), 7);
  EXPECT_EQ(digit_value(U'٧'), 7);
  EXPECT_EQ(digit_value(U'۷'), 7);
  EXPECT_EQ(digit_value(U'७'), 7);
  EXPECT_EQ(digit_value(U'７'), 7);
  EXPECT_EQ(digit_value(U'x'), -1);
  EXPECT_EQ(digit_value(U'七'), -1);
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

DigitUse use_in(std::string_view text, std::string_view language) {
  DigitUse use;
  count_digits(text, language, use);
  return use;
}

TEST(DigitUse, TellsLatinDigitsFromTheLanguagesOwn) {
  EXPECT_EQ(use_in("أكثر من 2.4 مليون", "ar").latin, 2u);
  EXPECT_EQ(use_in("أكثر من 2.4 مليون", "ar").own, 0u);
  EXPECT_EQ(use_in("من ٨٥٠ إلى ١٩٠", "ar").own, 6u);
  EXPECT_EQ(use_in("۱۲۳", "fa").own, 3u);
  EXPECT_EQ(use_in("(२०१९)", "hi").own, 4u);
}

TEST(DigitUse, IsNotThatOfNamesInLatinLetters) {
  EXPECT_EQ(use_in("باستخدام Python 3.11 و C++17 وخدمة S3", "ar").latin, 0u);
  EXPECT_EQ(use_in("https://example.com/2020", "ar").latin, 0u);
}

}  // namespace
}  // namespace cvpress::locale
