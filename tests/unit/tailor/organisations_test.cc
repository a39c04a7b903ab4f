// Museums, banks and such that a text says its person works or worked at.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using model::Kind;
using testing::HasSubstr;

/// A conservator at a museum since 2013, who heads its laboratory since 2019.
model::Resume conservator() {
  model::Resume resume;
  resume.person.name = "Ada Example";
  model::Entry head =
      tests::entry_of(Kind::kExperience, "Head of Conservation", "Harbour Museum of Tarn", 2019, 4);
  head.dates.current = true;
  head.description = {tests::paragraph_of("Lent a cog to the Tarn Gallery.")};
  model::Entry before =
      tests::entry_of(Kind::kExperience, "Conservator, Ships", "Harbour Museum of Tarn", 2013, 9);
  before.dates.end = model::Date{2019, 3, 0, "", {}};
  model::Entry library =
      tests::entry_of(Kind::kExperience, "Intern", "National Library of Veldt", 2009, 2);
  library.id = "intern";
  library.dates.end = model::Date{2009, 11, 0, "", {}};
  resume.sections = {tests::section_of(Kind::kExperience, "Experience", {head, before, library})};
  return resume;
}

struct SaidOrganisation {
  const char* text;
  const char* employer;  // "" where the profile says it, or where none is claimed
};

void expect_employers(const char* operation, const std::vector<SaidOrganisation>& rows) {
  const bool is_bullet = std::string_view(operation).starts_with("add");
  for (const SaidOrganisation& row : rows) {
    tests::Tailoring tailoring;
    tailoring.profile = conservator();
    tailoring.variables = {{"company", "Zed Museum"}, {"role", "Conservator"}};
    tailoring.with({operation + std::string(": '") + row.text + (is_bullet ? "'}]" : "'")});
    const std::string message =
        *row.employer == '\0' ? "" : "the employer \"" + std::string(row.employer) + "\"";
    EXPECT_THAT(tailoring.messages(), HasSubstr(message)) << row.text;
    EXPECT_EQ(tailoring.is_made, message.empty()) << row.text << tailoring.messages();
  }
}

TEST(ClaimedOrganisations, StandBehindRolesAndSignsOfHeadlines) {
  expect_employers("headline",
                   {{"Conservator, British Museum", "British Museum"},
                    {"Conservator | British Museum", "British Museum"},
                    {"Keeper of Ships – Rijksmuseum", "Rijksmuseum"},
                    {"Keeper of Ships, Nationalmuseum", "Nationalmuseum"},
                    {"Conservator | Victoria and Albert Museum 2019", "Victoria and Albert Museum"},
                    {"Restauratorin, Klinik Essen", "Klinik Essen"},
                    {"Conservator, Smithsonian Institute", "Smithsonian Institute"},
                    {"Restauratrice, Galleria degli Uffizi", "Galleria degli Uffizi"},
                    {"Conservator, Globex AG", "Globex AG"},
                    {"Conservator, Museum of Modern Things", "Museum of Modern Things"},
                    {"Conservator, Harbour Museum of Tarn", ""},
                    {"Conservator, Museum Studies", ""},
                    {"Conservator, Public Library", ""},
                    {"Restauratorin, Hafenmuseum", ""},
                    {"Restauratorin, Datenbank Neustadt", ""},
                    {"Photographs, British Museum", ""},
                    {"Applying as conservator, British Museum", ""},
                    {"{role}, {company}", ""}});
}

TEST(ClaimedOrganisations, StandBehindRolesAndWordsOfPlace) {
  expect_employers("headline", {{"Conservator with the British Museum", "British Museum"},
                                {"Restauratorin am British Museum", "British Museum"},
                                {"Restauratorin im Rijksmuseum", "Rijksmuseum"},
                                {"Restauratorin in der Eremitage", "Eremitage"},
                                {"Conservatrice au musée du Louvre", "musée du Louvre"},
                                {"Conservadora en el Museo del Prado", "Museo del Prado"},
                                {"Restauratorin bei der Charité", "Charité"},
                                {"Restauratorin im Museum", ""},
                                {"Restauratorin im Bereich Bank", ""},
                                {"Restauratorin im Harbour Museum of Tarn", ""}});
}

TEST(ClaimedOrganisations, StandBesideWordsOfWork) {
  expect_employers(
      "summary", {{"I spent years with the British Museum.", "British Museum"},
                  {"Before Tarn I was with the Vasa Museum.", "Vasa Museum"},
                  {"I worked with the Rijksmuseum for years.", "Rijksmuseum"},
                  {"Zuvor arbeitete ich am Deutschen Museum München.", "Deutschen Museum München"},
                  {"Ich war Restauratorin im Rijksmuseum.", "Rijksmuseum"},
                  {"Ich habe im Rijksmuseum gearbeitet.", "Rijksmuseum"},
                  {"I worked with the Rijksmuseum on a loan.", ""},
                  {"I took a loan from the British Museum.", ""},
                  {"I visited the Vasa Museum.", ""},
                  {"A cog of ours was shown in the British Museum.", ""},
                  {"I would like to work in the British Museum.", ""},
                  {"Ich würde gern im Rijksmuseum lernen.", ""},
                  {"Worked in the Tarn Gallery for a loan.", ""},
                  {"Im Archiv und im Museum gearbeitet.", ""}});
  expect_employers("add: [{select: '#intern', bullet",
                   {{"Worked in the British Museum in spring", "British Museum"},
                    {"Als Restauratorin im Rijksmuseum Karten geklebt", "Rijksmuseum"},
                    {"Trained a conservator in the British Museum", ""}});
}

}  // namespace
}  // namespace cvpress::tailor
