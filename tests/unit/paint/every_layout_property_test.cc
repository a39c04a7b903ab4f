// Random résumés in every layout that ships, on both papers: nothing lost,
// nothing twice, nothing outside of the paper or over another text, order kept.
#include <algorithm>
#include <map>
#include <optional>

#include <fmt/format.h>

#include "base/files.h"
#include "base/utf8.h"
#include "compose/compose.h"
#include "paginate/paginate.h"
#include "paint/paint.h"
#include "style/load_layout.h"
#include "support/random_resume.h"
#include "text/font_catalog.h"

namespace cvpress::paint {
namespace {

const DiskFiles& project_files() {
  static const DiskFiles kFiles = [] {
    DiskFiles files;
    files.allow(CVPRESS_SOURCE_DIR "/fonts");
    return files;
  }();
  return kFiles;
}

const text::FontCatalog& shipped_fonts() {
  static const text::FontCatalog kFonts(project_files(), {CVPRESS_SOURCE_DIR "/fonts"});
  return kFonts;
}

std::vector<std::string> layout_names() {
  static const MemoryFiles kFiles;
  std::vector<std::string> names;
  for (const style::LayoutListing& layout : style::list_layouts({kFiles, {}})) {
    names.push_back(layout.name);
  }
  return names;
}

/// A stretch of text on a page: its letters, and the box that small letters fill.
struct Placed {
  std::string text;
  std::size_t page = 0;
  Rect box;
};

Rect box_of(const DrawGlyphs& op) {
  const double scale = op.size / op.run->face->metrics().units_per_em;
  Pt width = 0;
  Pt inked = 0;
  for (std::uint32_t i = op.begin; i < op.end; ++i) {
    const text::Glyph& glyph = op.run->glyphs[i];
    width += glyph.advance * scale + op.letter_space;
    if (text::is_word_space(*op.run, glyph)) {
      width += op.word_space;
    } else {
      inked = width;
    }
  }
  const Pt height = op.size * 0.45;
  return {{op.origin.x, op.origin.y - height}, {inked, height}};
}

/// What a reader of the content stream finds: all text but the decoration's.
std::vector<Placed> placed_text(const DisplayList& list) {
  std::vector<Placed> all;
  for (std::size_t page = 0; page < list.pages.size(); ++page) {
    std::vector<bool> artifacts;
    int hidden = 0;
    for (const DrawOp& op : list.pages[page].ops) {
      if (const auto* begin = std::get_if<BeginTag>(&op)) {
        artifacts.push_back(begin->tag->role == layout::Role::kArtifact);
        hidden += artifacts.back() ? 1 : 0;
      } else if (std::holds_alternative<EndTag>(op)) {
        hidden -= artifacts.back() ? 1 : 0;
        artifacts.pop_back();
      } else if (const auto* glyphs = std::get_if<DrawGlyphs>(&op); glyphs && hidden == 0) {
        all.push_back({text_of(*glyphs), page, box_of(*glyphs)});
      }
    }
  }
  return all;
}

/// Words in the order they are read. A word that was broken between two lines is one
/// where its halves follow each other, which only those who look for it can know.
std::vector<std::string> words_of(const std::vector<Placed>& text) {
  std::vector<std::string> words;
  std::string word;
  const auto finish = [&] {
    if (!word.empty()) words.push_back(word);
    word.clear();
  };
  const Placed* before = nullptr;
  for (const Placed& part : text) {
    const bool same_line = before != nullptr && before->page == part.page &&
                           std::abs(before->box.origin.y + before->box.size.height -
                                    part.box.origin.y - part.box.size.height) < 0.01;
    if (!same_line) finish();
    for (const char c : ascii_lower(part.text)) {
      if (c >= 'a' && c <= 'z') {
        word += c;
      } else {
        finish();
      }
    }
    before = &part;
  }
  finish();
  return words;
}

struct Printed {
  tests::RandomResume source;
  DisplayList list;
  std::vector<Placed> text;
  std::map<std::string, std::size_t> place_of;  // of each word, among all words
  std::map<std::string, int> count_of;
  std::string running;  // all letters without anything between them
  std::string messages;
};

Printed print(const std::string& layout_name, const std::string& paper, std::uint64_t seed) {
  Printed printed;
  printed.source = tests::random_resume(seed, 1 + static_cast<int>(seed % 5));
  if (seed % 6 == 5) printed.source.resume.language = "he";  // mirrors the page
  const MemoryFiles no_files;
  SourceMap sources;
  Diagnostics diagnostics;
  style::LayoutRequest request;
  request.layout = layout_name;
  request.paper = paper;
  const auto layout = style::load_layout({no_files, {}}, request, sources, diagnostics);
  EXPECT_TRUE(layout) << diagnostics_as_text(diagnostics, sources);
  if (!layout) return printed;
  const compose::Resources resources{
      shipped_fonts(), [](const model::ImageRef&, Diagnostics&) { return nullptr; }, sources};
  const compose::Document document =
      compose::compose(printed.source.resume, *layout, resources, diagnostics);
  printed.list = paint(paginate::paginate(document, diagnostics));
  printed.text = placed_text(printed.list);
  const std::vector<std::string> words = words_of(printed.text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    printed.place_of.try_emplace(words[i], i);
    ++printed.count_of[words[i]];
    printed.running += words[i];
  }
  printed.messages = diagnostics_as_text(diagnostics, sources);
  return printed;
}

void expect_all_words(const Printed& printed) {
  for (const tests::WordRun& run : printed.source.runs) {
    for (const std::string& word : run) {
      const bool is_whole = printed.count_of.contains(word);
      EXPECT_TRUE(is_whole || printed.running.find(word) != std::string::npos)
          << word << " of \"" << run.front() << " …\" is lost\n"
          << printed.messages;
      if (is_whole) {
        EXPECT_EQ(printed.count_of.at(word), 1) << word << " is printed twice";
      }
    }
  }
}

void expect_order(const Printed& printed, const std::vector<tests::WordRun>& runs) {
  for (const tests::WordRun& run : runs) {
    std::size_t last = 0;
    for (const std::string& word : run) {
      const auto place = printed.place_of.find(word);
      if (place == printed.place_of.end()) continue;  // broken between two lines
      EXPECT_GE(place->second, last) << word << " is not where it belongs";
      last = place->second;
    }
  }
}

void expect_inside_paper(const Printed& printed) {
  for (const Placed& part : printed.text) {
    const Size paper = printed.list.pages[part.page].paper;
    EXPECT_GE(part.box.origin.x, 0) << part.text;
    EXPECT_GE(part.box.origin.y, 0) << part.text;
    EXPECT_LE(part.box.origin.x + part.box.size.width, paper.width + 0.01) << part.text;
    EXPECT_LE(part.box.origin.y + part.box.size.height, paper.height + 0.01) << part.text;
  }
}

bool overlap(const Rect& a, const Rect& b) {
  constexpr Pt kSlack = 0.3;
  return a.origin.x + a.size.width > b.origin.x + kSlack &&
         b.origin.x + b.size.width > a.origin.x + kSlack &&
         a.origin.y + a.size.height > b.origin.y + kSlack &&
         b.origin.y + b.size.height > a.origin.y + kSlack;
}

void expect_nothing_over_another(const Printed& printed) {
  std::vector<Placed> sorted = printed.text;
  std::stable_sort(sorted.begin(), sorted.end(), [](const Placed& a, const Placed& b) {
    return std::pair(a.page, a.box.origin.y) < std::pair(b.page, b.box.origin.y);
  });
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    const Placed& above = sorted[i];
    for (std::size_t j = i + 1; j < sorted.size(); ++j) {
      const Placed& below = sorted[j];
      const bool is_near = below.page == above.page &&
                           below.box.origin.y < above.box.origin.y + above.box.size.height;
      if (!is_near) break;
      EXPECT_FALSE(overlap(above.box, below.box))
          << "\"" << above.text << "\" and \"" << below.text << "\" on page " << above.page + 1;
    }
  }
}

/// The structure that the tags of a document make, as far as its order: where a tag is
/// opened for the first time, its element stands; text goes to the one that is open.
class TagTree {
 public:
  void begin(const layout::Tag* tag) {
    const auto [found, is_new] = index_.try_emplace(tag, elements_.size());
    if (is_new) {
      elements_[open_.back()].push_back({found->second, std::nullopt});
      elements_.emplace_back();
    }
    open_.push_back(found->second);
  }
  void end() { open_.pop_back(); }
  void add_text(std::size_t place) { elements_[open_.back()].push_back({0, place}); }

  /// The places of all text, as one who follows the tags reads it.
  std::vector<std::size_t> read() const {
    std::vector<std::size_t> places;
    read(0, places);
    return places;
  }

 private:
  struct Kid {
    std::size_t element = 0;
    std::optional<std::size_t> text;
  };
  void read(std::size_t element, std::vector<std::size_t>& places) const {
    for (const Kid& kid : elements_[element]) {
      if (kid.text) {
        places.push_back(*kid.text);
      } else {
        read(kid.element, places);
      }
    }
  }

  std::map<const layout::Tag*, std::size_t> index_;
  std::vector<std::vector<Kid>> elements_ = std::vector<std::vector<Kid>>(1);
  std::vector<std::size_t> open_ = {0};
};

/// A region that goes on is read to its end, then the next: pages cannot tell that, but
/// what stands on one page is read as it is drawn there.
void expect_tags_in_order_of_pages(const Printed& printed) {
  TagTree tree;
  std::vector<std::size_t> page_of;
  for (std::size_t page = 0; page < printed.list.pages.size(); ++page) {
    int hidden = 0;
    std::vector<bool> artifacts;
    for (const DrawOp& op : printed.list.pages[page].ops) {
      if (const auto* begin = std::get_if<BeginTag>(&op)) {
        artifacts.push_back(begin->tag->role == layout::Role::kArtifact);
        hidden += artifacts.back() ? 1 : 0;
        if (hidden == 0) tree.begin(begin->tag.get());
      } else if (std::holds_alternative<EndTag>(op)) {
        if (hidden == 0) tree.end();
        hidden -= artifacts.back() ? 1 : 0;
        artifacts.pop_back();
      } else if (std::holds_alternative<DrawGlyphs>(op) && hidden == 0) {
        tree.add_text(page_of.size());
        page_of.push_back(page);
      }
    }
  }
  std::map<std::size_t, std::size_t> last;
  for (const std::size_t place : tree.read()) {
    const auto [before, is_first] = last.try_emplace(page_of[place], place);
    EXPECT_TRUE(is_first || before->second < place) << "on page " << page_of[place] + 1;
    before->second = place;
  }
}

class EveryLayout : public ::testing::TestWithParam<std::string> {};

TEST_P(EveryLayout, PrintsEveryWordOnceInOrderAndNothingOverAnother) {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const std::string paper = seed % 2 == 0 ? "a4" : "letter";
    SCOPED_TRACE(fmt::format("{} on {}, seed {}", GetParam(), paper, seed));
    const Printed printed = print(GetParam(), paper, seed);
    expect_all_words(printed);
    expect_order(printed, printed.source.runs);
    expect_order(printed, printed.source.titles);
    expect_inside_paper(printed);
    expect_nothing_over_another(printed);
    expect_tags_in_order_of_pages(printed);
    if (HasFailure()) return;
  }
}

std::string test_name(const ::testing::TestParamInfo<std::string>& layout) {
  std::string name = layout.param;
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Shipped, EveryLayout, ::testing::ValuesIn(layout_names()), test_name);

}  // namespace
}  // namespace cvpress::paint
