#include "paginate/page_loop.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "layout/layout.h"
#include "paginate/columns.h"
#include "paginate/overflow.h"
#include "paginate/region_areas.h"

namespace cvpress::paginate {
namespace {

/// Of text in one measure, in its size: about 95 letters.
constexpr double kLongestLine = 40;

/// A region and how far its text has come.
struct RegionState {
  const compose::RegionFlow* region = nullptr;
  Flow flow;
  Pt width = 0;                                  // of its last column
  std::vector<layout::FragmentPtr> filled = {};  // in it so far

  bool is_released() const { return region->release && flow.finished(); }
};

bool is_void(const layout::Node& node) {
  const auto* stack = std::get_if<layout::Stack>(&node.content);
  return stack != nullptr && stack->children.empty();
}

/// The box of a region on a page, without anything in it.
layout::Node panel_node(const compose::RegionFlow& region, const RegionArea& area) {
  layout::Node node;
  node.content = layout::Stack{};
  node.background = region.background;
  node.border = region.border;
  node.radius = region.bleed ? 0 : region.radius;
  node.least_height = area.panel.size.height;
  if (!node.border) return node;
  node.border->top &= !area.bleeds_top;
  node.border->end &= !area.bleeds_end;
  node.border->bottom &= !area.bleeds_bottom;
  node.border->start &= !area.bleeds_start;
  return node;
}

/// Fills pages until all flows of a document are finished.
class PageLoop {
 public:
  PageLoop(const compose::Document& document, const TextArea& area, const FlowTerms& terms,
           Diagnostics& diagnostics)
      : document_(document), area_(area), terms_(terms), warnings_(diagnostics) {
    for (const compose::RegionFlow& region : document.regions) {
      // One without content is as good as finished if that releases it.
      if (region.release && is_void(region.content)) continue;
      regions_.push_back({&region, Flow(region.content, terms)});
    }
  }

  FilledPages run(std::size_t most) {
    begin_page();
    if (document_.banner) place_banner();
    fill_regions();
    while (!finished() && pages_.size() <= most) {
      begin_page();
      fill_regions();
    }
    return {std::move(pages_), strayed_};
  }

  /// What did not go on the pages that were filled.
  std::vector<Excess> excess() const {
    std::vector<Excess> all;
    for (const RegionState& state : regions_) {
      const layout::FragmentPtr rest = state.flow.rest(state.width);
      if (!rest) continue;
      Excess excess{state.region->name, rest->size.height, state.filled};
      excess.filled.push_back(rest);
      all.push_back(std::move(excess));
    }
    return all;
  }

 private:
  void begin_page() {
    Page page;
    page.paper = document_.paper;
    page.background = document_.background;
    page.mirrored = document_.mirrored;
    pages_.push_back(std::move(page));
    if (terms_.notes) terms_.notes->page = page_number();
    used_ = 0;
    const auto released = std::remove_if(regions_.begin(), regions_.end(),
                                         [](const auto& state) { return state.is_released(); });
    regions_.erase(released, regions_.end());
  }

  TextArea area() const { return area_of_page(document_, area_, page_number()); }

  int page_number() const { return terms_.pages_before + static_cast<int>(pages_.size()); }

  bool finished() const {
    return std::all_of(regions_.begin(), regions_.end(),
                       [](const RegionState& state) { return state.flow.finished(); });
  }

  /// Across the text area, before all regions. One too tall for its page goes on
  /// over the next, like any content, but with a warning.
  void place_banner() {
    Flow banner(*document_.banner, {terms_.scale, terms_.memo, nullptr});
    while (true) {
      const layout::FragmentPtr fragment = banner.fill(area_.box.size, warnings_);
      if (fragment) place(area().box.origin, fragment);
      used_ = fragment ? fragment->size.height : 0;
      if (banner.finished()) break;
      warnings_.warn(document_.banner->where,
                     "the banner is too tall for a page: it goes on over the next");
      begin_page();
    }
    if (used_ > 0) used_ += banner_gap();
  }

  Pt banner_gap() const { return std::max(document_.banner_gap.at(terms_.scale.gaps), 0.0); }

  std::vector<RegionArea> areas() const {
    std::vector<const compose::RegionFlow*> regions;
    for (const RegionState& state : regions_) regions.push_back(state.region);
    const Released released{regions_.size() < document_.regions.size(),
                            document_.body.size * terms_.scale.size * kLongestLine};
    return region_areas(regions, document_.gutter, released,
                        {document_.paper, area(), used_, banner_gap()});
  }

  void fill_regions() {
    const std::vector<RegionArea> all = areas();
    for (std::size_t i = 0; i < regions_.size(); ++i) {
      place_panel(*regions_[i].region, all[i]);
      if (!regions_[i].flow.finished()) fill_region(all[i], regions_[i]);
      strayed_ = strayed_ || regions_[i].flow.strayed();
    }
  }

  void place_panel(const compose::RegionFlow& region, const RegionArea& area) {
    if (!region.background && !region.border) return;
    const layout::Node node = panel_node(region, area);
    const Size size = area.panel.size;
    pages_.back().backdrop.push_back(
        {area.panel.origin, layout::layout(node, {size.width, size.height, true}).fragment});
  }

  void fill_region(const RegionArea& area, RegionState& state) {
    ColumnRoom room{area.columns, area.column, area.full_height, used_ > 0};
    if (state.region->balance && room.columns > 1) {
      room.size.height = balanced_height(state.flow, room);
    }
    foresee(room, state.flow);
    Point origin = area.origin;
    state.width = area.column.width;
    for (const layout::FragmentPtr& fragment : fill_columns(state.flow, room, warnings_)) {
      state.filled.push_back(fragment);
      place(origin, fragment);
      origin.x += area.step;
    }
  }

  void place(Point origin, layout::FragmentPtr fragment) {
    if (fragment->ink.empty() && fragment->children.empty()) return;
    pages_.back().content.push_back({origin, std::move(fragment)});
  }

  const compose::Document& document_;
  const TextArea& area_;
  FlowTerms terms_;
  OverflowWarnings warnings_;
  std::vector<RegionState> regions_;  // in reading order, without those released
  std::vector<Page> pages_;
  bool strayed_ = false;  // a flow did not keep to its plan
  Pt used_ = 0;           // by the banner and the gap below it, of the page that is being filled
};

}  // namespace

FilledPages fill_pages(const compose::Document& document, const TextArea& area,
                       const FlowTerms& terms, Diagnostics& diagnostics, std::size_t most) {
  return PageLoop(document, area, terms, diagnostics).run(most);
}

std::vector<Excess> excess_after(const compose::Document& document, const TextArea& area,
                                 FlowTerms terms, std::size_t pages) {
  Diagnostics unheard;
  terms.plans = false;
  PageLoop loop(document, area, terms, unheard);
  loop.run(pages - 1);
  return loop.excess();
}

}  // namespace cvpress::paginate
