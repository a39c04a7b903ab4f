// Letters, CVs and other PDFs as one file, as a user makes them.
#include "support/program.h"

namespace {

using namespace cvpress::tests;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kPacketProfile =
    "---\ntitle: Jo Example\nwidget: experience\nlang: en\n"
    "experience:\n  - title: Ferry Master\n    company: Sund Line\n"
    "    date_start: 2015\n    date_end: 2019\n"
    "    description: Sailed 400 times to the islands and back again.\n"
    "  - title: Deck Hand\n    company: Kattegat Boats\n    date_start: 2012\n---\n";

/// A folder with a profile, a letter and a plan.
class PacketOfAProfile : public testing::Test {
 protected:
  PacketOfAProfile() {
    folder_.write("cv.md", kPacketProfile);
    folder_.write("letter.md",
                  "---\nrecipient: [Northwind Tools]\nsubject: Work at {company}\n"
                  "opening: Dear all,\nclosing: Yours\n---\nI would like to sail for {company}.\n");
    write_plan("packet: [letter, cv]\n");
  }
  void write_plan(const std::string& more) const {
    folder_.write("plan.yaml",
                  "profile: cv.md\nrows: [{company: Acme}, {company: Fern}]\n"
                  "output: \"out/{company.slug}.pdf\"\nletter: {text: letter.md}\n"
                  "defaults: {name: Jo Example, date: 2026-05-11, contact: ['+47 555 01 234']}\n" +
                      more);
  }
  Outcome print(const std::string& options) const {
    return run_cvpress(
        "render cv.md --name 'Jo Example' --contact '+47 555 01 234' --date 2026-05-11 "
        "--letter letter.md --packet --var company=Acme -o packet.pdf " +
            options,
        folder_.path());
  }
  Outcome batch(const std::string& options = "") const {
    return run_cvpress("batch plan.yaml " + options, folder_.path());
  }
  std::string shell(const std::string& command) const {
    return run_shell(command, folder_.path()).out;
  }
  std::string text_of(const std::string& file) const {
    return shell("pdftotext -layout " + file + " -");
  }
  std::string bytes_of(const std::string& file) const {
    return read_file(folder_.path() + "/" + file);
  }
  TemporaryFolder folder_;
};

TEST_F(PacketOfAProfile, HasTheLetterBeforeTheCv) {
  const Outcome outcome = print("");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("packet.pdf: 2 pages"));
  EXPECT_THAT(text_of("-f 1 -l 1 packet.pdf"), HasSubstr("I would like to sail for Acme."));
  EXPECT_THAT(text_of("-f 2 -l 2 packet.pdf"), HasSubstr("Ferry Master"));
  EXPECT_EQ(run_shell("qpdf --check packet.pdf", folder_.path()).status, 0);
}

TEST_F(PacketOfAProfile, IsOneTaggedDocumentOfTwoParts) {
  ASSERT_EQ(print("").status, 0);
  const std::string structure = shell("pdfinfo -struct packet.pdf");
  EXPECT_THAT(structure, ContainsRegex("Document\n  Part\n(.*\n)*  Part\n"));
  EXPECT_THAT(bytes_of("packet.pdf"), HasSubstr("<pdfuaid:part>1</pdfuaid:part>"));
  EXPECT_THAT(bytes_of("packet.pdf"), HasSubstr("pdfaid:part=\"3\""));
}

TEST_F(PacketOfAProfile, CountsItsPagesThrough) {
  ASSERT_EQ(print("--set page.footer=footer_page --set page.margins.bottom=220mm").status, 0);
  const std::string pages = text_of("packet.pdf");
  EXPECT_THAT(pages, ContainsRegex("2 ?/ ?3"));
  EXPECT_THAT(pages, ContainsRegex("3 ?/ ?3"));
  EXPECT_THAT(pages, Not(ContainsRegex("1 ?/ ?3")));
}

TEST_F(PacketOfAProfile, HasBothSourcesInside) {
  ASSERT_EQ(print("").status, 0);
  const Outcome outcome = run_cvpress("extract packet.pdf -o source", folder_.path());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("source/letter.json gives the letter"));
  ASSERT_EQ(run_cvpress("render source/letter.json -o again.pdf", folder_.path()).status, 0);
  EXPECT_THAT(text_of("again.pdf"), HasSubstr("I would like to sail for Acme."));
  ASSERT_EQ(run_cvpress("render source/resume.json -o again.pdf", folder_.path()).status, 0);
  EXPECT_THAT(text_of("again.pdf"), HasSubstr("Deck Hand"));
}

TEST_F(PacketOfAProfile, KeepsWhatIsHiddenInAllOfIt) {
  const Outcome outcome = print("--hide phone");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(text_of("packet.pdf"), Not(HasSubstr("555")));
}

TEST_F(PacketOfAProfile, IsVerified) {
  ASSERT_EQ(print("").status, 0);
  const Outcome outcome = run_cvpress(
      "verify packet.pdf cv.md --name 'Jo Example' --contact '+47 555 01 234' --date 2026-05-11 "
      "--letter letter.md --packet --var company=Acme",
      folder_.path());
  EXPECT_THAT(outcome.out, HasSubstr("the same, byte for byte")) << outcome.err;
}

TEST_F(PacketOfAProfile, IsMadeByAPlanToo) {
  ASSERT_EQ(print("").status, 0);
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("2 documents, 4 pages"));
  EXPECT_TRUE(bytes_of("out/acme.pdf") == bytes_of("packet.pdf"));
  EXPECT_THAT(text_of("out/fern.pdf"), HasSubstr("Work at Fern"));
  EXPECT_THAT(bytes_of("plan.manifest.jsonl"), HasSubstr("\"kind\":\"packet\""));
}

TEST_F(PacketOfAProfile, IsLeftAloneWhereNothingChanged) {
  ASSERT_EQ(batch().status, 0);
  EXPECT_THAT(batch("--changed").err, HasSubstr("2 as they were"));
  folder_.write("letter.md", "---\nclosing: Yours\n---\nI sail.\n");
  EXPECT_THAT(batch("--changed").err, Not(HasSubstr("as they were")));
}

TEST_F(PacketOfAProfile, MayBeOfOneVariantAndInAnotherOrder) {
  write_plan(
      "variants: {plain: {packet: none}, bound: {packet: [cv, letter]}}\n"
      "dimensions: {kind: {plain: {variant: plain}, bound: {variant: bound}}}\n"
      "packet: [letter, cv]\n");
  folder_.write("plan.yaml", [this] {
    std::string plan = bytes_of("plan.yaml");
    plan.replace(plan.find("{company.slug}"), 14, "{company.slug}-{variant}");
    return plan;
  }());
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(text_of("out/acme-plain.pdf"), Not(HasSubstr("Work at")));
  EXPECT_THAT(text_of("-f 1 -l 1 out/acme-bound.pdf"), HasSubstr("Ferry Master"));
  EXPECT_THAT(text_of("-f 2 -l 2 out/acme-bound.pdf"), HasSubstr("Work at Acme"));
}

TEST_F(PacketOfAProfile, IsRefusedWithItsPlaceWhereItCannotBe) {
  write_plan("packet: [letter, cv, cv]\n");
  EXPECT_THAT(batch().err, HasSubstr("plan.yaml:6:9: error: \"cv\" is in the packet twice"));
  write_plan("packet: [letter, cover.png]\n");
  EXPECT_THAT(batch().err, HasSubstr("\"cover.png\" is no part of a packet"));
  EXPECT_FALSE(file_exists(folder_.path() + "/out"));
}

TEST_F(PacketOfAProfile, MayBeEncrypted) {
  folder_.write("secret.txt", "open\n");
  const Outcome outcome = print("--password-file secret.txt");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(shell("qpdf --password=open --show-npages packet.pdf"), HasSubstr("2"));
}

}  // namespace
