#include "markdown/markdown.h"

#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "markdown/block_builder.h"
#include "markdown/footnotes.h"
#include "markdown/literal.h"
#include "markdown/parse.h"
#include "markdown/places.h"
#include "markdown/rewrites.h"
#include "markdown/shortcodes.h"
#include "markdown/source_lines.h"

namespace cvpress::markdown {
namespace {

/// One text with its footnotes.
class Reader {
 public:
  Reader(SourceSpan where, const Context& context) : where_(where), context_(context) {}

  model::Blocks read(std::string_view markdown) {
    Places places(context_.sources, where_);
    // Shortcodes bring lines of their own, without the text's indentation.
    const std::string source = dedented(without_marks_of_ours(markdown));
    const std::string text = with_shortcodes_printed(source, context_, places);
    SourceLines lines = source_lines(text);
    if (context_.dialect.math) read_math(lines);
    if (text.find("[^") != std::string::npos) take_footnotes(lines, footnotes_);
    model::Blocks blocks = parsed(lines);
    add_footnotes(blocks);
    return blocks;
  }

 private:
  void read_math(SourceLines& lines) {
    const std::string unknown = read_formulas(lines);
    if (unknown.empty()) return;
    context_.diagnostics.warning(
        Places(context_.sources, where_).next(unknown),
        fmt::format("formulas with \"{}\" are printed as they are typed", unknown));
  }

  model::Blocks parsed(SourceLines& lines) {
    read_typed_bullets(lines);
    const ParseOptions options{rewrite_definitions(lines), may_find_addresses(lines)};
    if (drop_multiplied_definitions(lines)) {
      context_.diagnostics.warning(where_, "links that are this long and this many lead nowhere");
    }
    if (defuse_huge_tables(lines)) {
      context_.diagnostics.warning(where_, "a table with so many cells is printed as text");
    }
    Places places(context_.sources, where_);
    BlockBuilder builder(context_, places,
                         {context_.dialect.marks, &footnotes_, context_.dialect.language});
    // The parser keeps pointers into it.
    const std::string text = joined(lines);
    parse(text, options, context_, places, builder);
    return builder.take();
  }

  /// The notes follow the text, as a numbered list.
  void add_footnotes(model::Blocks& blocks) {
    model::Block list;
    list.kind = model::BlockKind::kOrderedList;
    list.number = 1;
    list.small = true;
    list.where = where_;
    while (const std::string* note = footnotes_.take_next()) {
      SourceLines lines = source_lines(*note);
      model::Block item;
      item.kind = model::BlockKind::kListItem;
      item.where = where_;
      item.children = parsed(lines);
      list.children.push_back(std::move(item));
    }
    if (!list.children.empty()) blocks.push_back(std::move(list));
  }

  SourceSpan where_;
  const Context& context_;
  Footnotes footnotes_;
};

void add_line_break(model::InlineText& text, SourceSpan where) {
  if (text.empty()) return;
  model::Inline line_break;
  line_break.kind = model::InlineKind::kLineBreak;
  line_break.where = where;
  text.push_back(std::move(line_break));
}

void add_note_number(model::InlineText& text, int number, SourceSpan where) {
  add_line_break(text, where);
  model::InlineText label = model::plain(std::to_string(number), where);
  label.front().superscript = true;
  text.push_back(std::move(label.front()));
}

/// Paragraphs become lines; a footnote keeps its number before it.
void append_paragraphs(const model::Blocks& blocks, model::InlineText& result, SourceSpan where) {
  bool begins_line = true;
  for (const model::Block& block : blocks) {
    if (!block.inlines.empty()) {
      const bool follows_number = begins_line && !result.empty() && result.back().superscript;
      if (!follows_number) add_line_break(result, where);
      result.insert(result.end(), block.inlines.begin(), block.inlines.end());
    }
    begins_line = false;
    int number = block.number;
    for (const model::Block& child : block.children) {
      if (block.small) add_note_number(result, number++, where);
      append_paragraphs({child}, result, where);
    }
  }
}

/// "1. FC Musterstadt", "- x", "# 1" and "> 5 years" are names here, no blocks.
std::string without_block_marks(std::string_view markdown) {
  std::string text(trimmed(markdown));
  const std::size_t mark = text.find_first_not_of("0123456789");
  const bool is_number = mark != std::string::npos && mark > 0 && mark < 10 &&
                         (text[mark] == '.' || text[mark] == ')');
  if (is_number) text.insert(mark, "\\");
  const bool is_mark = text.starts_with("- ") || text.starts_with("+ ") || text.starts_with('#') ||
                       text.starts_with("> ") || text.starts_with(": ");
  if (is_mark) text.insert(0, "\\");
  return text;
}

/// Most titles hold no markup at all.
bool is_plain(std::string_view text) {
  return text.find_first_of("*_`[]<>&\\~:'\"{#\n!|-+.=@/^$\t\xEF") == std::string_view::npos;
}

}  // namespace

model::Blocks read_blocks(std::string_view markdown, SourceSpan where, const Context& context) {
  if (trimmed(markdown).empty()) return {};
  return Reader(where, context).read(markdown);
}

model::InlineText read_inline(std::string_view markdown, SourceSpan where, const Context& context) {
  if (is_plain(markdown)) return model::plain(std::string(trimmed(markdown)), where);
  model::InlineText result;
  append_paragraphs(read_blocks(without_block_marks(markdown), where, context), result, where);
  return result;
}

model::Blocks read_blocks(std::string_view markdown, SourceSpan where, const SourceMap& sources,
                          Diagnostics& diagnostics) {
  return read_blocks(markdown, where, Context{sources, diagnostics});
}

model::InlineText read_inline(std::string_view markdown, SourceSpan where, const SourceMap& sources,
                              Diagnostics& diagnostics) {
  return read_inline(markdown, where, Context{sources, diagnostics});
}

}  // namespace cvpress::markdown
