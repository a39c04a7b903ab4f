// Text with structure, as every reader produces it and every layout prints it:
// blocks that hold inline runs. No styles, only meaning.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/source.h"

namespace cvpress::model {

enum class InlineKind : std::uint8_t { kText, kLineBreak, kImage };

/// A run of text whose meaning does not change inside it.
struct Inline {
  InlineKind kind = InlineKind::kText;
  std::string text;   // of an image: its alternative text
  std::string image;  // of an image: its address as written
  std::string href;   // the address it links to; "" for none
  bool strong = false;
  bool emphasis = false;
  bool code = false;
  bool strike = false;
  bool underline = false;
  bool superscript = false;
  bool subscript = false;
  SourceSpan where;
  bool operator==(const Inline&) const = default;
};

using InlineText = std::vector<Inline>;

enum class BlockKind : std::uint8_t {
  kParagraph,
  kHeading,      // inlines; number is the level, 1 to 6
  kBulletList,   // children are kListItem
  kOrderedList,  // children are kListItem; number is the first item's
  kListItem,     // children are blocks
  kQuote,        // children are blocks
  kCode,         // one inline, whose text may hold newlines
  kTable,        // children are kTableRow
  kTableRow,     // children are kTableCell; number is 1 in header rows
  kTableCell,    // inlines
  kRule,
  kTerm,        // inlines; what the definitions after it define
  kDefinition,  // children are blocks
};

constexpr bool is_list(BlockKind kind) {
  return kind == BlockKind::kBulletList || kind == BlockKind::kOrderedList;
}

enum class CellAlign : std::uint8_t { kStart, kCenter, kEnd };
enum class Task : std::uint8_t { kNone, kOpen, kDone };

struct Block {
  BlockKind kind = BlockKind::kParagraph;
  int number = 0;
  bool tight = true;  // of a list: no blank lines between items
  CellAlign align = CellAlign::kStart;
  Task task = Task::kNone;  // of a list item
  bool small = false;       // of a list: footnotes, set smaller
  InlineText inlines;
  std::vector<Block> children;
  /// Of a list item or paragraph: for choosing, as an entry's are.
  std::string id;
  std::vector<std::string> marks;
  SourceSpan where;
  bool operator==(const Block&) const = default;
};

using Blocks = std::vector<Block>;

/// One plain run.
InlineText plain(std::string text, SourceSpan where = {});

/// The characters alone; line breaks and images become spaces and their
/// alternative text.
std::string plain_text(const InlineText& inlines);
/// The same for blocks, one line each.
std::string plain_text(const Blocks& blocks);

/// Whether nothing would be printed: no inline, or only white space.
bool is_blank(const InlineText& inlines);

}  // namespace cvpress::model
