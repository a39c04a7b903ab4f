// What must hold for any content in any regions: nothing is lost, nothing is
// printed twice, the order in a region is kept, nothing is outside the paper,
// regions do not overlap, and it always ends.

#include <algorithm>
#include <map>
#include <memory>

#include "paginate/paginate.h"
#include "support/layout_builders.h"
#include "support/layout_random_tree.h"
#include "support/paginate_outcome.h"

namespace cvpress::tests {
namespace {

using compose::Document;
using compose::RegionFlow;
using layout::Fragment;
using layout::TagPtr;
using paginate::Page;

/// The sanitizers, under which a document takes ten times as long, look at the first of them.
#ifdef __SANITIZE_ADDRESS__
constexpr int kDocuments = 100;
#else
constexpr int kDocuments = 400;
#endif

struct DocumentKinds {
  Pt paper_width = 300;
  TreeKinds trees;
};

Pt length(Dice& dice, int low, int high) {
  return static_cast<Pt>(dice.number(low, high));
}

/// Each region has a tag of its own, by which its fragments are known.
RegionFlow random_region(Dice& dice, const DocumentKinds& kinds, std::size_t place) {
  RegionFlow region;
  region.name = std::to_string(place);
  region.content = stack({random_tree(dice, kinds.trees)});
  region.content.tag =
      std::make_shared<const layout::Tag>(layout::Tag{layout::Role::kDiv, {}, {}, {}});
  region.place = place;
  if (dice.chance(40)) {
    region.fixed_width = kinds.paper_width * length(dice, 0, 80) / 100;
  }
  region.share = dice.number(0, 3);
  region.columns = dice.chance(30) ? dice.number(2, 60) : 1;
  region.column_gutter = length(dice, 0, 12);
  region.balance = dice.chance(50);
  region.release = dice.chance(40);
  region.bleed = dice.chance(30);
  if (dice.chance(40)) region.background = Color{1, 2, 3};
  if (dice.chance(20)) region.border = layout::Border{1, {}, true, true, true, true, {}};
  if (dice.chance(30)) {
    region.padding = {length(dice, 0, 9), length(dice, 0, 9), length(dice, 0, 200),
                      length(dice, 0, 9)};
  }
  return region;
}

Document random_document(Dice& dice, const DocumentKinds& kinds) {
  Document document;
  document.paper = {kinds.paper_width, length(dice, 150, 500)};
  document.margins = {length(dice, 0, 40), length(dice, 0, 40), length(dice, 0, 40),
                      length(dice, 0, 40)};
  document.two_sided = dice.chance(30);
  document.gutter = length(dice, 0, 30);
  if (dice.chance(40)) {
    document.banner = lines("banner", dice.number(1, 9));
    document.banner_gap = length(dice, 0, 20);
  }
  const int regions = dice.chance(5) ? 40 : dice.number(0, 4);
  for (int i = 0; i < regions; ++i) {
    document.regions.push_back(random_region(dice, kinds, static_cast<std::size_t>(i)));
  }
  return document;
}

/// Runs `check` on many documents and their pages, with the seed in what fails.
template <class Check>
void for_each_document(const DocumentKinds& kinds, Check check) {
  for (int seed = 1; seed <= kDocuments; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Dice dice(static_cast<std::uint64_t>(seed));
    const Document document = random_document(dice, kinds);
    Diagnostics diagnostics;
    check(document, paginate::paginate(document, diagnostics));
    if (testing::Test::HasFailure()) return;
  }
}

std::string without_spaces(std::string text) {
  text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
  return text;
}

std::string whole(const layout::Node& node, Pt width) {
  return without_spaces(printed(*lay(node, {width, kUnlimited}).fragment));
}

TagPtr tag_of(const Fragment& fragment) {
  if (fragment.tag) return fragment.tag;
  return fragment.children.size() == 1 ? tag_of(*fragment.children[0].fragment) : nullptr;
}

/// What each region prints, by its tag, page after page.
std::map<TagPtr, std::string> printed_by_region(const std::vector<Page>& pages) {
  std::map<TagPtr, std::string> texts;
  for (const Page& page : pages) {
    for (const auto& item : page.content) {
      texts[tag_of(*item.fragment)] += without_spaces(printed(*item.fragment));
    }
  }
  return texts;
}

std::string sorted(std::string text) {
  std::sort(text.begin(), text.end());
  return text;
}

TEST(RegionsOfAnyKind, LoseNothingAndKeepTheOrder) {
  for_each_document({300, {.rows = false}}, [](const Document& document, const auto& pages) {
    auto texts = printed_by_region(pages);
    for (const RegionFlow& region : document.regions) {
      EXPECT_EQ(texts[region.content.tag], whole(region.content, 300));
    }
  });
}

void expect_all_printed_once(const Document& document, const std::vector<Page>& pages) {
  auto texts = printed_by_region(pages);
  for (const RegionFlow& region : document.regions) {
    EXPECT_EQ(sorted(texts[region.content.tag]), sorted(whole(region.content, 300)));
  }
}

bool is_inside(const Rect& box, Size paper) {
  return fits(0, box.origin.x) && fits(0, box.origin.y) &&
         fits(box.origin.x + box.size.width, paper.width) &&
         fits(box.origin.y + box.size.height, paper.height);
}

/// A fragment and all in it; but a marker wider than its rail stands over both sides.
void expect_inside(const Fragment& fragment, Point at, Size paper) {
  EXPECT_TRUE(is_inside({at, fragment.size}, paper)) << at.x << layout::dump(fragment);
  for (const Fragment::Child& child : fragment.children) {
    const TagPtr& tag = child.fragment->tag;
    if (tag && tag->role == layout::Role::kArtifact) continue;
    expect_inside(*child.fragment, {at.x + child.offset.x, at.y + child.offset.y}, paper);
  }
}

void expect_on_paper(const Document& document, const std::vector<Page>& pages) {
  for (const Page& page : pages) {
    for (const auto* all : {&page.content, &page.backdrop}) {
      for (const auto& item : *all) expect_inside(*item.fragment, item.origin, document.paper);
    }
  }
}

bool overlap(const Rect& a, const Rect& b) {
  const auto apart = [](Pt end, Pt begin) { return fits(end, begin); };
  return !apart(a.origin.x + a.size.width, b.origin.x) &&
         !apart(b.origin.x + b.size.width, a.origin.x) &&
         !apart(a.origin.y + a.size.height, b.origin.y) &&
         !apart(b.origin.y + b.size.height, a.origin.y);
}

void expect_apart(const std::vector<Page>& pages) {
  for (const Page& page : pages) {
    for (std::size_t i = 0; i < page.content.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        EXPECT_FALSE(overlap(box_of(page.content[i]), box_of(page.content[j])));
      }
    }
  }
}

/// One test, because what takes the time is to make the pages.
TEST(RegionsOfAnyKind, PrintAllOnceOnThePaperAndDoNotOverlap) {
  for_each_document({300, {}}, [](const Document& document, const std::vector<Page>& pages) {
    expect_all_printed_once(document, pages);
    expect_on_paper(document, pages);
    expect_apart(pages);
  });
}

}  // namespace
}  // namespace cvpress::tests
