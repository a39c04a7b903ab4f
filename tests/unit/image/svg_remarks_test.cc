// What nobody sees of an SVG goes, what is drawn stays as it is.
#include "image/svg_remarks.h"

namespace cvpress::image {
namespace {

TEST(SvgRemarks, AreTakenOut) {
  EXPECT_EQ(without_remarks("<svg><!-- by Jane --><title>Jane</title><desc id='a'>x<b/>y</desc>"
                            "<metadata><rdf:RDF><dc:title>J</dc:title></rdf:RDF></metadata>"
                            "<svg:desc>z</svg:desc><path d='M0 0'/></svg><!-- end -->"),
            "<svg><title/><desc/><metadata/><svg:desc/><path d='M0 0'/></svg>");
}

TEST(SvgRemarks, LeaveTheDrawingAsItIs) {
  const std::string drawing =
      "<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY a \"<title>\">]>\n"
      "<svg a=\"<title>\" b='>'><style><![CDATA[ <!-- a > b {} --> ]]></style>"
      "<titles>T</titles><text>a &amp; b</text></svg>\n";
  EXPECT_EQ(without_remarks(drawing), drawing);
}

TEST(SvgRemarks, OfADocumentTypeHaveNoQuotes) {
  EXPECT_EQ(without_remarks("<!DOCTYPE svg [<!-- it's > -->]><svg><title>a</title></svg>"),
            "<!DOCTYPE svg [<!-- it's > -->]><svg><title/></svg>");
}

TEST(SvgRemarks, AreGoneTheSecondTime) {
  const std::string once = without_remarks("<svg><title>a</title><desc/><g/></svg>");
  EXPECT_EQ(without_remarks(once), once);
}

TEST(SvgRemarks, MayHaveNoEnd) {
  EXPECT_EQ(without_remarks("<svg><!-- x"), "<svg>");
  EXPECT_EQ(without_remarks("<svg><title>x"), "<svg><title/>");
  EXPECT_EQ(without_remarks("<svg a='"), "<svg a='");
  EXPECT_EQ(without_remarks("<"), "<");
  EXPECT_EQ(without_remarks("</"), "</");
}

TEST(SvgRemarks, AreLeftInOtherEncodings) {
  EXPECT_EQ(without_remarks("\xFF\xFE<!-- a -->"), "\xFF\xFE<!-- a -->");
}

}  // namespace
}  // namespace cvpress::image
