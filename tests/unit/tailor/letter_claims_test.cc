// What sentences of letters claim of their writer, held against the profile.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"
#include "tailor/letter_guard.h"
#include "tailor/parts.h"

namespace cvpress::tailor {
namespace {

using testing::HasSubstr;

struct Sentence {
  const char* text;
  const char* message;  // "" where it claims nothing that the profile does not say
};

void PrintTo(const Sentence& sentence, std::ostream* out) {
  *out << sentence.text;
}

/// What is told of a letter of one paragraph.
std::string told_of(const std::string& text, const std::set<claims::Fact>& allowed = {}) {
  const model::Resume resume = tests::small_profile();
  const Parts profile(resume);
  model::Letter letter;
  letter.body = {tests::paragraph_of(text)};
  const SourceMap sources;
  const Variables variables = {{"company", "Siemens AG"},
                               {"role", "Senior Data Engineer (m/w/d)"},
                               {"lang", "en"},
                               {"contact", "Dr. Ida Weber"}};
  Diagnostics diagnostics;
  LetterGuard guard;
  // What is remembered says the same.
  for (int i = 0; i < 2; ++i) {
    diagnostics = {};
    guard.read(letter, {profile, variables, allowed, sources}, diagnostics);
  }
  EXPECT_FALSE(diagnostics.has_errors());
  return diagnostics_as_text(diagnostics, sources);
}

class SentenceOfLetter : public testing::TestWithParam<Sentence> {};

TEST_P(SentenceOfLetter, IsHeldAgainstTheProfile) {
  const std::string told = told_of(GetParam().text);
  if (std::string_view(GetParam().message).empty()) {
    EXPECT_EQ(told, "");
  } else {
    EXPECT_THAT(told, HasSubstr("warning: the profile does not say "));
    EXPECT_THAT(told, HasSubstr(GetParam().message));
  }
}

INSTANTIATE_TEST_SUITE_P(
    False, SentenceOfLetter,
    testing::Values(Sentence{"In my ten years at Google I learned to listen.", "\"Google\""},
                    Sentence{"I worked for Microsoft on search.", "\"Microsoft\""},
                    Sentence{"I not only worked for Microsoft on search.", "\"Microsoft\""},
                    Sentence{"I never worked anywhere but at Microsoft.", "\"Microsoft\""},
                    Sentence{"In my ten years at Google I saw everything.", "\"Google\""},
                    Sentence{"Nach meiner Zeit bei Helios kam ich zurück.", "\"Helios\""},
                    Sentence{"In meinen zehn Jahren an der Charité habe ich alles gesehen.",
                             "\"Charité\""},
                    Sentence{"I hold a PhD in computer science.", "the degree \"PhD\""},
                    Sentence{"As CTO of Acme I built the team.", "the title \"CTO\""},
                    Sentence{"I was a director at GenCoin for a year.",
                             "the title \"director\" of \"GenCoin\""},
                    Sentence{"I have been at GenCoin since 2015.", "the year 2015 of \"GenCoin\""},
                    Sentence{"I studied at Stanford and stayed.", "the school \"Stanford\""},
                    Sentence{"My MBA taught me to read balance sheets.", "the degree \"MBA\""},
                    Sentence{"Google hired me out of school.", "\"Google\""},
                    Sentence{"I finished my MSc in Physics.", "\"MSc\" of \"physics\""},
                    Sentence{"Your stack is what I used at Google.", "\"Google\""},
                    Sentence{"I have worked at Siemens for years.", "the company applied to"}));

INSTANTIATE_TEST_SUITE_P(
    Honest, SentenceOfLetter,
    testing::Values(
        Sentence{"I never worked for Microsoft.", ""},
        Sentence{"Ich habe nie bei Google gearbeitet.", ""},
        Sentence{"I am not a manager and have no PhD.", ""},

        Sentence{"As Senior Data Engineer at Siemens, I would keep the meters honest.", ""},
        Sentence{"As Senior Data Engineer at Siemens AG I look forward to hard questions.", ""},
        Sentence{"I would love to work at Siemens.", ""},
        Sentence{"At Siemens I see what I am looking for.", ""},
        Sentence{"I met your CTO at FOSDEM.", ""}, Sentence{"At FOSDEM I met your team.", ""},
        Sentence{"Since 2021 I have been an engineer at GenCoin.", ""},
        Sentence{"I began as an intern at Acme.", ""}, Sentence{"I hope to do a PhD later.", ""},
        Sentence{"As a manager I would listen first.", ""},
        Sentence{"My manager at Acme, Dr. Weber, will tell you more of me.", ""},
        Sentence{"I was with my director at Acme when you called.", ""},
        Sentence{"As your CTO wrote, I should ask.", ""},
        Sentence{"I hold an MSc from North University.", ""},
        Sentence{"Google and Microsoft sell what you build, and I like yours better.", ""},
        Sentence{"I read that 40 of your 50 meters report late, and that 12 teams wait.", ""},
        Sentence{"Their teacher was CTO at Google and held a PhD.", ""},
        Sentence{"I spoke at PyCon about it.", ""},
        Sentence{"My colleague Anna, now VP at Stripe, told me.", ""},
        Sentence{"My wife works at Google, and I was a customer at Zalando.", ""},
        Sentence{"Your ten years at Google impressed me.", ""},
        Sentence{"In my ten years with Kubernetes I saw everything.", ""},
        Sentence{"In meiner Zeit am Schalter habe ich zugehört.", ""},
        Sentence{"I saw your talk at FOSDEM last year.", ""},
        Sentence{"I apply for a position as head of platform.", ""}));

INSTANTIATE_TEST_SUITE_P(
    FalseInGerman, SentenceOfLetter,
    testing::Values(
        Sentence{"In meinen zehn Jahren bei Google habe ich zuhören gelernt.", "\"Google\""},
        Sentence{"Ich habe bei Microsoft gearbeitet.", "\"Microsoft\""},
        Sentence{"Ich habe in Informatik promoviert.", "the degree \"promoviert\""},
        Sentence{"Als Geschäftsführerin von Acme habe ich das Team aufgebaut.",
                 "the title \"Geschäftsführerin\""},
        Sentence{"Ich war Direktorin bei GenCoin.", "the title \"Direktorin\" of \"GenCoin\""},
        Sentence{"Seit 2015 bin ich bei GenCoin.", "the year 2015 of \"GenCoin\""},
        Sentence{"Meine Jahre bei der Telekom haben mich geprägt.", "\"Telekom\""},
        Sentence{"Mein MBA hilft mir im Alltag.", "the degree \"MBA\""},
        Sentence{"Ich bin Absolventin der Universität Heidelberg.", "Heidelberg"},
        Sentence{"Nach meinem Praktikum bei Bosch blieb ich in Stuttgart.", "\"Bosch\""}));

INSTANTIATE_TEST_SUITE_P(
    HonestInGerman, SentenceOfLetter,
    testing::Values(
        Sentence{"Als Senior Data Engineer bei Siemens würde ich die Zähler pflegen.", ""},
        Sentence{"Als Senior Data Engineer bei Siemens baue ich auf, was zählt.", ""},
        Sentence{"Gern möchte ich bei Siemens arbeiten.", ""},
        Sentence{"Bei Siemens reizt mich die Größe.", ""},
        Sentence{"Hiermit bewerbe ich mich als Leiterin Plattform.", ""},
        Sentence{"Ihre Leiterin habe ich bei der Hannover Messe getroffen.", ""},
        Sentence{"Seit 2021 bin ich Ingenieurin bei GenCoin.", ""},
        Sentence{"Als Praktikantin kam ich 2016 zu Acme.", ""},
        Sentence{"Eine Promotion möchte ich später noch schreiben.", ""},
        Sentence{"Mein Direktor bei Acme, Herr Dr. Weber, gibt gern Auskunft.", ""},
        Sentence{"Frau Dr. Ida Weber hat mir von der Stelle erzählt.", ""},
        Sentence{"Ich bin bei Regen mit dem Rad unterwegs und lerne gern bei Ihnen.", ""},
        Sentence{"Je mehr gemessen wird, desto besser: Die EU und ein MA wollen es so.", ""},
        Sentence{"Ich freue mich auf ein Gespräch mit Ihrem CTO bei Kaffee und Kuchen.", ""}));

TEST(LetterGuard, OtherLanguagesHaveAFirstPersonToo) {
  EXPECT_THAT(told_of("J'ai travaillé pour Google."), HasSubstr("\"Google\""));
  EXPECT_THAT(told_of("Yo trabajé para Google."), HasSubstr("\"Google\""));
  EXPECT_THAT(told_of("Io ho lavorato per Google."), HasSubstr("\"Google\""));
  EXPECT_THAT(told_of("Eu trabalhei para Google."), HasSubstr("\"Google\""));
  EXPECT_THAT(told_of("Mijn PhD was leuk."), HasSubstr("\"PhD\""));
}

TEST(LetterGuard, WhatIsAllowedIsSilent) {
  const char* text = "I hold a PhD and worked at Google.";
  EXPECT_THAT(told_of(text, {claims::Fact::kDegrees}), HasSubstr("Google"));
  EXPECT_THAT(told_of(text, {claims::Fact::kDegrees}), testing::Not(HasSubstr("PhD")));
  EXPECT_EQ(told_of(text, {claims::Fact::kDegrees, claims::Fact::kEmployers}), "");
}

TEST(LetterGuard, OddRowsDoNoHarm) {
  const model::Resume resume = tests::small_profile();
  const Parts profile(resume);
  model::Letter letter;
  letter.body = {tests::paragraph_of("I worked at Google (I did).")};
  const Variables variables = {{"company", " (I)"}, {"firm", "I"}, {"role", " ("}, {"team", ""}};
  Diagnostics diagnostics;
  LetterGuard().read(letter, {profile, variables, {}, SourceMap()}, diagnostics);
  EXPECT_EQ(diagnostics.all().size(), 1U);
}

TEST(LetterGuard, OneClaimIsToldOnce) {
  const std::string told = told_of("I worked at Google. My years at Google were good.");
  EXPECT_EQ(told.find("Google\"", told.find("Google\"") + 1), std::string::npos) << told;
}

}  // namespace
}  // namespace cvpress::tailor
