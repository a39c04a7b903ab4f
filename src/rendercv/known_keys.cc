#include "rendercv/known_keys.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.h"
#include "data/fields.h"
#include "rendercv/rendercv.h"

namespace cvpress::rendercv {
namespace {

/// The keys of one map, those of older schemas after those of 2.8.
struct KnownMap {
  std::string_view path;
  std::string_view keys;  // with spaces between
};

constexpr std::string_view kParts = "body name headline connections section_titles";
constexpr std::string_view kStyled = "name headline connections section_titles";
constexpr std::string_view kColumns = "main_column date_and_location_column";
constexpr std::string_view kTwoRows =
    "main_column_first_row_template main_column_second_row_template "
    "date_and_location_column_template";
constexpr std::string_view kEntryTypes =
    "one_line_entry education_entry normal_entry experience_entry publication_entry";

constexpr KnownMap kMaps[] = {
    {"design",
     "theme page colors typography links header section_titles sections entries templates "
     "text entry_types highlights "
     "font font_size page_size color text_alignment margins header_font_size content_scale "
     "date_width disable_external_link_icons disable_page_numbering disable_page_numbers "
     "disable_last_updated_date show_last_updated_date page_numbering_style show_only_years "
     "show_timespan_in use_icons_for_connections seperator_between_connections "
     "separator_between_connections"},
    {"design.page",
     "size top_margin bottom_margin left_margin right_margin show_footer show_top_note "
     "show_page_numbering show_last_updated_date"},
    {"design.colors",
     "body name headline connections section_titles links footer top_note "
     "text last_updated_date_and_page_numbering"},
    {"design.typography",
     "line_spacing alignment date_and_location_column_alignment font_family font_size small_caps "
     "bold"},
    {"design.typography.font_family", kParts},
    {"design.typography.font_size", kParts},
    {"design.typography.small_caps", kStyled},
    {"design.typography.bold", kStyled},
    {"design.text", "font_family font_size leading alignment date_and_location_column_alignment"},
    {"design.links", "underline show_external_link_icon use_external_link_icon"},
    {"design.header",
     "alignment photo_width photo_position photo_space_left photo_space_right space_below_name "
     "space_below_headline space_below_connections connections "
     "name_font_family name_font_size name_bold small_caps_for_name connections_font_family "
     "vertical_space_between_name_and_connections "
     "vertical_space_between_connections_and_first_section make_connections_links "
     "use_icons_for_connections use_urls_as_placeholders_for_connections "
     "separator_between_connections horizontal_space_between_connections"},
    {"design.header.connections",
     "phone_number_format hyperlink show_icons display_urls_instead_of_usernames separator "
     "space_between_connections"},
    {"design.section_titles",
     "type line_thickness space_above space_below "
     "font_family font_size small_caps bold vertical_space_above vertical_space_below"},
    {"design.sections",
     "allow_page_break space_between_regular_entries space_between_text_based_entries "
     "show_time_spans_in"},
    {"design.entries",
     "date_and_location_width side_space space_between_columns allow_page_break short_second_row "
     "degree_width summary highlights "
     "allow_page_break_in_sections allow_page_break_in_entries vertical_space_between_entries "
     "show_time_spans_in left_and_right_margin horizontal_space_between_columns"},
    {"design.entries.summary", "space_above space_left"},
    {"design.entries.highlights",
     "bullet nested_bullet space_left space_above space_between_items "
     "space_between_bullet_and_text"},
    {"design.highlights",
     "bullet nested_bullet left_margin top_margin summary_left_margin "
     "vertical_space_between_highlights horizontal_space_between_bullet_and_highlight"},
    {"design.templates",
     "footer top_note single_date date_range time_span one_line_entry "
     "education_entry normal_entry experience_entry publication_entry"},
    {"design.templates.one_line_entry", "main_column"},
    {"design.templates.education_entry", "main_column degree_column date_and_location_column"},
    {"design.templates.normal_entry", kColumns},
    {"design.templates.experience_entry", kColumns},
    {"design.templates.publication_entry", kColumns},
    {"design.entry_types", kEntryTypes},
    {"design.entry_types.one_line_entry", "template"},
    {"design.entry_types.education_entry",
     "main_column_first_row_template main_column_second_row_template degree_column_template "
     "degree_column_width date_and_location_column_template"},
    {"design.entry_types.normal_entry", kTwoRows},
    {"design.entry_types.experience_entry", kTwoRows},
    {"design.entry_types.publication_entry",
     "main_column_first_row_template main_column_second_row_template "
     "main_column_second_row_without_journal_template "
     "main_column_second_row_without_url_template date_and_location_column_template"},
    {"design.margins", "page section_title entry_area highlights_area header"},
    {"design.margins.page", "top bottom left right"},
    {"design.margins.section_title", "top bottom"},
    {"design.margins.entry_area",
     "left_and_right vertical_between date_and_location_width education_degree_width"},
    {"design.margins.highlights_area", "top left vertical_between_bullet_points"},
    {"design.margins.header",
     "vertical_between_name_and_connections bottom horizontal_between_connections"},
    {"locale",
     "language last_updated month months year years present phrases month_abbreviations "
     "month_names "
     "abbreviations_for_months full_names_of_months to phone_number_format date_template "
     "page_numbering_template last_updated_date_template date_style page_numbering_style "
     "last_updated_date_style"},
    {"locale.phrases", "degree_with_area"},
    {"settings",
     "current_date render_command bold_keywords pdf_title "
     "date sort_entries"},
    {"settings.render_command",
     "output_folder design locale typst_path pdf_path markdown_path html_path png_path "
     "dont_generate_typst dont_generate_pdf dont_generate_markdown dont_generate_html "
     "dont_generate_png output_folder_name"}};

const KnownMap* map_at(std::string_view path) {
  const auto* found = std::find_if(std::begin(kMaps), std::end(kMaps),
                                   [path](const KnownMap& each) { return each.path == path; });
  return found != std::end(kMaps) ? found : nullptr;
}

std::vector<std::string_view> keys_of(const KnownMap& known) {
  std::vector<std::string_view> keys;
  for (std::string_view rest = known.keys; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    keys.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return keys;
}

void put_right(data::Value& value, const std::string& path, const Reading& reading) {
  const KnownMap* known = map_at(path);
  if (known == nullptr || value.map() == nullptr) return;
  const std::vector<std::string_view> keys = keys_of(*known);
  if (auto corrected = data::with_near_keys(*value.map(), keys, reading.diagnostics)) {
    value.content = std::move(*corrected);
  }
  for (data::Member& member : std::get<data::Map>(value.content).members) {
    std::string key = ascii_lower(member.key);
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) continue;
    member.key = std::move(key);
    put_right(member.value, fmt::format("{}.{}", path, member.key), reading);
  }
}

/// The name in 2.8 of a key beside `cv`.
std::string name_now(std::string_view key) {
  if (key == "locale_catalog") return "locale";
  return key == "rendercv_settings" ? "settings" : std::string(key);
}

}  // namespace

bool is_map_of_options(std::string_view path) {
  return map_at(path) != nullptr;
}

data::Map beside_cv(const data::Map& document, const Reading& reading) {
  data::Map result;
  for (const data::Member& member : document.members) {
    data::Member copy{ascii_lower(member.key), member.key_where, {}};
    if (copy.key == kCv || document.find(copy.key) != document.find(member.key)) continue;
    copy.value = member.value;
    put_right(copy.value, name_now(copy.key), reading);
    result.members.push_back(std::move(copy));
  }
  return result;
}

}  // namespace cvpress::rendercv
