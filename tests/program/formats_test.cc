// What a résumé is written as besides PDF, and PDFs that need a password.
#include <algorithm>
#include <filesystem>
#include <regex>
#include <sstream>

#include "support/printed_words.h"
#include "support/program.h"

namespace {

using namespace cvpress::tests;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

const char* const kPage = R"(---
title: CV
author: {name: Ada Example}
---
# Work

Built **engines** for [Acme](https://acme.example) & others.

1. first
2. second
)";

class Formats : public testing::Test {
 protected:
  Formats() { folder_.write("cv.md", kPage); }
  Outcome render(const std::string& arguments) {
    return run_cvpress("render cv.md " + arguments, folder_.path());
  }
  std::string run(const std::string& command) { return run_shell(command, folder_.path()).out; }
  std::string file(const std::string& name) { return read_file(folder_.path() + "/" + name); }
  TemporaryFolder folder_;
};

TEST_F(Formats, TheOutputsNameSaysWhich) {
  for (const char* name : {"out.txt", "out.md", "out.html", "out.png", "out.PDF"}) {
    EXPECT_EQ(render(std::string("-o ") + name).status, 0) << name;
  }
  EXPECT_THAT(file("out.txt"),
              HasSubstr("Built engines for Acme & others.\n1. first\n2. second\n"));
  EXPECT_THAT(
      file("out.md"),
      HasSubstr("Built **engines** for [Acme](<https://acme.example>) & others.\n\n1. first"));
  EXPECT_THAT(file("out.html"), HasSubstr("<ol>\n<li>first</li>\n<li>second</li>\n</ol>"));
  EXPECT_THAT(file("out.png"), StartsWith("\x89PNG"));
  EXPECT_THAT(file("out.PDF"), StartsWith("%PDF-1.7"));
}

TEST_F(Formats, FormatsHaveSeveralEndings) {
  for (const char* name : {"out.text", "out.markdown", "out.htm", "out.HTM"}) {
    EXPECT_EQ(render(std::string("-o ") + name).status, 0) << name;
    EXPECT_THAT(file(name), Not(StartsWith("%PDF"))) << name;
  }
}

TEST_F(Formats, EndingsOfOtherFormatsAreRefused) {
  for (const char* name : {"out.docx", "out.odt", "out.jpeg"}) {
    const Outcome outcome = render(std::string("-o ") + name);
    EXPECT_EQ(outcome.status, 2) << name;
    EXPECT_THAT(outcome.err, HasSubstr(".pdf, .png, .txt, .text, .md")) << name;
    EXPECT_FALSE(file_exists(folder_.path() + "/" + name));
  }
  EXPECT_EQ(render("--format html -o cv.shtml").status, 0);
  EXPECT_EQ(render("--emit tree -o cv.tree").status, 0);
}

TEST_F(Formats, NamesWithoutAnEndingArePdf) {
  for (const char* name : {"out", "cv-1.2", "'Dr. Jo Example'", "out.{lang}"}) {
    EXPECT_EQ(render(std::string("-o ") + name).status, 0) << name;
  }
  EXPECT_THAT(file("cv-1.2"), StartsWith("%PDF"));
}

TEST_F(Formats, TheNameAndTheFormatAgree) {
  const Outcome outcome = render("--format html -o out.pdf");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("-o out.pdf is named as pdf, and --format is html"));
  EXPECT_FALSE(file_exists(folder_.path() + "/out.pdf"));
  EXPECT_EQ(render("--format html -o out.htm").status, 0);
}

TEST_F(Formats, FilesAreNamedAfterTheirFormat) {
  EXPECT_EQ(render("--name 'Ada Example' --format markdown").status, 0);
  EXPECT_TRUE(file_exists(folder_.path() + "/ada-example.md"));
}

TEST_F(Formats, StandardOutputTakesText) {
  EXPECT_THAT(render("--format text -o -").out, HasSubstr("Built engines for Acme"));
  EXPECT_THAT(render("--format png --dpi 30 -o -").out, StartsWith("\x89PNG"));
}

TEST_F(Formats, PixelsAreAsManyAsAskedFor) {
  render("--paper a4 --dpi 72 -o out.png");
  const std::string png = file("out.png");
  ASSERT_GT(png.size(), 24u);
  EXPECT_EQ(static_cast<unsigned char>(png[18]) * 256 + static_cast<unsigned char>(png[19]), 595);
}

TEST_F(Formats, EachPageIsAPictureOfItsOwn) {
  folder_.write("cv.md", std::string(kPage) + std::string(20000, 'x') + "\n");
  EXPECT_EQ(render("--dpi 20 -o out.png").status, 0);
  EXPECT_FALSE(file_exists(folder_.path() + "/out.png"));
  EXPECT_THAT(file("out-1.png"), StartsWith("\x89PNG"));
  EXPECT_THAT(file("out-2.png"), StartsWith("\x89PNG"));
  const Outcome outcome = render("--format png --dpi 20 -o -");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("standard output takes one PNG"));
}

TEST_F(Formats, AWrongFormatIsTold) {
  const Outcome outcome = render("--format mardown");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("did you mean \"markdown\"?"));
}

TEST_F(Formats, APasswordOpensThePdf) {
  render("-o plain.pdf");
  folder_.write("secret", "sésame\nchef\n");
  EXPECT_EQ(render("--password-file secret --allow print -o closed.pdf").status, 0);
  EXPECT_NE(run_shell("qpdf --check closed.pdf", folder_.path()).status, 0);
  const std::string facts = run("qpdf --password=sésame --show-encryption closed.pdf");
  EXPECT_THAT(facts, HasSubstr("file encryption method: AESv3"));
  EXPECT_THAT(facts, HasSubstr("extract for accessibility: allowed"));
  EXPECT_THAT(facts, HasSubstr("extract for any purpose: not allowed"));
  EXPECT_THAT(facts, HasSubstr("print high resolution: allowed"));
  run("qpdf --decrypt --password=chef closed.pdf open.pdf");
  EXPECT_EQ(run("pdftotext open.pdf -"), run("pdftotext plain.pdf -"));
  EXPECT_THAT(file("plain.pdf"), HasSubstr("pdfaid:part"));
  EXPECT_THAT(run("qpdf --qdf --object-streams=disable open.pdf - | strings"),
              Not(HasSubstr("pdfaid:part")));
}

TEST_F(Formats, WithoutAnOwnersPasswordNobodyMayDoAll) {
  folder_.write("secret", "only\r\n");
  EXPECT_EQ(render("--password-file secret -o closed.pdf").status, 0);
  const std::string facts = run("qpdf --password=only --show-encryption closed.pdf");
  EXPECT_THAT(facts, HasSubstr("Supplied password is user password"));
  EXPECT_THAT(facts, Not(HasSubstr("Supplied password is owner password")));
  EXPECT_THAT(facts, HasSubstr("modify anything: not allowed"));
}

TEST_F(Formats, PasswordsThatCannotBeAreTold) {
  folder_.write("empty", "\n");
  folder_.write("long", std::string(200, 'x'));
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"--password-file nowhere", "there is no such file"},
      {"--password-file empty", "has no password in its first two lines"},
      {"--password-file long", "longer than 127 bytes"},
      {"--password-file empty -o x.html", "nothing else can be encrypted"},
      {"--allow print", "--allow needs a --password-file"},
      {"--password-file empty --allow copi", "did you mean \"copy\"?"}};
  for (const auto& [arguments, message] : cases) {
    const Outcome outcome = render(arguments);
    EXPECT_GE(outcome.status, 2) << arguments;
    EXPECT_THAT(outcome.err, HasSubstr(message));
  }
}

/// Letters and digits alone, sorted: the same of two texts with the same words.
std::string letters_of(const std::string& text) {
  std::string letters;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || std::isalnum(byte) != 0) letters += c;
  }
  return letters;
}

std::string without_markup(const std::string& page) {
  std::string text = page.substr(page.find("<main>"));
  text = std::regex_replace(text, std::regex("<br>|</(td|th|p|li|h[1-6])>"), " ");
  text = std::regex_replace(text, std::regex("<[^>]*>"), "");
  for (const auto& [name, character] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}}) {
    text = std::regex_replace(text, std::regex(name), character);
  }
  return std::regex_replace(text, std::regex("&amp;"), "&");
}

class FormatsOfSamples : public testing::TestWithParam<std::string> {
 protected:
  std::string rendered(const std::string& input, const std::string& format) {
    const Outcome outcome = run_cvpress(
        "render '" + input + "' --layout classic -q --format " + format + " -o -", folder_.path());
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    return outcome.out;
  }
  TemporaryFolder folder_;
};

TEST_P(FormatsOfSamples, HaveTheWordsOfThePdf) {
  const std::string model =
      run_cvpress("render '" + GetParam() + "' --emit model", folder_.path()).out;
  EXPECT_THAT(lost_words(model, rendered(GetParam(), "text")), testing::IsEmpty());
  EXPECT_THAT(lost_words(model, without_markup(rendered(GetParam(), "html"))), testing::IsEmpty());
}

TEST_P(FormatsOfSamples, AreReadInTheOrderOfTheTags) {
  folder_.write("cv.pdf", rendered(GetParam(), "pdf"));
  std::istringstream lines(run_shell("pdfinfo -struct-text cv.pdf", folder_.path()).out);
  std::string tree;
  const std::regex quoted("^\\s*\"(.*)\"$");
  std::smatch match;
  for (std::string line; std::getline(lines, line);) {
    if (std::regex_match(line, match, quoted)) tree += match[1].str();
  }
  // Meters and icons of services are told in text, and drawn in the PDF.
  const std::string text = std::regex_replace(
      rendered(GetParam(), "text"), std::regex("\\[[^\\]\n]*\\]|(GitHub|LinkedIn): (?=\\S)"), "");
  EXPECT_GT(letters_of(tree).size(), 500u);
  EXPECT_EQ(letters_of(text), letters_of(tree));
}

TEST_P(FormatsOfSamples, MarkdownGivesItsWordsBack) {
  const std::string text = rendered(GetParam(), "text");
  folder_.write("again.md", rendered(GetParam(), "markdown"));
  EXPECT_EQ(letters_of(rendered("again.md", "text")), letters_of(text));
}

std::string sample_name_of(const testing::TestParamInfo<std::string>& info) {
  std::string name = std::filesystem::path(info.param).stem().string();
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
}

class FormatsOfAPage : public testing::Test {
 protected:
  std::string rendered(const std::string& format, const std::string& options = "") {
    return run_cvpress("render cv.md -q -o - --format " + format + " " + options, folder_.path())
        .out;
  }
  TemporaryFolder folder_;
};

TEST_F(FormatsOfAPage, HeadingsInCapitalsAreAsTheSourceHasThem) {
  folder_.write("cv.md", "---\ntitle: Große Pläne\nauthor: {name: Jo Example}\n---\nQuays.\n");
  folder_.write("cv.pdf", rendered("pdf"));
  ASSERT_THAT(run_shell("pdftotext cv.pdf -", folder_.path()).out, HasSubstr("GROSSE PLÄNE"));
  for (const char* format : {"html", "markdown", "text"}) {
    EXPECT_THAT(rendered(format), HasSubstr("Große Pläne")) << format;
  }
  EXPECT_THAT(rendered("html"), HasSubstr("<h1 class=\"caps\">"));
}

TEST_F(FormatsOfAPage, ServicesWithOneNameAreTold) {
  folder_.write("cv.md", "---\ntitle: CV\n---\nQuays.\n");
  const std::string contacts =
      "--contact https://github.com/jo-example --contact https://www.linkedin.com/in/jo-example";
  const std::string text = rendered("text", contacts);
  EXPECT_THAT(text, HasSubstr("GitHub: jo-example"));
  EXPECT_THAT(text, HasSubstr("LinkedIn: jo-example"));
  EXPECT_THAT(rendered("text", "--contact https://github.com/jo-example"),
              Not(HasSubstr("GitHub")));
}

INSTANTIATE_TEST_SUITE_P(All, FormatsOfSamples, testing::ValuesIn(sample_inputs()), sample_name_of);

}  // namespace
