#include "support/layout_random_tree.h"

#include <string>
#include <utility>

#include "support/layout_builders.h"

namespace cvpress::tests {
namespace {

using layout::Node;

class TreeGrower {
 public:
  TreeGrower(Dice& dice, const TreeKinds& kinds) : dice_(dice), kinds_(kinds) {}

  Node node(int depth) {
    Node node = content(depth);
    node.breaks.keep_with_next = dice_.chance(20);
    node.breaks.keep_together = dice_.chance(15);
    if (kinds_.forced_breaks && dice_.chance(3)) node.breaks.before = layout::BreakBefore::kPage;
    if (dice_.chance(15)) {
      node.padding = {side(), side(), side(), side()};
      node.background = Color{200, 200, 200};
    }
    if (dice_.chance(5)) node.border = layout::Border{1, {}, true, true, true, true, {}};
    if (dice_.chance(5)) node.least_height = dice_.number(1, 30);
    return node;
  }

 private:
  double side() { return dice_.number(0, 3); }

  Node content(int depth) {
    const int kind = depth == 0 ? dice_.number(0, 3) : dice_.number(0, 12);
    if (kind <= 2)
      return kinds_.turned && dice_.chance(8) ? turned(name("v"), dice_.chance(50)) : text();
    if (kind == 3)
      return dice_.chance(50) ? picture(name("p"), dice_.number(5, 40), tall()) : rule();
    if (kind <= 8 || (kind <= 11 && !kinds_.rows)) return pile(depth);
    if (kind <= 11) return side_by_side(depth);
    return wrapped();
  }

  Node text() {
    Node node = lines(name("t"), dice_.number(0, 8), dice_.number(8, 14));
    auto& box = std::get<layout::TextBox>(node.content);
    box.orphans = dice_.number(1, 3);
    box.widows = dice_.number(1, 3);
    return node;
  }

  Node pile(int depth) {
    std::vector<Node> children = some(depth);
    const double gap = dice_.number(0, 8);
    return dice_.chance(20) ? timeline(std::move(children), 8, gap)
                            : stack(std::move(children), gap);
  }

  Node side_by_side(int depth) {
    std::vector<Node> cells = some(depth);
    std::vector<layout::CellWidth> widths;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      widths.push_back(dice_.chance(30) ? natural() : share(dice_.number(1, 3)));
    }
    Node node = row(std::move(cells), std::move(widths), dice_.number(0, 5));
    std::get<layout::Row>(node.content).valign =
        static_cast<layout::VerticalAlign>(dice_.number(0, 3));
    return node;
  }

  Node wrapped() {
    std::vector<Node> children;
    const int count = dice_.number(1, 9);
    for (int i = 0; i < count; ++i) {
      children.push_back(dice_.chance(80) ? lines(name("w"), 1, dice_.number(8, 14))
                                          : picture(name("q"), 9, dice_.number(5, 20)));
    }
    Node node = wrap(std::move(children), 4, 2);
    node.width = 90;
    return node;
  }

  std::vector<Node> some(int depth) {
    std::vector<Node> nodes;
    const int count = dice_.number(1, 5);
    for (int i = 0; i < count; ++i) nodes.push_back(node(depth - 1));
    return nodes;
  }

  double tall() { return dice_.chance(10) ? dice_.number(60, 200) : dice_.number(5, 40); }
  std::string name(const char* kind) { return kind + std::to_string(++names_) + "."; }

  Dice& dice_;
  const TreeKinds& kinds_;
  int names_ = 0;
};

}  // namespace

int Dice::number(int low, int high) {
  state_ += 0x9E3779B97F4A7C15u;
  std::uint64_t z = state_;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  z ^= z >> 31;
  return low + static_cast<int>(z % static_cast<std::uint64_t>(high - low + 1));
}

Node random_tree(Dice& dice, const TreeKinds& kinds) {
  return TreeGrower(dice, kinds).node(4);
}

}  // namespace cvpress::tests
