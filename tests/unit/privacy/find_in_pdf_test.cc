// Every corner of a PDF is searched.
#include "privacy/find_in_pdf.h"

#include <fmt/format.h>

namespace cvpress::privacy {
namespace {

/// A page that says nothing, with one more object.
std::string pdf_with(const std::string& object, const std::string& catalog = "") {
  return "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R" + catalog +
         ">>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
         "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj\n4 0 obj" +
         object + "endobj\ntrailer<</Root 1 0 R/Size 5>>\n";
}

std::vector<Leak> leaks_in(const std::string& pdf, const std::string& text) {
  Diagnostics diagnostics;
  const auto leaks = find_in_pdf(pdf, {{"phone", text, {}}}, diagnostics);
  return leaks ? *leaks : std::vector<Leak>{};
}

TEST(FindInPdf, FindsNothingInAnEmptyPage) {
  EXPECT_TRUE(leaks_in(pdf_with("null"), "+47 555 01 234").empty());
}

TEST(FindInPdf, FindsATextInAnAddress) {
  const auto leaks = leaks_in(pdf_with("<</URI(tel:+4755501234)>>"), "+47 555 01 234");
  ASSERT_EQ(leaks.size(), 1u);
  EXPECT_EQ(leaks[0].hidden.name, "phone");
}

TEST(FindInPdf, FindsATextInAUtf16String) {
  EXPECT_EQ(leaks_in(pdf_with("<</Title<FEFF0041006400610040006500780061006D0070006C0065>>>"),
                     "ada@example")
                .size(),
            1u);
}

TEST(FindInPdf, FindsATextInAStream) {
  const std::string data = "Northern Works";
  EXPECT_EQ(
      leaks_in(pdf_with(fmt::format("<</Length {}>>stream\n{}\nendstream\n", data.size(), data)),
               "northern works")
          .size(),
      1u);
}

TEST(FindInPdf, FindsATextInAPackedStream) {
  // "Northern Works" in hexadecimal digits.
  EXPECT_EQ(leaks_in(pdf_with("<</Length 29/Filter/ASCIIHexDecode>>stream\n"
                              "4E6F72746865726E20576F726B73>\nendstream\n"),
                     "Northern Works")
                .size(),
            1u);
}

TEST(FindInPdf, FailsWhereNothingCanBeRead) {
  Diagnostics diagnostics;
  EXPECT_FALSE(find_in_pdf("no PDF", {{"phone", "+47 555 01 234", {}}}, diagnostics));
}

}  // namespace
}  // namespace cvpress::privacy
