#include "hugo/citation.h"

namespace cvpress::hugo {
namespace {

struct Case {
  std::vector<model::Author> authors = {{model::plain("Ada Lind"), true},
                                        {model::plain("Bo Ek"), false}};
  std::string title = "On Bread";
  std::string venue = "Baking";
  std::string year = "2020";

  model::InlineText written(CitationStyle style) const {
    return citation({authors, model::plain(title), model::plain(venue), year}, style);
  }
  std::string apa() const { return model::plain_text(written(CitationStyle::kApa)); }
  std::string mla() const { return model::plain_text(written(CitationStyle::kMla)); }
};

TEST(Citation, PutsTheYearAfterTheAuthorsInApa) {
  EXPECT_EQ(Case{}.apa(), "Ada Lind, Bo Ek (2020). On Bread. Baking.");
}

TEST(Citation, PutsTheYearAfterTheVenueInMla) {
  EXPECT_EQ(Case{}.mla(), "Ada Lind, Bo Ek. On Bread. Baking, 2020.");
}

TEST(Citation, IsEmptyWhereNoStyleIsAskedFor) {
  EXPECT_TRUE(Case{}.written(CitationStyle::kNone).empty());
}

TEST(Citation, MakesThePersonsOwnNameStrong) {
  const model::InlineText text = Case{}.written(CitationStyle::kApa);
  EXPECT_TRUE(text.at(0).strong);
  EXPECT_EQ(text.at(2).text, "Bo Ek");
  EXPECT_FALSE(text.at(2).strong);
}

TEST(Citation, KeepsTheMarkupOfItsParts) {
  model::InlineText venue = model::plain("In ");
  venue.push_back(model::plain("Baking").front());
  venue.back().emphasis = true;
  const model::InlineText text =
      citation({{}, model::plain("A"), venue, "2020"}, CitationStyle::kApa);
  EXPECT_TRUE(text.at(3).emphasis);
  EXPECT_EQ(model::plain_text(text), "A (2020). In Baking.");
}

TEST(Citation, LeavesNoHoleForAMissingPart) {
  EXPECT_EQ((Case{.venue = ""}.apa()), "Ada Lind, Bo Ek (2020). On Bread.");
  EXPECT_EQ((Case{.year = ""}.apa()), "Ada Lind, Bo Ek. On Bread. Baking.");
  EXPECT_EQ((Case{.authors = {}}.apa()), "On Bread (2020). Baking.");
  EXPECT_EQ((Case{.venue = ""}.mla()), "Ada Lind, Bo Ek. On Bread. 2020.");
  EXPECT_EQ((Case{.year = ""}.mla()), "Ada Lind, Bo Ek. On Bread. Baking.");
  EXPECT_EQ((Case{.authors = {}}.mla()), "On Bread. Baking, 2020.");
  EXPECT_EQ((Case{.authors = {}, .title = "", .venue = "", .year = ""}.apa()), "");
}

TEST(Citation, DoublesNoFullStop) {
  EXPECT_EQ((Case{.title = "Is it Bread?", .venue = "Baking."}.apa()),
            "Ada Lind, Bo Ek (2020). Is it Bread? Baking.");
  EXPECT_EQ((Case{.title = "“Is it Bread?”"}.apa()),
            "Ada Lind, Bo Ek (2020). “Is it Bread?” Baking.");
  EXPECT_EQ((Case{.title = "面包。"}.apa()), "Ada Lind, Bo Ek (2020). 面包。 Baking.");
  EXPECT_EQ((Case{.authors = {{model::plain("Lind, A."), false}}}.mla()),
            "Lind, A. On Bread. Baking, 2020.");
}

TEST(Citation, DropsAFullStopBeforeTheCommaOfTheYear) {
  EXPECT_EQ((Case{.venue = "In Ovens, IEEE."}.mla()),
            "Ada Lind, Bo Ek. On Bread. In Ovens, IEEE, 2020.");
  EXPECT_EQ((Case{.venue = "J. Appl. Bread."}.mla()),
            "Ada Lind, Bo Ek. On Bread. J. Appl. Bread., 2020.");
}

}  // namespace
}  // namespace cvpress::hugo
