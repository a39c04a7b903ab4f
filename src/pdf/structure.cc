#include "pdf/structure.h"

#include <algorithm>
#include <utility>

#include "base/check.h"
#include "pdf/pdf_text.h"
#include "pdf/shapes.h"

namespace cvpress::pdf {
namespace {

/// Bytes that the entries of most elements fit in.
constexpr std::size_t kUsualEntries = 64;

}  // namespace

StructureTree::StructureTree(ObjectStore& store) : store_(store) {
  elements_.push_back({nullptr, 0, store.make(), {}, {}});
  open_.push_back(0);
}

void StructureTree::begin(const layout::TagPtr& tag, ObjectId) {
  const auto [found, is_new] = index_.try_emplace(tag.get(), elements_.size());
  if (is_new) {
    const std::size_t parent = open_.back();
    elements_[parent].kids.push_back({Kid::Kind::kElement, elements_.size(), 0});
    elements_.push_back({tag, parent, store_.make(), {}, {}});
  }
  open_.push_back(found->second);
}

void StructureTree::end() {
  CVPRESS_CHECK(open_.size() > 1);
  open_.pop_back();
}

const char* StructureTree::role() const {
  const layout::TagPtr& tag = elements_[open_.back()].tag;
  return tag ? layout::role_name(tag->role) : "Document";
}

int StructureTree::begin_page(ObjectId page) {
  page_ = page;
  page_key_ = parents_.size();
  parents_.push_back({true, {}});
  return static_cast<int>(page_key_);
}

int StructureTree::add_content() {
  Parents& parents = parents_[page_key_];
  const std::size_t id = parents.elements.size();
  parents.elements.push_back(open_.back());
  elements_[open_.back()].kids.push_back({Kid::Kind::kContent, id, page_});
  return static_cast<int>(id);
}

void StructureTree::note_place(const paint::TextPlace& place) {
  if (place.paragraph == 0) return;
  std::vector<Kid>& kids = elements_[open_.back()].kids;
  if (kids.empty() || kids.back().kind != Kid::Kind::kContent) return;
  Kid& kid = kids.back();
  if (kid.paragraph == 0) {
    kid.paragraph = place.paragraph;
    kid.offset = place.offset;
  } else if (kid.paragraph == place.paragraph) {
    kid.offset = std::min(kid.offset, place.offset);
  }
}

/// Elements stand where their first text does; what has none stays behind what it follows. Kids
/// come after their parents in `elements_`.
void StructureTree::order_kids() {
  const auto stands_before = [](const Kid& a, const Kid& b) { return a.offset < b.offset; };
  for (std::size_t i = elements_.size(); i-- > 0;) {
    std::vector<Kid>& kids = elements_[i].kids;
    for (std::size_t at = 0; at < kids.size(); ++at) {
      Kid& kid = kids[at];
      if (kid.kind == Kid::Kind::kElement && !elements_[kid.value].kids.empty()) {
        kid.paragraph = elements_[kid.value].kids.front().paragraph;
        kid.offset = elements_[kid.value].kids.front().offset;
      }
      if (kid.paragraph == 0 && at > 0) {
        kid.paragraph = kids[at - 1].paragraph;
        kid.offset = kids[at - 1].offset;
      }
    }
    for (auto first = kids.begin(); first != kids.end();) {
      const auto last = std::find_if(
          first, kids.end(), [&](const Kid& kid) { return kid.paragraph != first->paragraph; });
      if (first->paragraph != 0 && !std::is_sorted(first, last, stands_before)) {
        std::stable_sort(first, last, stands_before);
      }
      first = last;
    }
  }
}

void StructureTree::cover(const Rect& box) {
  Element& element = elements_[open_.back()];
  if (!element.tag || element.tag->role != layout::Role::kFigure) return;
  element.box = element.box ? united(*element.box, box) : box;
}

int StructureTree::add_annotation(ObjectId annotation) {
  elements_[open_.back()].kids.push_back({Kid::Kind::kAnnotation, annotation, page_});
  parents_.push_back({false, {open_.back()}});
  return static_cast<int>(parents_.size() - 1);
}

void StructureTree::append_kid(std::string& text, const Kid& kid, ObjectId page) const {
  switch (kid.kind) {
    case Kid::Kind::kElement: append_reference(text, elements_[kid.value].object); return;
    case Kid::Kind::kContent:
      if (kid.page == page) {
        append_whole(text, static_cast<long long>(kid.value));
      } else {
        text +=
            "<</Type/MCR/Pg " + reference(kid.page) + "/MCID " + std::to_string(kid.value) + ">>";
      }
      return;
    case Kid::Kind::kAnnotation:
      text += "<</Type/OBJR/Obj ";
      append_reference(text, static_cast<ObjectId>(kid.value));
      text += "/Pg ";
      append_reference(text, kid.page);
      text += ">>";
      return;
  }
}

/// What standard types say of themselves besides (ISO 32000-1 14.8.5).
std::string StructureTree::attributes(const Element& element) {
  if (!element.tag) return {};
  if (element.tag->role == layout::Role::kTH) return "/A<</O/Table/Scope/Column>>";
  if (element.tag->ordered) return "/A<</O/List/ListNumbering/Decimal>>";
  if (!element.box) return {};
  const Rect& box = *element.box;
  return "/A<</O/Layout/BBox[" + number(box.origin.x) + " " + number(box.origin.y) + " " +
         number(box.origin.x + box.size.width) + " " + number(box.origin.y + box.size.height) +
         "]>>";
}

std::string StructureTree::element_entries(const Element& element, ObjectId root) const {
  const bool is_document = !element.tag;
  std::string entries;
  entries.reserve(kUsualEntries);
  entries += "/S/";
  entries += is_document ? "Document" : layout::role_name(element.tag->role);
  entries += "/P ";
  append_reference(entries, is_document ? root : elements_[element.parent].object);
  ObjectId page = 0;
  for (const Kid& kid : element.kids) {
    if (page == 0 && kid.kind == Kid::Kind::kContent) page = kid.page;
  }
  if (page != 0) {
    entries += "/Pg ";
    append_reference(entries, page);
  }
  if (!is_document && !element.tag->alt.empty()) entries += "/Alt" + text_string(element.tag->alt);
  if (!is_document && !element.tag->language.empty()) {
    entries += "/Lang" + text_string(element.tag->language);
  }
  entries += attributes(element);
  entries += "/K[";
  bool first = true;
  for (const Kid& kid : element.kids) {
    if (!std::exchange(first, false)) entries.push_back(' ');
    append_kid(entries, kid, page);
  }
  entries.push_back(']');
  return entries;
}

std::string StructureTree::parent_tree() const {
  std::string numbers = "/Nums[";
  for (std::size_t key = 0; key < parents_.size(); ++key) {
    append_whole(numbers, static_cast<long long>(key));
    numbers.push_back(parents_[key].is_page ? '[' : ' ');
    for (const std::size_t element : parents_[key].elements) {
      append_reference(numbers, elements_[element].object);
      numbers.push_back(' ');
    }
    if (parents_[key].is_page) numbers.push_back(']');
  }
  numbers.push_back(']');
  return numbers;
}

ObjectId StructureTree::write() {
  order_kids();
  const ObjectId root = store_.make();
  const ObjectId parents = store_.make();
  for (const Element& element : elements_)
    store_.fill(element.object, element_entries(element, root));
  store_.fill(parents, parent_tree());
  store_.fill(root, "/Type/StructTreeRoot/K " + reference(elements_[0].object) + "/ParentTree " +
                        reference(parents) + "/ParentTreeNextKey " +
                        std::to_string(parents_.size()));
  return root;
}

}  // namespace cvpress::pdf
