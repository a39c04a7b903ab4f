// Files made to hurt: bounded time, bounded memory, a message.
#include <chrono>
#include <random>

#include <gtest/gtest.h>

#include "support/data_reading.h"

namespace cvpress::data {
namespace {

using testing_support::DataReading;
using testing_support::read_data;

constexpr Format kFormats[] = {Format::kYaml, Format::kToml, Format::kJson};
constexpr Repair kRepairs[] = {Repair::kNone, Repair::kLenient};
// Sanitizers and a busy machine included.
constexpr auto kPatience = std::chrono::seconds(20);

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

/// Reads in both ways; the document must be refused with an error.
void expect_refused(const std::string& text, Format format) {
  for (const Repair repair : kRepairs) {
    const auto start = std::chrono::steady_clock::now();
    const DataReading r = read_data(text, format, repair);
    EXPECT_FALSE(r.ok);
    EXPECT_TRUE(r.diagnostics.has_errors());
    EXPECT_LT(std::chrono::steady_clock::now() - start, kPatience);
  }
}

TEST(Hostile, BracketsTenThousandDeep) {
  for (const char* bracket : {"[", "[{"}) {
    const std::string deep = repeated(bracket, 10'000);
    for (const Format format : kFormats) expect_refused(deep, format);
    expect_refused("a: " + deep, Format::kYaml);
    expect_refused("a = " + deep, Format::kToml);
  }
}

TEST(Hostile, BracesTenThousandDeep) {
  const std::string deep = repeated("{", 10'000);
  expect_refused(deep, Format::kToml);
  expect_refused(deep, Format::kJson);
  EXPECT_FALSE(read_data(deep, Format::kYaml, Repair::kNone).ok);
  // To a lenient reader "{{" begins a text.
  EXPECT_TRUE(read_data("a: " + deep, Format::kYaml, Repair::kLenient).ok);
}

TEST(Hostile, ClosedBracketsTenThousandDeep) {
  expect_refused(repeated("[", 10'000) + repeated("]", 10'000), Format::kYaml);
  expect_refused(repeated("[", 10'000) + repeated("]", 10'000), Format::kJson);
  expect_refused("a=" + repeated("[", 10'000) + repeated("]", 10'000), Format::kToml);
  expect_refused(repeated("{\"a\":", 10'000) + "1" + repeated("}", 10'000), Format::kJson);
}

TEST(Hostile, BlocksThousandsDeep) {
  expect_refused(repeated("- ", 10'000) + "x", Format::kYaml);
  expect_refused(repeated("? ", 10'000) + "x", Format::kYaml);
  std::string stairs;
  for (int i = 0; i < 3'000; ++i) stairs += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
  expect_refused(stairs, Format::kYaml);
}

TEST(Hostile, TomlTablesTenThousandDeep) {
  expect_refused("[a" + repeated(".a", 10'000) + "]", Format::kToml);
  expect_refused("a" + repeated(" . \"a\"", 10'000) + "=1", Format::kToml);
  expect_refused("x={a" + repeated(".a", 10'000) + "=1}", Format::kToml);
}

TEST(Hostile, ExactlyAsDeepAsAllowed) {
  EXPECT_TRUE(read_data(repeated("[", 100) + repeated("]", 100), Format::kYaml, Repair::kNone).ok);
  EXPECT_TRUE(read_data(repeated("[", 100) + repeated("]", 100), Format::kJson, Repair::kNone).ok);
  expect_refused(repeated("[", 101) + repeated("]", 101), Format::kYaml);
  expect_refused(repeated("[", 101) + repeated("]", 101), Format::kJson);
}

TEST(Hostile, AliasBombs) {
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  std::string text = "t0: &t0 \"" + std::string(1000, 'x') + "\"\n";
  for (int i = 1; i < 12; ++i) {
    const std::string last = std::to_string(i - 1);
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" +
            repeated("*a" + last + ", ", 10) + "]\n";
    text += "t" + std::to_string(i) + ": &t" + std::to_string(i) + " [" +
            repeated("*t" + last + ", ", 10) + "]\n";
  }
  expect_refused(bomb, Format::kYaml);
  expect_refused(text, Format::kYaml);
}

TEST(Hostile, MergeBombs) {
  std::string bomb = "a0: &a0 {";
  for (int i = 0; i < 300; ++i) bomb += "k" + std::to_string(i) + ": 1, ";
  bomb += "}\nb: {<<: [" + repeated("*a0, ", 3'000) + "]}\n";
  expect_refused(bomb, Format::kYaml);
}

TEST(Hostile, AnchorsInsideAnchors) {
  std::string text;
  for (int i = 0; i < 90; ++i) text += "&a" + std::to_string(i) + " [";
  text += repeated("x, ", 10'000) + repeated("]", 90);
  expect_refused(text, Format::kYaml);
}

TEST(Hostile, AliasesInsideTheirAnchor) {
  expect_refused("&a [*a]", Format::kYaml);
  expect_refused("a: &a\n  b: &b {c: *a}\n", Format::kYaml);
}

TEST(Hostile, TwoMegabytesOfOneScalar) {
  const std::string text(2u << 20, 'x');
  for (const std::string& document :
       {"a: " + text, "a: \"" + text + "\"", "a: '" + text + "'", "a: |\n  " + text,
        "a: " + repeated("word word\n  ", 200'000)}) {
    const auto start = std::chrono::steady_clock::now();
    EXPECT_TRUE(read_data(document, Format::kYaml, Repair::kLenient).ok);
    EXPECT_LT(std::chrono::steady_clock::now() - start, kPatience);
  }
  EXPECT_TRUE(read_data("a = \"" + text + "\"", Format::kToml, Repair::kNone).ok);
  EXPECT_TRUE(read_data("\"" + text + "\"", Format::kJson, Repair::kNone).ok);
}

TEST(Hostile, TooManyValues) {
  expect_refused("[" + repeated("a,", 250'000) + "]", Format::kYaml);
  expect_refused("[" + repeated("1,", 250'000) + "1]", Format::kJson);
  expect_refused("a=[" + repeated("1,", 250'000) + "]", Format::kToml);
}

TEST(Hostile, LinesFullOfSmallLists) {
  const std::string text = "[" + repeated("[é],", 60'000) + "[]]";
  for (const Format format : kFormats) {
    const auto start = std::chrono::steady_clock::now();
    read_data((format == Format::kToml ? "a=" : "") + text, format, Repair::kLenient);
    EXPECT_LT(std::chrono::steady_clock::now() - start, kPatience);
  }
}

TEST(Hostile, TooLong) {
  for (const Format format : kFormats) expect_refused(std::string(17u << 20, '#'), format);
}

TEST(Hostile, FilesFullOfMistakes) {
  for (const char* mistake :
       {"a: b: c\n", "\t- a\n", "a: @x\n", "a: *x\n", "a: [\n", "a: \"\n", "a: '\n", "a: \"\\q\"\n",
        " a: b\n  - c\n", "a: {{\n", "- a\nb: c\n"}) {
    const auto start = std::chrono::steady_clock::now();
    const DataReading r = read_data(repeated(mistake, 20'000), Format::kYaml, Repair::kLenient);
    EXPECT_FALSE(r.diagnostics.all().empty()) << mistake;
    EXPECT_LT(std::chrono::steady_clock::now() - start, kPatience) << mistake;
  }
}

TEST(Hostile, MoreWarningsThanAnyoneReads) {
  std::string text = "{";
  for (int i = 0; i < 50'000; ++i) text += "\"k\": \"é\", ";
  const DataReading r = read_data(text + "}", Format::kJson, Repair::kLenient);
  EXPECT_TRUE(r.ok);
  EXPECT_LE(r.diagnostics.all().size(), 201u);
  const auto start = std::chrono::steady_clock::now();
  EXPECT_LT(r.messages().size(), 100'000u);
  EXPECT_LT(std::chrono::steady_clock::now() - start, kPatience);
}

TEST(Hostile, TokensThatBeginNothing) {
  for (const char* text :
       {"a: b\n,c\n", ",", "# c\n,t: E\na:b: c\nd: e\n", "]", "}", ": ]\n---\n,"}) {
    for (const Repair repair : kRepairs) {
      EXPECT_FALSE(read_data(text, Format::kYaml, repair).diagnostics.all().empty()) << text;
    }
  }
}

TEST(Hostile, ControlCharacters) {
  for (int c = 0; c < 0x20; ++c) {
    const std::string text = "a: b" + std::string(1, static_cast<char>(c)) + "c\n";
    for (const Format format : kFormats) {
      for (const Repair repair : kRepairs) {
        testing_support::expect_spans_inside(read_data(text, format, repair));
      }
    }
  }
  expect_refused(std::string(1 << 20, '\0'), Format::kYaml);
}

constexpr const char* kSamples[] = {
    "# c\ntitle: Experience\nactive: true\nsubtitle: null\njobs:\n  - title: 'A''s'\n    when: "
    "2021-10-08\n"
    "    text: >-\n      one\n\n      - two\n  - {title: B, tags: [x, y], <<: *m}\nm: &m {a: "
    "\"b\\n\"}\n",
    "title = 'x'\n[[jobs]]\n  when = 2020-01-02\n  text = \"\"\"\na\n\"\"\"\n[a.b]\nc = [1, {d = "
    "2.5}]\n",
    "{\"a\": [1, 2.5, true, null, \"x\\n\\u00e9\"], \"b\": {\"c\": \"d\"}} // e\n",
};

/// A sample with some bytes changed, doubled, moved or cut.
std::string mutated(std::string text, std::mt19937& random) {
  constexpr std::string_view kBytes = "\t\n :-[]{}\"'#&*!|>%@`,\\ax0=.\x01\xC3\xA9\xFF";
  for (unsigned i = random() % 6; i > 0 && !text.empty(); --i) {
    const std::size_t at = random() % text.size();
    switch (random() % 4) {
      case 0: text[at] = kBytes[random() % kBytes.size()]; break;
      case 1: text.insert(at, 1, kBytes[random() % kBytes.size()]); break;
      case 2: text.erase(at, random() % 8); break;
      default: text.insert(at, text.substr(random() % text.size(), random() % 30)); break;
    }
  }
  return text;
}

TEST(Hostile, ChangedSamplesGiveAValueOrAnError) {
  std::mt19937 random(7);
  for (int i = 0; i < 6000; ++i) {
    const std::string text = mutated(kSamples[random() % 3], random);
    const DataReading r = read_data(text, kFormats[random() % 3], kRepairs[random() % 2]);
    EXPECT_EQ(r.ok, !r.diagnostics.has_errors()) << text;
    testing_support::expect_spans_inside(r);
  }
}

TEST(Hostile, RandomBytesGiveAValueOrAnError) {
  std::mt19937 random(11);
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    for (unsigned n = random() % 60; n > 0; --n) text += static_cast<char>(random() % 256);
    for (const Format format : kFormats) {
      const DataReading r = read_data(text, format, kRepairs[random() % 2]);
      EXPECT_EQ(r.ok, !r.diagnostics.has_errors());
      testing_support::expect_spans_inside(r);
    }
  }
}

}  // namespace
}  // namespace cvpress::data
