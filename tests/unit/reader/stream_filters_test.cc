#include "reader/stream_filters.h"

#include <gtest/gtest.h>

#include "support/reader_files.h"

namespace cvpress::reader {
namespace {

using testing_support::packed;
using testing_support::page_of;
using testing_support::read_small;
using testing_support::SmallPdf;

constexpr std::size_t kPlenty = 1 << 20;

TEST(Flate, GivesBackWhatWasPacked) {
  const std::string bytes(100'000, 'x');
  const Decoded decoded = Inflater().inflated(packed(bytes), kPlenty);
  EXPECT_EQ(decoded.bytes, bytes);
  EXPECT_FALSE(decoded.damaged);
}

TEST(Flate, StopsAtTheBound) {
  const Decoded decoded = Inflater().inflated(packed(std::string(100'000, 'x')), 5000);
  EXPECT_EQ(decoded.bytes.size(), 5000u);
  EXPECT_TRUE(decoded.cut);
}

TEST(Flate, GivesWhatACutStreamStillHolds) {
  std::string bytes;
  for (int i = 0; i < 5000; ++i) bytes += std::to_string(i * 7919);
  const std::string whole = packed(bytes);
  const Decoded decoded = Inflater().inflated(whole.substr(0, whole.size() / 2), kPlenty);
  EXPECT_TRUE(decoded.damaged);
  EXPECT_GT(decoded.bytes.size(), 1000u);
  EXPECT_EQ(decoded.bytes, bytes.substr(0, decoded.bytes.size()));
}

TEST(Flate, GivesNothingForWhatItIsNot) {
  const Decoded decoded = Inflater().inflated("no zlib at all", kPlenty);
  EXPECT_TRUE(decoded.damaged);
  EXPECT_EQ(decoded.bytes, "");
}

TEST(Lzw, ReadsTheExampleOfTheStandard) {
  const Decoded decoded = decode_lzw("\x80\x0B\x60\x50\x22\x0C\x0C\x85\x01", true, kPlenty);
  EXPECT_EQ(decoded.bytes, "\x2D\x2D\x2D\x2D\x2D\x41\x2D\x2D\x2D\x42");
  EXPECT_FALSE(decoded.damaged);
}

/// Single letters only, each code as wide as the words learned by then need.
std::string lzw_of_letters(const std::string& letters) {
  std::string bits;
  unsigned learned = 258;
  int width = 9;
  const auto put = [&](unsigned code) {
    for (int i = width - 1; i >= 0; --i) bits += (code >> i & 1) != 0 ? '1' : '0';
  };
  put(256);
  for (std::size_t i = 0; i < letters.size(); ++i) {
    put(static_cast<unsigned char>(letters[i]));
    if (i > 0) ++learned;
    if (learned == 511 || learned == 1023) ++width;
  }
  put(257);
  bits.append((8 - bits.size() % 8) % 8, '0');
  std::string bytes;
  for (std::size_t i = 0; i < bits.size(); i += 8) {
    bytes += static_cast<char>(std::stoi(bits.substr(i, 8), nullptr, 2));
  }
  return bytes;
}

TEST(Lzw, WidensItsCodesInTime) {
  std::string letters;
  for (int i = 0; i < 900; ++i) letters += static_cast<char>('a' + i * 7 % 26);
  EXPECT_EQ(decode_lzw(lzw_of_letters(letters), true, kPlenty).bytes, letters);
}

TEST(Lzw, SaysThatACodeIsUnknown) {
  EXPECT_TRUE(decode_lzw("\x80\x7F\xFF\xFF", true, kPlenty).damaged);
}

TEST(Ascii85, ReadsGroupsZerosAndTheRest) {
  EXPECT_EQ(decode_ascii85("<~87cUR\nD]i,\"Ebo7~>", kPlenty).bytes, "Hello World");
  EXPECT_EQ(decode_ascii85("z~>", kPlenty).bytes, std::string(4, '\0'));
}

TEST(AsciiHex, ReadsDigitsUntilTheEnd) {
  EXPECT_EQ(decode_ascii_hex("48 65\n6C6c6F7>21", kPlenty).bytes, "Hellop");
}

TEST(RunLength, ReadsRunsAndRepeats) {
  EXPECT_EQ(decode_run_length(std::string("\x02"
                                          "abc"
                                          "\xFE"
                                          "x"
                                          "\x80"
                                          "zz",
                                          8),
                              kPlenty)
                .bytes,
            "abcxxx");
  EXPECT_TRUE(decode_run_length("\x05"
                                "ab",
                                kPlenty)
                  .damaged);
}

TEST(Predictor, AddsWhatPngRowsLeaveOut) {
  // Rows: none, sub, up, average, Paeth.
  const std::string rows(
      "\x00\x01\x02\x03"
      "\x01\x01\x01\x01"
      "\x02\x01\x01\x01"
      "\x03\x01\x01\x01"
      "\x04\x01\x01\x01",
      20);
  const Decoded decoded = unpredicted(rows, {15, 1, 8, 3});
  EXPECT_EQ(decoded.bytes, std::string("\x01\x02\x03"
                                       "\x01\x02\x03"
                                       "\x02\x03\x04"
                                       "\x02\x03\x04"
                                       "\x03\x04\x05",
                                       15));
}

TEST(Predictor, AddsWhatTiffLeavesOut) {
  EXPECT_EQ(unpredicted("\x01\x01\x01\x05\x01\x01", {2, 1, 8, 3}).bytes,
            "\x01\x02\x03\x05\x06\x07");
}

TEST(Predictor, RefusesParametersThatCannotBe) {
  EXPECT_TRUE(unpredicted("abc", {15, 1, 8, std::size_t{1} << 40}).damaged);
  EXPECT_TRUE(unpredicted("abc", {15, 0, 8, 1}).damaged);
}

TEST(Filters, AreUndoneOneAfterTheOther) {
  SmallPdf pdf = page_of("");
  pdf.stream(4, "/Filter[/ASCIIHexDecode/RunLengthDecode]", "FF FF 80>");
  pdf.stream(4, "/Filter[/AHx/FlateDecode]", [] {
    std::string hex;
    for (const char c : packed("BT /F1 10 Tf (chain) Tj ET")) {
      constexpr const char* kDigits = "0123456789ABCDEF";
      hex += kDigits[static_cast<unsigned char>(c) >> 4];
      hex += kDigits[c & 15];
    }
    return hex + ">";
  }());
  const auto reading = read_small(pdf.file());
  EXPECT_EQ(reading.text(), "chain");
  EXPECT_EQ(reading.messages, "");
}

TEST(Filters, ThatAreNotKnownAreTold) {
  SmallPdf pdf = page_of("");
  pdf.stream(4, "/Filter/OwnDecode", "BT /F1 10 Tf (x) Tj ET");
  const auto reading = read_small(pdf.file());
  EXPECT_TRUE(reading.ok);
  EXPECT_NE(reading.messages.find("a filter that is not known"), std::string::npos);
}

}  // namespace
}  // namespace cvpress::reader
