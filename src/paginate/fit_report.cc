// What fitting has to say: what was changed, or how much is over and what could go.

#include <algorithm>
#include <cmath>
#include <numeric>
#include <variant>

#include <fmt/format.h>

#include "base/numbers.h"
#include "paginate/fit.h"

namespace cvpress::paginate {
namespace {

using layout::Fragment;
using layout::Node;
using layout::Role;
using layout::Scale;

/// Naming more would be no advice.
constexpr std::size_t kMostBullets = 5;

/// All gaps of a tree, at their ideal and on a scale.
struct GapSum {
  Pt ideal = 0;
  Pt scaled = 0;

  void add(const layout::Gap& gap, const Scale& scale) {
    ideal += gap.ideal;
    scaled += gap.at(scale.gaps);
  }
  void add(const Node& node, const Scale& scale) {
    if (const auto* stack = std::get_if<layout::Stack>(&node.content)) {
      for (std::size_t i = 1; i < stack->gaps.size(); ++i) add(stack->gaps[i], scale);
      for (const Node& child : stack->children) add(child, scale);
    } else if (const auto* row = std::get_if<layout::Row>(&node.content)) {
      for (const Node& cell : row->cells) add(cell, scale);
    }
  }
};

std::string pages_text(std::size_t count) {
  return fmt::format("{} page{}", count, count == 1 ? "" : "s");
}

/// "gaps at 60 %, leading 1.40 → 1.31".
std::string changes(const compose::Document& document, const Scale& scale) {
  std::string text;
  const auto add = [&text](const std::string& change) {
    text += (text.empty() ? "" : ", ") + change;
  };
  GapSum gaps;
  for (const compose::RegionFlow& region : document.regions) gaps.add(region.content, scale);
  if (scale.gaps != 0 && gaps.ideal > 0) {
    add(fmt::format("gaps at {} %", std::lround(100 * gaps.scaled / gaps.ideal)));
  }
  if (scale.leading != 1) {
    add(fmt::format("leading {:.2f} → {:.2f}", document.body.leading,
                    document.body.leading * scale.leading));
  }
  if (scale.size != 1) {
    add(fmt::format("text {} → {} pt", decimal(document.body.size, 1),
                    decimal(document.body.size * scale.size, 1)));
  }
  return text.empty() ? "nothing could be changed" : text;
}

/// What stands on pages that are too many.
Pt height_over(const std::vector<Page>& pages, std::size_t asked, const TextArea& area) {
  Pt over = 0;
  for (std::size_t i = asked; i < pages.size(); ++i) {
    Pt bottom = area.box.origin.y;
    for (const PlacedFragment& placed : pages[i].content) {
      bottom = std::max(bottom, placed.origin.y + placed.fragment->size.height);
    }
    over += bottom - area.box.origin.y;
  }
  return over;
}

/// An item of a list, as it was printed.
struct Bullet {
  SourceSpan where;
  Pt height = 0;
};

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
  bullets.push_back({place_in(fragment), fragment.size.height});
  return true;
}

/// The fewest items that add up to `over`, later ones rather than earlier; none
/// where that would be more than help.
std::vector<Bullet> bullets_to_drop(const std::vector<Page>& pages, Pt over) {
  std::vector<Bullet> all;
  for (const Page& page : pages) {
    for (const PlacedFragment& placed : page.content) collect(*placed.fragment, all);
  }
  std::erase_if(all, [](const Bullet& bullet) { return !bullet.where.known(); });
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

std::string count_text(std::size_t count) {
  constexpr const char* kWords[] = {"",
                                    "this bullet",
                                    "these two bullets",
                                    "these three bullets",
                                    "these four bullets",
                                    "these five bullets"};
  return kWords[std::min(count, kMostBullets)];
}

void warn_of_too_much(const compose::Document& document, const TextArea& area, const Fitted& fitted,
                      const std::vector<Page>& pages, Diagnostics& diagnostics) {
  const auto asked = static_cast<std::size_t>(document.fit.pages);
  const Pt over = height_over(pages, asked, area);
  const Pt line =
      document.body.size * document.body.leading * fitted.scale.size * fitted.scale.leading;
  const auto lines = static_cast<long>(std::ceil(over / std::max(line, 1.0) - 1e-6));
  const std::vector<Bullet> bullets = bullets_to_drop(pages, over);
  std::string message =
      fmt::format("{} line{} over {} at the tightest that the layout allows ({})", lines,
                  lines == 1 ? "" : "s", pages_text(asked), changes(document, fitted.scale));
  if (!bullets.empty()) message += fmt::format("; {} would do it", count_text(bullets.size()));
  Diagnostic& warning = diagnostics.warning({}, std::move(message));
  for (const Bullet& bullet : bullets) {
    const auto tall = static_cast<long>(std::lround(bullet.height / std::max(line, 1.0)));
    warning.hints.push_back({fmt::format("{} line{}", tall, tall == 1 ? "" : "s"), bullet.where});
  }
}

}  // namespace

void report_fit(const compose::Document& document, const TextArea& area, const Fitted& fitted,
                const std::vector<Page>& pages, Diagnostics& diagnostics) {
  switch (fitted.outcome) {
    case FitOutcome::kNotAsked: return;
    case FitOutcome::kNatural:
      diagnostics.note({}, fmt::format("nothing was changed to fit: it is {} by itself",
                                       pages_text(pages.size())));
      return;
    case FitOutcome::kTightened:
    case FitOutcome::kLoosened:
      diagnostics.report(fmt::format(
          "{} {}: {}", fitted.outcome == FitOutcome::kTightened ? "fitted on" : "filled",
          pages_text(pages.size()), changes(document, fitted.scale)));
      return;
    case FitOutcome::kTooMuch: warn_of_too_much(document, area, fitted, pages, diagnostics); return;
  }
}

}  // namespace cvpress::paginate
