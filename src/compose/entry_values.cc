#include "compose/entry_values.h"

#include <algorithm>
#include <string>
#include <utility>

#include "compose/running_text.h"

namespace cvpress::compose {
namespace {

using model::Entry;
using model::InlineText;

InlineText extra(const Fields& fields, std::string_view name) {
  for (const auto& [key, text] : fields.entry->extra) {
    if (key == name) return text;
  }
  return {};
}

/// Where the first list begins: before it is the summary, from it on the highlights.
std::ptrdiff_t first_list(const model::Blocks& blocks) {
  return std::find_if(blocks.begin(), blocks.end(),
                      [](const model::Block& block) {
                        return block.kind == model::BlockKind::kBulletList ||
                               block.kind == model::BlockKind::kOrderedList;
                      }) -
         blocks.begin();
}

ListItem item_of(InlineText text) {
  ListItem item;
  if (!text.empty()) item.where = text.front().where;
  item.text = std::move(text);
  return item;
}

List tag_list(const Fields& fields) {
  List list;
  for (const InlineText& tag : fields.entry->tags) {
    if (!model::is_blank(tag)) list.push_back(item_of(tag));
  }
  return list;
}

List author_list(const Fields& fields, bool with_self) {
  List list;
  for (const model::Author& author : fields.entry->authors) {
    if (model::is_blank(author.name) || (author.self && !with_self)) continue;
    list.push_back(item_of(author.name));
    list.back().self = author.self;
  }
  return list;
}

/// "Python (expert)": in a line there is no room for a drawing.
InlineText member_text(const Entry& member) {
  InlineText text = member.title;
  if (model::is_blank(member.level_text)) return text;
  text.push_back(model::plain(" (").front());
  text.insert(text.end(), member.level_text.begin(), member.level_text.end());
  text.push_back(model::plain(")").front());
  return text;
}

}  // namespace

Value extra_value(const Fields& fields, std::string_view key) {
  InlineText text = extra(fields, key);
  if (model::is_blank(text)) return {};
  const std::string plain = model::plain_text(text);
  const bool is_address = plain.starts_with("https://") || plain.starts_with("http://");
  if (is_address && plain.find(' ') == std::string::npos) return Url{plain};
  if (key == "doi" && plain.starts_with("10.")) return Url{"https://doi.org/" + plain};
  return text;
}

Value entry_title(const Fields& fields) {
  const Entry& entry = *fields.entry;
  if (!model::is_blank(entry.title)) return entry.title;
  if (entry.kind != model::Kind::kEducation) return {};
  InlineText title = extra(fields, "degree");
  const InlineText area = extra(fields, "area");
  if (!title.empty() && !area.empty()) {
    title.push_back(model::plain(std::string(list_comma(fields.resume->language))).front());
  }
  title.insert(title.end(), area.begin(), area.end());
  return title;
}

Value entry_summary(const Fields& fields) {
  const model::Blocks& all = fields.entry->description;
  return model::Blocks(all.begin(), all.begin() + first_list(all));
}

Value entry_highlights(const Fields& fields) {
  const model::Blocks& all = fields.entry->description;
  return model::Blocks(all.begin() + first_list(all), all.end());
}

Value entry_details(const Fields& fields) {
  InlineText text = joined_texts(tag_list(fields), list_comma(fields.resume->language));
  const InlineText description = running_text(fields.entry->description, fields.resume->language);
  if (!text.empty() && !description.empty()) text.push_back(model::plain("; ").front());
  text.insert(text.end(), description.begin(), description.end());
  return text;
}

Value entry_tags(const Fields& fields) {
  return tag_list(fields);
}

Value entry_authors(const Fields& fields) {
  return author_list(fields, true);
}

Value entry_coauthors(const Fields& fields) {
  return author_list(fields, false);
}

Value entry_links(const Fields& fields) {
  List list;
  for (const model::NamedLink& link : fields.entry->links) {
    if (link.url.empty()) continue;
    const std::string full = address_text(link.url);
    ListItem item = item_of(model::plain(link.label.empty() ? full : link.label, link.where));
    item.label = link.label;
    item.full = full;
    item.href = link.url;
    list.push_back(std::move(item));
  }
  return list;
}

Value entry_items(const Fields& fields) {
  List list;
  for (const Entry& member : fields.entry->items) {
    ListItem item = item_of(member_text(member));
    item.icon = member.icon;
    item.href = member.url;
    item.member = &member;
    item.where = member.where;
    list.push_back(std::move(item));
  }
  return list;
}

// The copies are changed inside the value: g++ 12 takes a moved optional that
// was reset for one that was never set.
Value start_date(const Fields& fields) {
  Value value = fields.entry->dates;
  auto& dates = std::get<model::DateRange>(value);
  dates.end.reset();
  dates.current = false;
  return value;
}

Value end_date(const Fields& fields) {
  Value value = fields.entry->dates;
  std::get<model::DateRange>(value).start.reset();
  return value;
}

}  // namespace cvpress::compose
