// PDFs of others joined to one of ours.
#include "pdf/join.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pdf/write_pdf.h"
#include "support/pdf_reading.h"

namespace cvpress::pdf {
namespace {

using testing::HasSubstr;
using testing::Not;
using tests::PdfFile;

/// So many empty pages, each as wide as its number says.
std::string pages_of_widths(double first, int count, const std::string& title) {
  paint::DisplayList list;
  for (int i = 0; i < count; ++i) list.pages.push_back({{first + i, 100}, {}});
  list.outline.push_back({1, "inside " + title, static_cast<std::size_t>(count - 1), {}});
  Metadata metadata;
  metadata.title = title;
  Diagnostics diagnostics;
  return write_pdf(list, metadata, {}, diagnostics).value_or("");
}

std::string joined_example() {
  const std::string one = pages_of_widths(210, 2, "one");
  const std::string other = pages_of_widths(310, 1, "other");
  auto whole = joined(pages_of_widths(110, 2, "ours"), {{other, 0, "Other"}, {one, 1, "One"}});
  return whole ? *whole : whole.error();
}

/// A small PDF with what is given as its page's and its catalog's entries, and further objects.
std::string foreign_pdf(const std::string& page, const std::string& catalog,
                        const std::string& objects) {
  return "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R" + catalog +
         ">>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
         "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 50 50]" +
         page + ">>\nendobj\n" + objects + "trailer\n<</Root 1 0 R/Size 20>>\n%%EOF\n";
}

std::string joined_to_ours(const std::string& foreign) {
  auto whole = joined(pages_of_widths(110, 1, "ours"), {{foreign, 1, "Foreign"}});
  return whole ? *whole : whole.error();
}

TEST(Joined, PutsPagesBeforeThoseOfOurs) {
  EXPECT_EQ(PdfFile(joined_example())
                .run("qpdf --qdf --object-streams=disable $F - | grep -a -A5 MediaBox | grep -a "
                     "-E '^ +[1-9][0-9]+$' | tr -d '\\n'"),
            PdfFile("").run("printf '    310    100    110    100    210    100    211    100    "
                            "111    100'"));
}

TEST(Joined, IsOneOutline) {
  const std::string titles =
      PdfFile(joined_example()).run("qpdf --json --json-key=outlines $F | grep -o 'title.*'");
  EXPECT_THAT(titles, testing::ContainsRegex("inside other(.*\n)*.*Other"));
  EXPECT_THAT(titles, testing::ContainsRegex("inside one(.*\n)*.*One"));
  EXPECT_THAT(titles, HasSubstr("inside ours"));
}

TEST(Joined, GivesTheSameBytesAgainThatAreSound) {
  EXPECT_TRUE(joined_example() == joined_example());
  EXPECT_THAT(PdfFile(joined_example()).run("qpdf --check $F"), HasSubstr("No syntax"));
}

TEST(Joined, LeadsLinksByNameToTheirPages) {
  const std::string links =
      PdfFile(joined_to_ours(foreign_pdf("/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S"
                                         "/GoTo/D/here>>>><</Type/Annot/Subtype/Link/Rect[0 0 9 9]"
                                         "/A<</S/Launch/F(x)>>>>]",
                                         "/Dests<</here[3 0 R/XYZ 0 9 null]>>", "")))
          .run("qpdf --qdf --object-streams=disable $F - | tr -d '\\000'");
  EXPECT_THAT(links, testing::ContainsRegex("/Dest \\[\n +[0-9]+ 0 R\n +/XYZ\n +0\n +9\n +null"));
  EXPECT_THAT(links, Not(HasSubstr("/Launch")));
}

TEST(Joined, MakesFormsPartOfThePage) {
  const std::string form = foreign_pdf(
      "/Annots[4 0 R]", "/AcroForm<</Fields[4 0 R]>>",
      "4 0 obj\n<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Jo)/Rect[0 0 20 9]/AP<</N 5 0 "
      "R>>>>\nendobj\n5 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 20 9]/Length 12>>\nstream\n0 "
      "0 9 9 re f\nendstream\nendobj\n");
  const std::string whole =
      PdfFile(joined_to_ours(form)).run("qpdf --qdf --object-streams=disable $F -");
  EXPECT_THAT(whole, Not(HasSubstr("/Widget")));
  EXPECT_THAT(whole, HasSubstr("0 0 9 9 re f"));
}

/// A field of a form that says Jo, with what is given.
std::string form_without_look(const std::string& field) {
  return foreign_pdf("/Annots[4 0 R]",
                     "/AcroForm<</Fields[4 0 R]/DA(/Helv 9 Tf)/DR<</Font<</Helv 5 0 R>>>>>>",
                     "4 0 obj\n<</Type/Annot/Subtype/Widget/T(name)/Rect[0 0 20 9]" + field +
                         ">>\nendobj\n5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica"
                         "/Encoding/WinAnsiEncoding>>\nendobj\n");
}

TEST(Joined, DrawsWhatFieldsSayThatLookLikeNothing) {
  std::string wanted = form_without_look("/FT/Tx/V(Jo Example)");
  wanted.insert(wanted.find("/Fields"), "/NeedAppearances true");
  EXPECT_THAT(PdfFile(joined_to_ours(wanted)).run("pdftotext $F -"), HasSubstr("Jo Example"));
  const std::string whole =
      PdfFile(joined_to_ours(form_without_look("/FT/Tx/V(Jo Example)"))).run("pdftotext $F -");
  EXPECT_THAT(whole, HasSubstr("Jo Example"));
}

TEST(Examined, TellsOfFieldsThatLookLikeNothing) {
  const auto is_lost = [](const std::string& field) {
    const auto found = examined(form_without_look(field));
    return found && found->loses_fields;
  };
  EXPECT_TRUE(is_lost("/FT/Tx/V<FEFF0416>"));
  EXPECT_TRUE(is_lost("/FT/Tx/Ff 4096/V(One\nTwo)"));
  EXPECT_TRUE(is_lost("/FT/Btn/V/Yes"));
  EXPECT_FALSE(is_lost("/FT/Tx/V(Jo Example)"));
  EXPECT_FALSE(is_lost("/FT/Tx"));
  EXPECT_FALSE(is_lost("/FT/Btn/V/Off"));
  EXPECT_FALSE(is_lost("/FT/Tx/F 2/V<FEFF0416>"));
}

/// A page that says what is shown and what is hidden, in two layers.
std::string layered_pdf(const std::string& state) {
  return foreign_pdf(
      "/Contents 7 0 R/Resources<</Font<</F 8 0 R>>/Properties<</A 4 0 R/B 5 0 R>>>>",
      "/OCProperties<</OCGs[4 0 R 5 0 R]/D<<" + state + ">>>>",
      "4 0 obj\n<</Type/OCG/Name(Shown)>>\nendobj\n5 0 obj\n<</Type/OCG/Name(Draft)>>\nendobj\n"
      "7 0 obj\n<</Length 116>>\nstream\n"
      "/OC /A BDC BT /F 9 Tf 1 30 Td (Seen) Tj ET EMC            \n"
      "/OC /B BDC BT /F 9 Tf 1 10 Td (Hidden) Tj ET EMC          \nendstream\nendobj\n"
      "8 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n");
}

TEST(Joined, KeepsWhatIsInALayerThatIsOffHidden) {
  for (const char* state : {"/OFF[5 0 R]", "/BaseState/OFF/ON[4 0 R]"}) {
    const PdfFile whole(joined_to_ours(layered_pdf(state)));
    const std::string text = whole.run("pdftotext $F -");
    EXPECT_THAT(text, HasSubstr("Seen")) << state;
    EXPECT_THAT(text, Not(HasSubstr("Hidden"))) << state;
    EXPECT_THAT(whole.run("qpdf --check $F"), HasSubstr("No syntax")) << state;
  }
  EXPECT_THAT(PdfFile(joined_to_ours(layered_pdf(""))).run("pdftotext $F -"), HasSubstr("Hidden"));
}

TEST(Joined, GivesTagsToWhatHasNone) {
  const std::string structure =
      PdfFile(joined_to_ours(foreign_pdf("", "", ""))).run("pdfinfo -struct $F");
  EXPECT_THAT(structure, HasSubstr("Part \"Foreign\""));
  EXPECT_THAT(structure, HasSubstr("Figure"));
}

TEST(Joined, KeepsTagsWithStandardRoles) {
  const std::string tagged = foreign_pdf(
      "/StructParents 0/Contents 7 0 R/Resources<</Font<</F 8 0 R>>>>",
      "/MarkInfo<</Marked true>>/StructTreeRoot 4 0 R",
      "4 0 obj\n<</Type/StructTreeRoot/K 5 0 R/RoleMap<</Headline/H1>>/ParentTree 6 0 R>>\nendobj\n"
      "5 0 obj\n<</S/Headline/P 4 0 R/Pg 3 0 R/K[0]>>\nendobj\n"
      "6 0 obj\n<</Nums[0[5 0 R]]>>\nendobj\n"
      "7 0 obj\n<</Length 49>>\nstream\n/H1 <</MCID 0>> BDC BT /F 9 Tf (Words) Tj ET EMC\n"
      "endstream\nendobj\n"
      "8 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n");
  const std::string structure = PdfFile(joined_to_ours(tagged)).run("pdfinfo -struct-text $F");
  EXPECT_THAT(structure, testing::ContainsRegex("Part \"Foreign\"\n +H1.*\n +\"Words"));
}

TEST(Examined, TellsOfPagesTitleAndTags) {
  const auto found = examined(pages_of_widths(100, 3, "A title – of ours"));
  ASSERT_TRUE(found) << found.error();
  EXPECT_EQ(found->pages, 3u);
  EXPECT_EQ(found->title, "A title – of ours");
  EXPECT_TRUE(found->is_tagged && found->is_accessible && found->is_archival);
  EXPECT_FALSE(found->is_damaged);
  EXPECT_FALSE(found->has_files);
}

TEST(Examined, RefusesWhatIsNoPdfAndTellsOfDamage) {
  EXPECT_FALSE(examined("%PDF-1.7\nnothing"));
  EXPECT_TRUE(examined(foreign_pdf("", "", ""))->is_damaged);
}

}  // namespace
}  // namespace cvpress::pdf
