#include "markdown/html.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "markdown/entities.h"
#include "markdown/html_tag.h"
#include "markdown/literal.h"

namespace cvpress::markdown {
namespace {

/// More elements inside each other are not kept track of.
constexpr std::size_t kMostOpenElements = 200;
constexpr int kMostHtmlColumns = 20;
/// The only group of paragraphs that tags inside it look out for.
constexpr std::string_view kDefinitions = "dl";
/// What begins so is text, whatever is in it, up to "]]>".
constexpr std::string_view kCharacters = "<![CDATA[";
/// A comment that begins so tells names and tags for choosing.
constexpr std::string_view kLabel = "cvpress:";

model::CellAlign alignment(std::string_view tag) {
  const std::string style = ascii_lower(html_attribute(tag, "style"));
  std::string align = ascii_lower(html_attribute(tag, "align"));
  if (align.empty() && style.find("text-align") != std::string::npos) {
    if (style.find("center") != std::string::npos) align = "center";
    if (style.find("right") != std::string::npos) align = "right";
  }
  if (align == "center") return model::CellAlign::kCenter;
  return align == "right" || align == "end" ? model::CellAlign::kEnd : model::CellAlign::kStart;
}

/// A small number of an attribute; 0 for none.
int number_of(std::string_view tag, std::string_view name) {
  int number = 0;
  for (const char c : html_attribute(tag, name)) {
    if (c < '0' || c > '9' || number > 99999) return 0;
    number = number * 10 + (c - '0');
  }
  return number;
}

}  // namespace

void HtmlReader::read(std::string_view markup) {
  for (std::size_t at = 0; at < markup.size();) {
    const std::string_view rest = markup.substr(at);
    if (builder_.muted() && !open_.empty()) {
      at += read_unread(rest);
    } else if (rest.starts_with("<!--")) {
      at += read_comment(rest);
    } else if (rest.starts_with("<?")) {
      at += read_instruction(rest);
    } else if (rest.starts_with(kCharacters)) {
      at += read_characters(rest);
    } else if (rest.size() > 1 && rest[0] == '<' &&
               (is_ascii_letter(rest[1]) || rest[1] == '/' || rest[1] == '!')) {
      at += read_tag(rest);
    } else {
      const std::size_t end = std::min(rest.find('<', 1), rest.size());
      read_text(rest.substr(0, end));
      at += end;
    }
  }
}

std::size_t HtmlReader::read_unread(std::string_view markup) {
  const Element& element = *open_.back().element;
  for (std::size_t at = markup.find("</"); at != std::string_view::npos;
       at = markup.find("</", at + 2)) {
    if (ascii_lower(markup.substr(at + 2, element.name.size())) != element.name) continue;
    end(element);
    const std::size_t close = markup.find('>', at);
    return close == std::string_view::npos ? markup.size() : close + 1;
  }
  return markup.size();
}

std::size_t HtmlReader::read_comment(std::string_view markup) {
  const std::size_t end = markup.find("-->", 4);
  if (end != std::string_view::npos) {
    const std::string_view inside = trimmed(markup.substr(4, end - 4));
    if (inside.starts_with(kLabel)) {
      builder_.label(model::read_label(inside.substr(kLabel.size())));
    }
    return end + 3;
  }
  // ">" ends "<!-->" and "<!--->".
  if (markup.starts_with("<!-->") || markup.starts_with("<!--->")) return markup.find('>') + 1;
  context_.diagnostics.warning(places_.next("<!--"),
                               "this comment never ends; what follows in it is left out");
  return markup.size();
}

/// "<?php … ?>"
std::size_t HtmlReader::read_instruction(std::string_view markup) {
  const std::size_t end = markup.find("?>");
  if (end == std::string_view::npos) {
    read_text(markup);
    return markup.size();
  }
  const std::string message = "\"<?…?>\" is for programs and was left out";
  if (is_news("?", message)) context_.diagnostics.note(places_.next("<?"), message);
  return end + 2;
}

std::size_t HtmlReader::read_characters(std::string_view markup) {
  const std::size_t end = std::min(markup.find("]]>"), markup.size());
  builder_.text(markup.substr(kCharacters.size(), end - kCharacters.size()));
  return std::min(end + 3, markup.size());
}

std::size_t HtmlReader::read_tag(std::string_view markup) {
  const std::size_t end = tag_end(markup);
  if (end == std::string_view::npos) {
    read_text(markup);
    return markup.size();
  }
  Tag found;
  found.inside = markup.substr(1, end - 1);
  found.closes = found.inside.starts_with('/');
  found.name = tag_name(found.closes ? found.inside.substr(1) : found.inside);
  const bool is_element = !found.inside.starts_with('!');
  if (is_element && !found.name.empty()) tag(found);
  return end + 1;
}

void HtmlReader::read_text(std::string_view text) {
  const bool blank = std::all_of(text.begin(), text.end(), is_ascii_space);
  // Space between blocks is none of the text.
  if (blank && !builder_.is_in_text()) return;
  const bool is_first_line_end = begins_code_ && text.starts_with('\n');
  begins_code_ = false;
  builder_.text(with_entities(text.substr(is_first_line_end ? 1 : 0)));
}

void HtmlReader::tag(const Tag& tag) {
  const Element* element = find_element(tag.name);
  if (element == nullptr) {
    if (!is_own_element(tag)) print_as_typed(tag, "no element of HTML");
  } else if (tag.closes) {
    end(*element);
  } else if (has_words_for_attributes(tag.inside)) {
    print_as_typed(tag, "no tag of HTML");
  } else if (!is_alone(*element, tag)) {
    begin(*element, tag);
  } else if (element->role == ElementRole::kHidden || element->role == ElementRole::kUnshown) {
    // All that follows would be left out with it.
    print_as_typed(tag, "an element of HTML that never ends,");
  } else {
    report_alone(*element);
    begin(*element, tag);
  }
}

bool HtmlReader::ends_later(const Tag& tag) {
  if (!ends_) ends_.emplace(source_);
  const std::less<> before;
  const char* const at = tag.inside.data();
  // A block of HTML is a copy: it may be anywhere in the text.
  const bool is_inside = !before(at, source_.data()) && before(at, source_.data() + source_.size());
  return ends_->has_after(tag.name, is_inside ? static_cast<std::size_t>(at - source_.data()) : 0);
}

/// A name with a hyphen or colon is somebody's own element, unless nothing but the name is there:
/// "<company-name>" is to be filled in.
bool HtmlReader::is_own_element(const Tag& tag) {
  return tag.name.find_first_of("-:") != std::string::npos &&
         (tag.closes || has_attributes(tag.inside) || ends_later(tag));
}

/// "Use <label> for names": a tag that says nothing but its name.
bool HtmlReader::is_alone(const Element& element, const Tag& tag) {
  if (element.end == ElementEnd::kNeedless || has_attributes(tag.inside)) return false;
  return element.end == ElementEnd::kNever || !ends_later(tag);
}

bool HtmlReader::is_news(std::string_view name, const std::string& message) {
  return reported_.size() < kMostReports && reported_.emplace(name).second &&
         context_.diagnostics.is_news(places_.whole().file, message);
}

void HtmlReader::report_alone(const Element& element) {
  const std::string message =
      fmt::format("<{}> is taken for HTML{} and is not printed", element.name,
                  element.end == ElementEnd::kNever ? "" : ", though it never ends,");
  if (!is_news(element.name, message)) return;
  context_.diagnostics.warning(places_.next("<" + std::string(element.name)), message)
      .hints.push_back({"if it is text, write \\< for its first character", {}});
}

/// "List<int>" is often meant as it stands.
void HtmlReader::print_as_typed(const Tag& tag, std::string_view what) {
  builder_.text(fmt::format("<{}>", tag.inside));
  const bool is_name = !tag.closes && !has_words_for_attributes(tag.inside);
  const std::string message =
      fmt::format("<{}> is {} and is printed as it is typed",
                  is_name ? tag.inside.substr(0, tag.name.size()) : tag.inside, what);
  if (tag.closes || !is_news(tag.name, message)) return;
  context_.diagnostics
      .warning(places_.next("<" + std::string(tag.inside.substr(0, tag.name.size()))), message)
      .hints.push_back({"browsers do not show it; write \\< for the character", {}});
}

void HtmlReader::begin(const Element& element, const Tag& tag) {
  end_implied(element);
  const bool is_empty = tag.inside.ends_with('/');
  switch (element.role) {
    case ElementRole::kNothing: return;
    case ElementRole::kParagraph:
      builder_.end_paragraph();
      if (element.name == kDefinitions) break;
      return;
    case ElementRole::kBreak: return builder_.line_break();
    case ElementRole::kRule: return rule();
    case ElementRole::kImage: return image(tag);
    default: break;
  }
  if (open_.size() >= kMostOpenElements) return;
  Open open{&element, builder_.depth(), false};
  if (element.role == ElementRole::kStyle) ++(builder_.state().*element.style);
  if (element.role == ElementRole::kQuote) builder_.text("“");
  if (element.role == ElementRole::kLink) {
    std::string address = html_attribute(tag.inside, "href");
    if (address.size() > kLongestAddress) address.clear();
    builder_.state().hrefs.push_back(std::move(address));
  }
  if (element.role == ElementRole::kBlock) begin_block(element, tag, open);
  if (element.role == ElementRole::kCaption) begin_caption(open);
  if (element.role == ElementRole::kHidden || element.role == ElementRole::kUnshown) {
    report_unshown(element);
    if (is_empty || element.name == "embed" || element.name == "frame") return;
    builder_.set_muted(true);
  }
  open_.push_back(open);
}

void HtmlReader::begin_block(const Element& element, const Tag& tag, Open& open) {
  model::Block block;
  block.kind = element.block;
  block.number = element.number;
  if (element.name == "ol") block.number = std::max(1, number_of(tag.inside, "start"));
  if (element.block == model::BlockKind::kTableCell) {
    block.align = alignment(tag.inside);
    block.number = std::min(number_of(tag.inside, "colspan"), kMostHtmlColumns);
  }
  open.block = builder_.open(std::move(block));
  open.holds_block = true;
  begins_code_ = element.block == model::BlockKind::kCode;
  if (element.block == model::BlockKind::kTableCell) builder_.set_head_row(element.name == "th");
}

/// A table's caption becomes the paragraph before it.
void HtmlReader::begin_caption(Open& open) {
  open.holds_block = builder_.drop_empty_table();
  if (open.holds_block) open.block = builder_.open({});
}

void HtmlReader::end_caption(const Open& open) {
  if (!open.holds_block) return;
  builder_.close_to(open.block);
  model::Block table;
  table.kind = model::BlockKind::kTable;
  builder_.open(std::move(table));
}

void HtmlReader::report_unshown(const Element& element) {
  if (reported_.size() >= kMostReports || !reported_.insert(std::string(element.name)).second) {
    return;
  }
  const SourceSpan where = places_.next("<" + std::string(element.name));
  if (element.role == ElementRole::kHidden) {
    context_.diagnostics.note(where,
                              fmt::format("<{}> is for a browser and was left out", element.name));
  } else {
    context_.diagnostics.warning(
        where, fmt::format("<{}> cannot be shown on paper and was left out", element.name));
  }
}

void HtmlReader::rule() {
  model::Block block;
  block.kind = model::BlockKind::kRule;
  builder_.close_to(builder_.open(std::move(block)));
}

void HtmlReader::image(const Tag& tag) {
  std::string address = html_attribute(tag.inside, "src");
  // Scripts that load pictures late keep the address elsewhere, with a data URL
  // of an empty picture in its place.
  const std::string late = html_attribute(tag.inside, "data-src");
  if (!late.empty() && (address.empty() || address.starts_with("data:"))) address = late;
  const std::string alternative = html_attribute(tag.inside, "alt");
  if (address.empty()) return builder_.text(alternative);
  builder_.image(address, alternative);
}

void HtmlReader::undo(const Open& open) {
  if (open.element == nullptr) return;
  switch (open.element->role) {
    case ElementRole::kStyle: --(builder_.state().*open.element->style); break;
    case ElementRole::kLink: builder_.state().hrefs.pop_back(); break;
    case ElementRole::kQuote: builder_.text("”"); break;
    case ElementRole::kBlock:
      if (open.holds_block) builder_.close_to(open.block);
      break;
    case ElementRole::kCaption: end_caption(open); break;
    case ElementRole::kHidden:
    case ElementRole::kUnshown: builder_.set_muted(false); break;
    default: break;
  }
}

void HtmlReader::close_to(std::size_t depth) {
  while (open_.size() > depth) {
    const Open last = open_.back();
    open_.pop_back();
    undo(last);
  }
}

std::size_t HtmlReader::set_floor(std::size_t depth) {
  return std::exchange(floor_, depth);
}

void HtmlReader::end_implied(const Element& element) {
  if (!ends_others(element.name)) return;
  for (std::size_t i = open_.size(); i > floor_; --i) {
    const Element* other = open_[i - 1].element;
    if (other == nullptr) continue;
    if (is_barrier(element.name, other->name)) return;
    if (!ends_open(element.name, other->name)) continue;
    close_to(i - 1);
    // A row ends its cell and the row before.
    return end_implied(element);
  }
}

void HtmlReader::end(const Element& element) {
  if (element.role == ElementRole::kParagraph) builder_.end_paragraph();
  if (element.name == "br") return builder_.line_break();
  for (std::size_t i = open_.size(); i > 0; --i) {
    Open& open = open_[i - 1];
    if (open.element != &element) continue;
    if (element.role == ElementRole::kStyle) {
      // What began since stays open, and so does the paragraph around.
      undo(open);
      open.element = nullptr;
    } else if (i > floor_) {
      close_to(i - 1);
    }
    while (open_.size() > floor_ && open_.back().element == nullptr) open_.pop_back();
    return;
  }
}

}  // namespace cvpress::markdown
