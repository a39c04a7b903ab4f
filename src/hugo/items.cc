#include "hugo/items.h"

#include <algorithm>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/utf8.h"
#include "data/fields.h"
#include "hugo/description.h"
#include "hugo/keys.h"
#include "hugo/label.h"
#include "hugo/levels.h"
#include "hugo/markdown_text.h"
#include "hugo/organization_logo.h"
#include "hugo/values.h"
#include "locale/dates.h"
#include "model/contacts.h"

namespace cvpress::hugo {
namespace {

/// The scalar text behind the first of some names, with its place.
struct TextField {
  std::string text;
  SourceSpan where;
  explicit operator bool() const { return !text.empty(); }
};

class ItemReader {
 public:
  /// `noted` holds the keys of the list whose loss was noted already.
  ItemReader(const data::Map& map, SourceSpan where, const ItemRules& rules, const Reading& reading,
             std::set<std::string>& noted)
      : corrected_(data::with_near_keys(map, known_item_keys(), reading.diagnostics)),
        fields_(corrected_ ? *corrected_ : map, reading.diagnostics),
        where_(where),
        rules_(rules),
        reading_(reading),
        noted_(noted) {}

  /// The entry, or several for an item with `roles`.
  std::vector<model::Entry> read() {
    model::Entry entry;
    entry.kind = rules_.kind;
    entry.where = where_;
    entry.title = inline_text(kTitleKeys);
    entry.organization = inline_text(kOrganizationKeys);
    entry.organization_url = url(kOrganizationUrlKeys);
    entry.url = url(kUrlKeys);
    entry.certificate_url = url(Names({&kCertificateKey, 1}));
    entry.location = plain_text(kLocationKeys);
    entry.icon = field(Names({&kIconKey, 1})).text;
    read_logo(entry);
    read_dates(entry);
    read_description(entry);
    read_rest(entry);
    read_label(fields_.get(kLabelKey), entry, reading_.diagnostics);
    const data::Value* roles = fields_.get("roles");
    for (const std::string_view key : kIgnoredItemKeys) fields_.ignore(key);
    keep_the_rest(entry);
    return roles != nullptr ? with_roles(entry, *roles) : std::vector{std::move(entry)};
  }

 private:
  static constexpr std::string_view kCertificateKey = "certificate_url";
  static constexpr std::string_view kIconKey = "icon";
  /// What the theme prints on a button without a text.
  static constexpr const char* kButtonText = "Learn more";

  TextField field(Names names) {
    const data::Value* value = fields_.any(names);
    const auto text = fields_.text(names);
    if (value == nullptr || !text) return {};
    return {*text, value->where};
  }

  model::InlineText inline_text(Names names) {
    const TextField value = field(names);
    if (!value) return {};
    return inline_markdown(value.text, value.where, reading_);
  }

  /// Fields that the theme prints as they are, without Markdown.
  model::InlineText plain_text(Names names) {
    const TextField value = field(names);
    return model::plain(value.text, value.where);
  }

  std::string url(Names names) {
    const TextField value = field(names);
    return model::followable_url(value.text);
  }

  void read_logo(model::Entry& entry) {
    const TextField value = field(kLogoKeys);
    if (value) entry.logo = {value.text, reading_.folder, true, value.where};
    if (entry.logo.empty() && rules_.logo_by_organization) {
      entry.logo = organization_logo(entry, reading_);
    }
  }

  std::optional<model::Date> read_date(const TextField& field) {
    return locale::parse_date(field.text, field.where, reading_.diagnostics, reading_.site.tag);
  }

  void read_dates(model::Entry& entry) {
    const TextField start = field(kStartKeys);
    const data::Value* end_value = fields_.any(kEndKeys);
    const TextField end = field(kEndKeys);
    if (start) entry.dates.start = read_date(start);
    if (end && !locale::means_present(end.text)) {
      entry.dates.end = read_date(end);
    }
    const bool is_text =
        end_value == nullptr || end_value->is_null() || end_value->scalar() != nullptr;
    const bool open = !entry.dates.end && is_text;
    const bool says_present = end && locale::means_present(end.text);
    entry.dates.current = open && (says_present || (rules_.open_end_is_current && start));
    read_year(entry);
    tell_if_ends_first(entry.dates);
  }

  /// As far as both dates are known: 2021 does not end before May of 2021.
  void tell_if_ends_first(const model::DateRange& dates) {
    if (!dates.start || !dates.end || dates.start->year == 0 || dates.end->year == 0) return;
    const model::Date& start = *dates.start;
    const model::Date& end = *dates.end;
    const bool knows_months = start.month != 0 && end.month != 0;
    const bool knows_days = knows_months && start.day != 0 && end.day != 0;
    const auto known = [&](const model::Date& date) {
      return std::tuple(date.year, knows_months ? date.month : 0, knows_days ? date.day : 0);
    };
    if (known(end) < known(start)) {
      reading_.diagnostics.warning(end.where, "it ends before it begins");
    }
  }

  /// `year` of schools is free text: "2012", "2008 – 2012", "expected 2026".
  void read_year(model::Entry& entry) {
    constexpr std::string_view kYear = "year";
    const TextField year = field(Names({&kYear, 1}));
    if (!year || entry.dates.start || entry.dates.end) return;
    const auto number = parse_whole(year.text);
    const bool is_year = number && *number >= 1000 && *number <= 2999;
    entry.dates.end = is_year ? read_date(year) : model::Date{0, 0, 0, year.text, year.where};
    entry.dates.current = false;
  }

  void read_description(model::Entry& entry) {
    const data::Value* value = fields_.any(kDescriptionKeys);
    if (value == nullptr) return;
    entry.description = description_of(*value, kDescriptionKeys[0], reading_);
    if (entry.logo.empty()) entry.logo = take_leading_picture(entry.description, reading_.folder);
  }

  /// What no field took is kept for layouts that ask for it; they tell if none
  /// does. Lists and maps cannot be, which is noted once a list of items.
  void keep_the_rest(model::Entry& entry) {
    for (const data::Member* member : fields_.unused()) {
      const std::string key = ascii_lower(member->key);
      const auto text = member->value.text();
      const bool is_switch = member->value.truth().has_value() || key == "id";
      if (is_switch) continue;
      if (text) {
        entry.extra.emplace(key, model::plain(std::string(trimmed(*text)), member->value.where));
      } else if (noted_.insert(key).second) {
        reading_.diagnostics.warning(member->key_where,
                                     fmt::format("\"{}\" is {}, which is not printed", member->key,
                                                 data::kind_name(member->value)));
      }
    }
  }

  void read_rest(model::Entry& entry) {
    read_tags(entry);
    read_button(entry);
    for (const std::string_view key : {"gpa", "grade"}) {
      const TextField value = field(Names({&key, 1}));
      if (value) entry.extra["grade"] = model::plain(value.text, value.where);
    }
    for (const std::string_view key : {"degree", "area"}) {
      const TextField value = field(Names({&key, 1}));
      if (value) entry.extra[std::string(key)] = model::plain(value.text, value.where);
    }
    join_degree(entry);
    read_level(entry);
  }

  /// A degree and its area are one title.
  static void join_degree(model::Entry& entry) {
    const auto degree = entry.extra.find("degree");
    const auto area = entry.extra.find("area");
    if (degree == entry.extra.end() || area == entry.extra.end()) return;
    if (model::plain_text(entry.title) != model::plain_text(degree->second)) return;
    model::Inline joined = entry.title.empty() ? model::Inline{} : entry.title.back();
    joined.text = ", " + model::plain_text(area->second);
    entry.title.push_back(std::move(joined));
  }

  void read_tags(model::Entry& entry) {
    const data::Value* value = fields_.any(kTagKeys);
    if (value == nullptr) return;
    if (const auto text = value->text()) {
      for (std::size_t at = 0; at <= text->size();) {
        const std::size_t comma = std::min(text->find(',', at), text->size());
        const std::string_view tag = trimmed(text->substr(at, comma - at));
        if (!tag.empty()) entry.tags.push_back(model::plain(std::string(tag), value->where));
        at = comma + 1;
      }
      return;
    }
    for (const data::Value& item : fields_.list(kTagKeys)) {
      if (const auto tag = item.text())
        entry.tags.push_back(model::plain(std::string(*tag), item.where));
    }
  }

  /// A button is a link with a name; one that leads nowhere on paper is a note.
  void read_button(model::Entry& entry) {
    const data::Value* button = fields_.get("button");
    if (button == nullptr || button->map() == nullptr) return;
    const std::string address = text_at(*button->map(), "url");
    const std::string url = model::followable_url(address);
    std::string label = text_at(*button->map(), "text");
    if (!url.empty()) {
      if (label.empty()) label = kButtonText;
      entry.links.push_back({std::move(label), url, button->where});
    } else if (!address.empty()) {
      reading_.diagnostics.note(
          button->where, fmt::format("the button \"{}\" leads inside the site and was left out",
                                     label.empty() ? address : label));
    }
  }

  void read_level(model::Entry& entry) {
    constexpr std::string_view kLabel = "label";
    // "Native", beside the language's own name.
    model::InlineText words;
    if (rules_.kind == model::Kind::kLanguages) {
      const TextField label = field(Names({&kLabel, 1}));
      if (label && label.text != model::plain_text(entry.title)) {
        words = model::plain(label.text, label.where);
      }
    }
    set_level(entry, fields_.get("level"), fields_.get("percent"));
    if (!words.empty()) entry.level_text = std::move(words);
  }

  /// Several roles at one employer: an entry each, the employer's facts in all.
  std::vector<model::Entry> with_roles(const model::Entry& employer,
                                       const data::Value& roles) const {
    std::vector<model::Entry> entries = read_items(roles, rules_, reading_);
    for (model::Entry& entry : entries) {
      if (entry.organization.empty()) entry.organization = employer.organization;
      if (entry.organization_url.empty()) entry.organization_url = employer.organization_url;
      if (entry.location.empty()) entry.location = employer.location;
      if (entry.logo.empty()) entry.logo = employer.logo;
      if (entry.icon.empty()) entry.icon = employer.icon;
      entry.marks.insert(entry.marks.end(), employer.marks.begin(), employer.marks.end());
    }
    if (entries.empty()) return {employer};
    // An employer with a title of its own is a role like the others.
    if (!employer.title.empty()) {
      entries.insert(entries.begin(), employer);
      return entries;
    }
    give_once(employer, entries.front());
    if (entries.size() == 1 && entries.front().dates.empty())
      entries.front().dates = employer.dates;
    return entries;
  }

  /// What an employer says of itself, to be said in its first role only.
  static void give_once(const model::Entry& employer, model::Entry& first) {
    first.description.insert(first.description.begin(), employer.description.begin(),
                             employer.description.end());
    first.tags.insert(first.tags.end(), employer.tags.begin(), employer.tags.end());
    first.links.insert(first.links.end(), employer.links.begin(), employer.links.end());
    first.extra.insert(employer.extra.begin(), employer.extra.end());
    if (first.url.empty()) first.url = employer.url;
    if (first.id.empty()) first.id = employer.id;
  }

  std::optional<data::Map> corrected_;
  data::Fields fields_;
  SourceSpan where_;
  const ItemRules& rules_;
  const Reading& reading_;
  std::set<std::string>& noted_;
};

/// "Type theory :rocket:" without quotes is a map to YAML, of a key without a
/// value: read as the text that it was written as. A known key left empty is
/// one of a template.
std::optional<data::Value> text_with_colon(const data::Value& item) {
  const data::Map* map = item.map();
  if (map == nullptr || map->members.size() != 1 || !map->members[0].value.is_null()) {
    return std::nullopt;
  }
  const std::string& key = map->members[0].key;
  const auto known = known_item_keys();
  if (std::find(known.begin(), known.end(), ascii_lower(key)) != known.end()) return std::nullopt;
  return data::Value{data::Scalar{key + ":", data::ScalarKind::kText}, item.where};
}

/// Text of an item that should be a map; what is not even text is an error.
std::optional<model::Entry> read_bare_item(const data::Value& item, const ItemRules& rules,
                                           const Reading& reading) {
  if (item.text() && rules.kind != model::Kind::kExperience) {
    model::Entry entry;
    entry.kind = rules.kind;
    entry.where = item.where;
    entry.title = inline_of(&item, reading);
    return entry;
  }
  reading.diagnostics
      .error(item.where,
             fmt::format("an item of a list of jobs is a map, this is {}", data::kind_name(item)))
      .hints.push_back({"such as \"- title: Engineer\" with the other keys below it", {}});
  return std::nullopt;
}

/// An item of a template that was left empty prints nothing.
bool says_nothing(const model::Entry& entry) {
  return entry.title.empty() && entry.organization.empty() && entry.location.empty() &&
         entry.description.empty() && entry.dates.empty() && entry.tags.empty() &&
         entry.links.empty() && entry.url.empty() && entry.extra.empty() && entry.logo.empty();
}

}  // namespace

std::vector<model::Entry> read_items(const data::Value& list, const ItemRules& rules,
                                     const Reading& reading) {
  std::vector<model::Entry> entries;
  std::set<std::string> noted;
  const auto add = [&](const data::Value& item) {
    if (item.is_null()) return;
    const auto text = rules.kind != model::Kind::kExperience ? text_with_colon(item) : std::nullopt;
    if (text || item.map() == nullptr) {
      if (auto entry = read_bare_item(text ? *text : item, rules, reading))
        entries.push_back(std::move(*entry));
      return;
    }
    for (model::Entry& entry : ItemReader(*item.map(), item.where, rules, reading, noted).read()) {
      if (!says_nothing(entry)) entries.push_back(std::move(entry));
    }
  };
  if (list.list() == nullptr) {
    add(list);
  } else {
    for (const data::Value& item : *list.list()) add(item);
  }
  return entries;
}

void sort_newest_first(std::vector<model::Entry>& entries) {
  const auto key = [](const model::Entry& entry) {
    const model::Date date = entry.dates.start.value_or(model::Date{});
    return std::tuple(date.year, date.month, date.day);
  };
  std::stable_sort(entries.begin(), entries.end(),
                   [&](const model::Entry& a, const model::Entry& b) { return key(a) > key(b); });
}

}  // namespace cvpress::hugo
