// What fitting has to say: what was changed, or how much is over and what could go.

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "base/numbers.h"
#include "paginate/bullets.h"
#include "paginate/fit.h"
#include "paginate/forced_break.h"

namespace cvpress::paginate {
namespace {

using layout::Node;
using layout::Scale;

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
  // What does not show in the figures is not told.
  const auto add_from_to = [&add](std::string_view name, const std::string& from,
                                  const std::string& to, std::string_view unit) {
    if (from != to) add(fmt::format("{} {} → {}{}", name, from, to, unit));
  };
  const long gaps_part = gaps.ideal > 0 ? std::lround(100 * gaps.scaled / gaps.ideal) : 100;
  if (gaps_part != 100) {
    // Each gap has a least of its own, which may be lower than the layout's.
    add(scale.gaps <= -1 ? fmt::format("gaps at their least, {} % on average", gaps_part)
                         : fmt::format("gaps at {} %", gaps_part));
  }
  const auto& body = document.body;
  add_from_to("leading", fmt::format("{:.2f}", body.leading),
              fmt::format("{:.2f}", body.leading * scale.leading), "");
  add_from_to("text", decimal(body.size, 1), decimal(body.size * scale.size, 1), " pt");
  return text.empty() ? "nothing could be changed" : text;
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

/// Bullets of one text may have one place, which is told once.
void add_hints(const std::vector<Bullet>& bullets, Pt line, Diagnostic& warning) {
  std::vector<SourceSpan> told;
  for (const Bullet& bullet : bullets) {
    const auto tall = static_cast<long>(std::lround(bullet.height / std::max(line, 1.0)));
    const bool again = std::find(told.begin(), told.end(), bullet.where) != told.end();
    told.push_back(bullet.where);
    warning.hints.push_back(
        {fmt::format("\"{}\", {} line{}", bullet.first_words, tall, tall == 1 ? "" : "s"),
         again ? SourceSpan{} : bullet.where});
  }
}

/// The page break in the source with which the pages are more than asked for.
std::optional<SourceSpan> page_break_too_many(const compose::Document& document,
                                              std::size_t asked) {
  for (const compose::RegionFlow& region : document.regions) {
    const std::vector<SourceSpan> breaks = page_breaks_inside(region.content);
    if (asked > 0 && breaks.size() >= asked) return breaks[asked - 1];
  }
  return std::nullopt;
}

/// Less than this much empty looks full.
constexpr double kFull = 0.95;
/// Items and what is around them are not the only heights; each time a line more is taken.
constexpr int kMostTries = 6;

/// Items of the regions that have too much, which truly do it; none where there are no few.
std::vector<Bullet> helpful_bullets(const TooMuch& too_much, Pt line) {
  for (int i = 0; i < kMostTries; ++i) {
    std::vector<Bullet> chosen;
    for (const Excess& excess : too_much.excess) {
      const std::vector<Bullet> some =
          bullets_to_drop(bullets_in(excess.filled), excess.height + i * line);
      if (some.empty()) return {};
      chosen.insert(chosen.end(), some.begin(), some.end());
    }
    if (chosen.size() > kMostBullets) return {};
    if (too_much.fits_without(chosen)) return chosen;
  }
  return {};
}

/// The most that a region has too much, and which one that is where others have not.
struct Most {
  Pt height = 0;
  std::string where;
};

Most most_of(const TooMuch& too_much, std::size_t regions) {
  Most most;
  for (const Excess& excess : too_much.excess) most.height = std::max(most.height, excess.height);
  if (regions > 1 && too_much.excess.size() == 1) {
    most.where = fmt::format(" in the region \"{}\"", too_much.excess[0].region);
  }
  return most;
}

std::string percent(double part) {
  return fmt::format("{} %", std::lround(100 * part));
}

/// What was asked for and is not so.
void report_unreached(const style::FitSpec& fit, const Fitted& fitted, std::size_t pages,
                      Diagnostics& diagnostics) {
  if (fit.pages > 0 && pages < static_cast<std::size_t>(fit.pages)) {
    diagnostics
        .report(fmt::format("{} of the {} that were asked for: nothing is loosened to fill more",
                            pages_text(pages), pages_text(static_cast<std::size_t>(fit.pages))))
        .hints.push_back({"break_before begins a new page; styles: {body: {size: …}} takes more "
                          "room",
                          {}});
  }
  if (!fit.fill || fitted.last >= kFull || fitted.outcome == FitOutcome::kTooMuch) return;
  diagnostics.report(fitted.outcome == FitOutcome::kLoosened
                         ? fmt::format("the last page is {} full with all that may be loosened",
                                       percent(fitted.last))
                         : fmt::format("the last page is not filled: it is {} full, and its gaps "
                                       "would gape",
                                       percent(fitted.last)));
}

}  // namespace

void warn_of_too_much(const compose::Document& document, const Scale& scale,
                      const TooMuch& too_much, Diagnostics& diagnostics) {
  const auto asked = static_cast<std::size_t>(document.fit.pages);
  const Most most = most_of(too_much, document.regions.size());
  const Pt line =
      std::max(document.body.size * document.body.leading * scale.size * scale.leading, 1.0);
  const long lines = std::max(static_cast<long>(std::ceil(most.height / line - 1e-6)), 1L);
  const std::optional<SourceSpan> forced = page_break_too_many(document, asked);
  const std::vector<Bullet> bullets =
      forced ? std::vector<Bullet>() : helpful_bullets(too_much, line);
  std::string message = fmt::format(
      "{} line{} over {}{} at the tightest that the layout allows "
      "({})",
      lines, lines == 1 ? "" : "s", pages_text(asked), most.where, changes(document, scale));
  if (!bullets.empty()) message += fmt::format("; {} would do it", count_text(bullets.size()));
  if (forced) message += "; the page breaks that are asked for need more pages";
  Diagnostic& warning = diagnostics.warning({}, std::move(message));
  if (forced) warning.hints.push_back({"a new page is asked for here", *forced});
  add_hints(bullets, line, warning);
}

void report_fit(const compose::Document& document, const Fitted& fitted, std::size_t pages,
                Diagnostics& diagnostics) {
  switch (fitted.outcome) {
    case FitOutcome::kNotAsked:
    case FitOutcome::kTooMuch: break;
    case FitOutcome::kNatural:
      diagnostics.note(
          {}, fmt::format("nothing was changed to fit: it is {} by itself", pages_text(pages)));
      break;
    case FitOutcome::kTightened:
    case FitOutcome::kLoosened:
      diagnostics.report(fmt::format(
          "{} {}: {}", fitted.outcome == FitOutcome::kTightened ? "fitted on" : "filled",
          pages_text(pages), changes(document, fitted.scale)));
      break;
  }
  if (fitted.outcome != FitOutcome::kNotAsked) {
    report_unreached(document.fit, fitted, pages, diagnostics);
  }
}

}  // namespace cvpress::paginate
