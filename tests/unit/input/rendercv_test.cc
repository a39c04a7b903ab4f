// Which files are RenderCV's, and what is wrong with those that cannot be read.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/input_reading.h"

namespace {

using namespace cvpress;
using namespace cvpress::tests;
using testing::HasSubstr;

constexpr const char* kCv =
    "cv:\n  name: Jo Doe\n  sections:\n    text:\n      - Hello.\ndesign:\n  theme: ink\n";

struct Found {
  model::Resume resume;
  bool failed = false;
  std::string messages;
  std::vector<data::Value> looks;
};

Found read_paths(const MemoryFiles& files, const std::string& path, const std::string& in = "") {
  SourceMap sources;
  Diagnostics diagnostics;
  Found found;
  auto resume =
      input::read_resume({{path}, in, "", "", ""}, files, sources, diagnostics, &found.looks);
  found.failed = !resume;
  if (resume) found.resume = std::move(*resume);
  found.messages = diagnostics_as_text(diagnostics, sources);
  return found;
}

TEST(RendercvInput, ReadsFilesOfYamlAndJson) {
  MemoryFiles files;
  files.add("Jo_Doe_CV.yaml", kCv);
  files.add("jo.json", R"({"cv": {"name": "Jo Doe", "sections": {"text": ["Hello."]}}})");
  for (const char* name : {"Jo_Doe_CV.yaml", "jo.json"}) {
    const Found found = read_paths(files, name);
    EXPECT_EQ(found.resume.person.name, "Jo Doe") << name << found.messages;
    EXPECT_EQ(found.resume.sections.size(), 1u);
  }
}

TEST(RendercvInput, WishesTheLayoutOfItsTheme) {
  MemoryFiles files;
  files.add("cv.yaml", kCv);
  const Found found = read_paths(files, "cv.yaml");
  ASSERT_EQ(found.looks.size(), 1u);
  EXPECT_EQ(found.looks[0].map()->find("layout")->text(), "rendercv/ink");
}

TEST(RendercvInput, ReadsStandardInput) {
  EXPECT_EQ(read_paths(MemoryFiles(), "-", kCv).resume.person.name, "Jo Doe");
}

TEST(RendercvInput, ReadsTheOnlyOneOfAFolder) {
  MemoryFiles files;
  files.add("folder/Jo_CV.yaml", kCv);
  files.add("folder/other.yaml", "key: 1\n");
  EXPECT_EQ(read_paths(files, "folder").resume.person.name, "Jo Doe");
  files.add("folder/Second_CV.yaml", kCv);
  const Found several = read_paths(files, "folder");
  EXPECT_TRUE(several.failed);
  EXPECT_THAT(several.messages, HasSubstr("Jo_CV.yaml and Second_CV.yaml"));
}

TEST(RendercvInput, ReadsAKeyInCapitalsWithAWarning) {
  MemoryFiles files;
  files.add("cv.yaml", "CV:\n  name: Jo Doe\n");
  files.add("jo.json", R"({"Cv": {"name": "Jo Doe"}})");
  files.add("page.yaml", "CV: jo.pdf\nwidget: experience\nexperience:\n  - title: T\n");
  for (const char* name : {"cv.yaml", "jo.json"}) {
    const Found found = read_paths(files, name);
    EXPECT_EQ(found.resume.person.name, "Jo Doe") << name << found.messages;
    EXPECT_THAT(found.messages, HasSubstr("warning: unknown key \"C"));
    EXPECT_THAT(found.messages, HasSubstr("it is read as \"cv\""));
  }
  EXPECT_THAT(read_paths(files, "page.yaml").messages, testing::Not(HasSubstr("\"cv\"")));
}

TEST(RendercvInput, IsOneFileAtATime) {
  MemoryFiles files;
  files.add("a.yaml", kCv);
  files.add("b.yaml", kCv);
  files.add("c.md", "---\ntitle: C\n---\n");
  SourceMap sources;
  Diagnostics diagnostics;
  EXPECT_FALSE(input::read_resume({{"a.yaml", "c.md", "b.yaml"}, "", "", "", ""}, files, sources,
                                  diagnostics, nullptr));
  EXPECT_EQ(diagnostics_as_text(diagnostics, sources),
            "cvpress: error: RenderCV files are read alone: name one of a.yaml, b.yaml\n");
}

TEST(RendercvInput, LeavesOtherFilesAlone) {
  MemoryFiles files;
  files.add("r.yaml", "basics:\n  name: Jo\nwork:\n  - name: W\n    position: P\n");
  EXPECT_EQ(read_paths(files, "r.yaml").resume.person.name, "Jo");
  EXPECT_EQ(read_text("---\ntitle: A\ncv: x\nwidget: experience\nexperience:\n  - title: T\n---\n")
                .resume.sections.size(),
            1u);
}

TEST(RendercvInput, TellsWhereItHoldsNothing) {
  MemoryFiles files;
  files.add("cv.yaml", "cv:\n  sections:\n");
  const Found found = read_paths(files, "cv.yaml");
  EXPECT_TRUE(found.failed);
  EXPECT_THAT(found.messages, HasSubstr("cv.yaml:1:1: error: the document holds nothing"));
}

}  // namespace
