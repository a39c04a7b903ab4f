// Flows with planned breaks: what holds for any tree, and what is told of them.

#include "paginate/flow.h"

#include <algorithm>
#include <sstream>

#include "support/layout_builders.h"
#include "support/layout_random_tree.h"

namespace cvpress::tests {
namespace {

using layout::Node;
using paginate::Flow;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::size_t kMostAreas = 2000;

struct Filled {
  std::vector<std::string> areas;
  bool strayed = false;
  Diagnostics diagnostics;
};

/// A flow through areas of one height; planned if they are foreseen.
Filled filled(const Node& node, Size area, bool foreseen, layout::Memo* memo = nullptr) {
  Filled result;
  paginate::BreakNotes notes{result.diagnostics};
  paginate::OverflowWarnings warnings(result.diagnostics);
  Flow flow(node, {{}, memo, &notes});
  while (!flow.finished() && result.areas.size() < kMostAreas) {
    notes.page = static_cast<int>(result.areas.size()) + 1;
    if (foreseen) flow.foresee(area.width, {}, area.height);
    const layout::FragmentPtr fragment = flow.fill(area, warnings);
    result.areas.push_back(fragment ? printed(*fragment) : "");
  }
  result.strayed = flow.strayed();
  return result;
}

std::vector<std::string> sorted_words(const std::vector<std::string>& areas) {
  std::vector<std::string> words;
  for (const std::string& area : areas) {
    std::istringstream in(area);
    words.insert(words.end(), std::istream_iterator<std::string>(in), {});
  }
  std::sort(words.begin(), words.end());
  return words;
}

std::vector<std::string> notes_of(const Filled& filled) {
  std::vector<std::string> notes;
  for (const Diagnostic& item : filled.diagnostics.all()) {
    if (item.severity == Severity::kNote) notes.push_back(item.message);
  }
  return notes;
}

Node part(layout::PartKind kind, const std::string& name, Node node) {
  node.part = std::make_shared<const layout::Part>(layout::Part{kind, name});
  return node;
}

Node entry(const std::string& name, int text_lines) {
  return part(layout::PartKind::kEntry, name,
              stack({with_next(lines(name + "t", 1)), lines(name + "d", text_lines)}));
}

TEST(Flow, LosesNothingAndWhereItKeepsToThePlanTakesNoMoreAreas) {
  int kept_to_plan = 0;
  for (int seed = 1; seed <= 400; ++seed) {
    SCOPED_TRACE(seed);
    Dice dice(static_cast<std::uint64_t>(seed));
    // With rows, whose cells are cut each by itself, the places listed are not all;
    // turned text is as high as the room lets it be.
    const bool rows = seed % 2 == 0;
    const Node tree = random_tree(dice, {.rows = rows, .turned = rows});
    layout::Memo memo;
    for (const Pt height : {40.0, 97.0, 200.0, 450.0}) {
      const auto first_fit = filled(tree, {60000, height}, false).areas;
      const Filled planned = filled(tree, {60000, height}, true, &memo);
      ASSERT_LT(planned.areas.size(), kMostAreas);
      EXPECT_EQ(sorted_words(planned.areas), sorted_words(first_fit)) << height;
      if (planned.strayed || rows) continue;
      kept_to_plan += planned.areas.size() > 1 ? 1 : 0;
      EXPECT_LE(planned.areas.size(), first_fit.size()) << height;
    }
    if (testing::Test::HasFailure()) return;
  }
  EXPECT_GT(kept_to_plan, 200);
}

TEST(Flow, EndsInAreasOfEveryHeight) {
  for (int seed = 1; seed <= 100; ++seed) {
    Dice dice(static_cast<std::uint64_t>(seed));
    const Node tree = random_tree(dice, {});
    for (const Pt height : {0.0, 5.0, 20.0}) {
      EXPECT_LT(filled(tree, {60000, height}, true).areas.size(), kMostAreas) << seed;
    }
  }
}

TEST(Flow, IsTheSameWithAMemo) {
  for (int seed = 1; seed <= 100; ++seed) {
    Dice dice(static_cast<std::uint64_t>(seed));
    const Node tree = random_tree(dice, {});
    layout::Memo memo;
    EXPECT_EQ(filled(tree, {60000, 97}, true, &memo).areas, filled(tree, {60000, 97}, true).areas);
  }
}

TEST(Flow, KeepsAnEntryTogetherWhereItsGainIsSmall) {
  const Node document = stack({entry("a", 7), entry("b", 6)});
  EXPECT_EQ(filled(document, {100, 110}, false).areas.front(),
            "at1 ad1 ad2 ad3 ad4 ad5 ad6 ad7 bt1 bd1 bd2");
  EXPECT_EQ(filled(document, {100, 110}, true).areas.front(), "at1 ad1 ad2 ad3 ad4 ad5 ad6 ad7");
  const Node shorter = stack({entry("a", 5), entry("b", 7)});
  EXPECT_EQ(filled(shorter, {100, 110}, true).areas.front(),
            "at1 ad1 ad2 ad3 ad4 ad5 bt1 bd1 bd2 bd3 bd4");
}

TEST(Flow, TellsOfTheBreakAndOfTheOneThatItWasPreferredTo) {
  const Node document = part(layout::PartKind::kSection, "Experience",
                             stack({entry("Tideway", 7), entry("Harbour", 6)}));
  EXPECT_THAT(
      notes_of(filled(document, {100, 110}, true)),
      ElementsAre("page 1 ends before the entry \"Harbour\" (Experience), 73 % full; after 2 lines "
                  "of a paragraph in the entry \"Harbour\" (Experience) it would be 100 %, but a "
                  "paragraph is divided only for more"));
}

TEST(Flow, TellsOfNoOtherPlaceThatReadsTheSame) {
  const Node document = part(layout::PartKind::kSection, "Talks",
                             stack({together(lines("a", 4)), together(lines("b", 4)),
                                    together(lines("c", 2)), together(lines("d", 8))}));
  for (const std::string& note : notes_of(filled(document, {100, 110}, true))) {
    EXPECT_THAT(note, testing::Not(testing::HasSubstr("it would be"))) << note;
  }
}

TEST(Flow, LeavesDividersOutWhereABreakParts) {
  Node divider = lines("div", 1);
  divider.breaks.between_only = true;
  const Node document = stack({together(lines("a", 4)), divider, together(lines("b", 4)), divider,
                               together(lines("c", 4)), divider, together(lines("d", 4))});
  for (const bool planned : {true, false}) {
    EXPECT_THAT(filled(document, {100, 95}, planned).areas,
                ElementsAre("a1 a2 a3 a4 div1 b1 b2 b3 b4", "c1 c2 c3 c4 div1 d1 d2 d3 d4"));
    EXPECT_THAT(filled(document, {100, 50}, planned).areas,
                ElementsAre("a1 a2 a3 a4", "b1 b2 b3 b4", "c1 c2 c3 c4", "d1 d2 d3 d4"))
        << "with room for the divider at the foot";
    EXPECT_THAT(filled(document, {100, 45}, planned).areas,
                ElementsAre("a1 a2 a3 a4", "b1 b2 b3 b4", "c1 c2 c3 c4", "d1 d2 d3 d4"))
        << "without";
  }
}

TEST(Flow, TellsOfABreakThatWasAskedFor) {
  const Node document = stack({lines("a", 2), on_new_page(lines("b", 9))});
  EXPECT_THAT(
      notes_of(filled(document, {100, 100}, true)),
      ElementsAre("page 1 ends between two blocks, where a new page or column is asked for"));
}

TEST(Flow, TellsNothingWhereAllFits) {
  EXPECT_THAT(notes_of(filled(lines("a", 9), {100, 100}, true)), IsEmpty());
}

TEST(Flow, MeasuresNoTextAgainForAPlan) {
  std::vector<Node> entries;
  for (int i = 0; i < 100; ++i) entries.push_back(entry(std::to_string(1000 + i), 7));
  const Node document = stack(std::move(entries), 5);
  const auto measured = [&](bool foreseen) {
    layout::Memo memo;
    const std::size_t before = measuring_count();
    filled(document, {100, 300}, foreseen, &memo);
    return measuring_count() - before;
  };
  EXPECT_LE(measured(true), measured(false));
}

}  // namespace
}  // namespace cvpress::tests
