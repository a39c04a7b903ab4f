#include "paginate/page_loop.h"

#include <algorithm>
#include <utility>

#include "paginate/overflow.h"

namespace cvpress::paginate {
namespace {

/// Fills pages until all flows of a document are finished.
class PageLoop {
 public:
  PageLoop(const compose::Document& document, const TextArea& area, const FlowTerms& terms,
           Diagnostics& diagnostics)
      : document_(document), area_(area), terms_(terms), warnings_(diagnostics) {
    for (const compose::RegionFlow& region : document.regions) {
      flows_.emplace_back(region.content, terms);
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
    const bool strayed =
        std::any_of(flows_.begin(), flows_.end(), [](const Flow& flow) { return flow.strayed(); });
    return {std::move(pages_), strayed};
  }

 private:
  void begin_page() {
    pages_.push_back({document_.paper, document_.background, document_.mirrored, {}, {}});
    if (terms_.notes) terms_.notes->page = static_cast<int>(pages_.size());
    used_ = 0;
  }

  bool finished() const {
    return std::all_of(flows_.begin(), flows_.end(),
                       [](const Flow& flow) { return flow.finished(); });
  }

  /// Across the text area, before all regions. One too tall for its page goes on
  /// over the next, like any content, but with a warning.
  void place_banner() {
    Flow banner(*document_.banner, {terms_.scale, terms_.memo, nullptr});
    while (true) {
      const layout::FragmentPtr fragment = banner.fill(area_.box.size, warnings_);
      if (fragment) place(area_.box.origin, fragment);
      used_ = fragment ? fragment->size.height : 0;
      if (banner.finished()) break;
      warnings_.warn(document_.banner->where,
                     "the banner is too tall for a page: it goes on over the next");
      begin_page();
    }
    if (used_ > 0) used_ += std::max(document_.banner_gap.at(terms_.scale.gaps), 0.0);
  }

  void fill_regions() {
    const Pt height = std::max(area_.box.size.height - used_, 0.0);
    const Point top = {area_.box.origin.x, area_.box.origin.y + used_};
    for (std::size_t i = 0; i < flows_.size(); ++i) {
      if (flows_[i].finished()) continue;
      const compose::RegionFlow& region = document_.regions[i];
      const Size area = {std::max(region.width, 0.0), height};
      flows_[i].foresee(area.width, {height}, area_.box.size.height);
      const layout::FragmentPtr fragment =
          used_ > 0 ? flows_[i].fill_below(area, area_.box.size.height, warnings_)
                    : flows_[i].fill(area, warnings_);
      if (fragment) place({top.x + region.offset, top.y}, fragment);
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
  std::vector<Flow> flows_;  // one for each region
  std::vector<Page> pages_;
  Pt used_ = 0;  // by the banner, of the page that is being filled
};

}  // namespace

FilledPages fill_pages(const compose::Document& document, const TextArea& area,
                       const FlowTerms& terms, Diagnostics& diagnostics, std::size_t most) {
  return PageLoop(document, area, terms, diagnostics).run(most);
}

}  // namespace cvpress::paginate
