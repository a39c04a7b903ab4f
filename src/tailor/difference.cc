#include "tailor/difference.h"

#include <map>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "base/diagnostics.h"
#include "tailor/alignment.h"
#include "tailor/comparable.h"
#include "tailor/entry_texts.h"
#include "tailor/link_changes.h"

namespace cvpress::tailor {
namespace {

using model::Entry;
using model::InlineText;
using model::Section;

/// An item of a list, as it is told.
struct Item {
  std::string text;
  SourceSpan where;
};

std::vector<Keys> keys_of_entries(const std::vector<Entry>& entries) {
  std::vector<Keys> keys;
  for (const Entry& entry : entries) {
    const std::string title = comparable(model::plain_text(entry.title));
    const std::string organization = comparable(model::plain_text(entry.organization));
    const std::string start = entry.dates.start ? date_text(*entry.dates.start) : "";
    const auto both = [](const std::string& a, const std::string& b) {
      return a.empty() || b.empty() ? std::string() : fmt::format("{}\n{}", a, b);
    };
    keys.push_back({both(both(title, organization), start), both(title, organization),
                    both(organization, start), both(title, start), title, organization,
                    title.empty() && organization.empty() ? "nameless" : ""});
  }
  return keys;
}

std::vector<Keys> keys_of_sections(const std::vector<Section>& sections) {
  std::vector<Keys> keys;
  for (const Section& section : sections) {
    const std::string kind(model::kind_name(section.kind));
    const std::string title = comparable(model::plain_text(section.title));
    keys.push_back({fmt::format("{}\n{}", kind, title), title, kind});
  }
  return keys;
}

class Comparison {
 public:
  std::vector<Difference> take() { return std::move(found_); }

  void compare_people(const model::Person& before, const model::Person& after) {
    const std::vector<NamedText> first = texts_of(before);
    const std::vector<NamedText> second = texts_of(after);
    compare_texts(first, second, "", {before.where, after.where});
  }

  void compare_sections(const std::vector<Section>& before, const std::vector<Section>& after) {
    const auto pairs = aligned(keys_of_sections(before), keys_of_sections(after));
    compare_lists("section", "", items_of(before), items_of(after), pairs);
    for (std::size_t i = 0; i < before.size(); ++i) {
      if (pairs[i]) compare(before[i], after[*pairs[i]]);
    }
  }

  void compare_letters(const std::optional<model::Letter>& before,
                       const std::optional<model::Letter>& after) {
    const model::Letter none;
    const model::Letter& first = before ? *before : none;
    const model::Letter& second = after ? *after : none;
    compare_texts(texts_of(first), texts_of(second), "letter", {first.where, second.where});
    compare_items("paragraph", "letter", lines_of(first.body), lines_of(second.body), true);
  }

 private:
  struct Places {
    SourceSpan before;
    SourceSpan after;
  };

  static std::string name_of(const Section& section) {
    const std::string title = model::plain_text(section.title);
    return title.empty() ? std::string(model::kind_name(section.kind)) : title;
  }
  /// One without a title or an organization is called by the beginning of its text.
  static std::string name_of(const Entry& entry) {
    const std::string title = model::plain_text(entry.title);
    const std::string organization = model::plain_text(entry.organization);
    if (!title.empty() && !organization.empty()) return title + " at " + organization;
    if (!is_nameless(entry)) return title + organization;
    const std::vector<PlacedText> lines = lines_of(entry.description);
    return lines.empty() ? std::string() : lines.front().text;
  }
  static bool is_nameless(const Entry& entry) {
    return model::plain_text(entry.title).empty() && model::plain_text(entry.organization).empty();
  }

  /// The words of a summary, of the section's own and of entries that are nothing else: whether a
  /// source or a plan says them makes no difference.
  static std::vector<PlacedText> summary_of(const Section& section) {
    std::vector<PlacedText> lines = lines_of(section.body);
    for (const Entry& entry : section.entries) {
      if (!is_nameless(entry)) continue;
      for (PlacedText& line : lines_of(entry.description)) lines.push_back(std::move(line));
    }
    return lines;
  }

  static std::vector<Entry> named_entries(const Section& section) {
    std::vector<Entry> named;
    for (const Entry& entry : section.entries) {
      if (!is_nameless(entry)) named.push_back(entry);
    }
    return named;
  }

  void compare_summaries(const std::string& name, const Section& before, const Section& after) {
    const std::vector<PlacedText> first = summary_of(before);
    const std::vector<PlacedText> second = summary_of(after);
    if (first.size() == 1 && second.size() == 1) {
      compare_text({"summary", first[0].text, first[0].links},
                   {"summary", second[0].text, second[0].links}, name,
                   {first[0].where, second[0].where});
    } else {
      compare_items("paragraph", name, first, second, true);
    }
    compare_entries("entry", name, named_entries(before), named_entries(after));
  }

  template <class T>
  static std::vector<Item> items_of(const std::vector<T>& things) {
    std::vector<Item> items;
    for (const T& thing : things) items.push_back({name_of(thing), thing.where});
    return items;
  }

  void compare(const Section& before, const Section& after) {
    const std::string name = name_of(before);
    const Places places{before.where, after.where};
    compare_texts(
        {named_text("section title", before.title), named_text("subtitle", before.subtitle)},
        {named_text("section title", after.title), named_text("subtitle", after.subtitle)}, name,
        places);
    const auto summary = model::Kind::kSummary;
    if (before.kind == summary && after.kind == summary) {
      return compare_summaries(name, before, after);
    }
    compare_bullets(name, before.body, after.body);
    compare_entries("entry", name, before.entries, after.entries);
  }

  void compare_entries(std::string_view what, const std::string& of,
                       const std::vector<Entry>& before, const std::vector<Entry>& after) {
    const auto pairs = aligned(keys_of_entries(before), keys_of_entries(after));
    compare_lists(what, of, items_of(before), items_of(after), pairs);
    for (std::size_t i = 0; i < before.size(); ++i) {
      if (pairs[i]) compare(before[i], after[*pairs[i]]);
    }
  }

  void compare(const Entry& before, const Entry& after) {
    const std::string name = name_of(before);
    compare_texts(texts_of(before), texts_of(after), name, {before.where, after.where});
    compare_bullets(name, before.description, after.description);
    compare_inlines(name, before.tags, after.tags);
    compare_entries("member", name, before.items, after.items);
  }

  void compare_bullets(const std::string& of, const model::Blocks& before,
                       const model::Blocks& after) {
    compare_items("bullet", of, lines_of(before), lines_of(after), true);
  }

  void compare_inlines(const std::string& of, const std::vector<InlineText>& before,
                       const std::vector<InlineText>& after) {
    const auto items = [](const std::vector<InlineText>& texts) {
      std::vector<PlacedText> all;
      for (const InlineText& text : texts) {
        all.push_back({model::plain_text(text), text.empty() ? SourceSpan{} : text.front().where,
                       links_of(text)});
      }
      return all;
    };
    compare_items("tag", of, items(before), items(after), false);
  }

  /// Lists of texts: alike by their words, and where that is wished, changed if similar.
  void compare_items(std::string_view what, const std::string& of,
                     const std::vector<PlacedText>& before, const std::vector<PlacedText>& after,
                     bool may_change) {
    std::vector<std::string> first;
    std::vector<std::string> second;
    for (const PlacedText& text : before) first.push_back(comparable(text.text));
    for (const PlacedText& text : after) second.push_back(comparable(text.text));
    std::vector<Keys> first_keys;
    std::vector<Keys> second_keys;
    for (const std::string& text : first) first_keys.push_back({text});
    for (const std::string& text : second) second_keys.push_back({text});
    auto pairs = aligned(first_keys, second_keys);
    if (may_change) align_similar(first, second, pairs);
    compare_lists(what, of, items_of_texts(before), items_of_texts(after), pairs);
    for (std::size_t i = 0; i < before.size(); ++i) {
      if (!pairs[i]) continue;
      const PlacedText& there = after[*pairs[i]];
      const bool is_same = first[i] == second[*pairs[i]];
      const Places places{before[i].where, there.where};
      if (!is_same) tell(std::string(what), before[i].text, there.text, of, places);
      compare_links(before[i].links, there.links, is_same, of, places);
    }
  }

  static std::vector<Item> items_of_texts(const std::vector<PlacedText>& texts) {
    std::vector<Item> items;
    for (const PlacedText& text : texts) items.push_back({text.text, text.where});
    return items;
  }

  /// What of two lists is missing, in another place, or new.
  void compare_lists(std::string_view what, const std::string& of, const std::vector<Item>& before,
                     const std::vector<Item>& after,
                     const std::vector<std::optional<std::size_t>>& pairs) {
    const std::vector<bool> is_moved = moved(pairs);
    std::vector<bool> is_old(after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
      if (!pairs[i]) {
        found_.push_back({DifferenceKind::kRemoved,
                          std::string(what),
                          of,
                          before[i].text,
                          "",
                          before[i].where,
                          {}});
        continue;
      }
      is_old[*pairs[i]] = true;
      if (!is_moved[i]) continue;
      const Item& there = after[*pairs[i]];
      found_.push_back({DifferenceKind::kMoved, std::string(what), of, before[i].text, there.text,
                        before[i].where, there.where});
    }
    for (std::size_t i = 0; i < after.size(); ++i) {
      if (is_old[i]) continue;
      found_.push_back(
          {DifferenceKind::kAdded, std::string(what), of, "", after[i].text, {}, after[i].where});
    }
  }

  /// Texts by their names; those that only one has are added or removed.
  /// Of several with one name, such as addresses, the first is held against the first.
  static std::vector<NamedText> counted(const std::vector<NamedText>& texts) {
    std::map<std::string, int> known;
    std::vector<NamedText> counted = texts;
    for (NamedText& text : counted) {
      const int number = ++known[text.name];
      if (number > 1) text.name = fmt::format("{} {}", text.name, number);
    }
    return counted;
  }

  void compare_texts(const std::vector<NamedText>& texts_before,
                     const std::vector<NamedText>& texts_after, const std::string& of,
                     const Places& places) {
    const std::vector<NamedText> before = counted(texts_before);
    const std::vector<NamedText> after = counted(texts_after);
    const auto text_in = [](const std::vector<NamedText>& texts, const std::string& name) {
      for (const NamedText& text : texts) {
        if (text.name == name) return text;
      }
      return NamedText{name, ""};
    };
    for (const NamedText& text : before) {
      if (text.text.empty()) continue;  // new where the other has it
      compare_text(text, text_in(after, text.name), of, places);
    }
    for (const NamedText& text : after) {
      const NamedText there = text_in(before, text.name);
      if (there.text.empty()) compare_text(there, text, of, places);
    }
  }

  /// What is in it is told only of a text that both have.
  void compare_text(const NamedText& before, const NamedText& after, const std::string& of,
                    const Places& places) {
    const bool is_same = before.is_address && after.is_address
                             ? before.text == after.text
                             : comparable(before.text) == comparable(after.text);
    if (!is_same) tell(before.name, before.text, after.text, of, places);
    if (before.text.empty() || after.text.empty()) return;
    compare_links(before.links, after.links, is_same, of, places);
    const bool are_shown =
        shows_target(before.text, before.url) && shows_target(after.text, after.url);
    if (before.url == after.url || (!is_same && are_shown)) return;
    tell(before.name + " url", before.url, after.url, of, places);
  }

  void compare_links(const std::vector<TextLink>& before, const std::vector<TextLink>& after,
                     bool is_same_text, const std::string& of, const Places& places) {
    for (const LinkChange& change : link_changes(before, after, is_same_text)) {
      // A picture may have none.
      std::string what = change.words.empty() ? "link" : "link " + change.words;
      tell(std::move(what), change.before, change.after, of, places);
    }
  }

  /// That one text is another, or that only one version has it.
  void tell(std::string what, const std::string& before, const std::string& after,
            const std::string& of, const Places& places) {
    DifferenceKind kind = DifferenceKind::kChanged;
    if (before.empty()) kind = DifferenceKind::kAdded;
    if (after.empty()) kind = DifferenceKind::kRemoved;
    found_.push_back({kind, std::move(what), of, before, after, places.before, places.after});
  }

  std::vector<Difference> found_;
};

/// In the order of DifferenceKind.
constexpr std::string_view kSignsOfKinds[] = {"+", "-", "~", ">"};

}  // namespace

std::vector<Difference> differences(const model::Resume& before, const model::Resume& after) {
  Comparison comparison;
  comparison.compare_people(before.person, after.person);
  comparison.compare_letters(before.letter, after.letter);
  comparison.compare_sections(before.sections, after.sections);
  return comparison.take();
}

std::string differences_as_text(const std::vector<Difference>& differences) {
  std::string text;
  for (const Difference& difference : differences) {
    text += fmt::format("{} {}", kSignsOfKinds[static_cast<std::size_t>(difference.kind)],
                        difference.what);
    const bool is_changed = difference.kind == DifferenceKind::kChanged;
    const std::string& told = difference.before.empty() ? difference.after : difference.before;
    if (!is_changed) text += " " + json_quoted(told);
    if (!difference.of.empty()) text += " of " + json_quoted(difference.of);
    if (is_changed) {
      text +=
          fmt::format(": {} -> {}", json_quoted(difference.before), json_quoted(difference.after));
    }
    text += '\n';
  }
  return text;
}

}  // namespace cvpress::tailor
