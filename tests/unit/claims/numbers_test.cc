// Numbers that texts say, with their units and the words beside them.
#include "claims/numbers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "claims/months.h"
#include "claims/number_tokens.h"

namespace cvpress::claims {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> numbers_in(std::string_view text) {
  std::vector<std::string> numbers;
  for (const Quantity& each : quantities_in(text)) {
    std::string number = each.value + each.unit;
    if (each.is_year) number += " year";
    if (each.month != 0) number += " of " + date_key(0, each.month);
    for (const std::string& word : each.behind) number += " " + word;
    numbers.push_back(number);
  }
  return numbers;
}

TEST(Numbers, AreFoundInTexts) {
  EXPECT_THAT(numbers_in("40 % of 1,000 or 99.9, 03 and 40k in 2019-05."),
              ElementsAre("40%", "1000", "99.9", "3", "40000", "2019 year"));
  EXPECT_THAT(numbers_in("K8s, C++20, Web3, 3D, x86_64"), IsEmpty());
  EXPECT_THAT(numbers_in("the 2nd of 1.000.000, +20 %, #4"),
              ElementsAre("2", "1000000", "20%", "4"));
  EXPECT_THAT(numbers_in("0.5 and 007"), ElementsAre("0.5", "7"));
}

TEST(Numbers, HaveTheirUnitsAndWords) {
  EXPECT_THAT(numbers_in("3 million users, 3M users; 3 Millionen Nutzer"),
              ElementsAre("3000000 user", "3000000 user", "3000000 nutzer"));
  EXPECT_THAT(numbers_in("$2.5k, 2,5 Mio. €"), ElementsAre("2500$", "2500000"));
  EXPECT_THAT(numbers_in("a team of 5 for €2.5M\n2,500,000 €"),
              ElementsAre("5", "2500000€", "2500000€"));
  EXPECT_THAT(numbers_in("2014–2018 at Acme, 2021–today"),
              ElementsAre("2014 year", "2018 year acme", "2021 year"));
  EXPECT_THAT(numbers_in("40 Prozent, 3x faster"), ElementsAre("40%", "3x faster"));
  EXPECT_THAT(numbers_in("more than 5 of the engineers since 2014 here, 2014 cats"),
              ElementsAre("5 engineer since", "2014 year here", "2014 cat"));
}

TEST(Numbers, AreYearsBehindAMonth) {
  EXPECT_THAT(
      numbers_in("Since April 2021 at Acme, Apr. 2021 to now, Seit März 2015 bei Oak"),
      ElementsAre("2021 year of 0-04 acme", "2021 year of 0-04 now", "2015 year of 0-03 oak"));
  EXPECT_THAT(numbers_in("desde abril de 2021 con todos; Led 2021 engineers; 2021 users"),
              ElementsAre("2021 year of 0-04 con todo", "2021 engineer", "2021 user"));
}

TEST(Numbers, AreNoDaysOfDates) {
  EXPECT_THAT(
      numbers_in("From 3 March 2021 to now; 3. März 2021 war; March 3, 2021 here"),
      ElementsAre("2021 year of 0-03 now", "2021 year of 0-03 war", "2021 year of 0-03 here"));
  EXPECT_THAT(numbers_in("3 de marzo de 2021 con; 3 teams in March 2021 here; 3, 2021"),
              ElementsAre("2021 year of 0-03 con", "3 team march", "2021 year of 0-03 here", "3",
                          "2021 year"));
}

TEST(Numbers, OfNamesAndIdiomsCountNothing) {
  EXPECT_THAT(numbers_in("Kept it up 24/7, on 24-hour call, in 1:1 talks and 100 % of tests"),
              IsEmpty());
  EXPECT_THAT(numbers_in("UTF-8, H.264, RS-485, HTTP/2, x86-64; RFC 8259, ISO 27001-1, DIN EN 9"),
              IsEmpty());
  EXPECT_THAT(numbers_in("Services in Python 3.11 and Go 1.22."), IsEmpty());
  EXPECT_THAT(
      numbers_in("24 people, a Team of 3.5, GPA 3.9, Saved 2.5 million, EUR-5, 99 % of all"),
      ElementsAre("24 people", "3.5", "3.9", "2500000", "5€", "99% all"));
}

TEST(Numbers, AreFoundInOtherDigits) {
  EXPECT_THAT(
      numbers_in(
          "９９ teams, ٩٩ teams, ⑨ teams, 6️⃣6️⃣ teams, 1\u00AD6 teams, 1\u200B7"),
      ElementsAre("99 team", "99 team", "9 team", "66 team", "16 team", "17"));
  EXPECT_THAT(numbers_in("by ¾, 1½ years"), ElementsAre("0.75", "1.5 year"));
}

TEST(Numbers, StandBesideNoEmptyPhrases) {
  EXPECT_FALSE(says_at({}, 0, ""));
}

}  // namespace
}  // namespace cvpress::claims
