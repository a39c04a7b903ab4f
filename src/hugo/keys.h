// The names that one fact goes by in the generations of the theme
// (hugo-formats.md 4.1, 5, 11), best first.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "model/resume.h"

namespace cvpress::hugo {

using Names = std::span<const std::string_view>;

/// Whether the name is one of the names, letter for letter.
bool is_one_of(Names names, std::string_view name);

inline constexpr std::string_view kTitleKeys[] = {"title", "role",   "position", "degree",
                                                  "area",  "course", "name",     "label"};
inline constexpr std::string_view kOrganizationKeys[] = {
    "company",     "company_name", "org",      "organization", "organisation",
    "institution", "school",       "employer", "awarder",      "issuer"};
inline constexpr std::string_view kOrganizationUrlKeys[] = {"company_url", "org_url",
                                                            "organization_url", "institution_url"};
inline constexpr std::string_view kUrlKeys[] = {"url", "link"};
inline constexpr std::string_view kLogoKeys[] = {"company_logo", "logo", "organization_logo"};
inline constexpr std::string_view kLocationKeys[] = {"location", "place"};
inline constexpr std::string_view kStartKeys[] = {"date_start", "start", "start_date", "date"};
inline constexpr std::string_view kEndKeys[] = {"date_end", "end", "end_date"};
inline constexpr std::string_view kDescriptionKeys[] = {"description", "summary", "text"};
inline constexpr std::string_view kTagKeys[] = {"tags", "keywords", "skills"};
inline constexpr std::string_view kItemKeys[] = {"experience", "items",     "item",   "feature",
                                                 "work",       "education", "awards", "period"};

/// Keys of an item that are known and say nothing for a page of paper.
inline constexpr std::string_view kIgnoredItemKeys[] = {
    "icon_pack", "color", "color_border",  "image",        "weight",     "widget_id",
    "lastmod",   "draft", "image_caption", "preview_only", "focal_point"};

/// Every key that an item may have, in lower case.
std::span<const std::string_view> known_item_keys();

/// Keys of a widget page whose misspelling would cost a section or its title.
std::span<const std::string_view> known_page_keys();

/// The widgets and blocks that some generation of the theme has, without the
/// decoration.
std::span<const std::string_view> known_widgets();

/// The kind of a list's items by the key it stands under ("education").
std::optional<model::Kind> kind_of_list(std::string_view key);

/// The kind a widget or block stands for ("experience", "accomplishments").
std::optional<model::Kind> kind_of_widget(std::string_view widget);

/// What a widget is that has no place in a CV ("a banner of the website" for
/// hero), or "" if it has one.
std::string_view decoration(std::string_view widget);
bool is_decoration(std::string_view widget);

/// Whether a widget tells of a career: jobs, certificates, awards.
bool is_career_widget(std::string_view widget);

/// Whether a widget shows the person: the biography, the ways to reach them.
bool is_about_person(std::string_view widget);

/// Whether a key of a widget nobody knows may hold its items.
bool may_hold_items(std::string_view key);

/// Whether a widget prints its own Markdown and no items.
bool is_prose_widget(std::string_view widget);

}  // namespace cvpress::hugo
