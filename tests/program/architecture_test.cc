// The arrows between modules: what CMakeLists.txt says a module may use is all
// that its files include, and each third-party library stays in its module.
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "support/program.h"

namespace {

namespace fs = std::filesystem;
using cvpress::tests::project_folder;
using cvpress::tests::read_file;
using Names = std::set<std::string>;

/// module -> modules it may include, itself among them.
std::map<std::string, Names> allowed_modules() {
  std::map<std::string, Names> allowed;
  const std::string text = read_file(project_folder() + "/CMakeLists.txt") +
                           read_file(project_folder() + "/cmake/Program.cmake");
  const std::regex call(R"(cvpress_module\((\w+)([^)]*)\))");
  for (std::sregex_iterator it(text.begin(), text.end(), call), end; it != end; ++it) {
    Names& names = allowed[(*it)[1]];
    names.insert((*it)[1]);
    std::istringstream words((*it)[2]);
    std::string word;
    while (words >> word && word != "LIBRARIES") {
      if (word != "DEPENDS") names.insert(word);
    }
  }
  return allowed;
}

/// Beginning of a third-party header's name -> the modules that may include it.
const std::map<std::string, Names> kThirdParty = {
    {"yaml-cpp/", {"data"}},
    {"toml++/", {"data"}},
    {"nlohmann/", {"data"}},
    {"md4c", {"markdown"}},
    {"hb", {"text"}},
    {"unicode/", {"text"}},
    {"png", {"image", "export"}},
    {"jpeglib", {"image"}},
    {"webp/", {"image"}},
    {"librsvg/", {"image"}},
    {"cairo", {"image"}},
    {"fontconfig/", {"image"}},
    {"qpdf/", {"image", "pdf"}},
    {"poppler-", {"export"}},
    {"libdeflate", {"pdf", "reader"}},
    {"libstemmer", {"locale"}},
    {"hpdf", {"pdf"}},
    {"curl/", {"net"}},
    {"CLI/", {"cli"}},
    {"dlfcn", {"base", "image", "net", "cli"}},
    {"qrencode", {"image"}},
    {"zlib", {"reader"}},
};

struct Include {
  std::string file;
  std::string module;
  std::string name;
  bool is_ours = false;
};

std::vector<Include> all_includes() {
  std::vector<Include> includes;
  const fs::path source = project_folder() + "/src";
  const std::regex line_pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(source)) {
    const std::string extension = entry.path().extension();
    if (extension != ".cc" && extension != ".h") continue;
    const fs::path relative = fs::relative(entry.path(), source);
    std::ifstream file(entry.path());
    std::string line;
    while (std::getline(file, line)) {
      std::smatch match;
      if (!std::regex_search(line, match, line_pattern)) continue;
      includes.push_back(
          {relative.string(), relative.begin()->string(), match[2], match[1] == "\""});
    }
  }
  return includes;
}

TEST(Architecture, IncludesOnlyWhatTheModuleTableAllows) {
  const auto allowed = allowed_modules();
  ASSERT_GE(allowed.size(), 14u);
  for (const Include& include : all_includes()) {
    if (!include.is_ours) continue;
    const std::string used = include.name.substr(0, include.name.find('/'));
    ASSERT_TRUE(allowed.contains(include.module)) << include.file << " is in no module";
    EXPECT_TRUE(allowed.at(include.module).contains(used))
        << include.file << " includes " << include.name;
  }
}

TEST(Architecture, ModuleTableHasNoCycles) {
  const auto allowed = allowed_modules();
  for (const auto& [module, uses] : allowed) {
    for (const std::string& used : uses) {
      if (used == module) continue;
      ASSERT_TRUE(allowed.contains(used)) << module << " uses unknown " << used;
      EXPECT_FALSE(allowed.at(used).contains(module)) << module << " and " << used;
    }
  }
}

TEST(Architecture, KeepsEachLibraryInItsModule) {
  for (const Include& include : all_includes()) {
    if (include.is_ours) continue;
    for (const auto& [prefix, modules] : kThirdParty) {
      if (include.name.rfind(prefix, 0) != 0) continue;
      EXPECT_TRUE(modules.contains(include.module)) << include.file << " includes " << include.name;
    }
  }
}

TEST(Architecture, KeepsThirdPartyTypesOutOfPublicHeaders) {
  for (const Include& include : all_includes()) {
    const bool is_header = include.file.substr(include.file.size() - 2) == ".h";
    if (include.is_ours || !is_header || include.name.rfind("tl/", 0) == 0) continue;
    const bool standard =
        include.name.find('/') == std::string::npos && include.name.find('.') == std::string::npos;
    EXPECT_TRUE(standard || include.file.find("internal") != std::string::npos ||
                include.file.find("plugin/") != std::string::npos ||
                include.file == "pdf/object_store.h")
        << include.file << " includes " << include.name;
  }
}

TEST(Architecture, PrintsAndReadsTheMachineOnlyInCli) {
  const std::regex forbidden(
      R"(\b(std::cout|std::cerr|printf|getenv|std::time|system_clock|setlocale|srand|std::rand)\b)");
  for (const fs::directory_entry& entry :
       fs::recursive_directory_iterator(project_folder() + "/src")) {
    const std::string path = entry.path();
    if (!entry.is_regular_file() || path.find("/src/cli/") != std::string::npos) continue;
    if (path.find("/src/base/check.cc") != std::string::npos) continue;  // reports and aborts
    if (entry.path().extension() != ".cc" && entry.path().extension() != ".h") continue;
    const std::string text = read_file(path);
    std::smatch match;
    EXPECT_FALSE(std::regex_search(text, match, forbidden)) << path << ": " << match.str();
  }
}

TEST(Architecture, KeepsFilesShort) {
  for (const fs::directory_entry& entry :
       fs::recursive_directory_iterator(project_folder() + "/src")) {
    const std::string extension = entry.path().extension();
    if (extension != ".cc" && extension != ".h") continue;
    const std::string text = read_file(entry.path());
    EXPECT_LE(std::count(text.begin(), text.end(), '\n'), 400) << entry.path();
  }
}

TEST(Architecture, NamesNoMachineAndNoRegistry) {
  const std::regex forbidden(
      R"(((^|[\s"=(])/home/\w|/wor[k]/(main|shared)|registry\.|deb\.debian))");
  const auto listed = cvpress::tests::run_shell("git ls-files", project_folder());
  if (listed.status != 0) GTEST_SKIP() << "not a git checkout";
  std::istringstream names(listed.out);
  std::string name;
  while (std::getline(names, name)) {
    const std::string extension = fs::path(name).extension();
    if (extension == ".ttf" || extension == ".otf" || name.rfind("fonts/", 0) == 0) continue;
    if (name == "tests/program/architecture_test.cc") continue;  // holds the pattern itself
    const std::string text = read_file(project_folder() + "/" + name);
    std::smatch match;
    EXPECT_FALSE(std::regex_search(text, match, forbidden)) << name << ": " << match.str();
  }
}

}  // namespace
