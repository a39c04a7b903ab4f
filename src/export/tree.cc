#include "export/tree.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "export/meaning.h"

namespace cvpress::exporting {
namespace {

using layout::Role;
using Child = std::unique_ptr<Element>;

constexpr int kBold = 600;

/// Puts the operations of pages into the elements they belong to.
class Grower {
 public:
  explicit Grower(Element& root) : open_{&root} {}

  void page(const paint::Page& page) {
    for (const paint::DrawOp& op : page.ops) {
      std::visit([this](const auto& each) { (*this)(each); }, op);
    }
    ++page_;
  }

  void operator()(const paint::BeginTag& op) {
    artifacts_.push_back(op.tag->role == Role::kArtifact);
    if (artifacts_.back()) ++artifact_depth_;
    if (artifact_depth_ > 0) return;
    Element*& known = elements_[op.tag.get()];
    if (known == nullptr) {
      auto element = std::make_unique<Element>();
      element->tag = op.tag;
      element->url = op.tag->url;
      known = element.get();
      open_.back()->parts.emplace_back(std::move(element));
    }
    open_.push_back(known);
  }

  void operator()(const paint::EndTag&) {
    if (artifact_depth_ == 0) open_.pop_back();
    if (artifacts_.back()) --artifact_depth_;
    artifacts_.pop_back();
  }

  void operator()(const paint::DrawGlyphs& op) {
    if (artifact_depth_ > 0 || op.place.paragraph == 0 || op.begin >= op.end) return;
    const text::FontFace& face = *op.run->face;
    open_.back()->parts.emplace_back(Words{paint::text_of(op),
                                           face.weight() >= kBold,
                                           face.italic(),
                                           op.run->right_to_left,
                                           op.place,
                                           {page_, op.origin.y},
                                           {page_, op.origin.y},
                                           op.size,
                                           face.monospaced()});
  }

  void operator()(const paint::DrawImage& op) {
    if (artifact_depth_ > 0) return;
    const Rect& seen = op.window ? *op.window : op.box;
    const bool is_round = op.radius * 2 >= std::min(seen.size.width, seen.size.height);
    open_.back()->is_picture = true;
    open_.back()->picture = {op.picture, seen.size, is_round};
  }

  void operator()(const paint::LinkArea& op) {
    if (artifact_depth_ == 0) open_.back()->url = op.url;
  }

  template <class Op>
  void operator()(const Op&) {}

 private:
  std::vector<Element*> open_;
  std::vector<bool> artifacts_;  // for each open tag
  int artifact_depth_ = 0;
  std::map<const layout::Tag*, Element*> elements_;  // looked up, never iterated
  std::size_t page_ = 0;
};

const Words* words_of(const Part& part) {
  if (const auto* words = std::get_if<Words>(&part)) return words;
  return first_words(*std::get<Child>(part));
}

/// The parts [begin, end) are of one paragraph: as they are read, not as they are seen.
void sort_paragraph(std::vector<Part>& parts, std::size_t begin, std::size_t end) {
  std::stable_sort(parts.begin() + static_cast<std::ptrdiff_t>(begin),
                   parts.begin() + static_cast<std::ptrdiff_t>(end),
                   [](const Part& a, const Part& b) {
                     return words_of(a)->place.offset < words_of(b)->place.offset;
                   });
}

/// The number of the paragraph that a part is inside of; 0 for blocks.
std::uint32_t paragraph_of(const Part& part) {
  const auto* child = std::get_if<Child>(&part);
  if (child != nullptr && !is_inline((*child)->role())) return 0;
  const Words* words = words_of(part);
  return words != nullptr ? words->place.paragraph : 0;
}

void put_in_order(Element& element) {
  std::vector<Part>& parts = element.parts;
  for (Part& part : parts) {
    if (auto* child = std::get_if<Child>(&part)) put_in_order(**child);
  }
  for (std::size_t begin = 0; begin < parts.size();) {
    const std::uint32_t paragraph = paragraph_of(parts[begin]);
    std::size_t end = begin + 1;
    while (end < parts.size() && paragraph != 0 && paragraph_of(parts[end]) == paragraph) ++end;
    if (end - begin > 1) sort_paragraph(parts, begin, end);
    begin = end;
  }
}

/// A space that holds words together is for the line breaker, not for readers of the text.
std::string with_plain_spaces(std::string text) {
  constexpr std::string_view kHolding = "\xC2\xA0";
  for (std::size_t at = 0; (at = text.find(kHolding, at)) != std::string::npos;) {
    text.replace(at, kHolding.size(), " ");
  }
  return text;
}

void drop_spaces_at_end(Words& words) {
  words.text.resize(words.text.find_last_not_of(' ') + 1);
}

/// Gives back the spaces that ends of lines took the place of.
class Joiner {
 public:
  void join(Element& element, int depth) {
    for (Part& part : element.parts) {
      if (auto* words = std::get_if<Words>(&part)) {
        join(*words, depth);
        continue;
      }
      Element& child = *std::get<Child>(part);
      if (!is_inline(child.role())) last_ = nullptr;
      join(child, depth + 1);
      if (!is_inline(child.role())) last_ = nullptr;
    }
  }

 private:
  void join(Words& words, int depth) {
    const std::size_t end = words.place.offset + words.text.size();
    words.text = with_plain_spaces(std::move(words.text));
    const std::string between = gap_before(words);
    if (between.starts_with('\n')) drop_spaces_at_end(*last_);
    // Outside of a link rather than in it.
    if (!between.empty() && last_depth_ <= depth) last_->text += between;
    if (!between.empty() && last_depth_ > depth) words.text.insert(0, between);
    last_ = &words;
    last_depth_ = depth;
    last_end_ = end;
  }

  std::string gap_before(const Words& words) const {
    if (last_ == nullptr) return {};
    const bool goes_on = words.place.paragraph == last_->place.paragraph;
    if (goes_on && words.place.breaks > 0) return std::string(words.place.breaks, '\n');
    const bool is_apart = !goes_on || words.place.offset > last_end_;
    const bool has_space = last_->text.ends_with(' ') || words.text.starts_with(' ');
    return is_apart && !has_space ? " " : "";
  }

  Words* last_ = nullptr;  // of the same block
  int last_depth_ = 0;
  std::size_t last_end_ = 0;
};

bool look_alike(const Words& a, const Words& b) {
  return a.bold == b.bold && a.italic == b.italic && a.right_to_left == b.right_to_left &&
         a.code == b.code && a.script == b.script;
}

/// Neighbours of one look become one.
void merge_words(Element& element) {
  std::vector<Part> merged;
  for (Part& part : element.parts) {
    if (auto* child = std::get_if<Child>(&part)) merge_words(**child);
    auto* words = std::get_if<Words>(&part);
    auto* before = merged.empty() ? nullptr : std::get_if<Words>(&merged.back());
    if (words != nullptr && before != nullptr && look_alike(*words, *before)) {
      before->text += words->text;
      before->last = words->last;
    } else {
      merged.push_back(std::move(part));
    }
  }
  element.parts = std::move(merged);
}

void count_letters(const Element& element, std::size_t& all, std::size_t& from_right) {
  for (const Part& part : element.parts) {
    if (const auto* words = std::get_if<Words>(&part)) {
      all += words->text.size();
      if (words->right_to_left) from_right += words->text.size();
    } else {
      count_letters(*std::get<Child>(part), all, from_right);
    }
  }
}

}  // namespace

bool is_inline(Role role) {
  return role == Role::kLink || role == Role::kSpan;
}

bool is_group(Role role) {
  return role == Role::kDiv || role == Role::kSect || role == Role::kPart;
}

const Words* first_words(const Element& element) {
  for (const Part& part : element.parts) {
    if (const Words* words = words_of(part)) return words;
  }
  return nullptr;
}

const Words* last_words(const Element& element) {
  for (std::size_t i = element.parts.size(); i-- > 0;) {
    const Part& part = element.parts[i];
    if (const auto* words = std::get_if<Words>(&part)) return words;
    if (const Words* words = last_words(*std::get<Child>(part))) return words;
  }
  return nullptr;
}

bool is_right_to_left(const Element& element) {
  std::size_t all = 0;
  std::size_t from_right = 0;
  count_letters(element, all, from_right);
  return from_right * 2 > all;
}

Element tree_of(const paint::DisplayList& list) {
  Element root;
  Grower grower(root);
  for (const paint::Page& page : list.pages) grower.page(page);
  put_in_order(root);
  settle_code(root);
  mark_scripts(root);
  Joiner().join(root, 0);
  merge_words(root);
  restore_case(root);
  return root;
}

}  // namespace cvpress::exporting
