#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "export/blocks.h"
#include "export/inline_pictures.h"
#include "export/writers.h"

namespace cvpress::exporting {
namespace {

using layout::Role;
using Child = std::unique_ptr<Element>;

constexpr const char* kStyleSheet =
    "body{margin:2rem auto;max-width:46rem;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;"
    "color:#222;background:#fff}"
    "h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.2em 0 .3em}p,ul,ol{margin:.3em 0}"
    ".line{display:flex;flex-wrap:wrap;gap:0 1em;align-items:baseline;"
    "justify-content:space-between}"
    ".line>*{margin-bottom:0}table{border-collapse:collapse}"
    "th,td{border:1px solid #ccc;padding:.2em .6em;text-align:start}"
    "pre{overflow:auto;background:#f4f4f4;padding:.6em}"
    "code{font-family:ui-monospace,monospace;font-size:.95em}sup,sub{line-height:0}"
    "img{max-width:100%;object-fit:cover;vertical-align:middle}.round{border-radius:50%}"
    ".caps{text-transform:uppercase}.task{list-style:none}.task>p:first-of-type{display:inline}"
    "blockquote{margin:.5em 0;padding-inline-start:1em;border-inline-start:3px solid #ccc}"
    "@media print{body{margin:0;max-width:none}}";

std::string html_escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case '&': result += "&amp;"; break;
      case '<': result += "&lt;"; break;
      case '>': result += "&gt;"; break;
      case '"': result += "&quot;"; break;
      default: result += c;
    }
  }
  return result;
}

class HtmlWriter {
 public:
  explicit HtmlWriter(const Head& head) : head_(head) {}

  std::string page(const Element& document) {
    from_right_ = is_right_to_left(document);
    text_ = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\"{}>\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>{}</title>\n",
        html_escaped(head_.language), from_right_ ? " dir=\"rtl\"" : "",
        html_escaped(head_.title.empty() ? "CV" : head_.title));
    if (!head_.author.empty()) {
      text_ += fmt::format("<meta name=\"author\" content=\"{}\">\n", html_escaped(head_.author));
    }
    text_ += fmt::format("<style>{}</style>\n</head>\n<body>\n<main>\n", kStyleSheet);
    flow(document);
    text_ += "</main>\n</body>\n</html>\n";
    return text_;
  }

 private:
  /// The parts of an element; blocks that share a line of the page are beside each other.
  void flow(const Element& element) {
    const auto& parts = element.parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const bool begins = i + 1 < parts.size() && stand_beside(parts[i], parts[i + 1]);
      const bool began = i > 0 && stand_beside(parts[i - 1], parts[i]);
      if (begins && !began) text_ += "<div class=\"line\">\n";
      part(parts[i]);
      if (began && !begins) text_ += "</div>\n";
    }
  }

  static bool stand_beside(const Part& a, const Part& b) {
    const auto* left = std::get_if<Child>(&a);
    const auto* right = std::get_if<Child>(&b);
    if (left == nullptr || right == nullptr) return false;
    for (const Element* each : {left->get(), right->get()}) {
      if (each->role() != Role::kP && !is_heading(each->role())) return false;
    }
    return share_a_line({Role::kP, "", first_words(**left), last_words(**left)},
                        {Role::kP, "", first_words(**right), last_words(**right)});
  }

  void part(const Part& part) {
    if (const auto* words = std::get_if<Words>(&part)) {
      this->words(*words);
    } else {
      element(*std::get<Child>(part));
    }
  }

  void words(const Words& words) {
    const std::string text = html_escaped(words.text);
    if (in_code_) {
      text_ += text;
      return;
    }
    const std::array<std::pair<bool, std::string_view>, 5> marks = {
        {{words.bold && !in_heading_, "strong"},
         {words.italic, "em"},
         {words.script == Script::kSuper, "sup"},
         {words.script == Script::kSub, "sub"},
         {words.code, "code"}}};
    std::string end;
    for (const auto& [is_set, name] : marks) {
      if (!is_set) continue;
      text_ += fmt::format("<{}>", name);
      end.insert(0, fmt::format("</{}>", name));
    }
    text_ += replaced(text, "\n", "<br>") + end;
  }

  void element(const Element& element) {
    switch (element.role()) {
      case Role::kFigure: return figure(element);
      case Role::kLink: return link(element);
      case Role::kL: return list(element);
      case Role::kLI: return item(element);
      case Role::kTable: return table(element);
      case Role::kCode: return code(element);
      case Role::kSect: return wrapped(element, "section", "\n");
      case Role::kDiv: return wrapped(element, "div", "\n");
      case Role::kBlockQuote: return wrapped(element, "blockquote", "\n");
      case Role::kSpan: return wrapped(element, "span", "");
      case Role::kP: return is_code_block(element) ? flow(element) : wrapped(element, "p", "");
      default: break;
    }
    if (is_heading(element.role())) return heading(element);
    flow(element);
  }

  std::string attributes(const Element& element) const {
    std::string attributes = element.in_capitals ? " class=\"caps\"" : "";
    if (element.tag && !element.tag->language.empty()) {
      attributes += fmt::format(" lang=\"{}\"", html_escaped(element.tag->language));
    }
    const bool from_right = is_right_to_left(element);
    const bool turns = first_words(element) != nullptr && from_right != from_right_;
    if (turns) attributes += from_right ? " dir=\"rtl\"" : " dir=\"ltr\"";
    return attributes;
  }

  void wrapped(const Element& element, std::string_view name, std::string_view inside) {
    text_ += fmt::format("<{}{}>{}", name, attributes(element), inside);
    const bool outer = from_right_;
    if (first_words(element) != nullptr) from_right_ = is_right_to_left(element);
    flow(element);
    from_right_ = outer;
    text_ += fmt::format("</{}>{}", name, name == "span" ? "" : "\n");
  }

  void heading(const Element& element) {
    in_heading_ = true;
    wrapped(element, fmt::format("h{}", heading_level(element.role())), "");
    in_heading_ = false;
  }

  void figure(const Element& element) {
    const std::string alt = element.tag ? html_escaped(element.tag->alt) : "";
    if (element.picture.picture) {
      picture(element.picture, alt);
    } else if (!alt.empty()) {
      text_ += fmt::format("<span role=\"img\" aria-label=\"{}\">{}</span>", alt,
                           html_escaped(told_of(element)));
    }
  }

  /// A small one is part of the page; of others the name stands.
  void picture(const PlacedPicture& placed, const std::string& alt) {
    const std::string url = pictures_.data_url(*placed.picture);
    if (url.empty()) {
      if (!alt.empty()) text_ += "[" + alt + "]";
      return;
    }
    constexpr double kPixelsAPoint = 96.0 / 72;
    text_ += fmt::format("<img src=\"{}\" alt=\"{}\" width=\"{:.0f}\" height=\"{:.0f}\"{}>", url,
                         alt, placed.size.width * kPixelsAPoint, placed.size.height * kPixelsAPoint,
                         placed.is_round ? " class=\"round\"" : "");
  }

  void link(const Element& element) {
    const bool safe = is_web_address(element.url);
    if (safe) text_ += fmt::format("<a href=\"{}\">", html_escaped(element.url));
    flow(element);
    if (safe) text_ += "</a>";
  }

  void list(const Element& element) {
    const bool ordered = element.tag && element.tag->ordered;
    std::string start;
    const auto items = children_of(element, Role::kLI);
    if (ordered && !items.empty()) start = first_number(item_of(*items.front()).label);
    text_ += ordered ? fmt::format("<ol{}>\n", start) : "<ul>\n";
    flow(element);
    text_ += ordered ? "</ol>\n" : "</ul>\n";
  }

  static std::string first_number(std::string_view label) {
    const std::string_view digits = label.substr(0, label.find_first_not_of("0123456789"));
    return digits.empty() || digits == "1" ? "" : fmt::format(" start=\"{}\"", digits);
  }

  void item(const Element& element) {
    const Item item = item_of(element);
    const bool is_task = task_box_of(item) != TaskBox::kNone;
    text_ += is_task ? "<li class=\"task\">" + item.label + " " : "<li>";
    if (item.body != nullptr) flow(*item.body);
    text_ += "</li>\n";
  }

  void table(const Element& element) {
    text_ += "<table>\n";
    for (const Element* row : children_of(element, Role::kTR)) {
      text_ += "<tr>";
      for (const Element* cell : cells_of(*row)) {
        const bool head = cell->role() == Role::kTH;
        text_ += head ? "<th scope=\"col\">" : "<td>";
        in_heading_ = head;
        flow(*cell);
        in_heading_ = false;
        text_ += head ? "</th>" : "</td>";
      }
      text_ += "</tr>\n";
    }
    text_ += "</table>\n";
  }

  void code(const Element& element) {
    in_code_ = true;
    text_ += "<pre><code>";
    flow(element);
    text_ += "</code></pre>\n";
    in_code_ = false;
  }

  const Head& head_;
  std::string text_;
  bool from_right_ = false;  // of what is around
  bool in_heading_ = false;
  bool in_code_ = false;
  InlinePictures pictures_;
};

}  // namespace

std::string html(const Element& document, const Head& head) {
  return HtmlWriter(head).page(document);
}

}  // namespace cvpress::exporting
