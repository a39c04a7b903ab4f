#include "audit/observation.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/check.h"

namespace cvpress::audit {
namespace {

constexpr Gravity kBad = Gravity::kProblem;
constexpr Gravity kSoSo = Gravity::kNote;

constexpr ObservationKind kKinds[] = {
    {"text.none", Area::kText, kBad, "save it from the program that wrote it, with its fonts"},
    {"text.picture", Area::kText, kBad, "export the text itself instead of a scan or a picture"},
    {"text.invisible", Area::kText, kBad, "take it out: parsers read it, and people reject it"},
    {"text.recognized", Area::kText, kSoSo, "export from the source: recognized text has mistakes"},
    {"text.glued", Area::kText, kBad, "widen the spaces between words"},
    {"text.apart", Area::kText, kBad, "set it without extra space between its letters"},
    {"text.turned", Area::kText, kSoSo, "save it upright"},
    {"order.reversed", Area::kOrder, kBad, "save it from the program that wrote it"},
    {"order.columns", Area::kOrder, kBad, "use one column, or a program that tags its columns"},
    {"order.dates", Area::kOrder, kSoSo, "put dates on the line of what they are of"},
    {"order.titles", Area::kOrder, kSoSo, "use one column, or begin columns at different heights"},
    {"unicode.no-text", Area::kUnicode, kBad, "give the font a ToUnicode map, or use another"},
    {"unicode.private", Area::kUnicode, kBad, "draw icons as graphics, or give them ActualText"},
    {"unicode.ligature", Area::kUnicode, kBad, "turn ligatures off, or map them to their letters"},
    {"unicode.soft-hyphen", Area::kUnicode, kBad, "map the sign to U+002D, an ordinary hyphen"},
    {"unicode.replacement", Area::kUnicode, kBad, "repair the font's ToUnicode map"},
    {"unicode.control", Area::kUnicode, kBad, "repair the font's ToUnicode map"},
    {"unicode.stray-sign", Area::kUnicode, kBad,
     "use \"•\" for bullets, and icons that are no text"},
    {"contacts.none", Area::kContacts, kBad, "print e-mail address and phone number as text"},
    {"contacts.email", Area::kContacts, kSoSo, "print it as text, such as jo@example.org"},
    {"contacts.phone", Area::kContacts, kSoSo, "print it as text, such as +44 20 7946 0000"},
    {"contacts.place", Area::kContacts, kSoSo, "print a line such as \"Leeds, England\""},
    {"contacts.broken", Area::kContacts, kBad, "set it in one line and in one piece"},
    {"contacts.unnamed", Area::kContacts, kSoSo, "print the name of the site beside it"},
    {"contacts.only-link", Area::kContacts, kSoSo, "print the address as text, too"},
    {"sections.none", Area::kSections, kBad,
     "give sections the usual titles, alone on their lines: Experience, Education, Skills"},
    {"sections.missing", Area::kSections, kSoSo, "give the section its usual title"},
    {"sections.dates", Area::kSections, kSoSo, "give each position its years"},
    {"tags.none", Area::kTags, kSoSo, "make a tagged PDF: screen readers go by tags"},
    {"tags.headings", Area::kTags, kSoSo, "begin with H1 and leave out no level"},
    {"tags.no-headings", Area::kTags, kSoSo, "tag the titles of sections as headings"},
    {"tags.pictures", Area::kTags, kSoSo, "give pictures an alternative text"},
    {"tags.links", Area::kTags, kSoSo, "tag and describe the links"},
    {"language.none", Area::kLanguage, kSoSo, "set the document's language"},
    {"fonts.no-map", Area::kFonts, kBad, "give it a ToUnicode map, or use another font"},
    {"fonts.not-embedded", Area::kFonts, kSoSo, "embed all fonts"},
    {"fonts.type3", Area::kFonts, kSoSo, "use a TrueType, OpenType or Type 1 font"},
    {"file.title", Area::kFile, kSoSo, "set the document's title to the name and \"CV\""},
    {"file.large", Area::kFile, kSoSo, "make its pictures smaller: many sites refuse it"},
    {"file.encrypted", Area::kFile, kSoSo, "send a copy without encryption: many sites refuse it"},
    {"file.damaged", Area::kFile, kSoSo, "write it again from its source"},
    {"source.missing", Area::kText, kBad, "compare the page with the source"},
    {"source.untagged", Area::kTags, kBad, "tag it: screen readers leave out what is decoration"},
    {"source.order", Area::kOrder, kBad, "compare the page with the source"},
    {"source.years", Area::kText, kBad, "compare the page with the source"},
};

}  // namespace

std::string_view area_name(Area area) {
  constexpr std::array<std::string_view, kAreas> kNames = {
      "text", "order", "unicode", "contacts", "sections", "tags", "language", "fonts", "file"};
  return kNames.at(static_cast<std::size_t>(area));
}

std::span<const ObservationKind> observation_kinds() {
  return kKinds;
}

Observation observation(std::string_view id, std::string seen, std::size_t page,
                        std::size_t count) {
  const auto* const kind =
      std::find_if(std::begin(kKinds), std::end(kKinds),
                   [id](const ObservationKind& each) { return each.id == id; });
  CVPRESS_CHECK(kind != std::end(kKinds));
  return {kind, std::move(seen), page, count, {}};
}

}  // namespace cvpress::audit
