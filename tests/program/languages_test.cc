// A page in each language: no character is missing, and a reader of PDF files gets
// every word of it back, whole and in order. ./dev readers asks other readers too.
#include <algorithm>
#include <array>
#include <cstring>
#include <filesystem>
#include <regex>
#include <set>
#include <sstream>

#include "support/program.h"

namespace {

using namespace cvpress::tests;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// Languages whose lines end inside of what stands between two spaces.
constexpr std::array<std::string_view, 6> kWithoutSpaces = {"ja", "km",      "ko",
                                                            "th", "zh-Hans", "zh-Hant"};

/// What pdftotext tells directions by; and marks that readers move, since they
/// stand on either side of a word by its direction.
const char* const kNotOfWords[] = {
    "\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u2066", "\u2067", "\u2069", "«",
    "»",      "“",      "”",      "„",      "‘",      "״",      "…",      "–",      "—",      "·",
    "•",      "،",      "؛",      "؟",      "।",      "٪",      "%",      "(",      ")",      "\"",
    ",",      ".",      ":",      ";",      "!",      "?",      "¿",      "¡",      "*",      "ʹ",
    "\u202F", "₹",      "€",      "£",      "±",      "+"};

std::string without_marks(std::string text) {
  for (const std::string mark : kNotOfWords) {
    for (std::size_t at = 0; (at = text.find(mark, at)) != std::string::npos;) {
      text.replace(at, mark.size(), " ");
    }
  }
  for (std::size_t at = 0; (at = text.find("\u00A0")) != std::string::npos;) {
    text.replace(at, 2, " ");
  }
  return text;
}

/// Cut where the direction changes: readers leave spaces out there, and tell by marks.
std::string cut_by_direction(const std::string& text) {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  std::string cut;
  for (const char c : text) {
    if (!cut.empty() && is_ascii(cut.back()) != is_ascii(c)) cut += ' ';
    cut += c;
  }
  return cut;
}

/// pdftotext takes "41–58" in text from the right for text from the left, and turns it.
bool has_range(const std::string& text) {
  return std::regex_search(text, std::regex("[0-9]–[0-9]"));
}

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(without_marks(text));
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::string together(const std::string& text) {
  std::string all;
  for (const std::string& word : words_of(text)) all += word;
  return all;
}

/// The texts of a sample: what its keys say, its bullets, and the lines after them.
std::vector<std::string> texts_of(const std::string& sample) {
  std::istringstream lines(sample);
  std::vector<std::string> texts;
  std::string body;
  int fences = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line == "---" && ++fences > 0) continue;
    if (fences > 1) body += line + " ";
    const std::size_t bullet = line.find("      - ");
    if (bullet == 0) texts.push_back(line.substr(8));
    for (const char* key : {"title: ", "role: ", "company: ", "location: ", "email: "}) {
      const std::size_t at = line.find_first_not_of(" -");
      if (fences == 1 && at != std::string::npos && line.compare(at, std::strlen(key), key) == 0) {
        texts.push_back(line.substr(at + std::strlen(key)));
      }
    }
  }
  texts.push_back(body);
  return texts;
}

std::vector<std::string> language_tags() {
  std::vector<std::string> tags;
  for (const auto& file :
       std::filesystem::directory_iterator(project_folder() + "/samples/languages")) {
    if (file.path().stem() != "README") tags.push_back(file.path().stem());
  }
  std::sort(tags.begin(), tags.end());
  return tags;
}

class Languages : public testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    sample_ = project_folder() + "/samples/languages/" + GetParam() + ".md";
    const Outcome outcome =
        run_cvpress("render '" + sample_ + "' --lang " + GetParam() + " -o cv.pdf", folder_.path(),
                    "XDG_DATA_DIRS=/usr/share");
    ASSERT_EQ(outcome.status, 0) << outcome.err;
    messages_ = outcome.err;
    text_ = run_shell("pdftotext cv.pdf -", folder_.path()).out;
  }
  bool has_spaces() const {
    return std::find(kWithoutSpaces.begin(), kWithoutSpaces.end(), GetParam()) ==
           kWithoutSpaces.end();
  }
  bool is_from_right() const {
    return GetParam() == "ar" || GetParam() == "fa" || GetParam() == "he";
  }
  TemporaryFolder folder_;
  std::string sample_;
  std::string messages_;
  std::string text_;
};

TEST_P(Languages, RendersWithoutAWarning) {
  // Of some languages the program has no words yet, and says so.
  const std::regex no_words("[^\n]*warning: there are no words for the language[^\n]*\n");
  EXPECT_THAT(std::regex_replace(messages_, no_words, ""), Not(HasSubstr("warning:")));
}

TEST_P(Languages, GivesParagraphsBackInOrder) {
  const std::string all = together(text_);
  std::vector<std::string> lost;
  for (const std::string& text : texts_of(read_file(sample_))) {
    if (is_from_right() && has_range(text)) continue;
    if (all.find(together(text)) == std::string::npos) lost.push_back(text);
  }
  EXPECT_THAT(lost, IsEmpty()) << text_;
}

TEST_P(Languages, GivesWordsBackWhole) {
  if (!has_spaces()) return;
  const auto cut = [&](const std::string& text) {
    return is_from_right() ? cut_by_direction(text) : text;
  };
  const auto printed = words_of(cut(without_marks(text_)));
  const std::set<std::string> have(printed.begin(), printed.end());
  std::vector<std::string> lost;
  for (const std::string& text : texts_of(read_file(sample_))) {
    for (const std::string& word : words_of(cut(without_marks(text)))) {
      if (!have.contains(word)) lost.push_back(word);
    }
  }
  EXPECT_THAT(lost, IsEmpty()) << text_;
}

TEST_P(Languages, LeaksNoCharacterThatIsNoText) {
  for (const char* bad : {"\u00AD", "\u200B", "\uE000", "\uF000", "\uFB01", "\uFEFB", "\uFFFD"}) {
    EXPECT_THAT(text_, Not(HasSubstr(bad)));
  }
}

std::string name_of_language(const testing::TestParamInfo<std::string>& language) {
  std::string name = language.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(All, Languages, testing::ValuesIn(language_tags()), name_of_language);

}  // namespace
