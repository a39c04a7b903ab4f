// Each fault of other programs' PDFs is found in a page that has it, and in none without.
#include "audit/inspection.h"

#include <algorithm>

#include "audit/joined_words.h"
#include "support/audit_words.h"

namespace cvpress::audit {
namespace {

using testing_support::SmallPdf;

TEST(Inspection, FindsNoProblemInAGoodPage) {
  const Inspection inspection = inspected(good_lines());
  EXPECT_THAT(problems_of(inspection), IsEmpty());
  EXPECT_EQ(seen_of(inspection, "contacts.place"), "");
  EXPECT_EQ(seen_of(inspection, "sections.missing"), "");
  EXPECT_EQ(inspection.pages, 1u);
  EXPECT_EQ(inspection.version, "1.7");
}

struct UselessSign {
  const char* letter;  // of the font F2
  const char* id;
  const char* quoted;
};

class UselessSignOf : public testing::TestWithParam<UselessSign> {};

TEST_P(UselessSignOf, IsCountedAndQuoted) {
  const std::string sign = line_at(75, 600, std::string("g") + GetParam().letter + "h", "F2");
  const Inspection inspection =
      inspected(good_lines() + sign + line_at(40, 590, GetParam().letter, "F2"));
  const std::string seen = seen_of(inspection, GetParam().id);
  EXPECT_THAT(seen, HasSubstr("page 1, 2 times"));
  EXPECT_THAT(seen, HasSubstr(GetParam().quoted));
  EXPECT_THAT(problems_of(inspection), ElementsAre(GetParam().id));
}

INSTANTIATE_TEST_SUITE_P(Inspection, UselessSignOf,
                         testing::Values(UselessSign{"A", "unicode.ligature", "g<U+FB00>h"},
                                         UselessSign{"B", "unicode.private", "g<U+E001>h"},
                                         UselessSign{"C", "unicode.soft-hyphen", "g<U+00AD>h"},
                                         UselessSign{"D", "unicode.replacement", "g<U+FFFD>h"},
                                         UselessSign{"E", "unicode.control", "g<U+0007>h"}));

TEST(Inspection, FindsCodesWithoutTextAndTheirFont) {
  const Inspection inspection = inspected(good_lines() + "/F3 10 Tf 1 0 0 1 30 772 Tm <0041> Tj\n");
  EXPECT_THAT(problems_of(inspection), ElementsAre("unicode.no-text", "fonts.no-map"));
  EXPECT_THAT(seen_of(inspection, "unicode.no-text"),
              HasSubstr("(1 in all, 1 at the beginning of a line, the first in \""));
  EXPECT_THAT(seen_of(inspection, "unicode.no-text"), HasSubstr("<?>"));
  EXPECT_THAT(seen_of(inspection, "fonts.no-map"), HasSubstr("ABCDEF+Silent"));
}

TEST(Inspection, FindsBulletsThatAreLetters) {
  const Inspection inspection = inspected(
      good_lines() + line_at(40, 640, "f", "F2") + line_at(60, 640, "Trained forty people") +
      line_at(40, 628, "f", "F2") + line_at(60, 628, "Certified eleven lines"));
  EXPECT_THAT(problems_of(inspection), ElementsAre("unicode.stray-sign"));
  EXPECT_THAT(seen_of(inspection, "unicode.stray-sign"), HasSubstr("page 1, 2 times"));
}

TEST(Inspection, TakesWordsOfAnotherFontForWords) {
  const Inspection inspection =
      inspected(good_lines() + line_at(40, 640, "fgh", "F2") + line_at(60, 640, "of forty people") +
                line_at(40, 628, "f", "F2"));
  EXPECT_EQ(seen_of(inspection, "unicode.stray-sign"), "");
}

constexpr const char* kPicture =
    "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8";

SmallPdf page_with_picture(const std::string& text) {
  SmallPdf pdf =
      cv_page(text + "ET q 500 0 0 700 40 60 cm /I Do Q BT ", "", "", "/XObject<</I 10 0 R>>");
  pdf.stream(10, std::string(kPicture).substr(2), "x");
  return pdf;
}

TEST(Inspection, FindsPagesThatArePictures) {
  const Inspection inspection = inspected(page_with_picture(""));
  EXPECT_THAT(problems_of(inspection), ElementsAre("text.picture"));
}

TEST(Inspection, KnowsRecognizedTextOverAPicture) {
  const Inspection inspection = inspected(page_with_picture("3 Tr " + good_lines()));
  EXPECT_THAT(problems_of(inspection), IsEmpty());
  EXPECT_THAT(seen_of(inspection, "text.recognized"), HasSubstr("Jo Example"));
}

TEST(Inspection, FindsPagesWithoutText) {
  EXPECT_THAT(problems_of(inspected("")), ElementsAre("text.none"));
}

TEST(Inspection, FindsTextThatNobodySees) {
  const Inspection inspection =
      inspected(good_lines() + "3 Tr " + line_at(40, 40, "Kubernetes leader expert"));
  EXPECT_THAT(problems_of(inspection), ElementsAre("text.invisible"));
  EXPECT_THAT(seen_of(inspection, "text.invisible"), HasSubstr("Kubernetes"));
}

/// As emoji are printed: pictures, with the sign below each for readers of text.
TEST(Inspection, KnowsSignsThatPicturesShow) {
  std::string content = good_lines() + "ET ";
  for (int i = 0; i < 12; ++i) {
    const int x = 40 + 15 * i;
    content += "q 10 0 0 10 " + std::to_string(x) + " 40 cm /I Do Q BT 3 Tr " +
               line_at(x, 40, "k") + " ET ";
  }
  SmallPdf pdf = cv_page(content + "BT 0 Tr ", "", "", "/XObject<</I 10 0 R>>");
  pdf.stream(10, std::string(kPicture).substr(2), "x");
  EXPECT_THAT(problems_of(inspected(pdf)), IsEmpty());
}

/// Two paragraphs side by side, drawn as `columns_first` says.
std::string two_columns(bool columns_first, int gap) {
  const std::vector<std::string> left = {
      "Certified eleven fine weld seams,", "for pressure vessels in two yards",
      "and wrote all of the instructions", "that others work by these days at"};
  const std::vector<std::string> right = {
      "Speaks English, German, French", "and reads Polish newspapers on",
      "trains between northern towns,", "on most days of the week."};
  std::string rows;
  std::string first;
  std::string second;
  for (int i = 0; i < 4; ++i) {
    const auto line = static_cast<std::size_t>(i);
    const std::string a = line_at(40, 600 - 12 * i, left[line]);
    const std::string b = line_at(40 + 165 + gap, 600 - 12 * i, right[line]);
    rows += a + b;
    first += a;
    second += b;
  }
  return columns_first ? first + second : rows;
}

TEST(Inspection, FindsColumnsThatAreDrawnRowByRow) {
  const Inspection inspection = inspected(good_lines() + two_columns(false, 40));
  EXPECT_THAT(problems_of(inspection), ElementsAre("order.columns"));
  const std::string seen = seen_of(inspection, "order.columns");
  EXPECT_THAT(seen, HasSubstr("in the order of the content stream"));
  EXPECT_THAT(seen, HasSubstr("\"Speaks English, German, French\""));
  EXPECT_THAT(seen, HasSubstr("\"Certified eleven fine weld seams,\""));
}

TEST(Inspection, TakesColumnsThatAreKeptApart) {
  EXPECT_THAT(problems_of(inspected(good_lines() + two_columns(true, 40))), IsEmpty());
}

TEST(Inspection, FindsColumnsThatPlacesDoNotPart) {
  const Inspection inspection = inspected(good_lines() + two_columns(true, 0));
  EXPECT_THAT(seen_of(inspection, "order.columns"), HasSubstr("by places alone"));
}

TEST(Inspection, FindsMixedColumnsWhoseLinesHaveWideSpaces) {
  const std::string columns = line_at(40, 600, "Certified eleven fine weld seams,") +
                              line_at(40, 588, "and wrote all of the instructions") + "8 Tw " +
                              line_at(40, 576, "for pressure vessels at two") + "0 Tw " +
                              line_at(40, 564, "yards of the north.") +
                              line_at(205, 600, "and reads Polish newspapers on") +
                              line_at(205, 576, "trains between northern towns,");
  EXPECT_THAT(seen_of(inspected(good_lines() + columns), "order.columns"),
              HasSubstr("by places alone"));
}

TEST(Inspection, FindsTitlesOfColumnsInARow) {
  const Inspection inspection =
      inspected(good_lines() + line_at(40, 620, "Skills") + line_at(300, 620, "Languages") +
                line_at(40, 596, "Welding") + line_at(300, 596, "Polish"));
  EXPECT_THAT(seen_of(inspection, "order.titles"), HasSubstr("\"Skills\""));
}

TEST(Inspection, FindsDatesThatAreDrawnLast) {
  std::string jobs;
  for (int i = 0; i < 4; ++i) {
    jobs += line_at(40, 600 - 70 * i, "Engineer of a works");
    for (int line = 1; line < 5; ++line) {
      jobs += line_at(40, 600 - 70 * i - 12 * line, "Certified eleven welding lines for vessels.");
    }
  }
  std::string dates;
  for (int i = 0; i < 4; ++i) dates += line_at(480, 600 - 70 * i, "2012 - 2019");
  EXPECT_THAT(seen_of(inspected(good_lines() + jobs + dates), "order.dates"),
              HasSubstr("\"2012 - 2019\""));
}

TEST(Inspection, TakesDatesThatAreDrawnBesideTheirTitles) {
  const std::string jobs = line_at(40, 600, "Engineer of a works") +
                           line_at(480, 600, "2012 - 2019") +
                           line_at(40, 588, "Certified eleven welding lines for vessels.");
  EXPECT_EQ(seen_of(inspected(good_lines() + jobs), "order.dates"), "");
}

TEST(Inspection, TakesPlaceAndDatesOfATitleThatGoesOverTwoLines) {
  const std::string job = line_at(40, 600, "Certified eleven welding lines for vessels and") +
                          line_at(400, 600, "Leeds, England") +
                          line_at(400, 594, "Oct 2000 - Jul 2005") +
                          line_at(400, 584, "4 years 10 months") +
                          line_at(40, 588, "wrote procedures that two yards took over.") +
                          line_at(40, 576, "Inspected the seams of both.");
  EXPECT_THAT(problems_of(inspected(good_lines() + job)), IsEmpty());
}

TEST(Inspection, FindsWordsWithoutSpaces) {
  const Inspection inspection =
      inspected(good_lines() + line_at(40, 600, "SeniorEngineerAtNorthernWorks in Leeds"));
  EXPECT_THAT(problems_of(inspection), ElementsAre("text.glued"));
}

TEST(JoinedWords, AreNotNamesAddressesOrLongWords) {
  EXPECT_TRUE(looks_glued("ResponsibleForTwoYards,"));
  for (const char* word :
       {"JavaScript", "OpenStreetMap", "https://example.org/AbCdEfGhIjKlMnOp",
        "Donaudampfschifffahrtsgesellschaft", "北京大学计算机科学与技术研究所高级工程师"}) {
    EXPECT_FALSE(looks_glued(word)) << word;
  }
}

TEST(JoinedWords, AreNotWhereNoSpacesPartWords) {
  reader::SeenDocument seen;
  seen.pages.resize(1);
  seen.pages[0].glyphs.resize(8);
  const auto word = [](const char* text, std::uint32_t first, std::uint32_t last) {
    reader::SeenWord result;
    result.text = text;
    result.first = first;
    result.last = last;
    return result;
  };
  const std::vector<reader::SeenWord> parted = {word("旅客說：", 0, 3), word("「終於不", 4, 7)};
  Observations observations;
  look_for_joined_words(seen, {parted, {}, {word("旅客說：「終於不", 0, 7)}}, observations);
  EXPECT_TRUE(observations.empty());
}

TEST(Inspection, FindsTitlesThatComeApart) {
  const Inspection inspection = inspected(good_lines() + line_at(40, 600, "S K I L L S"));
  EXPECT_THAT(problems_of(inspection), ElementsAre("text.apart"));
}

TEST(Inspection, ExpectsNoTitlesInLanguagesThatItDoesNotKnow) {
  std::string lines;
  for (int i = 0; i < 9; ++i) lines += line_at(40, 700 - 14 * i, "Jo byl tady jo@example.org");
  EXPECT_THAT(problems_of(inspected(cv_page(lines))), ElementsAre("sections.none"));
  EXPECT_THAT(problems_of(inspected(cv_page(lines, "", "/Lang(cs-CZ)"))), IsEmpty());
}

TEST(Inspection, TakesANameOfOneLetterForNoBullet) {
  const std::string page = line_at(40, 820, "f", "F2") + good_lines() + line_at(40, 30, "f", "F2") +
                           line_at(40, 16, "Second page");
  EXPECT_EQ(seen_of(inspected(page), "unicode.stray-sign"), "");
}

TEST(SectionWords, AreKnownInEightLanguages) {
  for (const char* title : {"Work Experience", "BERUFSERFAHRUNG", "Expérience professionnelle",
                            "Experiencia laboral", "Experiência profissional",
                            "Esperienza professionale", "Werkervaring", "Doświadczenie zawodowe"}) {
    EXPECT_EQ(section_kind(title), "experience") << title;
  }
  EXPECT_EQ(section_kind("Experience with trains"), "");
}

TEST(Inspection, ExpectsNoSectionsInALetter) {
  std::string lines = line_at(40, 760, "jo@example.org") + line_at(40, 730, "Dear Ms Oldfield,");
  for (int i = 0; i < 9; ++i) lines += line_at(40, 700 - 14 * i, "I weld, and would like to weld");
  EXPECT_THAT(problems_of(inspected(lines)), IsEmpty());
}

TEST(Inspection, SaysWhatTheFileDoesNotSay) {
  const Inspection inspection = inspected(cv_page(good_lines()), 2'500'000);
  for (const char* id :
       {"tags.none", "language.none", "file.title", "file.large", "fonts.not-embedded"}) {
    EXPECT_NE(seen_of(inspection, id), "") << id;
  }
}

TEST(Inspection, LooksIntoTags) {
  const std::string tags =
      "/MarkInfo<</Marked true>>/Lang(en)/StructTreeRoot<</K<</S/Document/Pg 3 0 R/K[";
  const Inspection without = inspected(cv_page(good_lines(), "", tags + "<</S/P/K 0>>]>>>>"));
  EXPECT_EQ(seen_of(without, "tags.none"), "");
  EXPECT_NE(seen_of(without, "tags.no-headings"), "");
  const Inspection with_gap = inspected(
      cv_page(good_lines(), "", tags + "<</S/H1/K 0>><</S/H3/K 1>><</S/Figure/K 2>>]>>>>"));
  EXPECT_THAT(seen_of(with_gap, "tags.headings"), HasSubstr("H3 follows H1"));
  EXPECT_NE(seen_of(with_gap, "tags.pictures"), "");
  EXPECT_EQ(seen_of(with_gap, "language.none"), "");
}

TEST(Observations, HaveIdsOfTheirOwn) {
  std::vector<std::string_view> ids;
  for (const ObservationKind& kind : observation_kinds()) ids.push_back(kind.id);
  std::sort(ids.begin(), ids.end());
  EXPECT_EQ(std::adjacent_find(ids.begin(), ids.end()), ids.end());
}

}  // namespace
}  // namespace cvpress::audit
