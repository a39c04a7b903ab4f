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

/// The same with two PDFs of others' in a folder beside the plan.
class PacketWithAnnexes : public PacketOfAProfile {
 protected:
  PacketWithAnnexes() {
    write_annex("b-diploma", "Diploma of Jo");
    write_annex("a-reference", "Reference of Sund Line");
    write_plan("packet: [letter, cv, annexes/*.pdf]\n");
  }
  void write_annex(const std::string& name, const std::string& heading) const {
    folder_.write("annexes/" + name + ".md",
                  "---\ntitle: " + heading + "\n---\n# " + heading + "\n\nIt was seen.\n");
    EXPECT_EQ(run_cvpress("render annexes/" + name + ".md -q --no-embed -o annexes/" + name +
                              ".pdf --title '" + heading + "'",
                          folder_.path())
                  .status,
              0);
  }
  std::string outline_of(const std::string& file) const {
    return shell("qpdf --json --json-key=outlines " + file + " | grep '\"title\"'");
  }
  bool has(const std::string& name) const { return file_exists(folder_.path() + "/" + name); }
};

TEST_F(PacketWithAnnexes, HasThemBehindInTheOrderOfTheirNames) {
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("2 documents, 8 pages"));
  EXPECT_THAT(text_of("-f 2 -l 2 out/acme.pdf"), HasSubstr("Ferry Master"));
  EXPECT_THAT(text_of("-f 3 -l 3 out/acme.pdf"), ContainsRegex("Reference of Sund Line|REFERENCE"));
  EXPECT_THAT(text_of("-f 4 -l 4 out/acme.pdf"), ContainsRegex("Diploma of Jo|DIPLOMA"));
  const Outcome check = run_shell("qpdf --check out/acme.pdf", folder_.path());
  EXPECT_EQ(check.status, 0) << check.out << check.err;
}

TEST_F(PacketWithAnnexes, HasOneOutline) {
  ASSERT_EQ(batch().status, 0);
  const std::string outline = outline_of("out/acme.pdf");
  for (const char* title : {"Work at Acme", "Résumé", "Reference of Sund Line", "Diploma of Jo"}) {
    EXPECT_THAT(outline, HasSubstr(title));
  }
}

TEST_F(PacketWithAnnexes, CallsALetterWithoutASubjectWhatItsLanguageDoes) {
  folder_.write("letter.md", "---\nopening: Dear all,\n---\nI would like to sail.\n");
  ASSERT_EQ(batch().status, 0);
  EXPECT_THAT(outline_of("out/acme.pdf"), HasSubstr("\"Cover letter\""));
  ASSERT_EQ(print("--annex annexes/b-diploma.pdf --lang de").status, 0);
  EXPECT_THAT(outline_of("packet.pdf"), HasSubstr("\"Anschreiben\""));
}

TEST_F(PacketWithAnnexes, CountsTheirPages) {
  ASSERT_EQ(print("--annex annexes/b-diploma.pdf --set page.footer=footer_page").status, 0);
  EXPECT_THAT(text_of("packet.pdf"), ContainsRegex("2 ?/ ?3"));
}

TEST_F(PacketWithAnnexes, StaysWhatAllOfItIs) {
  ASSERT_EQ(batch().status, 0);
  EXPECT_THAT(shell("pdfinfo -struct out/acme.pdf"),
              ContainsRegex("Document\n  Part(.*\n)*  Part(.*\n)*  Part \"Reference of Sund Line"));
  EXPECT_THAT(bytes_of("out/acme.pdf"), HasSubstr("<pdfuaid:part>1<"));
  EXPECT_THAT(bytes_of("out/acme.pdf"), HasSubstr("pdfaid:part=\"3\""));
  EXPECT_THAT(run_cvpress("check out/acme.pdf", folder_.path()).out, Not(HasSubstr("[tags.")));
}

TEST_F(PacketWithAnnexes, ClaimsNoStandardThatOneOfItIsNot) {
  run_shell(
      "qpdf --qdf --object-streams=disable annexes/a-reference.pdf - | sed "
      "'s/pdfaid:/pdfxx:/; s/pdfuaid:/xxxxxxx:/' > annexes/plain.pdf; rm annexes/[ab]*",
      folder_.path());
  const Outcome outcome = batch("--explain");
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(bytes_of("out/acme.pdf"), Not(HasSubstr("pdfuaid:part>")));
  EXPECT_THAT(bytes_of("out/acme.pdf"), Not(HasSubstr("pdfaid:part")));
  EXPECT_THAT(outcome.err, HasSubstr("annexes/plain.pdf is no PDF/UA"));
}

TEST_F(PacketWithAnnexes, GivesTheSameBytesAsARender) {
  ASSERT_EQ(batch("-j 1").status, 0);
  ASSERT_EQ(print("--annex annexes/a-reference.pdf --annex annexes/b-diploma.pdf").status, 0);
  EXPECT_TRUE(bytes_of("out/acme.pdf") == bytes_of("packet.pdf"));
  ASSERT_EQ(batch("-j 2 --out two").status, 0);
  EXPECT_TRUE(bytes_of("out/acme.pdf") == bytes_of("two/out/acme.pdf"));
}

TEST_F(PacketWithAnnexes, MayBeginWithOne) {
  write_plan("packet: [annexes/b-diploma.pdf, cv, annexes/a-reference.pdf, letter]\n");
  const Outcome outcome = batch();
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(text_of("-f 1 -l 1 out/acme.pdf"), ContainsRegex("Diploma of Jo|DIPLOMA"));
  EXPECT_THAT(text_of("-f 4 -l 4 out/acme.pdf"), HasSubstr("Work at Acme"));
  EXPECT_THAT(outline_of("out/acme.pdf"),
              ContainsRegex("Diploma of Jo(.*\n)*.*Résumé(.*\n)*.*Reference(.*\n)*.*Work at Acme"));
}

TEST_F(PacketWithAnnexes, MayDifferFromRowToRow) {
  write_annex("acme", "Words of Acme");
  write_annex("fern", "Words of Fern");
  write_plan("packet: [cv, 'annexes/{company}.pdf']\n");
  folder_.write("plan.yaml", [this] {
    std::string plan = bytes_of("plan.yaml");
    plan.replace(plan.find("letter: {text: letter.md}\n"), 26, "");
    plan.replace(plan.find("company: Acme"), 13, "company: acme");
    plan.replace(plan.find("company: Fern"), 13, "company: fern");
    return plan;
  }());
  const Outcome outcome = batch();
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outline_of("out/acme.pdf"), HasSubstr("Words of Acme"));
  EXPECT_THAT(outline_of("out/fern.pdf"), HasSubstr("Words of Fern"));
}

TEST_F(PacketWithAnnexes, IsMadeAgainWhereOneChanged) {
  ASSERT_EQ(batch().status, 0);
  EXPECT_THAT(bytes_of("plan.manifest.jsonl"),
              ContainsRegex("\"annexes\":\\[\\[\"annexes/a-reference.pdf\",\"[0-9a-f]{64}\"\\]"));
  EXPECT_THAT(batch("--changed").err, HasSubstr("2 as they were"));
  write_annex("b-diploma", "Another diploma of Jo");
  EXPECT_THAT(batch("--changed").err, Not(HasSubstr("as they were")));
  EXPECT_THAT(outline_of("out/acme.pdf"), HasSubstr("Another diploma of Jo"));
}

TEST_F(PacketWithAnnexes, AreListedAndVerified) {
  ASSERT_EQ(batch().status, 0);
  EXPECT_THAT(run_cvpress("sent", folder_.path()).out, HasSubstr("out/acme.pdf"));
  EXPECT_THAT(run_cvpress("verify out/acme.pdf --manifest plan.manifest.jsonl", folder_.path()).out,
              HasSubstr("as it was made"));
}

TEST_F(PacketWithAnnexes, AreRefusedBeforeTheFirstFileIsWritten) {
  write_plan("packet: [letter, cv, annexes/z*.pdf]\n");
  EXPECT_THAT(batch().err, HasSubstr("plan.yaml:6:22: error: no PDF fits annexes/z*.pdf"));
  EXPECT_THAT(batch().err, Not(HasSubstr("more problems")));
  write_plan("packet: [letter, cv, annexes/b-diplom.pdf]\n");
  EXPECT_THAT(batch().err, HasSubstr("b-diploma.pdf"));
  folder_.write("annexes/broken.pdf", "%PDF-1.7\nnothing of a PDF\n");
  write_plan("packet: [letter, cv, annexes/*.pdf]\n");
  EXPECT_THAT(batch().err, HasSubstr("annexes/broken.pdf cannot be joined"));
  run_shell(
      "rm annexes/broken.pdf; qpdf --encrypt a b 256 -- annexes/a-reference.pdf "
      "annexes/c.pdf",
      folder_.path());
  EXPECT_THAT(batch().err, HasSubstr("annexes/c.pdf cannot be joined: it is encrypted"));
  EXPECT_FALSE(has("out"));
}

TEST_F(PacketWithAnnexes, AreComparedOrNamed) {
  ASSERT_EQ(batch().status, 0);
  run_shell("cp out/acme.pdf before.pdf", folder_.path());
  std::string letter = bytes_of("letter.md");
  letter.insert(letter.find("\n---\n") + 5, "And I can swim.\n\n");
  folder_.write("letter.md", letter);
  ASSERT_EQ(batch().status, 0);
  const Outcome outcome = run_cvpress("diff before.pdf out/acme.pdf", folder_.path());
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, HasSubstr("+ paragraph \"And I can swim.\" of \"letter\""));
  EXPECT_THAT(outcome.err, HasSubstr("not compared: 2 PDFs of others in before.pdf"));
  const Outcome with_profile = run_cvpress("diff out/acme.pdf cv.md", folder_.path());
  EXPECT_THAT(with_profile.out, Not(HasSubstr("letter")));
  EXPECT_THAT(with_profile.err,
              HasSubstr("not compared: the letter and 2 PDFs of others in out/acme.pdf"));
}

TEST_F(PacketWithAnnexes, IsNotWrittenOverOne) {
  write_plan("packet: [cv, letter, 'annexes/a*.pdf']\n");
  folder_.write("plan.yaml", [this] {
    std::string plan = bytes_of("plan.yaml");
    plan.replace(plan.find("out/{company.slug}"), 18, "annexes/a-reference");
    plan.replace(plan.find(", {company: Fern}"), 17, "");
    return plan;
  }());
  const std::string before = bytes_of("annexes/a-reference.pdf");
  EXPECT_THAT(batch().err, HasSubstr("is read for this batch; it is not overwritten"));
  EXPECT_TRUE(bytes_of("annexes/a-reference.pdf") == before);
  EXPECT_THAT(run_cvpress("render cv.md --annex annexes/a-reference.pdf -o annexes/a-reference.pdf",
                          folder_.path())
                  .err,
              HasSubstr("is not overwritten"));
}

TEST_F(PacketWithAnnexes, ReadsNoneOutOfTheFoldersOfThePlan) {
  run_shell(
      "mkdir inside && cp -r plan.yaml cv.md letter.md annexes inside && "
      "rm inside/annexes/a-reference.pdf && ln -s ../../annexes/a-reference.pdf "
      "inside/annexes/a-reference.pdf",
      folder_.path());
  const Outcome outcome = run_cvpress("batch inside/plan.yaml", folder_.path());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outline_of("inside/out/acme.pdf"), Not(HasSubstr("Reference of Sund Line")));
}

TEST_F(PacketWithAnnexes, MayBeEncryptedToo) {
  folder_.write("secret.txt", "open\n");
  ASSERT_EQ(print("--annex annexes/b-diploma.pdf --password-file secret.txt").status, 0);
  EXPECT_THAT(shell("qpdf --password=open --show-npages packet.pdf"), HasSubstr("3"));
}

TEST_F(PacketWithAnnexes, WarnsOfWhatAnAnnexSaysThatIsHidden) {
  write_annex("c-phone", "Call 47 555 01 234");
  folder_.write("annexes/c-phone.md", "---\ntitle: Phone\n---\nCall +47 555 01 234.\n");
  ASSERT_EQ(
      run_cvpress("render annexes/c-phone.md -q --no-embed -o annexes/c-phone.pdf", folder_.path())
          .status,
      0);
  const Outcome outcome = print("--hide phone --annex annexes/c-phone.pdf");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("annexes/c-phone.pdf says what is to be hidden"));
}

TEST_F(PacketWithAnnexes, AreJoinedToACvAlone) {
  const Outcome outcome =
      run_cvpress("render cv.md --annex annexes/b-diploma.pdf -o one.pdf", folder_.path());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("one.pdf: 2 pages"));
  EXPECT_EQ(run_cvpress("render cv.md --annex no.pdf -o two.pdf", folder_.path()).status, 1);
  EXPECT_EQ(
      run_cvpress("render cv.md --annex annexes/b-diploma.pdf --format text -o -", folder_.path())
          .status,
      2);
}

}  // namespace
