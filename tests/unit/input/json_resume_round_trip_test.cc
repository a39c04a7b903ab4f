// Every résumé of the project, written as a JSON Resume and read again.
#include <algorithm>
#include <filesystem>

#include "jsonresume/jsonresume.h"
#include "support/input_reading.h"

namespace cvpress::tests {
namespace {

namespace fs = std::filesystem;

struct Written {
  std::string document;
  std::string model;
};

Written written(const model::Resume& resume) {
  return {jsonresume::write_resume(resume, {}), model::dump_json(resume)};
}

/// The samples, the pages in all languages, and the sites of the golden files.
std::vector<std::string> all_inputs() {
  const std::string root = CVPRESS_SOURCE_DIR;
  std::vector<std::string> inputs;
  for (const char* folder :
       {"/samples", "/samples/languages", "/tests/golden", "/tests/golden/sites"}) {
    for (const auto& entry : fs::directory_iterator(root + folder)) {
      const std::string name = entry.path().filename().string();
      const bool is_other = name == "README.md" || name == "languages" || name == "letter" ||
                            name == "plan" || name == "slurm" || name == "kubernetes" ||
                            name == "sites" || name == "expected" || name == "lines" ||
                            name == "broken.md";
      if (!is_other) inputs.push_back(fs::relative(entry.path(), root).string());
    }
  }
  std::sort(inputs.begin(), inputs.end());
  return inputs;
}

std::string test_name(const testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  for (char& c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  }
  return name;
}

class EveryInput : public testing::TestWithParam<std::string> {};

TEST_P(EveryInput, IsTheSameAfterAJsonResume) {
  DiskFiles files;
  files.allow(CVPRESS_SOURCE_DIR);
  SourceMap sources;
  Diagnostics diagnostics;
  const auto resume = input::read_resume({{CVPRESS_SOURCE_DIR "/" + GetParam()}, "", "", "", ""},
                                         files, sources, diagnostics);
  ASSERT_TRUE(resume);
  const Written first = written(*resume);
  const ReadOutcome again = read_text(first.document, "resume.json");
  ASSERT_FALSE(again.failed) << again.messages;
  EXPECT_EQ(again.json, first.model);
  // What a dump leaves out is in the document.
  EXPECT_EQ(written(again.resume).document, first.document);
}

INSTANTIATE_TEST_SUITE_P(Project, EveryInput, testing::ValuesIn(all_inputs()), test_name);

}  // namespace
}  // namespace cvpress::tests
