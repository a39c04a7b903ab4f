#include "pdf/metadata.h"
#include "pdf/pdf_text.h"

namespace cvpress::pdf {
namespace {

struct OutlineNode {
  ObjectId object = 0;
  std::size_t item = 0;
  int level = 0;
  std::size_t parent = 0;
  std::vector<std::size_t> kids;
};

/// The tree of items below a root (node 0).
std::vector<OutlineNode> outline_tree(ObjectStore& store, const paint::DisplayList& list) {
  std::vector<OutlineNode> nodes(1);
  nodes[0].object = store.make();
  std::size_t last = 0;
  for (std::size_t i = 0; i < list.outline.size(); ++i) {
    std::size_t parent = last;
    while (parent != 0 && nodes[parent].level >= list.outline[i].level)
      parent = nodes[parent].parent;
    last = nodes.size();
    nodes[parent].kids.push_back(last);
    nodes.push_back({store.make(), i, list.outline[i].level, parent, {}});
  }
  return nodes;
}

/// First, Last and Count of a node that has kids. Only the top is unfolded.
std::string kids_entries(const std::vector<OutlineNode>& nodes, const OutlineNode& node) {
  if (node.kids.empty()) return {};
  const bool is_root = &node == nodes.data();
  return "/First " + reference(nodes[node.kids.front()].object) + "/Last " +
         reference(nodes[node.kids.back()].object) + "/Count " + (is_root ? "" : "-") +
         std::to_string(node.kids.size());
}

std::string item_entries(const paint::DisplayList& list, const std::vector<OutlineNode>& nodes,
                         std::size_t index, const std::vector<ObjectId>& pages) {
  const OutlineNode& node = nodes[index];
  const paint::OutlineItem& item = list.outline[node.item];
  const auto& siblings = nodes[node.parent].kids;
  std::string entries = "/Title" + text_string(item.title) + "/Parent " +
                        reference(nodes[node.parent].object) + "/Dest[" +
                        reference(pages[item.page]) + "/XYZ null " +
                        number(list.pages[item.page].paper.height - item.where.y) + " null]";
  for (std::size_t i = 0; i < siblings.size(); ++i) {
    if (siblings[i] != index) continue;
    if (i > 0) entries += "/Prev " + reference(nodes[siblings[i - 1]].object);
    if (i + 1 < siblings.size()) entries += "/Next " + reference(nodes[siblings[i + 1]].object);
  }
  return entries + kids_entries(nodes, node);
}

}  // namespace

ObjectId write_outline(ObjectStore& store, const paint::DisplayList& list,
                       const std::vector<ObjectId>& pages) {
  if (list.outline.empty()) return 0;
  const std::vector<OutlineNode> nodes = outline_tree(store, list);
  store.fill(nodes[0].object, "/Type/Outlines" + kids_entries(nodes, nodes[0]));
  for (std::size_t i = 1; i < nodes.size(); ++i) {
    store.fill(nodes[i].object, item_entries(list, nodes, i, pages));
  }
  return nodes[0].object;
}

}  // namespace cvpress::pdf
