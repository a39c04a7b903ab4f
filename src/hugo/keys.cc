#include "hugo/keys.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/utf8.h"

namespace cvpress::hugo {
namespace {

using model::Kind;

struct NamedKind {
  std::string_view name;  // in lower case
  Kind kind;
};

constexpr NamedKind kWidgetKinds[] = {{"experience", Kind::kExperience},
                                      {"resume-experience", Kind::kExperience},
                                      {"accomplishments", Kind::kCertificates},
                                      {"resume-awards", Kind::kAwards},
                                      {"awards", Kind::kAwards},
                                      {"featurette", Kind::kSkills},
                                      {"features", Kind::kSkills},
                                      {"skills", Kind::kSkills},
                                      {"resume-skills", Kind::kSkills},
                                      {"languages", Kind::kLanguages},
                                      {"resume-languages", Kind::kLanguages},
                                      {"timeline", Kind::kExperience},
                                      {"tech-stack", Kind::kSkills},
                                      {"blank", Kind::kText},
                                      {"markdown", Kind::kText},
                                      {"custom", Kind::kText}};

struct Decoration {
  std::string_view widget;
  std::string_view what;
};
constexpr Decoration kDecoration[] = {{"hero", "a banner of the website"},
                                      {"dev-hero", "a banner of the website"},
                                      {"hero_carousel", "moving banners of the website"},
                                      {"slider", "moving banners of the website"},
                                      {"search", "a search field"},
                                      {"tag_cloud", "a cloud of links to topics"},
                                      {"knowledge-tags", "a cloud of links to topics"},
                                      {"gallery", "a gallery of pictures"},
                                      {"people", "a list of the site's people"},
                                      {"team-showcase", "a list of the site's people"},
                                      {"cta-card", "a call to action"},
                                      {"cta-button-list", "a call to action"},
                                      {"cta-image-paragraph", "a call to action"},
                                      {"contact_form", "a form to fill in"},
                                      {"stats", "figures that advertise"},
                                      {"logos", "logos that advertise"},
                                      {"testimonials", "quotations that advertise"},
                                      {"faq", "questions of the website's visitors"}};
constexpr std::string_view kCareerWidgets[] = {"experience", "resume-experience", "accomplishments",
                                               "awards",     "resume-awards",     "timeline"};
constexpr std::string_view kPersonWidgets[] = {
    "about",     "about.avatar",     "about.biography",    "aboutshort", "author-bio",
    "biography", "resume-biography", "resume-biography-3", "contact",    "contact-info"};
/// Lists of maps that are no items.
constexpr std::string_view kOtherLists[] = {
    "filters", "filter_button", "buttons", "button", "cta",      "cta_alt",  "links",
    "social",  "contact_links", "menu",    "design", "sections", "advanced", "params"};
constexpr std::string_view kProse[] = {"blank", "markdown", "custom", ""};

template <class List>
std::optional<Kind> find_kind(const List& list, std::string_view name) {
  const std::string wanted = ascii_lower(trimmed(name));
  const auto found = std::find_if(std::begin(list), std::end(list),
                                  [&](const NamedKind& item) { return item.name == wanted; });
  if (found == std::end(list)) return std::nullopt;
  return found->kind;
}

/// Of items, besides those that keys.h lists.
constexpr std::string_view kOtherItemKeys[] = {
    "certificate_url", "icon",    "roles",  "year", "gpa",     "grade",
    "level",           "percent", "button", "id",   "courses", "cvpress"};

/// Of pages, besides those of their items.
constexpr std::string_view kOtherPageKeys[] = {
    "widget", "title",    "subtitle", "active", "weight", "date_format", "content", "design",
    "date",   "headless", "type",     "text",   "name",   "advanced",    "author",  "cvpress"};

/// Widgets that list other pages, or show the person.
constexpr std::string_view kOtherWidgets[] = {"about",
                                              "about.avatar",
                                              "about.biography",
                                              "biography",
                                              "contact",
                                              "contact-info",
                                              "publications",
                                              "publications_selected",
                                              "talks",
                                              "publications_featured",
                                              "talks_selected",
                                              "talks_featured",
                                              "posts",
                                              "pages",
                                              "featured",
                                              "collection",
                                              "projects",
                                              "content-collection",
                                              "portfolio",
                                              "resume-biography",
                                              "resume-biography-3"};

constexpr NamedKind kListKinds[] = {{"experience", Kind::kExperience},
                                    {"work", Kind::kExperience},
                                    {"education", Kind::kEducation},
                                    {"awards", Kind::kAwards}};

}  // namespace

bool is_one_of(Names names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::span<const std::string_view> known_page_keys() {
  static const std::vector<std::string_view> kKeys = [] {
    std::vector<std::string_view> keys(std::begin(kItemKeys), std::end(kItemKeys));
    keys.insert(keys.end(), std::begin(kOtherPageKeys), std::end(kOtherPageKeys));
    return keys;
  }();
  return kKeys;
}

std::span<const std::string_view> known_item_keys() {
  static const std::vector<std::string_view> kKeys = [] {
    std::vector<std::string_view> keys;
    for (const Names names :
         {Names(kTitleKeys), Names(kOrganizationKeys), Names(kOrganizationUrlKeys), Names(kUrlKeys),
          Names(kLogoKeys), Names(kLocationKeys), Names(kStartKeys), Names(kEndKeys),
          Names(kDescriptionKeys), Names(kTagKeys), Names(kIgnoredItemKeys),
          Names(kOtherItemKeys)}) {
      keys.insert(keys.end(), names.begin(), names.end());
    }
    return keys;
  }();
  return kKeys;
}

std::span<const std::string_view> known_widgets() {
  static const std::vector<std::string_view> kNames = [] {
    std::vector<std::string_view> names;
    for (const NamedKind& widget : kWidgetKinds) names.push_back(widget.name);
    names.insert(names.end(), std::begin(kOtherWidgets), std::end(kOtherWidgets));
    return names;
  }();
  return kNames;
}

std::optional<Kind> kind_of_list(std::string_view key) {
  return find_kind(kListKinds, key);
}

std::optional<Kind> kind_of_widget(std::string_view widget) {
  return find_kind(kWidgetKinds, widget);
}

std::string_view decoration(std::string_view widget) {
  const auto* found = std::find_if(std::begin(kDecoration), std::end(kDecoration),
                                   [&](const Decoration& each) { return each.widget == widget; });
  return found != std::end(kDecoration) ? found->what : std::string_view();
}

bool is_decoration(std::string_view widget) {
  return !decoration(widget).empty();
}

bool is_career_widget(std::string_view widget) {
  return is_one_of(kCareerWidgets, widget);
}

bool is_about_person(std::string_view widget) {
  return is_one_of(kPersonWidgets, widget);
}

bool may_hold_items(std::string_view key) {
  return !is_one_of(kOtherLists, ascii_lower(key));
}

bool is_prose_widget(std::string_view widget) {
  return is_one_of(kProse, widget);
}

}  // namespace cvpress::hugo
