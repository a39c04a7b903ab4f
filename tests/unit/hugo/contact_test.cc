// Contact, from every place that it has lived in.
#include "hugo/contact.h"

#include "support/hugo_site.h"

namespace cvpress::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::string contacts_of(const HugoSite& site) {
  std::string all;
  for (const auto& contact : site.resume.person.contacts) {
    all += contact.kind + "=" + contact.text + "|";
  }
  return all;
}

std::string read_block(HugoSite& site, const std::string& yaml) {
  hugo::read_contact(site.block(yaml), site.reading(), site.cv);
  return contacts_of(site);
}

TEST(Contact, OfTheFirstGenerationsIsInTheConfiguration) {
  HugoSite site;
  site.with_params(
      "email: ada@example.org\nphone: 888 888 88 88\naddress: \"Room 1\\nOven Lane, Oslo\"\n"
      "office_hours: |\n  Monday 10:00<br>\n  Else by mail\nskype: echo-ada\ntelegram: ada_t\n"
      "keybase: ada_k\ndiscussion: {name: Discuss, url: 'https://forum.example'}\nmap: 0\n");
  const auto sections = hugo::read_contact(
      site.page("+++\nwidget = \"contact\"\ntitle = \"Contact\"\nemail_form = 2\n+++\nCome in.\n"),
      site.reading(), site.cv);
  EXPECT_EQ(contacts_of(site),
            "location=Room 1, Oven Lane, Oslo|email=ada@example.org|phone=888 888 88 88|"
            "skype=echo-ada|telegram=ada_t|keybase=ada_k|link=forum.example|");
  EXPECT_THAT(site.resume.person.address, ElementsAre("Room 1", "Oven Lane, Oslo"));
  EXPECT_EQ(site.resume.person.location, "Room 1, Oven Lane, Oslo");
  ASSERT_EQ(sections.size(), 1u);
  EXPECT_EQ(model::plain_text(sections[0].title), "Contact");
  EXPECT_EQ(model::plain_text(sections[0].body), "Come in.\nMonday 10:00 Else by mail");
  EXPECT_THAT(site.messages(), HasSubstr("the contact form was left out"));
}

TEST(Contact, OfASectionIsItsOwn) {
  HugoSite site;
  site.with_params("email: config@example.org\n");
  const auto sections = hugo::read_contact(
      site.page("---\nwidget: contact\ntitle: Contact\ncontent:\n  email: ada@example.org\n"
                "  phone: '+47 55 50 12 34'\n  address: {street: 450 Oven Lane, city: Bakerton, "
                "region: CA, postcode: '04305'}\n"
                "  coordinates: {latitude: '1', longitude: '2'}\n"
                "  directions: Take the stairs\n  office_hours: [Monday 10:00, Tuesday 9:00]\n"
                "  appointment_url: 'https://book.example/ada'\n  contact_links:\n"
                "    - {icon: twitter, icon_pack: fab, name: DM me, link: 'https://x.com/ada'}\n"
                "    - {icon: skype, icon_pack: fab, name: Skype, link: 'skype:ada?call'}\n---\n"),
      site.reading(), site.cv);
  EXPECT_EQ(contacts_of(site),
            "location=450 Oven Lane, Bakerton, CA 04305|email=ada@example.org|"
            "phone=+47 55 50 12 34|link=book.example/ada|x=ada|skype=ada|");
  EXPECT_EQ(site.resume.person.contacts[3].label, "Book an appointment");
  EXPECT_EQ(site.resume.person.contacts[3].icon, "calendar");
  ASSERT_EQ(sections.size(), 1u);
  EXPECT_EQ(model::plain_text(sections[0].body), "Take the stairs\nMonday 10:00 Tuesday 9:00");
  EXPECT_THAT(site.messages(), HasSubstr("the place on a map was left out"));
  EXPECT_THAT(site.messages(), Not(HasSubstr("config@")));
}

TEST(Contact, WithoutProseIsNoSection) {
  HugoSite site;
  EXPECT_TRUE(hugo::read_contact(site.block("block: contact\ncontent: {title: C, email: a@b.c}\n"),
                                 site.reading(), site.cv)
                  .empty());
  EXPECT_EQ(contacts_of(site), "email=a@b.c|");
}

TEST(Contact, InfoFallsBackToTheAuthor) {
  HugoSite site;
  site.with("data/authors/me.yaml",
            "title: Ada\nemail: ada@example.org\nphone: 555 12 34\nlinks: [github.com/ada]\n");
  const std::string contacts = read_block(
      site,
      "block: contact-info\ncontent:\n  email: office@example.org\n  address: {lines: [Room 1, "
      "Oslo]}\n  social: [{icon: brands/x, url: 'https://x.com/ada', label: X}]\n"
      "  map_url: https://map.example\n");
  EXPECT_EQ(contacts,
            "location=Room 1, Oslo|email=office@example.org|email=ada@example.org|"
            "phone=555 12 34|x=ada|github=ada|");
  EXPECT_EQ(site.resume.person.email, "office@example.org");
  EXPECT_EQ(site.resume.person.name, "Ada");
}

TEST(Contact, InfoSpeaksToProspectiveStudents) {
  HugoSite site;
  const auto sections = hugo::read_contact(
      site.block("block: contact-info\ncontent:\n  title: Find me\n  prospective:\n"
                 "    title: Join us\n    text: Write *first*.\n"
                 "    button: {text: Apply, url: 'https://apply.example'}\n"),
      site.reading(), site.cv);
  ASSERT_EQ(sections.size(), 1u);
  EXPECT_EQ(model::plain_text(sections[0].body), "Join us\nWrite first.\nApply");
  EXPECT_EQ(sections[0].body[2].inlines[0].href, "https://apply.example");
}

TEST(Contact, TextThatIsNoAddressIsKeptWithoutALink) {
  HugoSite site;
  EXPECT_EQ(
      read_block(site, "block: contact\ncontent: {email: ada at example, phone: '0 12 ext 3'}\n"),
      "email=ada at example|phone=0 12 ext 3|");
  EXPECT_EQ(site.resume.person.contacts[0].url, "");
}

struct AddressCase {
  const char* format;
  const char* lines;
};
class AddressFormats : public testing::TestWithParam<AddressCase> {};

TEST_P(AddressFormats, AreThoseOfTheTheme) {
  HugoSite site;
  read_block(site, std::string("block: contact\ncontent:\n  address_format: ") + GetParam().format +
                       "\n  address: {street: S, city: C, region: R, postcode: P, country: L}\n");
  std::string lines;
  for (const std::string& line : site.resume.person.address) lines += line + "|";
  EXPECT_EQ(lines, GetParam().lines);
}

INSTANTIATE_TEST_SUITE_P(
    Hugo, AddressFormats,
    testing::Values(AddressCase{"en-us", "S, C, R P, L|"}, AddressCase{"en-gb", "S, C, R, P, L|"},
                    AddressCase{"en-ca", "S|C, R P|L|"}, AddressCase{"fr-ca", "S|C, R P|L|"},
                    AddressCase{"pt-br", "S|C, R P|L|"}, AddressCase{"de", "S|P C|R|L|"},
                    AddressCase{"fr-fr", "S|P C|R|L|"}, AddressCase{"nl", "S|P C|L|R|"},
                    AddressCase{"zh", "P R C S, L|"}, AddressCase{"il", "S, C\xC2\xA0P L, R|"},
                    AddressCase{"fi", "S, P C, L, R|"}),
    [](const auto& test) {
      std::string name = test.param.format;
      name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
      return name;
    });

TEST(Address, KeepsItsParts) {
  HugoSite site;
  read_block(site,
             "block: contact\ncontent: {address: {street: A 1, city: B, postcode: '01234', "
             "country: Norway, country_code: NO}}\n");
  EXPECT_EQ(site.resume.person.place.postal_code, "01234");
  EXPECT_EQ(site.resume.person.place.city, "B");
  EXPECT_EQ(site.resume.person.place.country_code, "NO");
}

TEST(AddressFormat, IsTheSitesWhereTheSectionHasNone) {
  HugoSite site;
  site.with_params("locale: {address_format: de}\n");
  EXPECT_EQ(read_block(site,
                       "block: contact\ncontent: {address: {street: A 1, city: B, postcode: "
                       "'01234'}}\n"),
            "location=A 1, 01234 B|");
}

TEST(AddressFormat, MayBeOfTheSitesOwnTable) {
  HugoSite site;
  site.with_params(
      "address_format: mine\naddress_formats: {mine: {order: [city, street], delimiters: "
      "['<br>', '']}}\n");
  read_block(site, "block: contact\ncontent: {address: {street: A 1, city: B}}\n");
  EXPECT_THAT(site.resume.person.address, ElementsAre("B", "A 1"));
}

TEST(AddressFormat, UnknownNamesTheNearest) {
  HugoSite site;
  read_block(site, "block: contact\ncontent: {address_format: en-su, address: {city: B}}\n");
  EXPECT_THAT(site.messages(), HasSubstr("there is no address format \"en-su\"; en-us is used"));
  EXPECT_THAT(site.messages(), HasSubstr("did you mean \"en-us\"?"));
}

TEST(Address, LeavesOutTheSignsOfMissingParts) {
  HugoSite site;
  EXPECT_EQ(read_block(site, "block: contact\ncontent: {address: {street: S, city: C}}\n"),
            "location=S, C|");
  HugoSite empty;
  EXPECT_EQ(read_block(empty, "block: contact\ncontent: {address: {country_code: US}}\n"), "");
}

}  // namespace
}  // namespace cvpress::tests
