// Random résumés with all that text can hold, written and read again.
#include <gtest/gtest.h>

#include "data/prepare.h"
#include "data/read.h"
#include "jsonresume/jsonresume.h"
#include "support/jsonresume_documents.h"
#include "support/jsonresume_random_resume.h"

namespace cvpress::jsonresume {
namespace {

TEST(RoundTrip, KeepsWhatIsForChoosingToItself) {
  model::Resume resume;
  model::Entry entry;
  entry.kind = model::Kind::kExperience;
  entry.title = model::plain("Baker");
  entry.id = "secret-id";
  entry.marks = {"secret-tag"};
  model::Block paragraph;
  paragraph.inlines = model::plain("Bread");
  paragraph.marks = {"secret-tag"};
  entry.description = {paragraph};
  resume.sections.emplace_back().entries = {entry};
  const std::string document = write_resume(resume, {});
  EXPECT_NE(document.find("Bread"), std::string::npos);
  EXPECT_EQ(document.find("secret"), std::string::npos) << document;
}

TEST(RoundTrip, WritesPlainTextWithoutBackslashes) {
  model::Resume resume;
  model::Entry paper;
  paper.kind = model::Kind::kPublications;
  paper.title = model::plain("On Clocks_and_time: 50*3 [sic]");
  paper.extra["doi"] = model::plain("10.1145/_x_");
  model::Entry degree;
  degree.kind = model::Kind::kEducation;
  degree.organization = model::plain("*I*");
  degree.extra["grade"] = model::plain("3.9");
  for (const model::Entry& entry : {paper, degree}) {
    model::Section& section = resume.sections.emplace_back();
    section.kind = entry.kind;
    section.entries = {entry};
  }
  const std::string document = write_resume(resume, {});
  for (const char* written :
       {R"("name": "On Clocks_and_time: 50*3 [sic]")", R"("doi": "10.1145/_x_")",
        R"("score": "3.9")", R"("institution": "\\*I\\*")"}) {
    EXPECT_NE(document.find(written), std::string::npos) << written << "\n" << document;
  }
  EXPECT_EQ(model::dump_json(tests::read_back(document).resume), model::dump_json(resume));
}

TEST(RoundTrip, GivesRandomResumesBack) {
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    const model::Resume resume = tests::any_resume(seed);
    const std::string document = write_resume(resume, {});
    SourceMap sources;
    Diagnostics diagnostics;
    const auto text = data::prepare("resume.json", document, sources, diagnostics);
    ASSERT_TRUE(text) << document;
    const auto value =
        data::read(text->text, data::Format::kJson, data::Repair::kNone, text->span(), diagnostics);
    ASSERT_TRUE(value) << diagnostics_as_text(diagnostics, sources);
    ASSERT_TRUE(is_resume(*value));
    const ReadDocument read = read_resume(*value, {sources, diagnostics, "", ""});
    ASSERT_EQ(model::dump_json(read.resume), model::dump_json(resume)) << seed << "\n" << document;
    ASSERT_EQ(write_resume(read.resume, {}), document) << seed;
  }
}

}  // namespace
}  // namespace cvpress::jsonresume
