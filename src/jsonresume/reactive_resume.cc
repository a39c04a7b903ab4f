#include "jsonresume/reactive_resume.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "jsonresume/json_text.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/lists.h"
#include "jsonresume/profiles.h"
#include "jsonresume/rich_text.h"
#include "jsonresume/summary.h"

namespace cvpress::jsonresume {
namespace {

constexpr std::string_view kSections = "sections";
constexpr std::string_view kCustom = "custom";
constexpr std::string_view kItems = "items";

/// Fields whose names mean something else in JSON Resume.
struct RenamedField {
  std::string_view list;
  std::string_view before;
  std::string_view after;
};
constexpr RenamedField kRenamed[] = {{"skills", "description", "level"},
                                     {"languages", "description", "fluency"},
                                     {"languages", "name", "language"},
                                     {"references", "description", "position"},
                                     {"references", "summary", "reference"}};
/// The most that a level is.
constexpr double kFullLevel = 5;

const data::Value* filled(const data::Map& map, std::string_view key) {
  const data::Value* value = map.find(key);
  const bool is_blank =
      value == nullptr || value->is_null() || (value->text() && value->text()->empty());
  return is_blank ? nullptr : value;
}

bool is_hidden(const data::Map& map) {
  const data::Value* visible = map.find("visible");
  const data::Value* hidden = map.find("hidden");
  return (visible != nullptr && visible->truth() == false) ||
         (hidden != nullptr && hidden->truth() == true);
}

class DocumentWriter {
 public:
  DocumentWriter(const data::Map& document, Diagnostics& diagnostics)
      : document_(document), diagnostics_(diagnostics) {}

  data::Map write(const data::Map& sections) {
    for (const data::Member& section : sections.members) add_section(section);
    data::Map result;
    for (const data::Member& member : document_.members) {
      if (member.key == kSections) continue;
      result.members.push_back(member.key == "basics" ? with_basics(member) : member);
    }
    for (data::Member& list : lists_.members) result.members.push_back(std::move(list));
    if (document_.find(kOwnKey) == nullptr && !told_.empty()) add_told(result);
    return result;
  }

 private:
  void add_section(const data::Member& member) {
    const data::Map* section = member.value.map();
    const data::Value* items = section != nullptr ? section->find(kItems) : nullptr;
    if (section != nullptr && member.key == kCustom) {
      for (const data::Member& own : section->members) add_section(own);
    } else if (section != nullptr && is_hidden(*section)) {
      tell_hidden(member.value);
    } else if (section != nullptr && member.key == kSummary) {
      add_summary(member, *section);
    } else if (items != nullptr) {
      add_list(member, *section, *items);
    } else {
      lists_.members.push_back(member);
    }
  }

  void add_summary(const data::Member& member, const data::Map& section) {
    const data::Value* content = filled(section, "content");
    if (content == nullptr) return;
    basics_.members.push_back({std::string(kSummary), member.key_where, *content});
  }

  void add_list(const data::Member& member, const data::Map& section, const data::Value& items) {
    const ListRow* row = row_named(member.key);
    const std::string name = plain_string(section.find("name"));
    data::List list = shown_items(items, row);
    if (list.empty()) return;
    if (member.key == kProfiles) {
      basics_.members.push_back({member.key, member.key_where, {std::move(list), items.where}});
      return;
    }
    const std::string key = row != nullptr ? std::string(row->name)
                            : name.empty() ? member.key
                                           : name;
    lists_.members.push_back({key, member.key_where, {std::move(list), items.where}});
    if (row == nullptr || name.empty()) return;
    data::Map told;
    add_text(told, "list", key);
    add_text(told, "title", name);
    told_.push_back(map_value(std::move(told)));
  }

  data::List shown_items(const data::Value& items, const ListRow* row) {
    data::List list;
    if (items.list() == nullptr) return {items};
    for (const data::Value& item : *items.list()) {
      if (item.map() == nullptr) {
        list.push_back(item);
      } else if (is_hidden(*item.map())) {
        tell_hidden(item);
      } else {
        list.push_back({in_names_of(*item.map(), row), item.where});
      }
    }
    return list;
  }

  void tell_hidden(const data::Value& value) {
    diagnostics_.note(value.where, "this is hidden in its program, and is not printed");
  }

  /// An item in the names of JSON Resume, its level as a share of all.
  static data::Map in_names_of(data::Map item, const ListRow* row) {
    if (row == nullptr) return item;
    std::optional<double> level;
    std::erase_if(item.members, [&](const data::Member& member) {
      if (member.key != "level" || !member.value.number()) return false;
      level = member.value.number();
      return true;
    });
    for (data::Member& member : item.members) {
      for (const RenamedField& renamed : kRenamed) {
        const bool is_it = renamed.list == row->name && renamed.before == member.key;
        if (is_it && item.find(renamed.after) == nullptr) member.key = renamed.after;
      }
    }
    if (level && *level > 0 && item.find(kOwnKey) == nullptr) {
      data::Map own;
      add(own, "level", number_value(*level / kFullLevel));
      add(item, kOwnKey, map_value(std::move(own)));
    }
    return item;
  }

  /// The person, with what of it stands among the sections.
  data::Member with_basics(const data::Member& member) {
    data::Map basics = *member.value.map();
    for (data::Member& each : basics.members) {
      const bool is_picture = each.key == "picture" && each.value.map() != nullptr;
      const data::Value* url = is_picture ? each.value.map()->find("url") : nullptr;
      if (url != nullptr) each.value = data::Value(*url);
    }
    add_custom_fields(basics);
    for (data::Member& more : basics_.members) {
      if (filled(basics, more.key) == nullptr) {
        std::erase_if(basics.members,
                      [&](const data::Member& each) { return each.key == more.key; });
        basics.members.push_back(std::move(more));
      } else {
        lists_.members.push_back(std::move(more));
      }
    }
    return {member.key, member.key_where, {std::move(basics), member.value.where}};
  }

  /// Facts under names of the person's own: they are ways to reach it as often as not.
  void add_custom_fields(data::Map& basics) {
    const data::Value* fields = basics.find("customFields");
    if (fields == nullptr || fields->list() == nullptr) return;
    data::List profiles;
    for (const data::Member& member : basics_.members) {
      if (member.key == kProfiles) profiles = *member.value.list();
    }
    for (const data::Value& field : *fields->list()) {
      const data::Map* map = field.map();
      const data::Value* value = map != nullptr ? filled(*map, "value") : nullptr;
      if (value == nullptr) continue;
      data::Map profile;
      add_text(profile, "network", plain_string(map->find("name")));
      profile.members.push_back({"username", field.where, *value});
      profiles.push_back({std::move(profile), field.where});
    }
    const SourceSpan where = fields->where;
    std::erase_if(basics.members,
                  [](const data::Member& member) { return member.key == "customFields"; });
    std::erase_if(basics_.members,
                  [](const data::Member& member) { return member.key == kProfiles; });
    if (profiles.empty()) return;
    basics_.members.push_back({std::string(kProfiles), where, {std::move(profiles), where}});
  }

  /// The names that the person gave the sections.
  void add_told(data::Map& document) {
    data::Map resume;
    add_filled(resume, kSections, std::move(told_));
    data::Map about;
    add_filled(about, kResumeKey, std::move(resume));
    add_filled(document, kOwnKey, std::move(about));
  }

  const data::Map& document_;
  Diagnostics& diagnostics_;
  data::Map basics_;
  data::Map lists_;
  data::List told_;
};

}  // namespace

std::optional<data::Map> from_reactive_resume(const data::Map& document, Diagnostics& diagnostics) {
  const data::Value* sections = document.find(kSections);
  const data::Value* basics = document.find("basics");
  const bool is_one = sections != nullptr && sections->map() != nullptr && basics != nullptr &&
                      basics->map() != nullptr;
  if (!is_one) return std::nullopt;
  const std::vector<data::Member>& members = sections->map()->members;
  const bool has_items = std::any_of(members.begin(), members.end(), [](const auto& member) {
    return member.value.map() != nullptr && member.value.map()->find(kItems) != nullptr;
  });
  if (!has_items) return std::nullopt;
  return DocumentWriter(document, diagnostics).write(*sections->map());
}

}  // namespace cvpress::jsonresume
