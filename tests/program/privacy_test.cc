// What a CV keeps to itself, as its owner would ask for it.
#include <gmock/gmock.h>

#include "support/program.h"

namespace cvpress::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* kPage =
    "---\nname: Ada Example\nemail: ada@works.example\nphone: +47 555 01 234\n"
    "cvpress:\n  audience:\n    public: {hide: [phone]}\n    agency: [email, phone]\n"
    "experience:\n  - title: Engineer\n    company: Northern Works\n    date_start: 2020-01-01\n"
    "    description: Built bridges.\n---\n";

/// A folder with what a person has, and what is made of it.
class Privacy : public testing::Test {
 protected:
  void write_page() const { folder.write("cv.md", kPage); }

  Outcome cvpress(const std::string& arguments) const {
    return run_cvpress(arguments, folder.path());
  }

  /// All that pdftotext and qpdf find in the file.
  std::string everything_in(const std::string& file) const {
    return run_shell("pdftotext -raw " + file + " - && qpdf --qdf --object-streams=disable " +
                         file + " - | strings",
                     folder.path())
        .out;
  }

  const TemporaryFolder folder;
};

TEST_F(Privacy, WhatIsHiddenIsInNoPartOfTheFile) {
  write_page();
  ASSERT_EQ(cvpress("render cv.md -o open.pdf").status, 0);
  EXPECT_THAT(everything_in("open.pdf"), HasSubstr("555"));
  const Outcome outcome = cvpress("render cv.md --hide phone -o cv.pdf");
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const std::string all = everything_in("cv.pdf");
  EXPECT_THAT(all, Not(HasSubstr("01 234")));
  EXPECT_THAT(all, Not(HasSubstr("5550123")));
  EXPECT_THAT(all, HasSubstr("ada@works.example"));
}

TEST_F(Privacy, AudiencesAreRulesOfTheSource) {
  write_page();
  const Outcome outcome = cvpress("render cv.md --audience agency -o cv.pdf");
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const std::string all = everything_in("cv.pdf");
  EXPECT_THAT(all, Not(HasSubstr("ada@works.example")));
  EXPECT_THAT(all, Not(HasSubstr("5550123")));
  EXPECT_THAT(all, HasSubstr("Northern Works"));
}

TEST_F(Privacy, AnAudienceThatIsNotThereIsAnError) {
  write_page();
  const Outcome outcome = cvpress("render cv.md --audience publik -o cv.pdf");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("did you mean \"public\"?"));
  EXPECT_FALSE(file_exists(folder.path() + "/cv.pdf"));
}

TEST_F(Privacy, NamesOfNothingAreErrors) {
  write_page();
  const Outcome outcome = cvpress("render cv.md --hide phon -o cv.pdf");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("did you mean \"phone\"?"));
}

TEST_F(Privacy, WhatTheTextSaysAllTheSameIsTold) {
  folder.write("cv.md",
               "---\nname: Ada Example\nphone: +47 555 01 234\nexperience:\n  - title: Engineer\n"
               "    description: Call 555 01 234.\n---\n");
  const Outcome outcome = cvpress("render cv.md --hide phone -o cv.pdf");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_FALSE(file_exists(folder.path() + "/cv.pdf"));
  EXPECT_THAT(outcome.err, HasSubstr("the phone is hidden, but this says it"));
}

TEST_F(Privacy, IsProvedOfOtherFormatsToo) {
  write_page();
  const Outcome outcome = cvpress("render cv.md --audience agency -o cv.html");
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const std::string html = read_file(folder.path() + "/cv.html");
  EXPECT_THAT(html, Not(HasSubstr("555")));
  EXPECT_THAT(html, HasSubstr("Northern Works"));
}

TEST_F(Privacy, ShortNamesAreWholeWords) {
  const std::string begin =
      "---\nname: Ada Example\nexperience:\n  - title: Engineer\n    company: IBM\n"
      "    description: ";
  folder.write("clean.md", begin + "Ibmex and submission.\n---\n");
  const Outcome clean = cvpress("render clean.md --hide organization -o cv.pdf");
  ASSERT_EQ(clean.status, 0) << clean.err;
  EXPECT_THAT(everything_in("cv.pdf"), Not(HasSubstr("IBM")));
  folder.write("said.md", begin + "Mainframes of IBM.\n---\n");
  const Outcome said = cvpress("render said.md --hide company -o no.pdf");
  EXPECT_EQ(said.status, 1);
  EXPECT_THAT(said.err, HasSubstr("the organization is hidden, but this says it: \"IBM\""));
}

TEST_F(Privacy, ErrorsPointToTheWords) {
  folder.write("cv.md",
               "---\nname: Ada Example\nphone: +47 555 01 234\nskills:\n  - name: Rigging\n"
               "    items:\n      - label: Sailing\nexperience:\n  - title: Engineer\n"
               "    description: Call 555 01 234.\n---\n");
  const Outcome outcome = cvpress("render cv.md --hide phone -o cv.pdf");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("cv.md:10:23: error: the phone is hidden, but this says it"));
  folder.write("cv.json",
               "{\"basics\": {\"name\": \"Ada Example\"},\n \"skills\": [{\"name\": "
               "\"Rigging\"}],\n \"work\": [{\"position\": \"Engineer\",\n"
               "  \"summary\": \"All of rigging.\"}]}\n");
  const Outcome skills = cvpress("render cv.json --hide skills -o cv.pdf");
  EXPECT_THAT(skills.err, HasSubstr("cv.json:4:22: error: the skills are hidden, but this says"));
  folder.write("person.json",
               "{\"basics\": {\"name\": \"Ada Example\",\n \"label\": \"Engineer of Northern "
               "Works\"},\n \"work\": [{\"name\": \"Northern Works GmbH\"}]}\n");
  const Outcome person = cvpress("render person.json --hide company -o cv.pdf");
  EXPECT_THAT(person.err, HasSubstr("person.json:2:24: error: the organization is hidden"));
}

TEST_F(Privacy, AWholeLocationInProseIsAWarningWithItsPlace) {
  const std::string begin =
      "---\nname: Ada Example\nlocation: Berlin, Germany\nexperience:\n  - title: Engineer\n";
  const std::string end = "    description: I live in Berlin, Germany.\n---\n";
  folder.write("cv.md", begin + end);
  for (const char* name : {"location", "address"}) {
    const std::string command = std::string("render cv.md -o cv.pdf --hide ") + name;
    const Outcome outcome = cvpress(command);
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_THAT(outcome.err, HasSubstr("cv.md:6:28: warning: the location is hidden, but this "
                                       "says it: \"Berlin, Germany\""));
    EXPECT_EQ(cvpress(command + " --strict").status, 1);
  }
  folder.write("cv.md", begin + "    location: Berlin, Germany\n" + end);
  const Outcome works_there = cvpress("render cv.md -o cv.pdf --hide location");
  EXPECT_THAT(works_there.err, Not(HasSubstr("warning")));
}

TEST_F(Privacy, ASiteIsNoEmailAddressThatIsSpelledLikeIt) {
  folder.write("cv.json", R"({"basics": {"name": "Jane Doe", "url": "https://jane.doe.dev",
                              "email": "jane@doe.dev"}})");
  const Outcome outcome = cvpress("render cv.json --hide email -o cv.pdf");
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(everything_in("cv.pdf"), HasSubstr("jane.doe.dev"));
}

TEST_F(Privacy, TheTitleOfARendercvFileIsToldWhereItStands) {
  folder.write("cv.yaml",
               "cv:\n  name: Jane Doe\n  email: jane@doe.dev\n  sections:\n    about: [Engineer]\n"
               "settings:\n  pdf_title: NAME, jane@doe.dev\n");
  const Outcome outcome = cvpress("render cv.yaml --hide email -o cv.pdf");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("cv.yaml:7:20: error: the email is hidden, but this says it"));
}

TEST_F(Privacy, FindsWhatIsSpelledInOtherWays) {
  folder.write("cv.md",
               "---\nname: Ada Example\nemail: ada@works.example\nphone: +47 555 01 234\n"
               "experience:\n  - title: Engineer\n"
               "    description: Write to ada (at) works [dot] example or ٥٥٥ ٠١ ٢٣٤.\n---\n");
  const Outcome outcome = cvpress("render cv.md -o cv.pdf --hide phone,email");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("cv.md:7:27: error: the email is hidden, but this says it"));
  EXPECT_THAT(outcome.err, HasSubstr("cv.md:7:59: error: the phone is hidden, but this says it"));
}

TEST_F(Privacy, OthersMaySayTheSameOfTheirOwnRight) {
  folder.write("cv.json",
               R"({"basics": {"name": "Jane Roe", "label": "Engineer, Intel",
                   "email": "jane@janeroe.dev", "url": "https://janeroe.dev",
                   "location": {"city": "Sundhaven"}, "profiles": [
                     {"network": "LinkedIn", "username": "jane-roe",
                      "url": "https://linkedin.com/in/jane-roe"},
                     {"network": "GitHub", "username": "jane-roe",
                      "url": "https://github.com/jane-roe"}]},
                   "work": [{"position": "Engineer", "name": "Intel", "location": "Sundhaven",
                             "summary": "Artificial intelligence, excellent and scalable."}],
                   "skills": [{"name": "Excel"}, {"name": "Scala"}]})");
  for (const char* name : {"linkedin", "url", "skills", "headline", "entry.location", "location"}) {
    for (const char* file : {"cv.pdf", "cv.html"}) {
      const Outcome outcome = cvpress(std::string("render cv.json -o ") + file + " --hide " + name);
      EXPECT_EQ(outcome.status, 0) << name << outcome.err;
    }
  }
}

TEST_F(Privacy, TheOrganizationsOfAProfileAreHiddenWithTheEmployers) {
  folder.write("site/content/authors/admin/_index.md",
               "---\ntitle: Ada Example\nsuperuser: true\nrole: Bridge engineer\n"
               "organizations:\n  - name: Northern Works\n    url: https://works.example\n---\n");
  folder.write(
      "site/content/home/experience.md",
      "+++\nwidget = \"experience\"\ntitle = \"Work\"\n[[experience]]\n  title = \"Engineer\"\n"
      "  company = \"Northern Works\"\n  date_start = \"2020-01-01\"\n+++\n");
  const Outcome open = cvpress("render site -o open.txt");
  ASSERT_EQ(open.status, 0) << open.err;
  EXPECT_THAT(tests::read_file(folder.path() + "/open.txt"),
              HasSubstr("Bridge engineer, Northern Works"));
  for (const char* file : {"cv.pdf", "cv.txt"}) {
    const Outcome outcome = cvpress(std::string("render site --hide organization -o ") + file);
    EXPECT_EQ(outcome.status, 0) << outcome.err;
  }
  EXPECT_THAT(tests::read_file(folder.path() + "/cv.txt"), HasSubstr("Bridge engineer"));
  EXPECT_THAT(tests::read_file(folder.path() + "/cv.txt"), Not(HasSubstr("Northern")));
}

TEST_F(Privacy, NamesMayBeThoseOfEverybody) {
  write_page();
  for (const char* name : {"telephone", "mobile", "Phone", "TEL"}) {
    const Outcome outcome = cvpress(std::string("render cv.md -o cv.pdf --hide ") + name);
    ASSERT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_THAT(everything_in("cv.pdf"), Not(HasSubstr("01 234"))) << name;
  }
  const Outcome surname = cvpress("render cv.md --hide surname");
  EXPECT_EQ(surname.status, 2);
  EXPECT_THAT(surname.err, HasSubstr("the surname cannot be hidden"));
}

TEST_F(Privacy, ASectionIsHiddenByItsTitle) {
  folder.write("cv.json",
               R"({"basics": {"name": "Ada Example"},
                   "work": [{"position": "Engineer", "name": "Northern Works"}],
                   "volunteer": [{"position": "Lifeguard", "organization": "Sund Rescue"}]})");
  ASSERT_EQ(cvpress("render cv.json -o open.pdf").status, 0);
  ASSERT_THAT(run_shell("pdftotext open.pdf -", folder.path()).out, HasSubstr("Lifeguard"));
  const std::string model = cvpress("render cv.json --emit model").out;
  ASSERT_THAT(model, HasSubstr("Volunteering"));
  const Outcome outcome = cvpress("render cv.json --hide section:volunteering -o cv.pdf");
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const std::string all = everything_in("cv.pdf") + cvpress("extract cv.pdf -o -").out;
  for (const char* gone : {"Lifeguard", "Sund Rescue", "olunteer", "VOLUNTEER"}) {
    EXPECT_THAT(all, Not(HasSubstr(gone)));
  }
  EXPECT_THAT(all, HasSubstr("Northern Works"));
  const Outcome wrong = cvpress("render cv.json --hide section:Voluntering");
  EXPECT_EQ(wrong.status, 2);
  EXPECT_THAT(wrong.err, HasSubstr("there is no section \"voluntering\" to hide"));
  EXPECT_THAT(wrong.err, HasSubstr("did you mean \"Volunteering\"?"));
}

TEST_F(Privacy, APlaceIsHiddenWithItsStreetAndAStreetWithItsPlace) {
  folder.write("cv.json",
               R"({"basics": {"name": "Ada Example", "email": "ada@works.example",
                   "location": {"address": "2712 Quayside St", "postalCode": "CA 94115",
                                "city": "Sundhaven", "countryCode": "US", "region": "Vestshire"}},
                   "work": [{"position": "Engineer", "name": "Northern Works"}]})");
  for (const char* name : {"location", "address", "town"}) {
    const Outcome outcome = cvpress(std::string("render cv.json -o cv.pdf --hide ") + name);
    ASSERT_EQ(outcome.status, 0) << outcome.err;
    const std::string all = everything_in("cv.pdf") + cvpress("extract cv.pdf -o -").out;
    for (const char* gone : {"2712", "Quayside", "94115", "Sundhaven", "Vestshire"}) {
      EXPECT_THAT(all, Not(HasSubstr(gone))) << name;
    }
    EXPECT_THAT(all, HasSubstr("Northern Works"));
  }
}

TEST_F(Privacy, PicturesAreNotCalledAfterWhatIsHidden) {
  folder.write("northern-works.png",
               read_file(project_folder() + "/tests/golden/formats/square.png"));
  folder.write(
      "cv.md",
      "---\nname: Ada Example\nexperience:\n  - title: Engineer\n"
      "    company: Northern Works\n    description: 'Yards: ![The yard](northern-works.png)'\n"
      "---\n");
  const Outcome outcome = cvpress("render cv.md --hide organization -o cv.pdf");
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  ASSERT_EQ(cvpress("extract cv.pdf -o out -q").status, 0);
  EXPECT_TRUE(file_exists(folder.path() + "/out/picture.png"));
  EXPECT_THAT(everything_in("cv.pdf"), Not(HasSubstr("northern-works")));
}

TEST_F(Privacy, PicturesSayNothingOfWhoDrewThem) {
  folder.write("mark.svg",
               "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><!-- Northern Works -->"
               "<title>Northern Works</title><metadata>Northern Works</metadata>"
               "<rect width='7' height='9'/></svg>");
  folder.write("cv.md",
               "---\nname: Ada Example\nexperience:\n  - title: Engineer\n"
               "    company: Northern Works\n    description: 'Yards: ![The yard](mark.svg)'\n"
               "---\n");
  for (const char* file : {"cv.pdf", "cv.html"}) {
    const Outcome outcome = cvpress(std::string("render cv.md --hide organization -o ") + file);
    ASSERT_EQ(outcome.status, 0) << outcome.err;
  }
  ASSERT_EQ(cvpress("extract cv.pdf -o out -q").status, 0);
  const std::string drawing = read_file(folder.path() + "/out/picture.svg");
  EXPECT_THAT(drawing, HasSubstr("<rect width='7' height='9'/>"));
  EXPECT_THAT(drawing, Not(HasSubstr("Northern")));
}

TEST_F(Privacy, TheGalleryHidesToo) {
  write_page();
  const Outcome outcome =
      cvpress("layouts gallery cv.md --audience agency --hide photo --date 2026-05-01 -o all");
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(everything_in("all/classic.pdf"), Not(HasSubstr("works.example")));
}

}  // namespace
}  // namespace cvpress::tests
