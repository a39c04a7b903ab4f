#include "batch/expand.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "batch/csv.h"
#include "batch/read_plan.h"
#include "support/batch_rows.h"
#include "support/data_reading.h"

namespace cvpress::batch {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing_support::in_pieces;

/// A plan and the documents of it.
class Expanding {
 public:
  explicit Expanding(const std::string& yaml, const std::string& csv = "")
      : file_(testing_support::read_strict("profile: p\n" + yaml)) {
    const std::vector<std::string> hideable = {"phone", "photo"};
    auto plan = read_plan(file_.value, hideable, file_.diagnostics);
    EXPECT_TRUE(plan) << file_.messages();
    if (plan) plan_ = std::move(*plan);
    KnownFacts facts{{{"name", "Ada Example"}}, "en", "", hideable};
    DocumentStream stream(plan_, rows(csv), facts);
    while (auto request = stream.next()) {
      if (*request) {
        requests.push_back(std::move(**request));
      } else {
        errors.push_back(as_diagnostic(request->error(), "rows").message);
      }
    }
  }

  /// The names of all documents, or why one has none.
  std::string names() const {
    std::string text;
    for (const DocumentRequest& request : requests) {
      const auto name = names_of(plan_, request);
      text += (name ? name->document : name.error().message) + "\n";
    }
    return text;
  }
  /// What the requests have for an option, "-" where it is not given.
  std::vector<std::string> values(std::string_view option) const {
    std::vector<std::string> texts;
    for (const DocumentRequest& request : requests) {
      const DocumentOption* found = request.option(option);
      texts.push_back(found == nullptr ? "-" : fmt::format("{}", fmt::join(found->values, ",")));
    }
    return texts;
  }
  /// The headlines of a request's layers, the weakest first.
  std::string headlines(std::size_t request) const {
    std::string text;
    for (const tailor::Operations* layer : requests.at(request).layers) {
      if (layer->headline) text += layer->headline->versions[0].text + ";";
    }
    return text;
  }

  std::vector<DocumentRequest> requests;
  std::vector<std::string> errors;

 private:
  std::unique_ptr<RowStream> rows(const std::string& csv) const {
    if (!csv.empty()) return csv_rows(in_pieces(csv));
    const auto* list = std::get_if<data::List>(&plan_.rows);
    return list == nullptr ? single_row() : rows_in_plan(*list);
  }

  testing_support::DataReading file_;
  Plan plan_;
};

TEST(Expansion, MakesADocumentOfEachRow) {
  const Expanding e("rows: x.csv\noutput: 'out/{company.slug}-{role.slug}.pdf'\n",
                    "Company,Role,Layout\nAcme,Cook,modern\nB & C,Baker,\n");
  EXPECT_EQ(e.names(), "out/acme-cook.pdf\nout/b-c-baker.pdf\n");
  EXPECT_THAT(e.values("layout"), ElementsAre("modern", "-"));
  EXPECT_EQ(e.requests[1].number, 1u);
  EXPECT_EQ(e.requests[1].row, 2u);
}

TEST(Expansion, MultipliesEachRowWithTheDimensions) {
  const Expanding e(
      "output: '{company}-{role}-{language}.pdf'\nrows: [{company: A}, {company: B}]\n"
      "dimensions: {role: {cook: , baker: }, language: [en, de]}\n");
  EXPECT_EQ(e.names(),
            "A-cook-en.pdf\nA-cook-de.pdf\nA-baker-en.pdf\nA-baker-de.pdf\n"
            "B-cook-en.pdf\nB-cook-de.pdf\nB-baker-en.pdf\nB-baker-de.pdf\n");
  EXPECT_EQ(e.requests[1].language, "de");
}

TEST(Expansion, LetsARowChooseOfADimension) {
  const Expanding e(
      "output: '{company}-{role}-{lang}.pdf'\nrows: x.csv\n"
      "dimensions: {role: {cook: {headline: C}, baker: }, language: [en, de]}\n",
      "company,role,lang\nA,Cook,DE\nB,,fr\nC,clerk,\n");
  EXPECT_EQ(e.names(), "A-cook-de.pdf\nB-cook-fr.pdf\nB-baker-fr.pdf\n");
  EXPECT_EQ(e.headlines(0), "C;");
  EXPECT_THAT(e.errors,
              ElementsAre("rows:4:3: row 3: \"clerk\" is none of the values of \"role\""));
}

TEST(Expansion, RefusesColumnsOfWhatCountsForTheWholePlan) {
  for (const char* column : {"password_file", "Password-File", "page", "fonts"}) {
    const Expanding e("rows: x.csv\noutput: '{row}.pdf'\n",
                      fmt::format("company,{}\nA,x\nB,\n", column));
    EXPECT_THAT(e.errors, ElementsAre(HasSubstr("rows:1:9: \""))) << column;
    EXPECT_THAT(e.errors, ElementsAre(HasSubstr("counts for the whole plan: put it into defaults")))
        << column;
    EXPECT_EQ(e.names(), "") << column;
  }
  const Expanding in_plan("output: '{row}.pdf'\nrows: [{company: A}, {fonts: x}]\n");
  EXPECT_THAT(in_plan.errors, ElementsAre(HasSubstr("row 2: \"fonts\" counts for")));
  EXPECT_EQ(in_plan.names(), "1.pdf\n");
}

TEST(Expansion, TakesAnOptionWhoseVariablesAreEmptyForNone) {
  const Expanding e(
      "rows: x.csv\noutput: '{row}.pdf'\nletter: {text: l.md, output: '{row}-l.pdf'}\n"
      "defaults: {layout: '{l|}', packet: [cv, '{annex|}'], password_file: '{pw|}', lang: '{g|}',\n"
      "  settings: ['colors.accent=#000', '{s|}'], paper: a4}\n"
      "dimensions: {d: {v: {paper: '{p|}'}}}\n",
      "company,l,annex,pw,s,g,p\nA,,,,,,\nB,classic,a.pdf,secret,a=1,de,letter\n");
  EXPECT_THAT(e.errors, testing::IsEmpty());
  EXPECT_THAT(e.values("layout"), ElementsAre("-", "classic"));
  EXPECT_THAT(e.values("packet"), ElementsAre("cv", "cv,a.pdf"));
  EXPECT_THAT(e.values("password_file"), ElementsAre("-", "secret"));
  EXPECT_THAT(e.values("settings"), ElementsAre("colors.accent=#000", "colors.accent=#000,a=1"));
  EXPECT_THAT(e.values("lang"), ElementsAre("-", "de"));
  EXPECT_THAT(e.values("paper"), ElementsAre("a4", "letter"));
}

TEST(Expansion, LetsARowChooseThePageOfADimension) {
  const Expanding e("rows: x.csv\noutput: '{row}-{page}.pdf'\ndimensions: {page: [a, b]}\n",
                    "company,page\nA,b\nB,\nC,c\n");
  EXPECT_EQ(e.names(), "1-b.pdf\n2-a.pdf\n2-b.pdf\n");
  EXPECT_THAT(e.errors, ElementsAre("rows:4:3: row 3: \"c\" is none of the values of \"page\""));
}

TEST(Expansion, CountsLayersFromDefaultsToTheRow) {
  const Expanding e(
      "output: x.pdf\n"
      "defaults: {headline: defaults, layout: a, paper: a4, variant: child}\n"
      "variants: {base: {headline: base, layout: b}, child: {extends: base, headline: child}}\n"
      "dimensions: {d: {v: {headline: dimension, paper: letter}}}\n"
      "rows: [{headline: row, audience: T}]\n");
  EXPECT_EQ(e.headlines(0), "defaults;base;child;dimension;row;");
  EXPECT_THAT(e.values("layout"), ElementsAre("b"));
  EXPECT_THAT(e.values("paper"), ElementsAre("letter"));
  EXPECT_THAT(e.values("audience"), ElementsAre("T"));
  EXPECT_EQ(e.requests[0].variant, "child");
}

TEST(Expansion, MakesOneOfEachVariantWhereNothingChooses) {
  const std::string variants = "variants: {base: , a: {extends: base}, b: {extends: base}}\n";
  EXPECT_EQ(Expanding("output: '{variant}.pdf'\n" + variants).names(), "a.pdf\nb.pdf\n");
  EXPECT_EQ(Expanding("output: '{variant}-{row:2}.pdf'\nrows: x.csv\n" + variants,
                      "variant,x\nB,1\n\"base,a\",2\n")
                .names(),
            "b-01.pdf\nbase+a-02.pdf\n");
}

TEST(Expansion, PutsTheVariantsOfDimensionsTogether) {
  const Expanding e(
      "output: '{variant}.pdf'\nvariants: {a: , b: , short: }\ndefaults: {variant: a}\n"
      "dimensions: {role: [a, b], size: {long: , short: {variant: short}}}\n");
  EXPECT_EQ(e.names(), "a.pdf\na+short.pdf\nb.pdf\nb+short.pdf\n");
}

TEST(Expansion, FillsTextsOfOptionsInTheDocumentsLanguage) {
  const Expanding e(
      "output: '{row}-{lang}.pdf'\nrows: [{company: 'A {B}'}]\n"
      "defaults: {title: {en: 'CV for {company}', de: '{name} für {company}'}}\n"
      "dimensions: {language: [en, de-AT]}\n");
  EXPECT_THAT(e.values("title"), ElementsAre("CV for A {B}", "Ada Example für A {B}"));
}

TEST(Expansion, AddsUpWhatIsHidden) {
  const Expanding e("output: x.pdf\nrows: x.csv\ndefaults: {hide: phone, settings: {a: 1}}\n",
                    "hide,settings\n\"photo, A bullet\",b=2;c=3\n");
  EXPECT_THAT(e.values("hide"), ElementsAre("phone,photo"));
  EXPECT_THAT(e.values("settings"), ElementsAre("a=1,b=2,c=3"));
  EXPECT_EQ(e.requests[0].layers.back()->hide.size() + e.requests[0].layers.end()[-2]->hide.size(),
            1u);
}

TEST(Expansion, ReadsCellsAsTheyAre) {
  const Expanding e("output: x.pdf\nrows: x.csv\n", "audience,headline,x\n{y},{z},{\n");
  EXPECT_THAT(e.values("audience"), ElementsAre("{y}"));
  EXPECT_EQ(e.headlines(0), "{{z}};");
  EXPECT_EQ(e.requests[0].variables.at("x"), "{");
}

/// The contact of a table is whom one writes to, its title that of the job.
TEST(Expansion, TakesColumnsOfOthersForVariables) {
  const Expanding e("output: '{contact.slug}-{title.slug}.pdf'\nrows: x.csv\n",
                    "contact,title,name\nDr Oak,Clerk,Ann\n");
  EXPECT_EQ(e.names(), "dr-oak-clerk.pdf\n");
  EXPECT_TRUE(e.requests.at(0).options.empty());
}

TEST(Expansion, TellsAllThatIsWrongWithARowAndGoesOn) {
  const Expanding e("output: '{company.slug}.pdf'\nrows: x.csv\nvariants: {backend: }\n",
                    "company,pages,variant\nA,many,backnd\nB,1,backend\n");
  EXPECT_THAT(e.errors,
              ElementsAre("rows:2:3: row 1: \"pages\" should be a whole number from 1 to 1000, not "
                          "\"many\"",
                          "rows:2:8: row 1: there is no variant \"backnd\""));
  EXPECT_EQ(e.names(), "b.pdf\n");
}

TEST(Expansion, TellsWhichRowHasNoName) {
  const Expanding e("output: '{company.slug}.pdf'\nrows: x.csv\n", "company\n!!\n");
  EXPECT_THAT(e.names(), HasSubstr("{company.slug}: \"!!\" has no letter or digit"));
}

TEST(Expansion, KnowsTheDateOfADocument) {
  const Expanding e("output: '{date:%Y-%m}.pdf'\nrows: x.csv\n", "date,x\n2026-05-01,\nnone,1\n");
  EXPECT_THAT(e.names(), HasSubstr("2026-05.pdf\n{date:%Y-%m}: the document has no date"));
}

TEST(Expansion, NamesADocumentForPeople) {
  const Expanding e("output: x.pdf\nvariants: {a: }\ndefaults: {lang: de}\n");
  EXPECT_EQ(label_of(e.requests[0]), "row 1 (variant a, de)");
  EXPECT_EQ(label_of(Expanding("output: x.pdf\n").requests[0]), "row 1");
}

TEST(Expansion, EndsWhereDocumentsAreTooMany) {
  Diagnostics problems;
  const auto file = testing_support::read_strict(
      "profile: p\noutput: x.pdf\nrows: x.csv\ndimensions: {language: [en, de]}\n");
  const auto plan = read_plan(file.value, {}, problems);
  DocumentStream stream(*plan, csv_rows(in_pieces("a\n1\n2\n3\n")), {}, 3);
  for (int i = 0; i < 3; ++i) EXPECT_TRUE(stream.next()->has_value());
  EXPECT_EQ(as_diagnostic(stream.next()->error(), "rows").message,
            "rows:3:1: row 2: these are more than 3 documents");
  EXPECT_FALSE(stream.next());
}

TEST(Expansion, NamesTheLetterToo) {
  const Expanding e(
      "output: x.pdf\nletter: {text: l.md, output: '{company}-letter.pdf'}\n"
      "rows: [{company: A}]\n");
  Diagnostics unused;
  const auto reading = testing_support::read_strict(
      "profile: p\noutput: x.pdf\nletter: {text: l.md, output: '{company}-letter.pdf'}\n");
  const auto plan = read_plan(reading.value, {}, unused);
  EXPECT_EQ(names_of(*plan, e.requests[0])->letter, "A-letter.pdf");
}

}  // namespace
}  // namespace cvpress::batch
