// Pages of CVs with the faults of other programs, written by hand.
#pragma once

#include <string>

#include "support/reader_files.h"

namespace cvpress::testing_support {

/// A line of text at a place; fonts are those of cv_page.
inline std::string line_at(int x, int y, const std::string& text, const std::string& font = "F1") {
  return "/" + font + " 10 Tf 1 0 0 1 " + std::to_string(x) + " " + std::to_string(y) + " Tm (" +
         text + ") Tj\n";
}

/// What a CV needs, in nine lines at the top of the page.
inline std::string good_lines() {
  return line_at(40, 800, "Jo Example") + line_at(40, 786, "Leeds, England") +
         line_at(40, 772, "jo@example.org") + line_at(40, 758, "+44 20 7946 0000") +
         line_at(40, 730, "Experience") +
         line_at(40, 716, "Engineer, Northern Works, 2019 - 2024") +
         line_at(40, 702, "Certified eleven lines and trained forty people.") +
         line_at(40, 674, "Education") + line_at(40, 660, "BSc, University of York, 2007 - 2011");
}

/// An A4 page. F1 is an ordinary font. F2 has a map in which A to E are a ligature (ff), a
/// private-use character, a soft hyphen, a replacement and a control character, and f to h
/// themselves. F3 has neither map nor known letters.
inline SmallPdf cv_page(const std::string& text, const std::string& more_of_page = "",
                        const std::string& more_of_catalog = "",
                        const std::string& more_of_resources = "") {
  SmallPdf pdf = page_of("BT " + text + "ET", "", "", more_of_catalog);
  std::string widths;
  for (int code = 32; code < 127; ++code) widths += "500 ";
  pdf.object(2, "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>>")
      .object(3,
              "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R/F3 8 "
              "0 R>>" +
                  more_of_resources + ">>" + more_of_page + ">>")
      .object(6, "<</Type/Font/Subtype/Type1/BaseFont/ABCDEF+Mapped/FirstChar 32/Widths[" + widths +
                     "]/ToUnicode 7 0 R>>")
      .stream(7, "",
              "8 beginbfchar <41> <FB00> <42> <E001> <43> <00AD> <44> <FFFD> <45> <0007> <66> "
              "<0066> <67> <0067> <68> <0068> endbfchar")
      .object(8,
              "<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Silent/Encoding/Identity-H/"
              "DescendantFonts[9 0 R]>>")
      .object(9,
              "<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Silent/DW 500/CIDSystemInfo"
              "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>");
  return pdf;
}

}  // namespace cvpress::testing_support
