// What a résumé says, held against a page that has it, or lacks some of it.
#include "audit/missing_facts.h"

#include "support/cv_pages.h"

namespace cvpress::audit {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::cv_page;
using testing_support::good_lines;
using testing_support::line_at;
using testing_support::read_small;

model::Resume resume_of_jo() {
  model::Resume resume;
  resume.person.name = "Jo Example";
  resume.person.contacts.push_back({"email", "", "", "jo@example.org", "", {}});
  model::Entry job;
  job.title = model::plain("Engineer");
  job.organization = model::plain("Northern Works");
  job.dates.start = model::Date{2019, 3, 0, {}, {}};
  job.dates.end = model::Date{2024, 1, 0, {}, {}};
  model::Block text;
  text.inlines = model::plain("Certified eleven lines and trained forty people.");
  text.where = {1, 20, 30};
  job.description.push_back(text);
  job.where = {1, 10, 50};
  model::Section section;
  section.entries.push_back(job);
  resume.sections.push_back(section);
  return resume;
}

std::vector<std::string> missing(const model::Resume& resume, const std::string& text) {
  const auto reading = read_small(cv_page(text).file());
  Observations observations;
  look_for_missing_facts(resume, orders_of(reading.document), observations);
  std::vector<std::string> sentences;
  for (const Observation& each : observations) {
    sentences.push_back(std::string(each.kind->id) + ": " + each.seen);
  }
  return sentences;
}

TEST(MissingFacts, AreNoneWhereAllIsRead) {
  EXPECT_THAT(missing(resume_of_jo(), good_lines()), IsEmpty());
}

TEST(MissingFacts, AreNotLettersInAnotherCase) {
  model::Resume resume = resume_of_jo();
  resume.person.name = "JÖ EXAMPLE";
  EXPECT_THAT(missing(resume, good_lines()), IsEmpty());
}

TEST(MissingFacts, AreNamesAndContacts) {
  model::Resume resume = resume_of_jo();
  resume.person.name = "Maren Official";
  resume.person.headline = model::plain("Welder");
  resume.person.contacts.push_back({"phone", "", "", "+44 555 0100", "", {}});
  EXPECT_THAT(missing(resume, good_lines()),
              ElementsAre("source.missing: the name \"Maren Official\" is not read",
                          "source.missing: the headline \"Welder\" is not read",
                          "source.missing: the contact \"+44 555 0100\" is not read"));
}

TEST(MissingFacts, AreSingleWordsOfDescriptions) {
  model::Resume resume = resume_of_jo();
  resume.sections[0].entries[0].description[0].inlines =
      model::plain("Certified eleven pumps and trained forty people.");
  EXPECT_THAT(missing(resume, good_lines()),
              ElementsAre("source.missing: of the description \"Certified eleven pumps and trained "
                          "forty people.\", these words are not read: pumps"));
}

TEST(MissingFacts, AreWordsInAnotherOrder) {
  model::Resume resume = resume_of_jo();
  resume.sections[0].entries[0].description[0].inlines =
      model::plain("Trained forty people and certified eleven lines.");
  EXPECT_THAT(missing(resume, good_lines()),
              ElementsAre("source.order: the words of the description \"Trained forty people and "
                          "certified eleven lines.\" are not read in their order"));
}

TEST(MissingFacts, AreYearsThatDoNotStandNearTheirTitle) {
  model::Resume resume = resume_of_jo();
  resume.sections[0].entries[0].dates.start->year = 2018;
  EXPECT_THAT(missing(resume, good_lines()),
              ElementsAre("source.years: 2018 is not read near \"Engineer\""));
}

TEST(MissingFacts, AreWordsOfALetter) {
  model::Resume resume = resume_of_jo();
  resume.sections.clear();
  resume.letter.emplace().subject = model::plain("Unprinted");
  EXPECT_THAT(missing(resume, good_lines()),
              ElementsAre("source.missing: the letter's \"Unprinted\" is not read"));
}

TEST(MissingFacts, KnowTheirPlaceInTheSource) {
  model::Resume resume = resume_of_jo();
  resume.sections[0].entries[0].description[0].inlines = model::plain("Unprinted");
  const auto reading = read_small(cv_page(good_lines()).file());
  Observations observations;
  look_for_missing_facts(resume, orders_of(reading.document), observations);
  ASSERT_EQ(observations.size(), 1u);
  EXPECT_EQ(observations[0].where, (SourceSpan{1, 20, 30}));
}

/// Of orders that all read the same words.
std::vector<std::string> missing_in(const model::Resume& resume,
                                    const std::vector<std::string>& texts) {
  std::vector<reader::SeenWord> words(texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) words[i].text = texts[i];
  Observations observations;
  look_for_missing_facts(resume, {words, words, words}, observations);
  std::vector<std::string> sentences;
  for (const Observation& each : observations) sentences.push_back(each.seen);
  return sentences;
}

TEST(MissingFacts, AreNotNumbersThatStandTheOtherWayRoundInLinesFromTheRight) {
  model::Resume resume;
  resume.person.name = "דנה לוי";
  resume.person.headline = model::plain("2019–2021");
  EXPECT_THAT(missing_in(resume, {"דנה", "לוי", "2021–2019"}), IsEmpty());
  EXPECT_THAT(missing_in(resume, {"דנה", "לוי", "2021–2018"}),
              ElementsAre("the headline \"2019–2021\" is not read"));
  resume.person.name = "Dana";
  EXPECT_THAT(missing_in(resume, {"Dana", "2021–2019"}),
              ElementsAre("the headline \"2019–2021\" is not read"));
}

/// A page whose name is decoration to those who go by tags.
std::vector<std::string> missing_in_tags(const std::string& name_mark) {
  const std::string content = name_mark + line_at(40, 814, "Maren Welder") +
                              "EMC /P <</MCID 0>> BDC " + good_lines() + "EMC ";
  const auto reading = read_small(
      cv_page(content, "",
              "/MarkInfo<</Marked true>>/StructTreeRoot<</K<</S/Document/Pg 3 0 R/K[<</S/P/K 1>>"
              "<</S/P/K 0>>]>>>>")
          .file());
  model::Resume resume = resume_of_jo();
  resume.person.name = "Maren Welder";
  Observations observations;
  look_for_missing_facts(resume, orders_of(reading.document), observations);
  std::vector<std::string> sentences;
  for (const Observation& each : observations) {
    sentences.push_back(std::string(each.kind->id) + ": " + each.seen);
  }
  return sentences;
}

TEST(MissingFacts, AreThoseThatOnlyTheTagsLack) {
  EXPECT_THAT(missing_in_tags("/P <</MCID 1>> BDC "), IsEmpty());
  EXPECT_THAT(missing_in_tags("/Artifact BMC "),
              ElementsAre("source.untagged: the tags do not read the name \"Maren Welder\""));
}

TEST(MissingFacts, AreNoTitlesWhosePartsAreReadApart) {
  model::Resume resume = resume_of_jo();
  model::Entry& study = resume.sections[0].entries[0];
  study = {};
  study.title = model::plain("BSc in Physics");
  const std::string apart = good_lines() + line_at(40, 646, "Physics");
  EXPECT_THAT(missing(resume, apart),
              ElementsAre("source.order: the words of the title \"BSc in Physics\" are not read in "
                          "their order"));
  study.extra["degree"] = model::plain("BSc");
  study.extra["area"] = model::plain("Physics");
  EXPECT_THAT(missing(resume, apart), IsEmpty());
  EXPECT_THAT(missing(resume, good_lines()),
              ElementsAre("source.missing: the title \"BSc in Physics\" is not read"));
}

TEST(MissingFacts, AreNoNumbersThatAreReadAsInTheirCountry) {
  model::Resume resume = resume_of_jo();
  resume.person.contacts.push_back({"phone", "", "", "+90-541-999-99-99", "", {}});
  EXPECT_THAT(missing(resume, good_lines() + line_at(40, 646, "0541 999 99 99")), IsEmpty());
  EXPECT_THAT(missing(resume, good_lines() + line_at(40, 646, "0541 999 99 98")),
              ElementsAre("source.missing: the contact \"+90-541-999-99-99\" is not read"));
}

}  // namespace
}  // namespace cvpress::audit
