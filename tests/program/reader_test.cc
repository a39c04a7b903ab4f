// What the reader of PDF files sees in ours: every word, in each of the three orders.
#include <algorithm>
#include <sstream>

#include "reader/text_orders.h"
#include "support/program.h"

namespace {

using namespace cvpress;
using namespace cvpress::tests;

std::vector<std::string> sorted_texts(const std::vector<reader::SeenWord>& words, bool artifacts) {
  std::vector<std::string> texts;
  for (const reader::SeenWord& word : words) {
    if (artifacts || !word.artifact) texts.push_back(word.text);
  }
  std::sort(texts.begin(), texts.end());
  return texts;
}

class OwnPdf : public testing::Test {
 protected:
  reader::SeenDocument rendered(const std::string& input, const std::string& layout) {
    const Outcome outcome =
        run_cvpress("render '" + input + "' --layout " + layout + " -o cv.pdf", folder_.path());
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    Diagnostics diagnostics;
    auto document =
        reader::read_document(read_file(folder_.path() + "/cv.pdf"), "cv.pdf", {}, diagnostics);
    EXPECT_TRUE(diagnostics.all().empty()) << diagnostics.all().front().message;
    return document ? std::move(*document) : reader::SeenDocument();
  }

  TemporaryFolder folder_;
};

TEST_F(OwnPdf, GivesTheSameWordsInEveryOrder) {
  for (const std::string& sample : sample_inputs()) {
    for (const char* layout : {"timeline", "classic", "minimal"}) {
      SCOPED_TRACE(sample + " " + layout);
      const reader::SeenDocument document = rendered(sample, layout);
      const auto in_stream = reader::words_in_stream(document);
      EXPECT_GT(in_stream.size(), 50u);
      EXPECT_EQ(sorted_texts(in_stream, false),
                sorted_texts(reader::words_by_tags(document), false));
      EXPECT_EQ(sorted_texts(in_stream, true),
                sorted_texts(reader::words_by_place(document), true));
    }
  }
}

TEST_F(OwnPdf, IsReadInPlaceAsPdftotextReadsIt) {
  rendered(sample_inputs().front(), "minimal");
  Diagnostics diagnostics;
  const auto document =
      reader::read_document(read_file(folder_.path() + "/cv.pdf"), "cv.pdf", {}, diagnostics);
  ASSERT_TRUE(document);
  std::vector<std::string> theirs;
  std::istringstream text(run_shell("pdftotext cv.pdf -", folder_.path()).out);
  for (std::string word; text >> word;) theirs.push_back(word);
  std::vector<std::string> ours;
  for (const auto& word : reader::words_by_place(*document)) ours.push_back(word.text);
  // Blocks may change places, the words are the same.
  std::sort(theirs.begin(), theirs.end());
  std::sort(ours.begin(), ours.end());
  EXPECT_EQ(ours, theirs);
}

TEST_F(OwnPdf, SaysOfItselfWhatIsInIt) {
  const reader::SeenDocument document =
      rendered(project_folder() + "/samples/designer", "timeline");
  EXPECT_EQ(document.language, "en");
  EXPECT_TRUE(document.marked);
  EXPECT_TRUE(document.shows_title);
  EXPECT_FALSE(document.metadata.empty());
  ASSERT_TRUE(document.structure);
  for (const reader::SeenFont& font : document.fonts) {
    EXPECT_TRUE(font.embedded && font.has_unicode_map) << font.name;
  }
  for (const reader::SeenPage& page : document.pages) {
    for (const reader::SeenLink& link : page.links) EXPECT_TRUE(link.in_structure) << link.url;
    for (const reader::SeenGlyph& glyph : page.glyphs) EXPECT_TRUE(glyph.told);
  }
}

}  // namespace
