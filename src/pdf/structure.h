// The structure tree (ISO 32000-1 14.7, 14.8): elements by Tag, marked content
// of pages, links, and the parent tree that leads back from content to elements.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/geometry.h"
#include "layout/tag.h"
#include "paint/display_list.h"
#include "pdf/object_store.h"

namespace cvpress::pdf {

/// Grows while pages are written; `write` makes the objects at the end.
class StructureTree {
 public:
  explicit StructureTree(ObjectStore& store);

  /// Opens the element of a tag below the one that is open, or goes on with it.
  void begin(const layout::TagPtr& tag, ObjectId page);
  void end();
  /// Whether an element is open that content can belong to.
  bool is_open() const { return open_.size() > 1; }
  /// The structure type of the open element.
  const char* role() const;

  /// Starts a page's marked content; the result is its /StructParents.
  int begin_page(ObjectId page);
  /// A new marked-content id of the page for the open element.
  int add_content();
  /// The content that was added last shows this text of a paragraph. An element's contents and
  /// inline elements of one paragraph are read in the order of its text (ISO 32000-1 14.8.2.3),
  /// whatever the order in which they are drawn.
  void note_place(const paint::TextPlace& place);
  /// The open element, if it is a figure, reaches over `box` of the page, y upwards.
  void cover(const Rect& box);
  /// Adds an annotation to the open element; the result is its /StructParent.
  int add_annotation(ObjectId annotation);

  /// Writes all elements and the parent tree; the result is the StructTreeRoot.
  ObjectId write();

 private:
  struct Kid {
    enum class Kind { kElement, kContent, kAnnotation } kind;
    std::size_t value = 0;  // element index, MCID or annotation's object
    ObjectId page = 0;
    std::uint32_t paragraph = 0;  // that its text is of; 0: none
    std::uint32_t offset = 0;     // of its first byte there
  };
  struct Element {
    layout::TagPtr tag;  // null: the Document
    std::size_t parent = 0;
    ObjectId object = 0;
    std::vector<Kid> kids;
    std::optional<Rect> box = {};  // of a figure: what was drawn
  };
  void order_kids();
  void append_kid(std::string& text, const Kid& kid, ObjectId page) const;
  static std::string attributes(const Element& element);
  std::string element_entries(const Element& element, ObjectId root) const;
  std::string parent_tree() const;

  ObjectStore& store_;
  std::vector<Element> elements_;  // in order of first appearance; 0 is the Document
  std::vector<std::size_t> open_;
  std::unordered_map<const layout::Tag*, std::size_t> index_;  // looked up, never iterated
  ObjectId page_ = 0;
  /// By parent tree key: the elements of a page's content, or of one annotation.
  struct Parents {
    bool is_page = false;
    std::vector<std::size_t> elements;
  };
  std::vector<Parents> parents_;
  std::size_t page_key_ = 0;
};

}  // namespace cvpress::pdf
