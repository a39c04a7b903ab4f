// The person, the design, the locale, the settings, and what is wrong with documents.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/rendercv_reading.h"

namespace {

using namespace cvpress;
using namespace cvpress::tests;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

std::string look_at(const RendercvRead& read, std::vector<std::string> keys) {
  const data::Value* value = &read.look;
  for (const std::string& key : keys) {
    value = value != nullptr && value->map() != nullptr ? value->map()->find(key) : nullptr;
  }
  if (value == nullptr) return "nothing";
  return value->is_null() ? "null" : std::string(value->text().value_or("a list or map"));
}

TEST(RendercvPerson, HasContactsInTheOrderOfKeys) {
  const auto read = read_rendercv(
      "cv:\n  name: Jo Doe\n  headline: A *maker*\n  website: https://jo.example\n"
      "  email: [jo@jo.example, j@jo.example]\n  phone: tel:+1-609-999-9995\n  location: Here\n");
  std::vector<std::string> texts;
  for (const auto& contact : read.resume.person.contacts) texts.push_back(contact.text);
  EXPECT_THAT(texts, testing::ElementsAre("jo.example", "jo@jo.example", "j@jo.example",
                                          "+1-609-999-9995", "Here"));
  EXPECT_EQ(read.resume.person.email, "jo@jo.example");
  EXPECT_EQ(read.resume.person.phone, "+1-609-999-9995");
  EXPECT_EQ(read.resume.person.contacts[3].url, "tel:+16099999995");
  EXPECT_TRUE(read.resume.person.headline.at(1).emphasis);
  EXPECT_FALSE(read.has_warnings) << read.messages;
}

TEST(RendercvPerson, HasAPhotoInItsFolder) {
  const auto read = read_rendercv("cv:\n  name: Jo\n  photo: jo.jpg\n");
  EXPECT_EQ(read.resume.person.photo.name, "jo.jpg");
  EXPECT_EQ(read.resume.person.photo.folder, "folder");
}

struct NetworkCase {
  const char* network;
  const char* username;
  const char* url;
  const char* text;
};

class RendercvNetworks : public testing::TestWithParam<NetworkCase> {};

TEST_P(RendercvNetworks, HaveAddresses) {
  const auto read =
      read_rendercv(std::string("cv:\n  social_networks:\n    - network: ") + GetParam().network +
                    "\n      username: '" + GetParam().username + "'\n");
  ASSERT_THAT(read.resume.person.contacts, SizeIs(1)) << read.messages;
  EXPECT_EQ(read.resume.person.contacts[0].url, GetParam().url);
  EXPECT_EQ(read.resume.person.contacts[0].text, GetParam().text);
  EXPECT_FALSE(read.has_warnings) << read.messages;
}

INSTANTIATE_TEST_SUITE_P(
    All, RendercvNetworks,
    testing::Values(
        NetworkCase{"LinkedIn", "jo", "https://linkedin.com/in/jo", "jo"},
        NetworkCase{"GitHub", "jo", "https://github.com/jo", "jo"},
        NetworkCase{"GitLab", "jo", "https://gitlab.com/jo", "jo"},
        NetworkCase{"IMDB", "nm1234567", "https://imdb.com/name/nm1234567",
                    "imdb.com/name/nm1234567"},
        NetworkCase{"Instagram", "jo", "https://instagram.com/jo", "jo"},
        NetworkCase{"ORCID", "0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097",
                    "0000-0002-1825-0097"},
        NetworkCase{"Mastodon", "@jo@m.example", "https://m.example/@jo", "m.example/@jo"},
        NetworkCase{"StackOverflow", "12/jo", "https://stackoverflow.com/users/12/jo", "12/jo"},
        NetworkCase{"ResearchGate", "Jo", "https://researchgate.net/profile/Jo", "Jo"},
        NetworkCase{"YouTube", "@jo", "https://youtube.com/@jo", "@jo"},
        NetworkCase{"Google Scholar", "AbC", "https://scholar.google.com/citations?user=AbC",
                    "Google Scholar"},
        NetworkCase{"Telegram", "jo", "https://t.me/jo", "jo"},
        NetworkCase{"WhatsApp", "+1 609 999 9995", "https://wa.me/16099999995", "+1 609 999 9995"},
        NetworkCase{"Leetcode", "jo", "https://leetcode.com/u/jo", "leetcode.com/u/jo"},
        NetworkCase{"X", "jo", "https://x.com/jo", "jo"},
        NetworkCase{"Bluesky", "jo.bsky.social", "https://bsky.app/profile/jo.bsky.social",
                    "jo.bsky.social"},
        NetworkCase{"Reddit", "jo", "https://reddit.com/user/jo", "jo"}));

TEST(RendercvPerson, PrintsUnknownNetworksAsTextAndTellsTheNearest) {
  const auto read =
      read_rendercv("cv:\n  social_networks:\n    - network: Githubb\n      username: jo\n");
  EXPECT_EQ(read.resume.person.contacts.at(0).text, "Githubb: jo");
  EXPECT_THAT(read.messages, HasSubstr("cv.yaml:3:16: warning:"));
  EXPECT_THAT(read.messages, HasSubstr("did you mean \"GitHub\"?"));
}

TEST(RendercvPerson, HasConnectionsOfTheUsers) {
  const auto read = read_rendercv(
      "cv:\n  custom_connections:\n    - fontawesome_icon: calendar\n      placeholder: Book me\n"
      "      url: https://b.example\n    - placeholder: By hand\n      url:\n");
  ASSERT_THAT(read.resume.person.contacts, SizeIs(2)) << read.messages;
  EXPECT_EQ(read.resume.person.contacts[0].text, "Book me");
  EXPECT_EQ(read.resume.person.contacts[0].url, "https://b.example");
  EXPECT_EQ(read.resume.person.contacts[1].text, "By hand");
}

TEST(RendercvDesign, NamesTheLayoutOfTheTheme) {
  EXPECT_EQ(look_at(read_rendercv("cv:\ndesign:\n  theme: sb2nov\n"), {"layout"}),
            "rendercv/sb2nov");
  const auto own = read_rendercv("cv:\ndesign:\n  theme: clasic\n");
  EXPECT_EQ(look_at(own, {"layout"}), "nothing");
  EXPECT_THAT(own.messages, HasSubstr("did you mean \"classic\"?"));
}

TEST(RendercvDesign, SaysWhatLayoutsCanSay) {
  const auto read = read_rendercv(
      "cv:\ndesign:\n  page:\n    size: us-letter\n    top_margin: 2 cm\n    show_footer: false\n"
      "    show_top_note: true\n  colors:\n    name: rgb(0, 79, 144)\n    body: black\n"
      "    links: hsl(1, 2, 3)\n  typography:\n    font_size:\n      name: 24pt\n"
      "  entries:\n    side_space: 1cm\n");
  EXPECT_EQ(look_at(read, {"page", "size"}), "letter");
  EXPECT_EQ(look_at(read, {"page", "margins", "top"}), "2cm");
  EXPECT_EQ(look_at(read, {"page", "footer"}), "null");
  EXPECT_EQ(look_at(read, {"page", "header"}), "nothing");
  EXPECT_EQ(look_at(read, {"styles", "name", "color"}), "#004f90");
  EXPECT_EQ(look_at(read, {"colors", "text"}), "#000000");
  EXPECT_EQ(look_at(read, {"styles", "name", "size"}), "24pt");
  EXPECT_THAT(read.messages, HasSubstr("2 options of the design have no counterpart"));
  EXPECT_THAT(read.messages, HasSubstr("colors.links, entries.side_space"));
}

TEST(RendercvDesign, TellsWrongValues) {
  const auto read = read_rendercv(
      "cv:\ndesign:\n  page:\n    size: a44\n    top_margin: 2\n    left_margin: -3cm\n"
      "    show_footer: maybe\n  colors:\n    name: rgb(0,0,300)\n    links: '#12'\n"
      "    body: transparent\n  typography:\n    alignment: middle\n"
      "    font_family: [Lato]\n  links: blue\n");
  for (const char* told :
       {"cv.yaml:4:11: warning: \"a44\" is no value of page.size; a4, a5, us-letter",
        "hint: did you mean \"a4\"?", "cv.yaml:5:17: warning: \"2\" is no value of page.top_margin",
        "cv.yaml:7:18: warning: \"maybe\" is no value of page.show_footer; true or false was",
        "cv.yaml:9:11: warning: \"rgb(0,0,300)\" is no value of colors.name; a color such as",
        "cv.yaml:10:12: warning: \"#12\" is no value", "cv.yaml:13:16: warning: \"middle\" is no",
        "cv.yaml:14:18: warning: a list is no value of typography.font_family; the name of a font",
        "cv.yaml:15:10: warning: text, where a map was expected, is not read",
        "cv.yaml:6:5: note: 2 options of the design"}) {
    EXPECT_THAT(read.messages, HasSubstr(told));
  }
  EXPECT_THAT(read.messages, HasSubstr("counts: page.left_margin, colors.body"));
}

TEST(RendercvDocument, PutsMistypedKeysBesideCvRight) {
  const auto read = read_rendercv(
      "cv:\n  name: Jo\ndesign:\n  pgae:\n    siez: a4\n  headr:\n    alignment: left\n"
      "  Links:\n    underline: true\nsettings:\n  curent_date: 2020-01-01\n"
      "locale:\n  langauge: german\n");
  EXPECT_EQ(look_at(read, {"page", "size"}), "a4");
  EXPECT_EQ(look_at(read, {"styles", "link", "underline"}), "true");
  EXPECT_EQ(look_at(read, {"options", "date"}), "2020-01-01");
  EXPECT_EQ(read.resume.language, "de");
  for (const char* told :
       {"cv.yaml:4:3: warning: unknown key \"pgae\"; it is read as \"page\"",
        "cv.yaml:5:5: warning: unknown key \"siez\"; it is read as \"size\"",
        "cv.yaml:6:3: warning: unknown key \"headr\"; it is read as \"header\"",
        "cv.yaml:11:3: warning: unknown key \"curent_date\"; it is read as \"current_date\"",
        "cv.yaml:13:3: warning: unknown key \"langauge\"; it is read as \"language\""}) {
    EXPECT_THAT(read.messages, HasSubstr(told));
  }
}

TEST(RendercvDesign, OfOlderSchemasIsReadToo) {
  const auto read = read_rendercv(
      "cv:\ndesign:\n  page_size: a4paper\n  color: '#123456'\n  header_font_size: 30 pt\n"
      "  disable_page_numbering: true\n  margins:\n    page:\n      top: 1 cm\n");
  EXPECT_EQ(look_at(read, {"page", "size"}), "a4");
  EXPECT_EQ(look_at(read, {"colors", "accent"}), "#123456");
  EXPECT_EQ(look_at(read, {"styles", "name", "size"}), "30pt");
  EXPECT_EQ(look_at(read, {"page", "footer"}), "null");
  EXPECT_EQ(look_at(read, {"page", "margins", "top"}), "1cm");
}

TEST(RendercvDesign, KnowsTheNamesOfColorsAndThoseThatAreNear) {
  const auto right = read_rendercv(
      "cv:\ndesign:\n  colors:\n    body: LightGoldenrodYellow\n    name: rebeccapurple\n");
  EXPECT_EQ(look_at(right, {"colors", "text"}), "#fafad2");
  EXPECT_EQ(look_at(right, {"styles", "name", "color"}), "#663399");
  const auto wrong = read_rendercv(
      "cv:\ndesign:\n  colors:\n    body: navvy\n    name: darkslategry\n    links: sky\n");
  for (const char* told :
       {"cv.yaml:4:11: warning: \"navvy\" is no value of colors.body; a color such as",
        "hint: did you mean \"navy\"?", "cv.yaml:5:11: warning: \"darkslategry\" is no",
        "hint: did you mean \"darkslategray\"?", "cv.yaml:6:12: warning: \"sky\" is no value"}) {
    EXPECT_THAT(wrong.messages, HasSubstr(told));
  }
  const auto flat = read_rendercv("cv:\ndesign:\n  color: burgundi\n");
  EXPECT_THAT(flat.messages, HasSubstr("did you mean \"burgundy\"?"));
}

TEST(RendercvDesign, OfModerncvNamesItsColors) {
  EXPECT_EQ(look_at(read_rendercv("cv:\ndesign:\n  color: blue\n"), {"colors", "accent"}),
            "#3873b3");
}

TEST(RendercvLocale, NamesTheLanguage) {
  EXPECT_EQ(read_rendercv("cv:\nlocale:\n  language: german\n").resume.language, "de");
  EXPECT_EQ(read_rendercv("cv:\nlocale:\n  language: ko\n").resume.language, "ko");
  EXPECT_EQ(read_rendercv("cv:\nlocale:\n  language: mandarin_chinese\n").resume.language, "zh");
  EXPECT_EQ(read_rendercv("cv:\nlocale:\n  language: norwegian_bokmål\n").resume.language, "nb");
  EXPECT_EQ(read_rendercv("cv:\nlocale_catalog:\n  language: fr\n").resume.language, "fr");
  EXPECT_EQ(read_rendercv("cv:\nlocale:\n  language: de\n", "it").resume.language, "it");
  EXPECT_FALSE(read_rendercv("cv:\n").resume.language_told);
  EXPECT_THAT(read_rendercv("cv:\nlocale:\n  language: germn\n").messages,
              HasSubstr("no language is called"));
}

TEST(RendercvLocale, TellsWhatItIsNotGoodFor) {
  const auto read = read_rendercv(
      "cv:\nlocale:\n  language: english\n  present: now\n  month_names: [A]\n  to: –\n"
      "  phone_number_format: home\n");
  EXPECT_EQ(read.resume.words.at("present"), "now");
  EXPECT_THAT(read.messages, HasSubstr("cv.yaml:5:3: note: of the locale cvpress has no use for: "
                                       "month_names"));
  EXPECT_THAT(read.messages, HasSubstr("cv.yaml:7:24: warning: this is no value of phone"));
}

TEST(RendercvSettings, AreTheDateTheTitleAndBoldWords) {
  const auto read = read_rendercv(
      "cv:\n  name: Jo Doe\n  sections:\n    a:\n      - Gone with Go and C++.\nsettings:\n"
      "  current_date: 2025-01-07\n  pdf_title: CV of NAME\n  bold_keywords: [Go, C++]\n"
      "  render_command:\n    pdf_path: x.pdf\n");
  EXPECT_EQ(look_at(read, {"options", "date"}), "2025-01-07");
  EXPECT_EQ(read.resume.title, "CV of Jo Doe");
  EXPECT_TRUE(read.resume.title_where.known());
  std::vector<std::string> strong;
  for (const auto& run : read.resume.sections.at(0).body.at(0).inlines) {
    if (run.strong) strong.push_back(run.text);
  }
  EXPECT_THAT(strong, testing::ElementsAre("Go", "C++"));
  EXPECT_THAT(read.messages, HasSubstr("of the settings cvpress has no use for: render_command"));
}

TEST(RendercvDocument, OfTheFlatSchemaHasItsSectionsInOrder) {
  const auto read = read_rendercv(
      "cv:\n  name: Jo\n  section_order: [Skills, Work Experience]\n  work_experience:\n"
      "    - company: C\n      position: P\n  skills:\n    - name: A\n      details: b\n");
  ASSERT_THAT(read.resume.sections, SizeIs(2));
  EXPECT_EQ(read.resume.sections[0].kind, model::Kind::kSkills);
  EXPECT_EQ(read.resume.sections[1].kind, model::Kind::kExperience);
}

TEST(RendercvDocument, SortsEntriesWhereAsked) {
  const auto read = read_rendercv(
      "cv:\n  sort_entries: reverse-chronological\n  sections:\n    experience:\n"
      "      - company: A\n        date: 2010\n      - company: B\n        date: 2020\n");
  EXPECT_EQ(model::plain_text(read.resume.sections.at(0).entries.at(0).organization), "B");
}

TEST(RendercvDocument, TellsEveryWrongTypeInOneRun) {
  const auto read = read_rendercv(
      "cv:\n  name: [Jo, Doe]\n  email: nobody\n  sections:\n    a: text alone\n"
      "    experience:\n      company: C\n  social_networks: jo\n  hobby: x\ndesign: blue\n");
  EXPECT_THAT(read.messages, HasSubstr("cv.yaml:2:9: warning: a list, where text was expected"));
  EXPECT_THAT(read.messages, HasSubstr("cv.yaml:3:10: warning: this is no e-mail address"));
  EXPECT_THAT(read.messages, HasSubstr("cv.yaml:5:8: warning: text, where a list of entries"));
  EXPECT_THAT(read.messages, HasSubstr("cv.yaml:7:7: warning: a map, where a list of entries"));
  EXPECT_THAT(read.messages, HasSubstr("cv.yaml:8:20: warning: text, where a list"));
  EXPECT_THAT(read.messages, HasSubstr("cv.yaml:9:3: warning: \"hobby\" of cv is not printed"));
  EXPECT_THAT(read.messages, HasSubstr("where a map was expected, is not read"));
  EXPECT_EQ(read.resume.sections.size(), 2u);
}

TEST(RendercvText, PrintsTheTextOfTypstCalls) {
  const auto read = read_rendercv("cv:\n  headline: 'a#h(1cm)b #strong[c] #foo(d) C#(e)'\n");
  EXPECT_EQ(model::plain_text(read.resume.person.headline), "a b c #foo(d) C#(e)");
  EXPECT_THAT(read.messages, HasSubstr("#foo is a call of Typst"));
}

TEST(RendercvDocument, GoesByTheIconOfAConnectionThatLeadsNowhere) {
  const auto read = read_rendercv(
      "cv:\n  custom_connections:\n    - {fontawesome_icon: house, placeholder: '12 High Street'}\n"
      "    - {fontawesome_icon: mobile-screen, placeholder: 'Cell 07700 900123'}\n"
      "    - {fontawesome_icon: envelope, placeholder: jo at example.org}\n"
      "    - {fontawesome_icon: star, placeholder: Five stars}\n");
  std::vector<std::string> kinds;
  for (const model::Contact& contact : read.resume.person.contacts) kinds.push_back(contact.kind);
  EXPECT_THAT(kinds, testing::ElementsAre("location", "phone", "email", "link"));
}

}  // namespace
