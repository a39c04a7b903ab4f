#include "style/template.h"

namespace cvpress::style {
namespace {

using testing::HasSubstr;

struct Parsed {
  Template parts;
  std::string messages;
};

Parsed parse(const std::string& text) {
  SourceMap sources;
  const FileId file = sources.add("layout.yaml", text);
  Diagnostics diagnostics;
  Parsed parsed;
  parsed.parts =
      parse_template(text, {file, 0, static_cast<std::uint32_t>(text.size())}, diagnostics);
  parsed.messages = diagnostics_as_text(diagnostics, sources);
  return parsed;
}

template <class T>
const T& part(const Template& parts, std::size_t index) {
  return std::get<T>(parts.at(index).content);
}

TEST(Template, LiteralsAndFields) {
  const Template parts = parse("by {title} [@_#]").parts;
  ASSERT_EQ(parts.size(), 3u);
  EXPECT_EQ(part<LiteralPart>(parts, 0).text, "by ");
  EXPECT_EQ(std::get<FieldPath>(part<FieldPart>(parts, 1).alternatives[0]).names[0], "title");
  EXPECT_EQ(part<LiteralPart>(parts, 2).text, " [@_#]");
}

TEST(Template, AlternativesJoinAndFormat) {
  const Template parts = parse("{tags|entry.items|'none' join ' · ' as year}").parts;
  const FieldPart& field = part<FieldPart>(parts, 0);
  ASSERT_EQ(field.alternatives.size(), 3u);
  EXPECT_EQ(std::get<FieldPath>(field.alternatives[1]).names.size(), 2u);
  EXPECT_EQ(field.join, " · ");
  EXPECT_EQ(field.format, "year");
}

TEST(Template, QuotedBracesAreText) {
  const Template parts = parse("{'*'}{'{'}").parts;
  EXPECT_EQ(part<LiteralPart>(parts, 0).text, "*");
  EXPECT_EQ(part<LiteralPart>(parts, 1).text, "{");
}

TEST(Template, EmphasisNests) {
  const Template parts = parse("**a *b* c**").parts;
  const StyledPart& strong = part<StyledPart>(parts, 0);
  EXPECT_EQ(strong.style, "strong");
  EXPECT_EQ(part<StyledPart>(strong.content, 1).style, "emphasis");
}

TEST(Template, GroupsStylesAndIcons) {
  const Template parts = parse("{.meta {dates}{? · {location}}}{icon:map-marker}").parts;
  const StyledPart& meta = part<StyledPart>(parts, 0);
  EXPECT_EQ(meta.style, "meta");
  EXPECT_EQ(part<OptionalPart>(meta.content, 1).content.size(), 2u);
  EXPECT_EQ(part<IconPart>(parts, 1).name, "map-marker");
}

TEST(Template, LinesBreakOutsideOfGroupsOnly) {
  EXPECT_EQ(parse("a\nb").parts.size(), 3u);
  EXPECT_THAT(parse("{?a\nb}").messages, HasSubstr("must end in the line"));
}

TEST(Template, MistakesAreNamedWithTheirPlace) {
  EXPECT_THAT(parse("ab {title").messages,
              HasSubstr("layout.yaml:1:4: error: this \"{\" is not closed"));
  EXPECT_THAT(parse("a } b").messages, HasSubstr("closes nothing"));
  EXPECT_THAT(parse("*a").messages, HasSubstr("emphasis is not closed"));
  EXPECT_THAT(parse("{}").messages, HasSubstr("field's name was expected"));
  EXPECT_THAT(parse("{a join b}").messages, HasSubstr("single quotes"));
}

TEST(Template, NestingIsBounded) {
  std::string deep;
  for (int i = 0; i < 10000; ++i) deep += "{?";
  EXPECT_THAT(parse(deep).messages, HasSubstr("too deeply"));
}

}  // namespace
}  // namespace cvpress::style
