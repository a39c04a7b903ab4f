#include "markdown/html_tag.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "markdown/entities.h"
#include "markdown/literal.h"

namespace cvpress::markdown {
namespace {

/// A quote that does not end soon is a typing error, and the tag ends before it.
constexpr std::size_t kLongestQuotedValue = 4000;

/// One attribute of a tag, and where the next one may begin.
struct Attribute {
  std::string_view name;
  std::string_view value;
  std::size_t end = 0;
};

std::size_t skip_space(std::string_view text, std::size_t at) {
  while (at < text.size() && is_ascii_space(text[at])) ++at;
  return at;
}

Attribute attribute_at(std::string_view tag, std::size_t at) {
  Attribute attribute;
  const std::size_t name_end = std::min(tag.find_first_of(" \t\r\n=/", at), tag.size());
  attribute.name = tag.substr(at, name_end - at);
  attribute.end = std::max(name_end, at + 1);
  std::size_t value = skip_space(tag, name_end);
  if (value >= tag.size() || tag[value] != '=') return attribute;
  value = skip_space(tag, value + 1);
  if (value >= tag.size()) {
    attribute.end = tag.size();
    return attribute;
  }
  const bool quoted = tag[value] == '"' || tag[value] == '\'';
  const std::size_t begin = quoted ? value + 1 : value;
  const std::size_t end = std::min(
      quoted ? tag.find(tag[value], begin) : tag.find_first_of(" \t\r\n", begin), tag.size());
  attribute.value = tag.substr(begin, end - begin);
  attribute.end = std::min(end + 1, tag.size());
  return attribute;
}

/// Attributes that need no value.
constexpr std::string_view kBareAttributes[] = {
    "allowfullscreen", "async",    "autofocus",  "autoplay", "checked",  "compact",
    "controls",        "default",  "defer",      "disabled", "download", "hidden",
    "inert",           "ismap",    "itemscope",  "loop",     "multiple", "muted",
    "nomodule",        "noshade",  "novalidate", "nowrap",   "open",     "playsinline",
    "readonly",        "required", "reversed",   "selected", "truespeed"};

}  // namespace

std::string tag_name(std::string_view inside) {
  const std::size_t end = std::min(inside.find_first_of(" \t\r\n/>"), inside.size());
  return ascii_lower(inside.substr(0, end));
}

std::size_t tag_end(std::string_view markup) {
  std::size_t at = 1;
  for (;;) {
    at = markup.find_first_of(">\"'", at);
    if (at == std::string_view::npos || markup[at] == '>') return at;
    const std::size_t close =
        markup[at - 1] == '=' ? markup.substr(0, at + kLongestQuotedValue).find(markup[at], at + 1)
                              : at;
    at = (close == std::string_view::npos ? at : close) + 1;
  }
}

std::string html_attribute(std::string_view tag, std::string_view name) {
  for (std::size_t at = skip_space(tag, tag_name(tag).size()); at < tag.size();) {
    const Attribute attribute = attribute_at(tag, at);
    if (ascii_lower(attribute.name) == name) return with_entities(attribute.value);
    at = skip_space(tag, attribute.end);
  }
  return {};
}

bool has_words_for_attributes(std::string_view inside) {
  std::size_t at = skip_space(inside, std::min(inside.find_first_of(" \t\r\n/"), inside.size()));
  while (at < inside.size()) {
    const Attribute attribute = attribute_at(inside, at);
    const std::string_view rest =
        inside.substr(std::min(at + attribute.name.size(), inside.size()));
    const bool is_bare = !trimmed(rest).starts_with('=');
    const bool is_word = !attribute.name.empty() &&
                         std::all_of(attribute.name.begin(), attribute.name.end(), is_ascii_letter);
    if (is_bare && is_word &&
        std::find(std::begin(kBareAttributes), std::end(kBareAttributes),
                  ascii_lower(attribute.name)) == std::end(kBareAttributes)) {
      return true;
    }
    at = skip_space(inside, attribute.end);
  }
  return false;
}

bool has_attributes(std::string_view inside) {
  return inside.find_first_of(" \t\r\n/") < trimmed(inside).size();
}

HtmlEnds::HtmlEnds(std::string_view text) {
  for (std::size_t at = text.find("</"); at != std::string_view::npos;
       at = text.find("</", at + 2)) {
    const std::size_t end = text.find_first_of(" \t\r\n/><", at + 2);
    if (end != std::string_view::npos) last_[ascii_lower(text.substr(at + 2, end - at - 2))] = at;
  }
}

bool HtmlEnds::has_after(std::string_view name, std::size_t at) const {
  const auto found = last_.find(name);
  return found != last_.end() && found->second >= at;
}

}  // namespace cvpress::markdown
