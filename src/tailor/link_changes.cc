#include "tailor/link_changes.h"

#include <algorithm>

#include "base/numbers.h"
#include "base/utf8.h"
#include "tailor/alignment.h"
#include "tailor/comparable.h"

namespace cvpress::tailor {
namespace {

std::vector<Keys> keys_of_links(const std::vector<TextLink>& links) {
  std::vector<Keys> keys;
  for (const TextLink& link : links) {
    const std::string words = comparable(link.words);
    keys.push_back({words + '\n' + link.target, words});
  }
  return keys;
}

/// Without the signs that are set between parts of addresses and of numbers.
std::string bare_address(const std::string& text) {
  std::string bare;
  for (const char c : ascii_lower(text)) {
    const bool is_sign =
        static_cast<unsigned char>(c) < 0x80 && !is_ascii_letter(c) && !is_ascii_digit(c);
    if (!is_sign) bare += c;
  }
  return bare;
}

/// Of a link that only one version has, with those that only the other has.
bool is_told(const TextLink& link, const std::vector<TextLink>& others, bool is_same_text) {
  if (link.target.empty()) return false;
  if (!is_same_text && shows_target(link.words, link.target)) return false;
  return std::none_of(others.begin(), others.end(),
                      [&link](const TextLink& other) { return other.target == link.target; });
}

}  // namespace

std::vector<TextLink> links_of(const model::InlineText& text) {
  std::vector<TextLink> links;
  bool goes_on = false;
  for (const model::Inline& run : text) {
    if (run.href.empty()) {
      goes_on = false;
      continue;
    }
    const std::string words = model::plain_text(model::InlineText{run});
    goes_on = goes_on && links.back().target == run.href;
    if (goes_on) {
      links.back().words += words;
    } else {
      links.push_back({words, run.href});
    }
    goes_on = true;
  }
  return links;
}

bool shows_target(const std::string& words, const std::string& target) {
  return bare_address(target).find(bare_address(words)) != std::string::npos;
}

std::vector<LinkChange> link_changes(const std::vector<TextLink>& before,
                                     const std::vector<TextLink>& after, bool is_same_text) {
  if (before.empty() && after.empty()) return {};
  const auto pairs = aligned(keys_of_links(before), keys_of_links(after));
  std::vector<TextLink> lost;
  std::vector<TextLink> added = after;
  std::vector<LinkChange> changes;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (!pairs[i]) {
      lost.push_back(before[i]);
      continue;
    }
    const TextLink& there = after[*pairs[i]];
    added[*pairs[i]].target.clear();
    if (there.target != before[i].target) {
      changes.push_back({before[i].words, before[i].target, there.target});
    }
  }
  for (const TextLink& link : lost) {
    if (is_told(link, added, is_same_text)) changes.push_back({link.words, link.target, ""});
  }
  for (const TextLink& link : added) {
    if (is_told(link, lost, is_same_text)) changes.push_back({link.words, "", link.target});
  }
  return changes;
}

}  // namespace cvpress::tailor
