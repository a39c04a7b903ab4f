// The source inside of a PDF: out of it, into the same bytes again, and compared with inputs.
#include <filesystem>

#include "support/program.h"

namespace {

using namespace cvpress::tests;
using testing::HasSubstr;
using testing::Not;

namespace fs = std::filesystem;

/// An input, and the options that it is rendered with.
struct SourceInput {
  std::string input;  // below the project
  std::string options;
};

void PrintTo(const SourceInput& printed, std::ostream* out) {
  *out << printed.input << ' ' << printed.options;
}

std::string name_of(const testing::TestParamInfo<SourceInput>& info) {
  std::string name = info.param.input + info.param.options;
  for (char& c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  }
  return name;
}

std::vector<SourceInput> all_printed() {
  std::vector<SourceInput> all;
  for (const std::string& input : sample_inputs()) {
    const std::string below = fs::relative(input, project_folder()).string();
    for (const char* layout : {"timeline", "two-column", "rendercv/sb2nov"}) {
      all.push_back({below, std::string("--layout ") + layout});
    }
  }
  all.push_back({"samples/senior",
                 "--set 'colors.accent=#0a7' --set styles.body.size=9.5pt --pages 2 --paper letter "
                 "--date 2026-05-01 --break-before Education --no-system-fonts --title 'My CV' "
                 "--name 'Jo Example' --headline 'So *so*' --contact jo@example.org"});
  all.push_back({"samples/senior", "--layout mine.yaml"});
  const std::string letters = "--letter " + project_folder() + "/samples/letter/";
  all.push_back({"samples/early-career", letters + "letter.md"});
  all.push_back(
      {"samples/early-career", letters + "brief.md --hide email --set styles.body.size=10pt"});
  all.push_back({"samples/early-career", letters + "letter.md --layout letter-us"});
  all.push_back({"samples/languages/ar.md", ""});
  all.push_back({"samples/languages/he.md", "--layout mine.yaml --set 'colors.accent=#0a7'"});
  all.push_back({"samples/languages/zh-Hans.md", "--lang zh-Hans"});
  all.push_back({"tests/golden/sites/b", ""});
  all.push_back({"tests/golden/sites/e", "--lang de"});
  return all;
}

/// A folder with a layout of the user's own.
void write_layout(const TemporaryFolder& folder) {
  folder.write("mine.yaml",
               "extends: timeline\nabout: Mine\ncolors:\n  accent: '#a03'\nlocales:\n  he:\n"
               "    formats: {date: numeric}\n");
}

class SourceInside : public testing::TestWithParam<SourceInput> {};

TEST_P(SourceInside, GivesTheSameBytesAgain) {
  const TemporaryFolder folder;
  write_layout(folder);
  const SourceInput& printed = GetParam();
  const std::string input = project_folder() + "/" + printed.input;
  const Outcome made =
      run_cvpress("render " + input + " -q -o cv.pdf " + printed.options, folder.path());
  ASSERT_EQ(made.status, 0) << made.err;
  const Outcome extracted = run_cvpress("extract cv.pdf -q", folder.path());
  ASSERT_EQ(extracted.status, 0) << extracted.err;
  fs::remove(folder.path() + "/mine.yaml");
  ASSERT_EQ(run_cvpress("render cv -q -o folder.pdf", folder.path()).status, 0);
  ASSERT_EQ(run_cvpress("render resume.json -q -o ../file.pdf", folder.path() + "/cv").status, 0);
  const std::string bytes = read_file(folder.path() + "/cv.pdf");
  EXPECT_TRUE(read_file(folder.path() + "/folder.pdf") == bytes);
  EXPECT_TRUE(read_file(folder.path() + "/file.pdf") == bytes);
}

INSTANTIATE_TEST_SUITE_P(All, SourceInside, testing::ValuesIn(all_printed()), name_of);

const char* const kPageWithSource =
    "---\nwidget: experience\ntitle: Experience\nexperience:\n  - title: Ferry Master\n"
    "    company: Sund Line\n    date_start: 2015\n    date_end: 2019\n"
    "    description: |\n      - Quays\n      - Tides\n  - title: Deckhand\n"
    "    company: Sund Line\n    date_start: 2012\n    date_end: 2015\n---\n";

/// A folder with a page and the PDF of it.
class SourceOfAPage : public testing::Test {
 protected:
  SourceOfAPage() {
    folder_.write("cv.md", kPageWithSource);
    render("");
  }
  void render(const std::string& options) {
    ASSERT_EQ(run("render cv.md --name 'Jo Example' -q -o cv.pdf " + options).status, 0);
  }
  Outcome run(const std::string& arguments) const { return run_cvpress(arguments, folder_.path()); }
  /// The page with a text replaced.
  void edit(const std::string& from, const std::string& to) {
    std::string page = kPageWithSource;
    page.replace(page.find(from), from.size(), to);
    folder_.write("cv.md", page);
  }
  std::string path(const std::string& name) const { return folder_.path() + "/" + name; }

  TemporaryFolder folder_;
};

TEST_F(SourceOfAPage, IsPrintedOnStandardOutput) {
  const Outcome outcome = run("extract cv.pdf -o -");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, HasSubstr("\"position\": \"Ferry Master\""));
  EXPECT_FALSE(file_exists(path("cv")));
}

TEST_F(SourceOfAPage, AnEditOfItIsInTheNextPdf) {
  ASSERT_EQ(run("extract cv.pdf -q").status, 0);
  std::string text = read_file(path("cv/resume.json"));
  text.replace(text.find("Ferry Master"), 12, "Harbour Pilot");
  folder_.write("cv/resume.json", text);
  const Outcome model = run("render cv --emit model");
  EXPECT_THAT(model.out, HasSubstr("Harbour Pilot"));
  EXPECT_THAT(model.out, Not(HasSubstr("Ferry Master")));
}

TEST_F(SourceOfAPage, IsNotWrittenOverWhatIsThere) {
  ASSERT_EQ(run("extract cv.pdf -q").status, 0);
  const Outcome again = run("extract cv.pdf");
  EXPECT_EQ(again.status, 3);
  EXPECT_THAT(again.err, HasSubstr("cv/resume.json is there already"));
  EXPECT_THAT(again.err, HasSubstr("--force"));
  EXPECT_EQ(run("extract cv.pdf --force -q").status, 0);
}

TEST_F(SourceOfAPage, IsLeftOutOnRequest) {
  render("--no-embed");
  const Outcome outcome = run("extract cv.pdf");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("cv.pdf has no source inside"));
  EXPECT_THAT(outcome.err, HasSubstr("--no-embed"));
  EXPECT_THAT(outcome.err, HasSubstr("cvpress check cv.pdf"));
}

TEST_F(SourceOfAPage, IsNotLookedForInOtherFiles) {
  folder_.write("no.pdf", "hello");
  EXPECT_THAT(run("extract no.pdf").err, HasSubstr("this is no PDF file"));
  EXPECT_EQ(run("extract no.pdf").status, 1);
  EXPECT_EQ(run("extract absent.pdf").status, 3);
  folder_.write("cut.pdf", read_file(path("cv.pdf")).substr(0, 3000));
  EXPECT_EQ(run("extract cut.pdf").status, 1);
  EXPECT_FALSE(file_exists(path("cut")));
}

/// A PDF with one attachment of a name that leads elsewhere.
std::string hostile_pdf(const std::string& name) {
  return "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a)4 0 R"
         "(b)6 0 R]>>>>>>endobj\n"
         "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
         "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
         "4 0 obj<</Type/Filespec/F(resume.json)/UF(resume.json)/EF<</F 5 0 R>>>>endobj\n"
         "5 0 obj<</Type/EmbeddedFile/Length 2>>stream\n{}\nendstream endobj\n"
         "6 0 obj<</Type/Filespec/F(" +
         name + ")/UF(" + name +
         ")/EF<</F 5 0 R>>>>endobj\n"
         "trailer<</Root 1 0 R/Size 7>>\n%%EOF\n";
}

TEST_F(SourceOfAPage, NamesThatLeadElsewhereAreRefused) {
  for (const char* name : {"../../x", "/tmp/x", "a/b", "..", ".profile", "a\\\\b"}) {
    folder_.write("bad.pdf", hostile_pdf(name));
    const Outcome outcome = run("extract bad.pdf");
    EXPECT_EQ(outcome.status, 1) << name;
    EXPECT_THAT(outcome.err, HasSubstr("no safe name")) << name;
    EXPECT_FALSE(file_exists(path("bad"))) << name;
  }
}

TEST_F(SourceOfAPage, OddNamesAreMadeSafe) {
  const std::vector<std::pair<std::string, std::string>> names = {{"-rf", "_-rf"},
                                                                  {"CON", "_CON"},
                                                                  {"nul.txt", "_nul.txt"},
                                                                  {"lpt1", "_lpt1"},
                                                                  {"notes.txt..", "notes.txt"},
                                                                  {"a\\001b\\007c", "abc"},
                                                                  {"a:b*c", "a_b_c"},
                                                                  {"\xEF\xBB\xBF"
                                                                   "cv\xE2\x80\xAEtxt.exe",
                                                                   "cvtxt.exe"}};
  for (const auto& [name, safe] : names) {
    folder_.write("odd.pdf", hostile_pdf(name));
    const Outcome outcome = run("extract odd.pdf -o odd");
    EXPECT_EQ(outcome.status, 0) << name << outcome.err;
    EXPECT_TRUE(file_exists(path("odd/" + safe))) << name << outcome.err;
    EXPECT_THAT(outcome.err, HasSubstr("written as \"" + safe + "\"")) << name;
    EXPECT_EQ(outcome.err.find_first_of("\x01\x1b"), std::string::npos) << name;
    fs::remove_all(path("odd"));
  }
}

TEST_F(SourceOfAPage, IsNeverWrittenThroughLinks) {
  folder_.write("mine.txt", "mine");
  fs::create_directories(path("cv"));
  fs::create_symlink("../mine.txt", path("cv/resume.json"));
  for (const char* options : {"", "--force", "--force -o cv"}) {
    const Outcome outcome = run(std::string("extract cv.pdf ") + options);
    EXPECT_EQ(outcome.status, 3) << options;
    EXPECT_THAT(outcome.err, HasSubstr("cv/resume.json is a link; nothing was written"));
    EXPECT_EQ(read_file(path("mine.txt")), "mine") << options;
  }
  fs::remove_all(path("cv"));
  fs::create_directories(path("elsewhere"));
  fs::create_symlink("elsewhere", path("cv"));
  EXPECT_THAT(run("extract cv.pdf --force").err, HasSubstr("cv is a link"));
  EXPECT_TRUE(fs::is_empty(path("elsewhere")));
  EXPECT_EQ(run("extract cv.pdf -o cv").status, 0);
}

TEST_F(SourceOfAPage, ComesFromStandardInputToo) {
  EXPECT_THAT(run("extract - -o - < cv.pdf").out, HasSubstr("Ferry Master"));
  EXPECT_EQ(run("extract - < cv.pdf").status, 0);
  EXPECT_TRUE(file_exists(path("cv/resume.json")));
  EXPECT_THAT(run("verify - cv.md --name 'Jo Example' < cv.pdf").out, HasSubstr("the same"));
}

TEST_F(SourceOfAPage, IsWhereAPdfThatIsRenderedHasIt) {
  for (const char* input : {"cv.pdf", "- < cv.pdf"}) {
    const Outcome outcome = run(std::string("render -o again.pdf ") + input);
    EXPECT_EQ(outcome.status, 1) << input;
    EXPECT_THAT(outcome.err, HasSubstr("is a PDF; cvpress renders what it is made of")) << input;
    EXPECT_THAT(outcome.err, HasSubstr("its source is inside: cvpress extract ")) << input;
  }
  render("--no-embed");
  EXPECT_THAT(run("render cv.pdf").err, HasSubstr("it has no source inside"));
}

TEST_F(SourceOfAPage, IsVerified) {
  const Outcome outcome = run("verify cv.pdf cv.md --name 'Jo Example'");
  EXPECT_EQ(outcome.status, 0) << outcome.out << outcome.err;
  EXPECT_EQ(outcome.out, "cv.pdf: the same, byte for byte\n");
}

TEST_F(SourceOfAPage, VerifyNamesTheDateThatDiffers) {
  edit("date_end: 2019", "date_end: 2020");
  const Outcome outcome = run("verify cv.pdf cv.md --name 'Jo Example'");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, HasSubstr("work, entry 1 (Ferry Master), endDate"));
  EXPECT_THAT(outcome.out, HasSubstr("in the PDF: \"2019\""));
  EXPECT_THAT(outcome.out, HasSubstr("the input:  \"2020\""));
}

TEST_F(SourceOfAPage, VerifyNamesTheBulletThatWasAdded) {
  edit("      - Tides\n", "      - Tides\n      - Crews\n");
  EXPECT_THAT(run("verify cv.pdf cv.md --name 'Jo Example'").out,
              HasSubstr("work, entry 1 (Ferry Master), highlights, item 3\n  in the PDF: nothing"));
}

TEST_F(SourceOfAPage, VerifyNamesTheEntryThatWasTakenAway) {
  edit("  - title: Deckhand\n    company: Sund Line\n    date_start: 2012\n    date_end: 2015\n",
       "");
  EXPECT_THAT(run("verify cv.pdf cv.md --name 'Jo Example'").out,
              HasSubstr("work, entry 2 (Deckhand)"));
}

TEST_F(SourceOfAPage, VerifyNamesOptionsThatDiffer) {
  EXPECT_THAT(run("verify cv.pdf cv.md --name 'Jo Example' --layout classic").out,
              HasSubstr("differs: layout"));
  EXPECT_THAT(run("verify cv.pdf cv.md --name 'Jo Example' --paper letter").out,
              HasSubstr("options"));
  EXPECT_THAT(run("verify cv.pdf cv.md").out, HasSubstr("basics, name"));
}

TEST_F(SourceOfAPage, VerifyTellsOfBytesThatWereChanged) {
  folder_.write("cv.pdf", read_file(path("cv.pdf")) + "\n");
  const Outcome outcome = run("verify cv.pdf cv.md --name 'Jo Example'");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, HasSubstr("only the bytes"));
  EXPECT_EQ(run("verify absent.pdf cv.md").status, 3);
}

TEST_F(SourceOfAPage, TheDateIsWhatTheUserSays) {
  const std::string without = read_file(path("cv.pdf"));
  const std::string render = "render cv.md --name 'Jo Example' -q --uncompressed -o cv.pdf ";
  run(render + "--date 2026-05-01");
  EXPECT_THAT(read_file(path("cv.pdf")), HasSubstr("D:20260501000000Z"));
  run_cvpress(render + "--date none", folder_.path(), "SOURCE_DATE_EPOCH=1767225600");
  EXPECT_THAT(read_file(path("cv.pdf")), Not(HasSubstr("/CreationDate")));
  EXPECT_EQ(run("render cv.md --date 2026-13-01").status, 2);
  EXPECT_EQ(run("render cv.md --date soon").status, 2);
}

TEST_F(SourceOfAPage, KeepsItsDateWhereTheEnvironmentHasAnother) {
  const std::string epoch = "SOURCE_DATE_EPOCH=1767225600";
  for (const char* options : {"", "--date 2025-02-03"}) {
    render(options);
    ASSERT_EQ(run("extract cv.pdf --force -q").status, 0);
    run_cvpress("render cv -q -o again.pdf", folder_.path(), epoch);
    EXPECT_TRUE(read_file(path("again.pdf")) == read_file(path("cv.pdf"))) << options;
  }
  run_cvpress("render cv -q -o again.pdf --date 2026-05-01", folder_.path(), epoch);
  EXPECT_THAT(run_shell("pdfinfo -isodates again.pdf", folder_.path()).out,
              HasSubstr("2026-05-01"));
  run_cvpress("render cv.md -q -o again.pdf", folder_.path(), epoch);
  EXPECT_THAT(run_shell("pdfinfo -isodates again.pdf", folder_.path()).out,
              HasSubstr("2026-01-01"));
}

TEST_F(SourceOfAPage, SaysThatItWasNotCompressed) {
  render("--uncompressed");
  ASSERT_EQ(run("extract cv.pdf -q").status, 0);
  ASSERT_EQ(run("render cv -q -o again.pdf").status, 0);
  EXPECT_TRUE(read_file(path("again.pdf")) == read_file(path("cv.pdf")));
  const std::string verify = "verify cv.pdf cv.md --name 'Jo Example' ";
  EXPECT_THAT(run(verify).out, HasSubstr("{\"uncompressed\": true}"));
  EXPECT_THAT(run(verify + "--uncompressed").out, HasSubstr("the same"));
}

TEST_F(SourceOfAPage, NamesTheFontsThatItNeeds) {
  fs::create_directories(path("mine"));
  fs::copy(project_folder() + "/tests/fonts/Square-Regular.ttf", path("mine"));
  folder_.write("own.yaml", "extends: timeline\nabout: Mine\nstyles:\n  body: {font: Square}\n");
  render("--layout own.yaml --fonts mine --no-self-check");
  const Outcome extracted = run("extract cv.pdf");
  ASSERT_EQ(extracted.status, 0) << extracted.err;
  EXPECT_THAT(extracted.err, HasSubstr("fonts of your own, which are not inside of it: Square"));
  EXPECT_THAT(extracted.err, HasSubstr("render cv --fonts DIR"));
  ASSERT_EQ(run("render cv -q -o again.pdf --fonts mine --no-self-check").status, 0);
  EXPECT_TRUE(read_file(path("again.pdf")) == read_file(path("cv.pdf")));
  EXPECT_THAT(run("verify cv.pdf cv.md --name 'Jo Example' --layout own.yaml --no-self-check").out,
              HasSubstr("the PDF is set in fonts of the user's: Square"));
}

TEST_F(SourceOfAPage, IsVerifiedInEveryLanguage) {
  const std::string site = project_folder() + "/tests/golden/sites/e";
  ASSERT_EQ(run("render " + site + " --lang all -q -o 'all.{lang}.pdf'").status, 0);
  const Outcome each = run("verify 'all.{lang}.pdf' " + site + " --lang all");
  EXPECT_EQ(each.status, 0) << each.out << each.err;
  EXPECT_THAT(each.out, HasSubstr("all.de.pdf: the same"));
  const Outcome one = run("verify all.de.pdf " + site + " --lang all");
  EXPECT_EQ(one.status, 0) << one.err;
  EXPECT_THAT(one.out, HasSubstr("all.de.pdf: the same, byte for byte, in de"));
  EXPECT_EQ(run("verify cv.pdf " + site + " --lang all -q").status, 1);
  EXPECT_EQ(run("verify cv.pdf cv.md --lang all").status, 2);
}

TEST_F(SourceOfAPage, IsTheSameInAnyLocaleTimeZoneAndFolder) {
  const std::string bytes = read_file(path("cv.pdf"));
  folder_.write("elsewhere/deep/cv.md", kPageWithSource);
  const Outcome made = run_cvpress("render cv.md --name 'Jo Example' -q -o cv.pdf",
                                   folder_.path() + "/elsewhere/deep",
                                   "TZ=Asia/Kathmandu LC_ALL=de_DE.UTF-8 LANG=tr_TR.UTF-8");
  ASSERT_EQ(made.status, 0) << made.err;
  EXPECT_TRUE(read_file(path("elsewhere/deep/cv.pdf")) == bytes);
}

TEST_F(SourceOfAPage, IsWhatPopplerAndQpdfSeeToo) {
  const Outcome list = run_shell("pdfdetach -list cv.pdf", folder_.path());
  EXPECT_THAT(list.out, HasSubstr("resume.json"));
  EXPECT_EQ(run_shell("qpdf --check cv.pdf", folder_.path()).status, 0);
}

}  // namespace
