#include "audit/drawn.h"

#include <algorithm>

namespace cvpress::audit {
namespace {

/// Tracking up to this part of an em is a matter of taste, not a gap.
constexpr double kWidestTracking = 0.1;

/// The part of a run's text that glyphs [begin, end) stand for.
std::string_view stretch_of(const paint::DrawGlyphs& op) {
  const text::ShapedRun& run = *op.run;
  if (op.begin >= op.end) return {};
  std::size_t start = run.glyphs[op.begin].cluster;
  std::size_t highest = start;
  for (std::size_t i = op.begin; i < op.end; ++i) {
    start = std::min<std::size_t>(start, run.glyphs[i].cluster);
    highest = std::max<std::size_t>(highest, run.glyphs[i].cluster);
  }
  // The next cluster of the run begins beside the glyphs: after them, or before them
  // where they run to the left.
  std::size_t stop = run.text.size();
  if (run.right_to_left && op.begin > 0) stop = run.glyphs[op.begin - 1].cluster;
  if (!run.right_to_left && op.end < run.glyphs.size()) stop = run.glyphs[op.end].cluster;
  stop = std::max(stop, highest);
  return std::string_view(run.text).substr(start, stop - start);
}

class Reader {
 public:
  explicit Reader(Drawn& drawn) : drawn_(drawn) {
    drawn_.elements.emplace_back();
    open_.push_back(0);
  }

  void page(const paint::Page& page) {
    DrawnPage& seen = drawn_.pages.emplace_back();
    seen.paper = page.paper;
    seen.first_text = drawn_.texts.size();
    for (const paint::DrawOp& op : page.ops) std::visit(*this, op);
    drawn_.pages.back().last_text = drawn_.texts.size();
  }

  void operator()(const paint::BeginTag& op) {
    if (artifacts_ > 0 || op.tag->role == layout::Role::kArtifact) {
      ++artifacts_;
      return;
    }
    const auto [found, is_new] =
        drawn_.element_of.try_emplace(op.tag.get(), drawn_.elements.size());
    if (is_new) {
      drawn_.elements[open_.back()].kids.push_back(drawn_.elements.size() | Drawn::kElementBit);
      drawn_.elements.push_back({op.tag.get(), open_.back(), {}});
    }
    open_.push_back(found->second);
  }

  void operator()(const paint::EndTag&) {
    if (artifacts_ > 0) {
      --artifacts_;
    } else {
      open_.pop_back();
    }
  }

  void operator()(const paint::DrawGlyphs& op) {
    DrawnText text;
    text.text = stretch_of(op);
    text.page = static_cast<std::uint32_t>(drawn_.pages.size() - 1);
    text.origin = op.origin;
    text.size = op.size;
    text.place = op.place;
    text.right_to_left = op.run->right_to_left;
    text.mixed = text.right_to_left || !op.run->pictures.empty();
    text.invisible = op.invisible;
    text.turned = op.turn != 0;
    text.spaced_out = op.letter_space > kWidestTracking * op.size || op.ideograph_space > 0;
    if (artifacts_ == 0 && open_.size() > 1) {
      text.element = open_.back();
      drawn_.elements[text.element].kids.push_back(drawn_.texts.size());
    }
    drawn_.texts.push_back(text);
  }

  void operator()(const paint::DrawImage&) {
    if (artifacts_ == 0) ++drawn_.pages.back().pictures;
  }
  void operator()(const paint::LinkArea& op) { drawn_.pages.back().links.push_back(&op); }
  void operator()(const paint::FillRect&) {}
  void operator()(const paint::StrokeLine&) {}
  void operator()(const paint::StrokeRect&) {}
  void operator()(const paint::FillPath&) {}
  void operator()(const paint::FillGlyph&) {}
  void operator()(const paint::BeginReplacement&) {}
  void operator()(const paint::EndReplacement&) {}

 private:
  Drawn& drawn_;
  std::vector<std::size_t> open_;
  int artifacts_ = 0;
};

}  // namespace

Drawn drawn(const paint::DisplayList& list) {
  Drawn result;
  Reader reader(result);
  for (const paint::Page& page : list.pages) reader.page(page);
  return result;
}

namespace {

/// Neighbours of one paragraph in the order of its text, and not in that in which they are seen.
void order_by_place(const Drawn& drawn, std::vector<std::size_t>& texts) {
  const auto place = [&](std::size_t text) -> const paint::TextPlace& {
    return drawn.texts[text].place;
  };
  for (auto first = texts.begin(); first != texts.end();) {
    const auto last = std::find_if(first, texts.end(), [&](std::size_t text) {
      return place(text).paragraph != place(*first).paragraph;
    });
    const auto before = [&](std::size_t a, std::size_t b) {
      return place(a).offset < place(b).offset;
    };
    if (!std::is_sorted(first, last, before)) std::stable_sort(first, last, before);
    first = last;
  }
}

}  // namespace

std::vector<std::size_t> texts_below(const Drawn& drawn, std::size_t element) {
  std::vector<std::size_t> texts;
  std::vector<std::size_t> waiting = {element | Drawn::kElementBit};
  while (!waiting.empty()) {
    const std::size_t next = waiting.back();
    waiting.pop_back();
    if ((next & Drawn::kElementBit) == 0) {
      texts.push_back(next);
      continue;
    }
    const auto& kids = drawn.elements[next & ~Drawn::kElementBit].kids;
    waiting.insert(waiting.end(), kids.rbegin(), kids.rend());
  }
  order_by_place(drawn, texts);
  return texts;
}

}  // namespace cvpress::audit
