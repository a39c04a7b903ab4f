#include "support/markdown_reading.h"

namespace cvpress::markdown {
namespace {

using testing::HasSubstr;

const ReadOptions kMath{.dialect = {.math = true}};

TEST(Math, IsReadableText) {
  EXPECT_EQ(outline(R"($\alpha_1 + x^2 \le \frac{a}{b+c}$)", kMath), "α₁ + x² ≤ a/(b+c)");
  EXPECT_EQ(outline(R"($$\sqrt{2} \in \mathbb{R}$$)", kMath), "√2 ∈ ℝ");
  EXPECT_EQ(outline(R"(\(x_{ij}\) and \\(y^{n-1}\\) \[\sum_i a_i\])", kMath),
            "x_ij_ and y^n−1^ ∑_i_ a_i_");
  EXPECT_EQ(outline(R"($\text{it's max-cut}\,\mathbf{v}\cdot\hat{n} = 90^\circ$)", kMath),
            "it's max-cut *v*·n̂ = 90°");
  EXPECT_EQ(outline(R"($f'(x) \to \sin\theta$)", kMath), "f′(x) → sin θ");
}

TEST(Math, IsProtectedFromMarkdown) {
  EXPECT_EQ(outline("$a_1 * b_2 * c_3$ *x*", kMath), "a₁ * b₂ * c₃ /x/");
}

TEST(Math, SumsOfMoneyAreNone) {
  EXPECT_EQ(outline("from $100 to $200, or $5", kMath), "from $100 to $200, or $5");
  EXPECT_EQ(outline("`$x$` and \\$y\\$", kMath), "`$x$` and $y$");
}

TEST(Math, IsTextWhereTheSiteHasItOff) {
  EXPECT_EQ(outline(R"($x$ \(y\))"), "$x$ (y)");
}

TEST(Math, PrintsWhatItDoesNotKnowAsItsSource) {
  const ReadMarkdown text = read("a $\\weird{x_1}$ and $\\strange$", kMath);
  EXPECT_EQ(outline(text.blocks), "a \\weird{x_1} and \\strange");
  EXPECT_THAT(text.messages, HasSubstr("a.md:1:4: warning: formulas with \"\\weird\""));
  EXPECT_THAT(text.messages, testing::Not(HasSubstr("strange\"")));
}

TEST(Math, IsAlsoAShortcode) {
  EXPECT_EQ(outline("{{< math >}}$$\\pi$$ and $x^2${{< /math >}}"), "π and x²");
}

TEST(Math, IsReadOnce) {
  EXPECT_EQ(outline("{{< math >}}$F(\\mathbf{x}_{n})$ [\\$5]{{< /math >}}", kMath),
            "F(*x*_n_) [$5]");
  const ReadMarkdown text = read("{{< math >}}\\weird{{< /math >}}");
  EXPECT_EQ(outline(text.blocks), "\\weird");
  EXPECT_THAT(text.messages, HasSubstr("a.md:1:1: warning: formulas with"));
}

TEST(Math, BoundsNesting) {
  std::string deep;
  for (int i = 0; i < 10000; ++i) deep += "\\bm{\\frac";
  EXPECT_THAT(outline("$" + deep + "x$", kMath), HasSubstr("\\frac"));
  std::string chain;
  for (int i = 0; i < 10000; ++i) chain += "\\bm";
  EXPECT_THAT(outline("$" + chain + " x$", kMath), HasSubstr("x"));
}

}  // namespace
}  // namespace cvpress::markdown
