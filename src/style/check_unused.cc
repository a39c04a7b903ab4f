// Names that a layout's own files give and nothing uses: most are slips of a name that
// is known.
#include "style/check_unused.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/suggest.h"
#include "locale/language_names.h"
#include "locale/words.h"

namespace cvpress::style {
namespace {

using data::Map;
using data::Member;
using data::Value;

/// Of more unused names one message says how many.
constexpr std::size_t kMostUnused = 20;

/// A sort of names, and what one of them is called.
struct NamedSort {
  std::string_view key;
  std::string_view one;
};
constexpr NamedSort kNamedThings[] = {{"elements", "element"}, {"styles", "style"},
                                      {"colors", "colour"},    {"fonts", "font"},
                                      {"lengths", "length"},   {"words", "word"}};
/// Maps whose entries have names of their own, which hold inside.
constexpr std::string_view kScopes[] = {"regions", "sections"};
/// Keys whose values are printed or matched, and name nothing.
constexpr std::string_view kPrinted[] = {"text", "alt", "about", "match", "separator", "bullets"};

bool is_printed_key(std::string_view key) {
  return std::find(std::begin(kPrinted), std::end(kPrinted), key) != std::end(kPrinted);
}

bool is_of_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

std::string_view name_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_of_name(text[end])) ++end;
  return text.substr(at, end - at);
}

/// The names that the values of a layout mention, whatever they mean there.
class Mentions {
 public:
  void add(const Value& value, std::string_view key = {}) {
    if (const auto text = value.text()) {
      add_text(*text, is_printed_key(key));
    } else if (const data::List* list = value.list()) {
      for (const Value& item : *list) add(item, key);
    } else if (const Map* map = value.map()) {
      // A word's text is a template, by whatever name.
      for (const Member& member : map->members) {
        add(member.value, key == "words" ? "text" : std::string_view(member.key));
      }
    }
  }

  bool has(std::string_view sort, std::string_view name) const {
    if (sort == "words") return words_.contains(name);
    return names_.contains(name) || (sort == "styles" && styles_.contains(name));
  }

 private:
  void add_text(std::string_view text, bool is_printed) {
    if (!is_printed) {
      names_.insert(std::string(text));
      names_.insert(std::string(text.substr(0, text.find(' '))));  // "accent 15%"
    }
    add_after("{.", text, styles_);
    add_after("word.", text, words_);
  }

  static void add_after(std::string_view sign, std::string_view text,
                        std::set<std::string, std::less<>>& names) {
    for (std::size_t at = text.find(sign); at != text.npos; at = text.find(sign, at + 1)) {
      names.insert(std::string(name_at(text, at + sign.size())));
    }
  }

  std::set<std::string, std::less<>> names_;
  std::set<std::string, std::less<>> styles_;  // of templates
  std::set<std::string, std::less<>> words_;
};

const Map* map_in(const Value& value, std::string_view key) {
  const Map* map = value.map();
  const Value* inner = map != nullptr ? map->find(key) : nullptr;
  return inner != nullptr ? inner->map() : nullptr;
}

/// Looks through what lies over `below` for names that it has not and nothing mentions.
class UnusedNames {
 public:
  UnusedNames(const Value& below, const Mentions& mentions, Unused told, Diagnostics& diagnostics)
      : mentions_(mentions), told_(told), diagnostics_(diagnostics) {
    for (std::size_t i = 0; i < known_.size(); ++i)
      known_[i] = names_of(below, kNamedThings[i].key);
    for (const std::string_view key : locale::word_keys()) known_.back().insert(std::string(key));
    regions_ = names_of(below, "regions");
  }

  void look_at(const Value& layer) {
    look_at_names(layer);
    for (const std::string_view scope : kScopes) look_inside(layer, scope);
    look_at_regions(layer);
    const Map* locales = map_in(layer, "locales");
    if (locales == nullptr) return;
    for (const Member& member : locales->members) {
      look_at_language(member);
      look_at(member.value);
    }
  }

  void tell_rest() {
    if (count_ <= kMostUnused) return;
    diagnostics_.warning(
        {}, fmt::format("and {} more names that are used by nothing", count_ - kMostUnused));
  }

 private:
  using Names = std::set<std::string, std::less<>>;

  static Names names_of(const Value& layout, std::string_view sort) {
    Names names;
    const Map* map = map_in(layout, sort);
    if (map == nullptr) return names;
    for (const Member& member : map->members) names.insert(member.key);
    return names;
  }

  void look_inside(const Value& layer, std::string_view scope) {
    const Map* entries = map_in(layer, scope);
    if (entries == nullptr) return;
    for (const Member& entry : entries->members) look_at_names(entry.value);
  }

  void look_at_names(const Value& holder) {
    for (std::size_t i = 0; i < known_.size(); ++i) {
      const Map* map = map_in(holder, kNamedThings[i].key);
      if (map == nullptr) continue;
      for (const Member& member : map->members) {
        if (known_[i].contains(member.key)) continue;
        if (mentions_.has(kNamedThings[i].key, member.key)) continue;
        tell(member,
             fmt::format("the {} \"{}\" is used by nothing", kNamedThings[i].one, member.key),
             known_[i]);
      }
    }
  }

  /// A region with content of its own may stand on a page or on none.
  void look_at_regions(const Value& layer) {
    const Map* map = map_in(layer, "regions");
    if (map == nullptr) return;
    for (const Member& member : map->members) {
      const bool is_known = member.key == "default" || regions_.contains(member.key);
      if (is_known || member.value.map() == nullptr || mentions_.has("regions", member.key)) {
        continue;
      }
      tell(member, fmt::format("the region \"{}\" stands on no page", member.key), regions_);
    }
  }

  /// Languages without words may be written too, so a render says nothing of them.
  void look_at_language(const Member& member) {
    if (told_ == Unused::kSlips || locale::has_words(member.key)) return;
    Diagnostic& warning = diagnostics_.warning(
        member.key_where, fmt::format("there are no words for the language \"{}\"", member.key));
    std::string hint = locale::language_suggestion(member.key);
    if (!hint.empty()) warning.hints.push_back({std::move(hint), {}});
  }

  void tell(const Member& member, std::string message, const Names& known) {
    if (count_ >= kMostUnused) {
      ++count_;
      return;
    }
    const std::vector<std::string_view> names(known.begin(), known.end());
    std::string hint = suggestion(member.key, names);
    if (hint.empty() && told_ == Unused::kSlips) return;
    ++count_;
    Diagnostic& warning = diagnostics_.warning(member.key_where, std::move(message));
    if (!hint.empty()) warning.hints.push_back({std::move(hint), {}});
  }

  const Mentions& mentions_;
  Unused told_;
  Diagnostics& diagnostics_;
  std::array<Names, std::size(kNamedThings)> known_;  // the last are words, of the languages too
  Names regions_;
  std::size_t count_ = 0;
};

}  // namespace

void check_unused(const Layers& layers, Unused told, Diagnostics& diagnostics) {
  std::vector<const Value*> own;
  for (const Value& file : layers.files) own.push_back(&file);
  for (const Value& change : layers.changes) own.push_back(&change);
  // What lies below all else is a store to choose from.
  const bool has_store = layers.shipped.map() != nullptr;
  if (own.empty() || (!has_store && own.size() < 2)) return;
  const Value& below = has_store ? layers.shipped : *own.front();
  Mentions mentions;
  if (has_store) mentions.add(layers.shipped);
  for (const Value* layer : own) mentions.add(*layer);
  UnusedNames unused(below, mentions, told, diagnostics);
  for (const Value* layer : own) {
    if (layer != &below) unused.look_at(*layer);
  }
  unused.tell_rest();
}

}  // namespace cvpress::style
