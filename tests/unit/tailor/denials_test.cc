// What a sentence denies is no claim; what takes its denial back is one. And other honest texts
// beside lies of the same form.
#include "claims/denials.h"

#include <gtest/gtest.h>

#include "support/held_lines.h"
#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using model::Kind;
using tests::bullet_of;
using tests::expect_message;
using tests::SaidRow;

/// An engineer in payments since 2016: at Kontor first, and at Paywell from 2019.
model::Resume engineer() {
  model::Resume resume;
  resume.language = "en";
  resume.person.name = "Ada Berg";
  resume.person.headline = model::plain("Software Engineer");
  model::Entry today = tests::entry_of(Kind::kExperience, "Software Engineer", "Paywell", 2019, 3);
  today.dates.current = true;
  today.description = {tests::list_of(
      {bullet_of("Cut settlement time from 9 hours to 40 minutes in Go and PostgreSQL."),
       bullet_of("Led a team of 4 engineers.")})};
  model::Entry first =
      tests::entry_of(Kind::kExperience, "Junior Developer", "Kontor GmbH", 2016, 1);
  first.dates.end = model::Date{2019, 2, 0, "", {}};
  model::Entry school =
      tests::entry_of(Kind::kEducation, "BSc Computer Science", "TU Hamburg", 2012, 10);
  school.dates.end = model::Date{2015, 9, 0, "", {}};
  model::Section summary = tests::section_of(Kind::kSummary, "Profile", {});
  summary.body = {tests::paragraph_of("Software engineer with eight years in payments.")};
  resume.sections = {summary, tests::section_of(Kind::kExperience, "Experience", {today, first}),
                     tests::section_of(Kind::kEducation, "Education", {school})};
  return resume;
}

void expect_of_engineer(const std::vector<SaidRow>& rows, const char* language = "en") {
  for (const SaidRow& row : rows) {
    tests::Tailoring tailoring;
    tailoring.profile = engineer();
    tailoring.language = language;
    tailoring.month = 2026 * 12 + 11;
    expect_message(tailoring, row.plan, row.text, row.message);
  }
}

constexpr const char* kHead = "headline: '";
constexpr const char* kSum = "summary: '";

TEST(Denials, OfEmployersAreNoClaims) {
  expect_of_engineer({
      {kSum, "I have never worked at Google.", ""},
      {kSum, "I have never worked for Google or Meta.", ""},
      {kSum, "I haven’t worked at Google.", ""},
      {kSum, "I was never employed by Google, and I like it.", ""},
      {kSum, "I worked at Google.", "\"Google\""},
      {kSum, "I have not only worked at Google but at Paywell.", "\"Google\""},
      {kSum, "I have never worked anywhere but at Google.", "\"Google\""},
      {kSum, "I have never worked at Google without tests.", "\"Google\""},
      {kSum, "I never worked at Google, except in summer.", "\"Google\""},
      {kSum, "I never worked at Google for fun.", "\"Google\""},
      {kSum, "I never worked late at Google.", "\"Google\""},
      {kSum, "I never stopped working at Google.", "\"Google\""},
      {kSum, "I was tired but never at Google.", "\"Google\""},
      {kSum, "I was bored at Kontor, never at Google.", "\"Google\""},
      {kSum, "It is not so that I never worked at Google.", "\"Google\""},
      {kSum, "No one worked more at Google.", "\"Google\""},
      {kSum, "I have never worked at Google, and I worked at Meta.", "\"Meta\""},
  });
}

TEST(Denials, AreReadInOtherLanguages) {
  expect_of_engineer({{kSum, "Ich habe nie bei Google gearbeitet.", ""},
                      {kSum, "Ich arbeitete nie bei Google.", ""},
                      {kSum, "Ich war noch nie bei Google.", ""},
                      {kSum, "Nie war ich bei Google.", ""},
                      {kSum, "Ich habe bei Google gearbeitet.", "\"Google\""},
                      {kSum, "Ich habe nicht nur bei Google gearbeitet.", "\"Google\""},
                      {kSum, "Ich habe nie bei Google gearbeitet, außer 2016.", "\"Google\""},
                      {kSum, "Ich bin nicht mehr bei Google.", "\"Google\""}},
                     "de");
  expect_of_engineer({{kSum, "Je n''ai jamais travaillé chez Google.", ""},
                      {kSum, "J''ai non seulement travaillé chez Google.", "\"Google\""},
                      {kSum, "Je n''ai jamais travaillé ailleurs que chez Google.", "\"Google\""}},
                     "fr");
}

TEST(Denials, AreCutOutOfTheirSentence) {
  using claims::without_denied;
  EXPECT_EQ(without_denied("Nunca he trabajado en Google."), ".");
  EXPECT_EQ(without_denied("Non ho mai lavorato per Google."), ".");
  EXPECT_EQ(without_denied("Nunca trabalhei na Google, mas gosto."), ", mas gosto.");
  EXPECT_EQ(without_denied("Ik heb nooit bij Google gewerkt."), "Ik heb .");
  EXPECT_EQ(without_denied("I never studied at MIT or Yale."), "I .");
  for (const char* kept :
       {"I never left Google.", "I never worked at Google on Sundays.",
        "I no longer work at Google.", "Nobody says I never worked at Google.",
        "If I had never worked at Google, I would not know.", "Ich habe nie bei Google gefehlt.",
        "Non solo ho lavorato per Google."}) {
    EXPECT_EQ(without_denied(kept), kept);
  }
}

TEST(Denials, OfTitlesAreNoClaims) {
  expect_of_engineer({
      {kSum, "I am an engineer, not a manager.", ""},
      {kSum, "An engineer with no PhD.", ""},
      {kSum, "I was never a manager at Paywell.", ""},
      {kSum, "Ingenieurin ohne Doktortitel.", ""},
      {kSum, "I never founded a company.", ""},
      {kSum, "I am neither a manager nor an architect.", ""},
      {kSum, "There was no manager like me.", "\"manager\""},
      {kSum, "No ordinary manager.", "\"manager\""},
      {kHead, "Software Engineer, not a Manager", ""},
      {kHead, "Software Engineer (no PhD)", ""},
      {kSum, "I am not only a manager.", "\"manager\""},
      {kSum, "I am not just a manager.", "\"manager\""},
      {kSum, "I am no doubt a manager.", "\"manager\""},
      {kSum, "Not a bad manager.", "\"manager\""},
      {kSum, "Not without a PhD.", "\"PhD\""},
      {kSum, "Nicht ohne Doktortitel.", "\"Doktortitel\""},
      {kSum, "Nicht nur Managerin.", "\"Managerin\""},
      {kSum, "Not a manager but a CTO.", "\"CTO\""},
      {kHead, "No-nonsense Manager", "\"Manager\""},
      {kHead, "Not just a Manager", "\"Manager\""},
  });
}

TEST(SinceYears, OfARoleMayBeTheStartOfAnyJob) {
  expect_of_engineer({
      {kSum, "Payments engineer since 2016, currently at Paywell.", ""},
      {kSum, "Payments engineer since January 2016, now at Paywell.", ""},
      {kHead, "Payments Engineer since 2016, currently Paywell", ""},
      {kSum, "Payments engineer since 2014, currently at Paywell.", "the year 2014"},
      {kSum, "Payments engineer since 2012, currently at Paywell.", "the year 2012"},
      {kSum, "Payments engineer since May 2016, now at Paywell.", "2016"},
      {kSum, "Engineer at Paywell since 2016.", "the year 2016"},
      {kSum, "Since 2016, currently at Paywell.", "the year 2016"},
      {kSum, "Engineer since 2016 at Paywell.", "the year 2016"},
  });
  expect_of_engineer({{kSum, "Entwicklerin seit 2016, zurzeit bei Paywell.", ""},
                      {kSum, "Entwicklerin seit 2016, bei Paywell.", "2016"},
                      {kSum, "Ich bin seit 2016 aktuell bei Paywell.", "2016"}},
                     "de");
}

TEST(ImpliedPercentages, HoldWithinTheirBounds) {
  expect_of_engineer({
      {kSum, "Reduced settlement time by more than 90 %.", ""},
      {kSum, "Reduced settlement time by over 90 %.", ""},
      {kSum, "Reduced settlement time by 93 %.", ""},
      {kSum, "Reduced settlement time by almost 93 %.", ""},
      {kSum, "Reduced settlement time by nearly 94 %.", ""},
      {kSum, "Reduced settlement time by more than 95 %.", "95 %"},
      {kSum, "Reduced settlement time by over 93 %.", "93 %"},
      {kSum, "Reduced settlement time by almost 99 %.", "99 %"},
      {kSum, "Reduced settlement time by more than 60 %.", "60 %"},
      {kSum, "Reduced settlement time by 78 %.", "78 %"},  // of 9 and 40 without their units
      {kSum, "Reduced the team by more than 90 %.", "90 %"},
  });
  expect_of_engineer({{kSum, "Abrechnungszeit um mehr als 90 % gesenkt.", ""},
                      {kSum, "Abrechnungszeit um mehr als 95 % gesenkt.", "95 %"}},
                     "de");
  expect_of_engineer({{kSum, "Temps réduit de plus de 90 %.", ""},
                      {kSum, "Temps réduit de plus de 95 %.", "95 %"}},
                     "fr");
}

}  // namespace
}  // namespace cvpress::tailor
