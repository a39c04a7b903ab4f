#include <fmt/format.h>
#include <gtest/gtest.h>

#include "support/reader_files.h"

namespace cvpress::reader {
namespace {

using testing_support::packed;
using testing_support::page_of;
using testing_support::PdfReading;
using testing_support::read_small;
using testing_support::SmallPdf;

constexpr const char* kShowsText = "BT /F1 10 Tf 10 20 Td (text) Tj ET";

std::string big_endian(std::size_t value, int bytes) {
  std::string out;
  for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) out += char(value >> shift & 0xFF);
  return out;
}

/// A file whose cross-references are a stream, with some objects in an object stream.
std::string file_with_streams(bool predicted) {
  std::string objects = "<</Type/Catalog/Pages 2 0 R>> <</Type/Pages/Kids[3 0 R]/Count 1>>";
  const std::string header = "1 0 2 30 ";
  SmallPdf pdf = page_of(kShowsText);
  std::string bytes = "%PDF-1.5\n";
  std::map<int, std::size_t> places;
  const auto add = [&](int number, const std::string& body) {
    places[number] = bytes.size();
    bytes += fmt::format("{} 0 obj\n{}\nendobj\n", number, body);
  };
  const auto stream = [](const std::string& dictionary, const std::string& data) {
    return fmt::format("<<{}/Length {}>>\nstream\r\n{}\nendstream", dictionary, data.size(), data);
  };
  add(3, "<</Type/Page/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>");
  add(4, stream("/Filter/FlateDecode", packed(kShowsText)));
  add(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
  add(6, stream("/Type/ObjStm/N 2/First 9/Filter/FlateDecode", packed(header + objects)));
  std::string rows;
  const auto row = [&](int kind, std::size_t second, std::size_t third) {
    if (predicted) rows += '\0';
    rows += big_endian(static_cast<std::size_t>(kind), 1) + big_endian(second, 3) +
            big_endian(third, 1);
  };
  row(0, 0, 0);
  row(2, 6, 0);
  row(2, 6, 1);
  for (int number = 3; number <= 6; ++number) row(1, places[number], 0);
  const std::size_t start = bytes.size();
  add(7, stream(std::string("/Type/XRef/Size 8/W[1 3 1]/Index[0 7]/Root 1 0 R/Filter/FlateDecode") +
                    (predicted ? "/DecodeParms<</Predictor 15/Columns 5>>" : ""),
                packed(rows)));
  return bytes + fmt::format("startxref\n{}\n%%EOF\n", start);
}

TEST(ObjectFile, IsReadByItsTable) {
  const PdfReading reading = read_small(page_of(kShowsText).file());
  EXPECT_TRUE(reading.ok);
  EXPECT_EQ(reading.text(), "text");
  EXPECT_EQ(reading.messages, "");
  EXPECT_EQ(reading.document.version, "1.7");
}

TEST(ObjectFile, IsReadByStreams) {
  for (const bool predicted : {false, true}) {
    const PdfReading reading = read_small(file_with_streams(predicted));
    EXPECT_EQ(reading.text(), "text") << predicted;
    EXPECT_EQ(reading.messages, "") << predicted;
  }
}

TEST(ObjectFile, TakesTheNewestOfUpdatedObjects) {
  const std::string before = page_of(kShowsText).file();
  const std::size_t old_start = before.rfind("xref\n0 ");
  const std::string content = "BT /F1 10 Tf (new) Tj ET";
  const std::size_t place = before.size();
  std::string bytes =
      before + fmt::format("4 0 obj\n<</Length {}>>\nstream\n{}\nendstream\nendobj\n",
                           content.size(), content);
  const std::size_t start = bytes.size();
  bytes += fmt::format(
      "xref\n4 1\n{:010} 00000 n \ntrailer\n<</Size 6/Root 1 0 R/Prev {}>>\nstartxref\n{}\n%%EOF\n",
      place, old_start, start);
  const PdfReading reading = read_small(bytes);
  EXPECT_EQ(reading.text(), "new");
  EXPECT_EQ(reading.messages, "");
}

TEST(ObjectFile, ReadsTheStreamOfAHybridFile) {
  const std::string content = "BT /F1 10 Tf (hidden) Tj ET";
  SmallPdf pdf = page_of(kShowsText);
  std::string bytes = pdf.file();
  const std::size_t row = bytes.rfind("trailer") - 2 * 20;
  const std::size_t place = bytes.find("4 0 obj");
  bytes.replace(row, 18, "0000000000 00000 f");  // object 4
  const std::size_t stream = bytes.rfind("xref\n0 ");
  const std::string rows = big_endian(1, 1) + big_endian(place, 3) + big_endian(0, 1);
  const std::string object = fmt::format(
      "6 0 obj\n<</Type/XRef/W[1 3 1]/Index[4 1]/Size 5/Length "
      "{}>>\nstream\n{}\nendstream\nendobj\n",
      rows.size(), rows);
  bytes.insert(stream, object);
  const std::size_t trailer = bytes.rfind("/Root 1 0 R");
  bytes.insert(trailer, fmt::format("/XRefStm {}", stream));
  const std::size_t number = bytes.rfind("startxref\n") + 10;
  bytes = bytes.substr(0, number) + std::to_string(stream + object.size()) + "\n%%EOF\n";
  const PdfReading reading = read_small(bytes);
  EXPECT_EQ(reading.text(), "text");
  EXPECT_EQ(reading.messages, "");
}

TEST(ObjectFile, EndsAChainOfTablesThatIsACircle) {
  std::string bytes = page_of(kShowsText).file("/Root 1 0 R/Prev 0");
  const std::size_t start = bytes.rfind("xref\n0 ");
  bytes.replace(bytes.rfind("/Prev 0"), 7, fmt::format("/Prev {}", start));
  EXPECT_EQ(read_small(bytes).text(), "text");
}

TEST(ObjectFile, CountsPlacesFromTheHeader) {
  const PdfReading reading = read_small("From: somebody\n\n" + page_of(kShowsText).file());
  EXPECT_EQ(reading.text(), "text");
  EXPECT_EQ(reading.messages, "");
}

TEST(ObjectFile, IsLookedThroughWhereItsTableIsMissing) {
  const PdfReading reading = read_small(page_of(kShowsText).body());
  EXPECT_EQ(reading.text(), "text");
  EXPECT_NE(reading.messages.find("warning: cv.pdf: the table of its objects is damaged"),
            std::string::npos);
}

TEST(ObjectFile, IsLookedThroughWhereItsTableIsWrong) {
  std::string bytes = page_of(kShowsText).file();
  bytes.insert(bytes.find("3 0 obj"), "% all places after this are wrong\n");
  const PdfReading reading = read_small(bytes);
  EXPECT_EQ(reading.text(), "text");
  EXPECT_NE(reading.messages.find("table of its objects"), std::string::npos);
}

TEST(ObjectFile, FindsObjectsInStreamsWithoutATable) {
  std::string bytes = file_with_streams(false);
  bytes.resize(bytes.find("7 0 obj"));
  const PdfReading reading = read_small(bytes);
  EXPECT_EQ(reading.text(), "text");
}

TEST(ObjectFile, FindsTheEndOfAStreamWhoseLengthIsWrong) {
  for (const char* length : {"3", "99999999", "-5", "9 0 R", "4 0 R", "(x)"}) {
    SmallPdf pdf = page_of("");
    pdf.object(4, fmt::format("<</Length {}>>\nstream\n{}\nendstream", length, kShowsText));
    const PdfReading reading = read_small(pdf.file());
    EXPECT_EQ(reading.text(), "text") << length;
    EXPECT_NE(reading.messages.find("a stream's /Length is wrong"), std::string::npos) << length;
  }
}

TEST(ObjectFile, ReadsALengthThatIsAnObject) {
  SmallPdf pdf = page_of("");
  pdf.object(4, fmt::format("<</Length 6 0 R>>\nstream\n{}\nendstream", kShowsText));
  pdf.object(6, std::to_string(std::string(kShowsText).size()));
  const PdfReading reading = read_small(pdf.file());
  EXPECT_EQ(reading.text(), "text");
  EXPECT_EQ(reading.messages, "");
}

TEST(ObjectFile, SaysThatItIsNoPdf) {
  const PdfReading reading = read_small("Dear reader, this is a letter.");
  EXPECT_FALSE(reading.ok);
  EXPECT_EQ(reading.messages, "error: cv.pdf: this is no PDF file\n");
}

TEST(ObjectFile, SaysThatItIsEncrypted) {
  const PdfReading reading =
      read_small(page_of(kShowsText).file("/Root 1 0 R/Encrypt<</Filter/Standard/V 5>>"));
  EXPECT_FALSE(reading.ok);
  EXPECT_EQ(reading.messages, "error: cv.pdf: the file is encrypted\n");
}

TEST(ObjectFile, SaysThatItHasNoPage) {
  SmallPdf pdf;
  pdf.object(1, "<</Type/Catalog>>");
  const PdfReading reading = read_small(pdf.file());
  EXPECT_FALSE(reading.ok);
  EXPECT_NE(reading.messages.find("error: cv.pdf: no page can be found"), std::string::npos);
}

TEST(ObjectFile, FindsPagesWithoutATree) {
  SmallPdf pdf = page_of(kShowsText);
  pdf.object(2, "<</Type/Pages/Kids[]/Count 0>>");
  EXPECT_EQ(read_small(pdf.file()).text(), "text");
}

}  // namespace
}  // namespace cvpress::reader
