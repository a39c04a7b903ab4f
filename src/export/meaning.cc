#include "export/meaning.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "export/blocks.h"
#include "text/bare_letters.h"

namespace cvpress::exporting {
namespace {

using Child = std::unique_ptr<Element>;

/// Of the size of the text around: what is smaller, and so far from its line.
constexpr double kSmall = 0.8;
constexpr double kLeastShift = 0.05;
constexpr double kMostShift = 0.6;

/// Calls `visit(words)` for all words, in order.
template <class Visit>
void for_each_words(Element& element, const Visit& visit) {
  for (Part& part : element.parts) {
    if (auto* words = std::get_if<Words>(&part)) {
      visit(*words);
    } else {
      for_each_words(*std::get<Child>(part), visit);
    }
  }
}

std::u32string characters_of_text(std::string_view text) {
  std::u32string characters;
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCharacter decoded = decode_utf8(text, at);
    characters += decoded.code;
    at += decoded.length;
  }
  return characters;
}

std::string all_words(Element& element) {
  std::string text;
  for_each_words(element, [&](const Words& words) { text += words.text; });
  return text;
}

/// Characters of `written` in the place of those of the element, one for one.
void replace_characters(Element& element, const std::u32string& written) {
  std::size_t at = 0;
  for_each_words(element, [&](Words& words) {
    std::string text;
    for (const char32_t c : characters_of_text(words.text)) {
      append_utf8(text, c == U'\n' ? c : written[at]);
      ++at;
    }
    words.text = std::move(text);
  });
}

void restore_heading(Element& heading) {
  const std::string shown = all_words(heading);
  const std::string written = trimmed(replaced(heading.tag->outline, kNoBreakSpace, " "));
  const bool is_same = text::bare_letters(shown) == text::bare_letters(written);
  if (!is_same || shown.empty() || replaced(shown, "\n", " ").find(written) != std::string::npos)
    return;
  const std::size_t before = shown.find_first_not_of(" \n");
  std::u32string filled = std::u32string(before, U' ') + characters_of_text(written);
  const std::size_t length = utf8_length(shown);
  filled.resize(std::max(length, filled.size()), U' ');
  const auto is_one = heading.parts.size() == 1 && std::get_if<Words>(&heading.parts[0]) != nullptr;
  if (filled.size() == length) {
    replace_characters(heading, filled);
  } else if (is_one) {
    // "ß" is "SS" in capitals.
    std::get<Words>(heading.parts[0]).text = written;
  } else {
    return;
  }
  heading.in_capitals = true;
}

/// The script of words after `base`, which are on its line.
Script script_after(const Words& base, const Words& words) {
  const bool is_small = words.size < base.size * kSmall && words.first.page == base.last.page;
  const double shift = (base.last.y - words.first.y) / std::max(base.size, 1.0);
  if (!is_small || std::abs(shift) < kLeastShift || std::abs(shift) > kMostShift) {
    return Script::kNone;
  }
  return shift > 0 ? Script::kSuper : Script::kSub;
}

void mark_scripts_in(Element& element, const Words*& base) {
  for (Part& part : element.parts) {
    if (auto* child = std::get_if<Child>(&part)) {
      const bool is_block = !is_inline((*child)->role());
      if (is_block) base = nullptr;
      mark_scripts_in(**child, base);
      if (is_block) base = nullptr;
      continue;
    }
    Words& words = std::get<Words>(part);
    const bool is_beside = base != nullptr && base->place.paragraph == words.place.paragraph;
    if (is_beside) words.script = script_after(*base, words);
    if (words.script == Script::kNone) {
      base = &words;
    } else {
      // What is read next to it stands on the same line.
      words.first = base->last;
      words.last = base->last;
    }
  }
}

class LinkNamer {
 public:
  explicit LinkNamer(const std::vector<NamedLink>& names) {
    for (const NamedLink& name : names) names_.emplace(name.url, name.label);
  }

  void count(Element& element) {
    for_each_link(element, [this](Element& link) {
      urls_[trimmed(all_words(link))].emplace(link.url, true);
    });
  }

  void name(Element& element) {
    for_each_link(element, [this](Element& link) {
      const std::string text = trimmed(all_words(link));
      const auto label = names_.find(link.url);
      if (text.empty() || urls_[text].size() < 2 || label == names_.end()) return;
      if (text::bare_letters(before_).ends_with(text::bare_letters(label->second))) return;
      put_before(link, label->second + ": ");
    });
  }

 private:
  template <class Visit>
  void for_each_link(Element& element, const Visit& visit) {
    if (element.role() == layout::Role::kLink) visit(element);
    for (Part& part : element.parts) {
      if (auto* words = std::get_if<Words>(&part)) {
        before_ = words->text;
      } else {
        for_each_link(*std::get<Child>(part), visit);
      }
    }
  }

  static void put_before(Element& link, const std::string& label) {
    bool is_put = false;
    for_each_words(link, [&](Words& words) {
      if (std::exchange(is_put, true)) return;
      words.text.insert(std::min(words.text.find_first_not_of(' '), words.text.size()), label);
    });
  }

  std::map<std::string, std::string> names_;                 // by URL
  std::map<std::string, std::map<std::string, bool>> urls_;  // by what the links say
  std::string before_;                                       // the words read last
};

}  // namespace

void restore_case(Element& document) {
  for (Part& part : document.parts) {
    auto* child = std::get_if<Child>(&part);
    if (child == nullptr) continue;
    Element& element = **child;
    if (element.tag && !element.tag->outline.empty() && is_heading(element.role())) {
      restore_heading(element);
    } else {
      restore_case(element);
    }
  }
}

void mark_scripts(Element& document) {
  const Words* base = nullptr;
  mark_scripts_in(document, base);
}

void settle_code(Element& document) {
  std::size_t all = 0;
  std::size_t monospaced = 0;
  for_each_words(document, [&](const Words& words) {
    all += words.text.size();
    if (words.code) monospaced += words.text.size();
  });
  if (monospaced * 2 <= all) return;
  for_each_words(document, [](Words& words) { words.code = false; });
}

void name_equal_links(Element& document, const std::vector<NamedLink>& names) {
  if (names.empty()) return;
  LinkNamer namer(names);
  namer.count(document);
  namer.name(document);
}

}  // namespace cvpress::exporting
