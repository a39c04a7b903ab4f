// Whole sites of every family: what their themes print of a CV is in the PDF, in
// the site's order, whatever the layout.
#include <algorithm>
#include <filesystem>

#include "support/printed_words.h"
#include "support/program.h"

namespace {

using namespace cvpress::tests;
namespace fs = std::filesystem;

TEST(PrintedWords, AreFoundInTheirOrder) {
  const auto groups = read_word_groups("Engineer\nFoo Works\n\nBaker\n");
  EXPECT_TRUE(word_problems(groups, "Foo\nWorks: ENGI-\nNEER\nBaker").empty());
  EXPECT_EQ(word_problems(groups, "Baker\nEngineer, Foo Works").size(), 1u);
  EXPECT_EQ(word_problems(groups, "Engineer, Foo Works").front(), "is missing: Baker");
}

TEST(PrintedWords, MayStandAnywhereOrNowhere) {
  const auto groups = read_word_groups("# all\nB\n\n@any\nA\n\n@never\nHidden\n");
  EXPECT_TRUE(word_problems(groups, "A B").empty());
  EXPECT_EQ(word_problems(groups, "A B hidden").size(), 1u);
}

struct SiteCase {
  std::string site;
  std::string language;  // "" for the site's own
  std::string layout;
};

void PrintTo(const SiteCase& each, std::ostream* out) {
  *out << each.site << " " << each.language << " " << each.layout;
}

std::string sites_folder() {
  return project_folder() + "/tests/golden/sites";
}

/// "printed_words.zh.txt" is of Chinese.
std::string language_of(const std::string& file_name) {
  const std::string middle = fs::path(file_name).stem().extension().string();
  return middle.empty() ? middle : middle.substr(1);
}

std::vector<SiteCase> all_cases() {
  std::vector<SiteCase> cases;
  for (const auto& site : fs::directory_iterator(sites_folder())) {
    for (const auto& file : fs::directory_iterator(site)) {
      const std::string name = file.path().filename().string();
      if (!name.starts_with("printed_words")) continue;
      for (const char* layout : {"timeline", "classic", "minimal"}) {
        cases.push_back({site.path().filename().string(), language_of(name), layout});
      }
    }
  }
  std::sort(cases.begin(), cases.end(), [](const SiteCase& a, const SiteCase& b) {
    return std::tie(a.site, a.language, a.layout) < std::tie(b.site, b.language, b.layout);
  });
  return cases;
}

std::string case_name(const testing::TestParamInfo<SiteCase>& info) {
  const SiteCase& each = info.param;
  return each.site + (each.language.empty() ? "" : "_" + each.language) + "_" + each.layout;
}

class Sites : public testing::TestWithParam<SiteCase> {};

TEST_P(Sites, PrintWhatTheirThemesPrintInTheSitesOrder) {
  const SiteCase& each = GetParam();
  const TemporaryFolder folder;
  const std::string site = sites_folder() + "/" + each.site;
  const std::string language = each.language.empty() ? "" : " --lang " + each.language;
  const Outcome outcome = run_cvpress(
      "render '" + site + "' --layout " + each.layout + language + " -o cv.pdf", folder.path());
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const std::string text = run_shell("pdftotext -raw cv.pdf -", folder.path()).out;
  const std::string dotted = each.language.empty() ? "" : "." + each.language;
  const auto groups = read_word_groups(read_file(site + "/printed_words" + dotted + ".txt"));
  EXPECT_THAT(word_problems(groups, text), testing::IsEmpty()) << text;
}

INSTANTIATE_TEST_SUITE_P(All, Sites, testing::ValuesIn(all_cases()), case_name);

}  // namespace
