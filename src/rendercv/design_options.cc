#include "rendercv/design_options.h"

#include <algorithm>
#include <iterator>

namespace cvpress::rendercv {
namespace {

constexpr std::string_view kSectionColor = "colors.accent styles.heading.color";

// clang-format off
constexpr DesignOption kOptions[] = {
    {"page.size", Meaning::kPaper, "page.size"},
    {"page.top_margin", Meaning::kLength, "page.margins.top"},
    {"page.bottom_margin", Meaning::kLength, "page.margins.bottom"},
    {"page.left_margin", Meaning::kLength, "page.margins.start"},
    {"page.right_margin", Meaning::kLength, "page.margins.end"},
    {"page.show_footer", Meaning::kShown, "page.footer"},
    {"page.show_page_numbering", Meaning::kShown, "page.footer"},
    {"page.show_top_note", Meaning::kShown, "page.header"},
    {"page.show_last_updated_date", Meaning::kShown, "page.header"},
    {"colors.body", Meaning::kColor, "colors.text"},
    {"colors.text", Meaning::kColor, "colors.text"},
    {"colors.name", Meaning::kColor, "styles.name.color"},
    {"colors.headline", Meaning::kColor, "styles.headline.color"},
    {"colors.connections", Meaning::kColor, "styles.contact.color"},
    {"colors.section_titles", Meaning::kColor, kSectionColor},
    {"colors.links", Meaning::kColor, "styles.link.color sections.default.styles.link.color"},
    {"typography.font_family", Meaning::kFont, "fonts.body"},
    {"typography.font_family.body", Meaning::kFont, "fonts.body"},
    {"text.font_family", Meaning::kFont, "fonts.body"},
    {"typography.font_size.body", Meaning::kLength, "styles.body.size"},
    {"text.font_size", Meaning::kLength, "styles.body.size"},
    {"typography.font_size.name", Meaning::kLength, "styles.name.size"},
    {"header.name_font_size", Meaning::kLength, "styles.name.size"},
    {"typography.font_size.headline", Meaning::kLength, "styles.headline.size"},
    {"typography.font_size.connections", Meaning::kLength, "styles.contact.size"},
    {"typography.font_size.section_titles", Meaning::kLength, "styles.heading.size"},
    {"section_titles.font_size", Meaning::kLength, "styles.heading.size"},
    {"typography.alignment", Meaning::kAlignment, "defaults.prose.align"},
    {"text.alignment", Meaning::kAlignment, "defaults.prose.align"},
    {"typography.bold.name", Meaning::kBold, "styles.name.weight"},
    {"header.name_bold", Meaning::kBold, "styles.name.weight"},
    {"typography.bold.headline", Meaning::kBold, "styles.headline.weight"},
    {"typography.bold.connections", Meaning::kBold, "styles.contact.weight"},
    {"typography.bold.section_titles", Meaning::kBold, "styles.heading.weight"},
    {"section_titles.bold", Meaning::kBold, "styles.heading.weight"},
    {"links.underline", Meaning::kTruth, "styles.link.underline"},
    {"header.connections.phone_number_format", Meaning::kPhone, "formats.phone"},
    // The flat designs before 2.0.
    {"page_size", Meaning::kPaper, "page.size"},
    {"font", Meaning::kFont, "fonts.body"},
    {"font_size", Meaning::kLength, "styles.body.size"},
    {"header_font_size", Meaning::kLength, "styles.name.size"},
    {"color", Meaning::kModernColor, kSectionColor},
    {"text_alignment", Meaning::kAlignment, "defaults.prose.align"},
    {"disable_page_numbering", Meaning::kHidden, "page.footer"},
    {"disable_page_numbers", Meaning::kHidden, "page.footer"},
    {"show_last_updated_date", Meaning::kShown, "page.header"},
    {"disable_last_updated_date", Meaning::kHidden, "page.header"},
    {"margins.page.top", Meaning::kLength, "page.margins.top"},
    {"margins.page.bottom", Meaning::kLength, "page.margins.bottom"},
    {"margins.page.left", Meaning::kLength, "page.margins.start"},
    {"margins.page.right", Meaning::kLength, "page.margins.end"}};
// clang-format on

}  // namespace

const DesignOption* option_named(std::string_view name) {
  const auto* found = std::find_if(std::begin(kOptions), std::end(kOptions),
                                   [name](const DesignOption& each) { return each.name == name; });
  return found != std::end(kOptions) ? found : nullptr;
}

}  // namespace cvpress::rendercv
