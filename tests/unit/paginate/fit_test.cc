// Fitting: which setting is taken, and what is told of it.

#include "paginate/fit.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "support/layout_builders.h"

namespace cvpress::tests {
namespace {

using layout::Node;
using layout::Scale;
using paginate::Extent;
using paginate::FitOutcome;
using paginate::Fitted;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

style::FitSpec on_pages(int pages) {
  style::FitSpec fit;
  fit.pages = pages;
  return fit;
}

/// A document that needs a page for each 100 of a height that the scale makes.
struct Model {
  double text = 0;
  double gaps = 0;
  int trials = 0;

  Extent operator()(const Scale& scale, int) {
    ++trials;
    const double gap = scale.gaps < 0 ? 1 + 0.5 * scale.gaps : 1 + 0.5 * scale.gaps;
    const double height = text * scale.leading * scale.size + gaps * gap;
    const int pages = static_cast<int>(std::ceil(height / 100 - 1e-9));
    return {pages, height / 100 - (pages - 1)};
  }
};

Fitted fitted(Model& model, const style::FitSpec& fit) {
  return paginate::fitted_scale(
      fit, [&model](const Scale& scale, int most) { return model(scale, most); });
}

TEST(Fit, ChangesNothingUnlessItIsAsked) {
  Model model{150, 50};
  EXPECT_EQ(fitted(model, {}).scale, Scale{});
  EXPECT_EQ(model.trials, 0);
}

TEST(Fit, TightensNothingThatFits) {
  Model model{80, 20};
  const Fitted result = fitted(model, on_pages(2));
  EXPECT_EQ(result.outcome, FitOutcome::kNatural);
  EXPECT_EQ(result.scale, Scale{});
}

TEST(Fit, TakesTheGentlestGapsThatAreEnough) {
  Model model{80, 24};  // at -1/3 the gaps are 20
  const Fitted result = fitted(model, on_pages(1));
  EXPECT_EQ(result.outcome, FitOutcome::kTightened);
  EXPECT_LE(result.scale.gaps, -1.0 / 3);
  EXPECT_GE(result.scale.gaps, -1.0 / 3 - 1.0 / 32);
  EXPECT_EQ(result.scale.leading, 1);
}

TEST(Fit, UsesUpOneStepBeforeTheNext) {
  Model model{95, 20};  // 10 of gaps; the text has to give 5 of 95
  const Fitted result = fitted(model, on_pages(1));
  EXPECT_EQ(result.scale.gaps, -1);
  EXPECT_NEAR(result.scale.leading, 90 / 95.0, 0.08 / 32);
  EXPECT_EQ(result.scale.size, 1);
}

TEST(Fit, GoesByTheOrderOfTheLayout) {
  Model model{95, 8};
  style::FitSpec fit = on_pages(1);
  fit.order = {style::FitStep::kSize};
  const Fitted result = fitted(model, fit);
  EXPECT_EQ(result.scale.gaps, 0);
  EXPECT_LT(result.scale.size, 1);
}

TEST(Fit, IsTheFloorWhereThatIsNotEnough) {
  Model model{300, 20};
  const Fitted result = fitted(model, on_pages(1));
  EXPECT_EQ(result.outcome, FitOutcome::kTooMuch);
  EXPECT_EQ(result.scale, (Scale{-1, 0.92, 0.9}));
}

TEST(Fit, NeedsNoMoreThanTwelveTrials) {
  for (double text = 50; text < 300; text += 7) {
    Model model{text, 40};
    fitted(model, on_pages(1));
    EXPECT_LE(model.trials, 12);
  }
}

TEST(Fit, FillsANearlyFullLastPageAndAddsNone) {
  style::FitSpec fit;
  fit.fill = true;
  Model model{160, 30};
  const Fitted result = fitted(model, fit);
  EXPECT_EQ(result.outcome, FitOutcome::kLoosened);
  EXPECT_NEAR(result.scale.gaps, 2.0 / 3, 1.0 / 32);
  EXPECT_LE(model(result.scale, 2).pages, 2);
  Model half_empty{120, 20};
  EXPECT_EQ(fitted(half_empty, fit).outcome, FitOutcome::kNatural);
}

compose::Document document_to_fit(Node content, style::FitSpec fit) {
  compose::Document document;
  document.paper = {120, 100};
  document.margins = {20, 10, 20, 10};  // leaves 100 x 60
  document.body.size = 10;
  document.body.leading = 1;
  document.regions.push_back({"region", std::move(content), 0, 100});
  document.fit = fit;
  return document;
}

Node item(const std::string& name, int count, std::uint32_t place) {
  Node node = stack({lines(name, count)});
  node.tag = std::make_shared<const layout::Tag>(layout::Tag{layout::Role::kLI, "", "", ""});
  node.where = {1, place, place + 1};
  return node;
}

Node with_gaps(std::vector<Node> children, layout::Gap gap) {
  Node node = stack(std::move(children));
  auto& gaps = std::get<layout::Stack>(node.content).gaps;
  gaps.assign(gaps.size(), gap);
  return node;
}

struct PagesAndMessages {
  std::size_t pages = 0;
  std::vector<Diagnostic> told;
};

PagesAndMessages paginated_to_fit(const compose::Document& document) {
  Diagnostics diagnostics;
  PagesAndMessages outcome;
  outcome.pages = paginate::paginate(document, diagnostics).size();
  for (const Diagnostic& item : diagnostics.all()) {
    if (item.severity != Severity::kNote || item.is_report) outcome.told.push_back(item);
  }
  return outcome;
}

TEST(Fit, TellsWhatItChanged) {
  const auto content = with_gaps({lines("a", 2), lines("b", 2), lines("c", 1)}, {2, 10, 12});
  EXPECT_EQ(paginated_to_fit(document_to_fit(content, {})).pages, 2u);
  const PagesAndMessages outcome = paginated_to_fit(document_to_fit(content, on_pages(1)));
  EXPECT_EQ(outcome.pages, 1u);
  ASSERT_EQ(outcome.told.size(), 1u);
  EXPECT_EQ(outcome.told[0].message, "fitted on 1 page: gaps at 50 %");
}

TEST(Fit, TellsOfLeadingAndSizeInTheUnitsOfTheLayout) {
  const PagesAndMessages outcome = paginated_to_fit(document_to_fit(lines("a", 7), on_pages(1)));
  EXPECT_EQ(outcome.pages, 1u);
  ASSERT_EQ(outcome.told.size(), 1u);
  EXPECT_EQ(outcome.told[0].message, "fitted on 1 page: leading 1.00 → 0.92, text 10 → 9.3 pt");
}

TEST(Fit, TellsHowMuchIsOverAndWhatWouldDoIt) {
  const auto content = stack({item("a", 3, 10), item("b", 2, 20), item("c", 3, 30)});
  const PagesAndMessages outcome = paginated_to_fit(document_to_fit(content, on_pages(1)));
  EXPECT_EQ(outcome.pages, 2u);  // 66.24 of 60 at the tightest
  ASSERT_EQ(outcome.told.size(), 1u);
  EXPECT_EQ(outcome.told[0].severity, Severity::kWarning);
  EXPECT_THAT(outcome.told[0].message, HasSubstr("over 1 page at the tightest"));
  EXPECT_THAT(outcome.told[0].message, HasSubstr("this bullet would do it"));
  ASSERT_EQ(outcome.told[0].hints.size(), 1u);
}

TEST(Fit, NamesBulletsByTheirFirstWordsAndNoPlaceTwice) {
  const auto bullet = [](const std::string& text) {
    Node node = stack({words(text)});
    node.tag = std::make_shared<const layout::Tag>(layout::Tag{layout::Role::kLI, "", "", ""});
    node.where = {1, 10, 20};
    return node;
  };
  const std::string rest = " aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj kkkk llll";
  const auto content = stack({lines("x", 5), bullet("Negotiated with two" + rest + rest),
                              bullet("Led the move" + rest + rest)});
  const PagesAndMessages outcome = paginated_to_fit(document_to_fit(content, on_pages(1)));
  ASSERT_EQ(outcome.told.size(), 1u);
  const std::vector<Hint>& hints = outcome.told[0].hints;
  ASSERT_EQ(hints.size(), 2u);
  EXPECT_THAT(hints[0].text + hints[1].text, HasSubstr("\"Negotiated with two aaaa …\", "));
  EXPECT_THAT(hints[0].text + hints[1].text, HasSubstr("\"Led the move aaaa …\", "));
  EXPECT_TRUE(hints[0].where.known());
  EXPECT_FALSE(hints[1].where.known());
}

TEST(Fit, TellsOfNoChangeThatDoesNotShow) {
  const auto content = with_gaps({lines("a", 5), lines("b", 1)}, {9.98, 10, 12});
  compose::Document tall = document_to_fit(content, on_pages(1));
  tall.margins.bottom -= 9.8;  // the gaps' least is not enough by a hair
  const PagesAndMessages outcome = paginated_to_fit(tall);
  ASSERT_EQ(outcome.told.size(), 1u);
  EXPECT_THAT(outcome.told[0].message, testing::Not(HasSubstr("1.00 → 1.00")));
}

TEST(Fit, SaysWhereGapsAreAtTheirLeast) {
  const auto content = with_gaps({lines("a", 3), lines("b", 3)}, {0, 10, 12});
  const PagesAndMessages outcome = paginated_to_fit(document_to_fit(content, on_pages(1)));
  ASSERT_EQ(outcome.told.size(), 1u);
  EXPECT_EQ(outcome.told[0].message, "fitted on 1 page: gaps at their least, 0 % on average");
}

TEST(Fit, NamesThePageBreakThatNeedsMorePages) {
  Node later = on_new_page(item("b", 1, 20));
  const PagesAndMessages outcome =
      paginated_to_fit(document_to_fit(stack({item("a", 1, 10), std::move(later)}), on_pages(1)));
  ASSERT_EQ(outcome.told.size(), 1u);
  EXPECT_THAT(outcome.told[0].message, HasSubstr("page breaks that are asked for"));
  ASSERT_EQ(outcome.told[0].hints.size(), 1u);
  EXPECT_EQ(outcome.told[0].hints[0].where, (SourceSpan{1, 20, 21}));
}

/// A narrow region of many items beside a wide one of few.
compose::Document two_regions(Node main, Node side) {
  compose::Document two = document_to_fit(std::move(main), on_pages(1));
  two.regions[0].name = "main";
  two.regions[0].fixed_width = 60;
  two.regions[0].width = 60;
  two.regions.push_back({"side", std::move(side), 60, 40, 1, 40});
  return two;
}

TEST(Fit, NamesBulletsOfTheRegionThatIsTooLong) {
  const PagesAndMessages outcome = paginated_to_fit(
      two_regions(stack({item("m", 5, 10), item("n", 1, 11)}),
                  stack({item("s", 3, 20), item("t", 2, 21), item("u", 2, 22), item("v", 1, 23)})));
  ASSERT_EQ(outcome.told.size(), 1u);
  EXPECT_THAT(outcome.told[0].message, HasSubstr("over 1 page in the region \"side\""));
  ASSERT_FALSE(outcome.told[0].hints.empty());
  for (const Hint& hint : outcome.told[0].hints) EXPECT_GE(hint.where.begin, 20u);
}

TEST(Fit, NamesBulletsThatTrulyDoIt) {
  for (int first = 1; first < 6; ++first) {
    for (int count = 4; count < 12; ++count) {
      std::vector<Node> items;
      for (int i = 0; i < count; ++i) {
        items.push_back(item("s" + std::to_string(i), 1 + (first * (i + 1)) % 4,
                             20 + static_cast<std::uint32_t>(i)));
      }
      const auto all = items;
      const PagesAndMessages outcome =
          paginated_to_fit(two_regions(item("m", 2, 10), with_gaps(std::move(items), {1, 3, 4})));
      if (outcome.told.empty() || outcome.told[0].severity != Severity::kWarning) continue;
      std::vector<Node> kept;
      for (const Node& each : all) {
        const auto& hints = outcome.told[0].hints;
        const bool is_named = std::any_of(
            hints.begin(), hints.end(), [&](const Hint& hint) { return hint.where == each.where; });
        if (!is_named) kept.push_back(each);
      }
      if (kept.size() == all.size()) continue;  // no few would do it
      EXPECT_EQ(
          paginated_to_fit(two_regions(item("m", 2, 10), with_gaps(std::move(kept), {1, 3, 4})))
              .pages,
          1u)
          << first << ' ' << count;
    }
  }
}

TEST(Fit, CountsTheLinesBehindFullPages) {
  // The planner would leave more to the second page, so that this is not nearly empty.
  for (int over = 1; over < 4; ++over) {
    std::vector<Node> items;
    for (int i = 0; i < 7 + over; ++i) {
      items.push_back(item("s" + std::to_string(i), 1, 20 + static_cast<std::uint32_t>(i)));
    }
    const PagesAndMessages outcome =
        paginated_to_fit(document_to_fit(stack(std::move(items)), on_pages(1)));
    ASSERT_EQ(outcome.told.size(), 1u);
    EXPECT_THAT(outcome.told[0].message,
                testing::StartsWith(std::to_string(over) + (over == 1 ? " line " : " lines ")));
  }
}

TEST(Fit, TellsWhereMorePagesWereAskedForThanThereAre) {
  const PagesAndMessages outcome = paginated_to_fit(document_to_fit(lines("a", 3), on_pages(3)));
  ASSERT_EQ(outcome.told.size(), 1u);
  EXPECT_THAT(outcome.told[0].message, HasSubstr("1 page of the 3 pages that were asked for"));
}

TEST(Fit, TellsOfALastPageThatStaysEmpty) {
  style::FitSpec fit;
  fit.fill = true;
  const PagesAndMessages empty = paginated_to_fit(document_to_fit(lines("a", 3), fit));
  ASSERT_EQ(empty.told.size(), 1u);
  EXPECT_THAT(empty.told[0].message, HasSubstr("it is 50 % full"));
  for (const Diagnostic& told : paginated_to_fit(document_to_fit(lines("a", 6), fit)).told) {
    EXPECT_THAT(told.message, testing::Not(HasSubstr("last page")));
  }
}

TEST(Fit, DropsNothing) {
  EXPECT_EQ(paginated_to_fit(document_to_fit(lines("a", 60), on_pages(1))).pages, 9u);
}

}  // namespace
}  // namespace cvpress::tests
