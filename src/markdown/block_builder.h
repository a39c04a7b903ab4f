// Builds blocks from the events of a Markdown parser and from raw HTML. However
// they are nested, what comes out has the shape that model/rich_text.h says.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/context.h"
#include "markdown/inline_passes.h"
#include "markdown/places.h"
#include "model/marks.h"
#include "model/rich_text.h"

namespace cvpress::markdown {

/// Which inline styles are on; counts, because they nest.
struct InlineState {
  int strong = 0;
  int emphasis = 0;
  int code = 0;
  int strike = 0;
  int underline = 0;
  int superscript = 0;
  int subscript = 0;
  std::vector<std::string> hrefs;
};

/// Receives open, close and text events in order. Blocks nested deeper than 30
/// are flattened into the one above, with one warning; so is what stands in a
/// table's cell, on lines of its own.
class BlockBuilder {
 public:
  /// How many blocks are open.
  using Depth = std::size_t;

  BlockBuilder(const Context& context, Places& places, InlineRules rules)
      : context_(context), places_(places), rules_(rules) {}

  /// Opens a block; closing to the depth that it returns closes it again.
  Depth open(model::Block block);
  void close_to(Depth depth);
  Depth depth() const { return open_.size(); }

  void text(std::string_view text);
  void line_break();
  void image(const std::string& address, const std::string& alternative);
  /// Gives a name and tags for choosing to the paragraph that text is being added to, else to a
  /// paragraph without text (model::settle_labels).
  void label(model::Label label);
  /// Ends the paragraph that text is being added to.
  void end_paragraph();
  /// Makes the paragraph before this place the terms of a definition.
  void turn_last_paragraph_into_terms();
  /// Says of the row that is being built whether it is its table's head; only
  /// the first one can be.
  void set_head_row(bool is_head);
  /// Takes back a table that was opened last and has no rows.
  bool drop_empty_table();

  /// Whether text goes into a block that is open already.
  bool is_in_text() const;
  bool is_in_code() const;
  /// While muted, text and pictures are left out.
  void set_muted(bool muted) { muted_ = muted; }
  bool muted() const { return muted_; }

  InlineState& state() { return state_; }
  model::Blocks take();

 private:
  void make_room_for(model::BlockKind kind);
  void wrap_for(model::BlockKind kind);
  void push(model::Block block, bool implicit);
  void push_implicit(model::BlockKind kind);
  void begin_line_in_cell(model::BlockKind kind);
  bool top_is(model::BlockKind kind) const;
  void place_item(std::string_view text);
  model::InlineText& inlines();
  void close_top();
  void finish(model::Block& block);
  void finish_cell(model::Block cell);
  model::Blocks& siblings();
  model::Inline run(std::string_view text) const;
  void add(model::Inline next);

  const Context& context_;
  Places& places_;
  InlineRules rules_;
  InlineState state_;
  model::Blocks roots_;
  std::vector<model::Block> open_;
  std::vector<bool> implicit_;  // for each open block: one that nobody opened
  std::size_t address_bytes_ = 0;
  int added_cells_ = 0;
  bool warned_of_depth_ = false;
  bool warned_of_addresses_ = false;
  bool muted_ = false;
};

}  // namespace cvpress::markdown
