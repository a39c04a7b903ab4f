#include "paginate/bullets.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <variant>

#include "layout/fragment.h"

namespace cvpress::paginate {
namespace {

using layout::Fragment;
using layout::Role;

constexpr std::size_t kWordsShown = 4;
constexpr std::size_t kMostOfBulletShown = 48;  // bytes

/// The first line that is not the item's own sign or number.
const layout::LineInk* first_line_in(const Fragment& fragment) {
  if (fragment.tag && fragment.tag->role == Role::kLbl) return nullptr;
  for (const layout::Ink& ink : fragment.ink) {
    if (const auto* line = std::get_if<layout::LineInk>(&ink)) return line;
  }
  for (const Fragment::Child& child : fragment.children) {
    if (const layout::LineInk* line = first_line_in(*child.fragment)) return line;
  }
  return nullptr;
}

std::string first_words(const layout::LineInk& ink) {
  const std::string_view text = std::string_view(ink.paragraph->text).substr(ink.line.begin);
  std::size_t end = 0;
  for (std::size_t i = 0; i < kWordsShown && end < text.size(); ++i) {
    const std::size_t next = std::min(text.find_first_of(" \n", end + (i > 0)), text.size());
    if (i > 0 && next > kMostOfBulletShown) break;
    end = next;
  }
  if (end == text.size()) return std::string(text);
  return std::string(text.substr(0, end)) + " …";
}

SourceSpan place_in(const Fragment& fragment) {
  if (fragment.where.known()) return fragment.where;
  for (const Fragment::Child& child : fragment.children) {
    const SourceSpan where = place_in(*child.fragment);
    if (where.known()) return where;
  }
  return {};
}

/// The innermost items; whether there were any.
bool collect(const Fragment& fragment, std::vector<Bullet>& bullets) {
  bool found = false;
  for (const Fragment::Child& child : fragment.children) {
    found = collect(*child.fragment, bullets) || found;
  }
  const bool is_item = fragment.tag && fragment.tag->role == Role::kLI;
  if (!is_item || found) return found;
  // The rest of one that goes on over the page has its tag.
  if (!bullets.empty() && bullets.back().tag == fragment.tag.get()) {
    bullets.back().height += fragment.size.height;
    return true;
  }
  const layout::LineInk* line = first_line_in(fragment);
  bullets.push_back({place_in(fragment), line ? first_words(*line) : "", fragment.size.height,
                     fragment.tag.get()});
  return true;
}

}  // namespace

std::vector<Bullet> bullets_in(const std::vector<layout::FragmentPtr>& filled) {
  std::vector<Bullet> all;
  for (const layout::FragmentPtr& fragment : filled) collect(*fragment, all);
  std::erase_if(all, [](const Bullet& bullet) { return !bullet.where.known(); });
  return all;
}

std::vector<Bullet> bullets_to_drop(std::vector<Bullet> all, Pt over) {
  std::reverse(all.begin(), all.end());
  std::stable_sort(all.begin(), all.end(),
                   [](const Bullet& a, const Bullet& b) { return a.height > b.height; });
  const auto enough = std::find_if(all.rbegin(), all.rend(),
                                   [&](const Bullet& bullet) { return fits(over, bullet.height); });
  if (enough != all.rend()) return {*enough};
  std::vector<Bullet> chosen;
  Pt sum = 0;
  for (const Bullet& bullet : all) {
    if (fits(over, sum) || chosen.size() == kMostBullets) break;
    chosen.push_back(bullet);
    sum += bullet.height;
  }
  return fits(over, sum) ? chosen : std::vector<Bullet>();
}

namespace {

bool is_one_of(const layout::Node& node, const std::vector<Bullet>& bullets) {
  return std::any_of(bullets.begin(), bullets.end(), [&node](const Bullet& bullet) {
    return node.tag && node.tag.get() == bullet.tag;
  });
}

/// Takes items out; whether the node had any, and nothing is left of it.
bool is_emptied(layout::Node& node, const std::vector<Bullet>& bullets) {
  if (auto* row = std::get_if<layout::Row>(&node.content)) {
    for (layout::Node& cell : row->cells) is_emptied(cell, bullets);
  }
  auto* stack = std::get_if<layout::Stack>(&node.content);
  if (stack == nullptr || stack->children.empty()) return false;
  for (std::size_t i = stack->children.size(); i-- > 0;) {
    layout::Node& child = stack->children[i];
    if (!is_one_of(child, bullets) && !is_emptied(child, bullets)) continue;
    const auto at = static_cast<std::ptrdiff_t>(i);
    stack->children.erase(stack->children.begin() + at);
    if (i < stack->gaps.size()) stack->gaps.erase(stack->gaps.begin() + at);
    if (i < stack->markers.size()) stack->markers.erase(stack->markers.begin() + at);
  }
  return stack->children.empty();
}

}  // namespace

layout::Node without_bullets(layout::Node node, const std::vector<Bullet>& bullets) {
  is_emptied(node, bullets);
  return node;
}

}  // namespace cvpress::paginate
