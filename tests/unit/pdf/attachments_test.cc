// Files inside the document.
#include "pdf/attachments.h"

#include "pdf/md5.h"
#include "pdf/pdf_text.h"
#include "pdf/write_pdf.h"
#include "support/pdf_reading.h"

namespace cvpress::pdf {
namespace {

using testing::HasSubstr;
using testing::Not;
using tests::PdfFile;

std::string written(std::vector<Attachment> attachments, bool compress,
                    std::optional<long long> date = {}) {
  paint::DisplayList list;
  list.pages.push_back({{100, 100}, {}});
  Metadata metadata;
  metadata.date = date;
  Diagnostics diagnostics;
  WriteOptions options{compress, compress, std::move(attachments)};
  return write_pdf(list, metadata, options, diagnostics).value_or("");
}

const Attachment kText = {"a (1).json", "application/json", "What it is", "Source", "{\"a\": 1}"};

TEST(Md5, IsThatOfTheStandard) {
  EXPECT_EQ(hex_string(md5("")), "<D41D8CD98F00B204E9800998ECF8427E>");
  EXPECT_EQ(hex_string(md5("message digest")), "<F96B697D7CB7938D525A2F31AAF161D0>");
  EXPECT_EQ(hex_string(md5(std::string(80, '7'))), hex_string(md5(std::string(80, '7'))));
  EXPECT_EQ(hex_string(md5("1234567890123456789012345678901234567890123456789012345678901234567890"
                           "1234567890")),
            "<57EDF4A22BE3C955AC49DA2E2107B67A>");
}

TEST(Attachments, SayWhatArchivesWantToKnow) {
  const std::string pdf = written({kText}, false, 1777593600);
  for (const char* part : {"/Type/EmbeddedFile", "/Subtype/application#2Fjson", "/Size 8",
                           "/CheckSum<", "/ModDate(D:20260501000000Z)", "/AFRelationship/Source",
                           "/UF(a \\(1\\).json)", "/Desc(What it is)", "/AF[", "/EmbeddedFiles"}) {
    EXPECT_THAT(pdf, HasSubstr(part));
  }
  EXPECT_THAT(written({kText}, false), Not(HasSubstr("/ModDate")));
  EXPECT_THAT(written({}, false), Not(HasSubstr("/EmbeddedFile")));
}

TEST(Attachments, ComeBackByteForByte) {
  std::string noise;
  for (int i = 0; i < 5000; ++i) noise += static_cast<char>(i * i % 251);
  const Attachment picture{"b.png", "image/png", "", "Source", noise};
  for (const bool compress : {true, false}) {
    const PdfFile file(written({picture, kText}, compress));
    EXPECT_EQ(file.run("qpdf --check $F 2>&1 >/dev/null"), "");
    EXPECT_EQ(file.run("qpdf --show-attachment=b.png $F"), noise);
    EXPECT_EQ(file.run("qpdf --show-attachment='a (1).json' $F"), kText.bytes);
  }
}

TEST(Attachments, AreInTheOrderOfTheirNames) {
  const Attachment first{"a.png", "image/png", "", "Source", "x"};
  const Attachment second{"b.png", "image/png", "", "Source", "y"};
  const std::string pdf = written({second, first}, false);
  const std::size_t names = pdf.find("/Names[");
  EXPECT_LT(pdf.find("(a.png)", names), pdf.find("(b.png)", names));
}

TEST(Attachments, AreNamedByTheIdentifier) {
  Attachment other = kText;
  other.bytes = "{\"a\": 2}";
  EXPECT_NE(digest_of({kText}), digest_of({other}));
}

}  // namespace
}  // namespace cvpress::pdf
