#include <gtest/gtest.h>

#include "reader/structure_tree.h"
#include "reader/text_string.h"
#include "support/reader_files.h"

namespace cvpress::reader {
namespace {

using testing_support::page_of;
using testing_support::read_small;
using testing_support::SmallPdf;

TEST(TextString, KnowsThreeEncodings) {
  EXPECT_EQ(text_of("caf\xE9 \x84 \xA0"), "café — €");
  EXPECT_EQ(text_of(std::string("\xFE\xFF\x04\x16\xD8\x3D\xDE\x00", 8)), "Ж\U0001F600");
  EXPECT_EQ(text_of("\xEF\xBB\xBF"
                    "caf\xC3\xA9"),
            "café");
}

TEST(TextString, LeavesOutTheLanguageInside) {
  EXPECT_EQ(text_of(std::string("\xFE\xFF\x00\x1B\x00"
                                "e\x00"
                                "n\x00\x1B\x00"
                                "A",
                                12)),
            "A");
}

TEST(TextString, TakesHalfASurrogateForUnknown) {
  EXPECT_EQ(text_of(std::string("\xFE\xFF\xD8\x3D\x00"
                                "A",
                                6)),
            "\uFFFDA");
}

TEST(Facts, AreReadFromInfoAndCatalog) {
  SmallPdf pdf =
      page_of("", "", "",
              "/Lang(en-GB)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle "
              "true>>/Metadata 8 0 R/Version/2.0");
  pdf.object(7, "<</Title<FEFF00C4>/Author(Ada Lind)/Producer(somebody)>>")
      .stream(8, "/Type/Metadata", "<x:xmpmeta/>");
  const auto reading = read_small(pdf.file("/Root 1 0 R/Info 7 0 R"));
  EXPECT_EQ(reading.document.title, "Ä");
  EXPECT_EQ(reading.document.author, "Ada Lind");
  EXPECT_EQ(reading.document.producer, "somebody");
  EXPECT_EQ(reading.document.language, "en-GB");
  EXPECT_EQ(reading.document.metadata, "<x:xmpmeta/>");
  EXPECT_EQ(reading.document.version, "2.0");
  EXPECT_TRUE(reading.document.marked);
  EXPECT_TRUE(reading.document.shows_title);
}

TEST(Attachments, AreFoundInTheNameTreeAndBesideIt) {
  SmallPdf pdf = page_of("", "", "", "/Names<</EmbeddedFiles 6 0 R>>/AF[8 0 R 10 0 R]");
  pdf.object(6, "<</Kids[7 0 R]>>")
      .object(7, "<</Names[(a) 8 0 R]>>")
      .object(8, "<</F(a.json)/UF<FEFF00E400620063>/AFRelationship/Source/EF<</F 9 0 R>>>>")
      .stream(9, "/Subtype/application#2Fjson", "{}")
      .object(10, "<</F(b.txt)/EF<</F 11 0 R>>>>")
      .stream(11, "", "text");
  const auto reading = read_small(pdf.file());
  ASSERT_EQ(reading.document.attachments.size(), 2u);
  EXPECT_EQ(reading.document.attachments[0].name, "äbc");
  EXPECT_EQ(reading.document.attachments[0].mime, "application/json");
  EXPECT_EQ(reading.document.attachments[0].relationship, "Source");
  EXPECT_EQ(reading.document.attachments[0].bytes, "{}");
  EXPECT_EQ(reading.document.attachments[1].name, "b.txt");
  EXPECT_EQ(reading.document.attachments[1].bytes, "text");
}

TEST(Outline, IsReadDepthFirst) {
  SmallPdf pdf = page_of("", "", "", "/Outlines 6 0 R");
  pdf.object(6, "<</First 7 0 R>>")
      .object(7, "<</Title(One)/First 8 0 R/Next 9 0 R>>")
      .object(8, "<</Title(One and a half)>>")
      .object(9, "<</Title(Two)/Next 7 0 R>>");
  const auto reading = read_small(pdf.file());
  EXPECT_EQ(reading.document.outline, (std::vector<std::string>{"One", "One and a half", "Two"}));
  EXPECT_NE(reading.messages.find("in a circle"), std::string::npos);
}

TEST(Links, AreReadWithTheirPlaces) {
  SmallPdf pdf = page_of("", "/Annots[6 0 R 7 0 R 8 0 R]", "", "/StructTreeRoot 9 0 R");
  pdf.object(
         6,
         "<</Subtype/Link/Rect[10 20 60 30]/Contents(Site)/A<</S/URI/URI(https://ada.example)>>>>")
      .object(7, "<</Subtype/Link/Rect[0 0 5 5]/Dest[3 0 R/Fit]>>")
      .object(8, "<</Subtype/Text/Rect[0 0 5 5]>>")
      .object(9, "<</Type/StructTreeRoot/K<</S/Link/K<</Type/OBJR/Obj 6 0 R/Pg 3 0 R>>>>>>");
  const auto reading = read_small(pdf.file());
  const auto& links = reading.document.pages[0].links;
  ASSERT_EQ(links.size(), 2u);
  EXPECT_EQ(links[0].box, (Rect{{10, 70}, {50, 10}}));
  EXPECT_EQ(links[0].url, "https://ada.example");
  EXPECT_EQ(links[0].description, "Site");
  EXPECT_TRUE(links[0].in_structure);
  EXPECT_EQ(links[1].url, "");
  EXPECT_FALSE(links[1].in_structure);
  ASSERT_TRUE(reading.document.structure);
  const SeenElement& link = reading.document.structure->elements[1];
  ASSERT_EQ(link.kids.size(), 1u);
  EXPECT_EQ(link.kids[0].link, 0);
  EXPECT_EQ(link.kids[0].page, 0);
}

TEST(Structure, IsReadInAllForms) {
  SmallPdf pdf = page_of("", "", "", "/StructTreeRoot 6 0 R");
  pdf.object(6, "<</Type/StructTreeRoot/RoleMap<</Title1/Head/Head/H1/Own/Own>>/K[7 0 R 8 0 R]>>")
      .object(7, "<</Type/StructElem/S/Title1/Pg 3 0 R/K 0/Lang(de)/ActualText()>>")
      .object(8, "<</S/Own/Pg 3 0 R/K[1<</Type/MCR/MCID 2/Pg 3 0 R>> 9 0 R]>>")
      .object(9, "<</S/Figure/Alt(A logo)/K<</Type/MCR/MCID 3>>/P 8 0 R>>");
  const auto reading = read_small(pdf.file());
  ASSERT_TRUE(reading.document.structure);
  const auto& elements = reading.document.structure->elements;
  ASSERT_EQ(elements.size(), 4u);
  EXPECT_EQ(elements[0].role, "StructTreeRoot");
  EXPECT_EQ(elements[0].kids.size(), 2u);
  EXPECT_EQ(elements[1].role, "H1");
  EXPECT_EQ(elements[1].language, "de");
  EXPECT_TRUE(elements[1].has_actual_text);
  EXPECT_EQ(elements[1].kids.at(0).content, 0);
  EXPECT_EQ(elements[2].role, "Own");
  EXPECT_FALSE(elements[2].has_actual_text);
  ASSERT_EQ(elements[2].kids.size(), 3u);
  EXPECT_EQ(elements[2].kids[1].content, 2);
  EXPECT_EQ(elements[2].kids[2].element, 3);
  EXPECT_EQ(elements[3].alternative, "A logo");
  EXPECT_EQ(elements[3].kids.at(0).page, 0);
  EXPECT_EQ(elements[3].kids.at(0).content, 3);
  EXPECT_EQ(reading.messages, "");
}

TEST(Structure, EndsWhereItIsACircle) {
  SmallPdf pdf = page_of("", "", "", "/StructTreeRoot 6 0 R");
  pdf.object(6, "<</K 7 0 R>>").object(7, "<</S/P/K[7 0 R 6 0 R]>>");
  const auto reading = read_small(pdf.file());
  EXPECT_LE(reading.document.structure->elements.size(), 3u);
  EXPECT_NE(reading.messages.find("in a circle"), std::string::npos);
}

TEST(Structure, KnowsTheStandardRoles) {
  for (const char* role : {"Annot", "Document", "H1", "LBody", "P", "Span", "Table", "Warichu"}) {
    EXPECT_TRUE(is_standard_role(role)) << role;
  }
  EXPECT_FALSE(is_standard_role("Heading"));
}

}  // namespace
}  // namespace cvpress::reader
