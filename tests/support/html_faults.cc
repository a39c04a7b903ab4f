#include "support/html_faults.h"

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>
#include <string_view>
#include <vector>

namespace cvpress::tests {
namespace {

using Names = std::set<std::string, std::less<>>;

const Names kVoid = {"meta", "img", "br"};
const Names kInline = {"a", "span", "strong", "em", "code", "sup", "sub", "img", "br"};
const Names kOfInlines = {"p",    "h1",     "h2", "h3",   "h4",  "h5",  "h6",   "a",
                          "span", "strong", "em", "code", "sup", "sub", "title"};

class HtmlReader {
 public:
  explicit HtmlReader(const std::string& page) : page_(page) {}

  std::string read() {
    const std::string doctype = "<!DOCTYPE html>\n";
    if (!page_.starts_with(doctype)) return "it does not begin with its doctype";
    at_ = doctype.size();
    while (at_ < page_.size() && fault_.empty()) {
      if (page_[at_] == '<') {
        read_tag();
      } else {
        read_text();
      }
    }
    if (fault_.empty() && !open_.empty()) fail("not closed: " + open_.back());
    return fault_;
  }

 private:
  void fail(const std::string& what) {
    const std::size_t begin = at_ > 40 ? at_ - 40 : 0;
    if (fault_.empty()) fault_ = what + " in \"" + page_.substr(begin, 80) + "\"";
  }

  bool is_in(std::string_view name) const { return !open_.empty() && open_.back() == name; }

  void read_text() {
    const std::size_t end = std::min(page_.find('<', at_), page_.size());
    const std::string text = page_.substr(at_, end - at_);
    static const std::regex kEntity("&(?!(amp|lt|gt|quot);)|>");
    if (!is_in("style") && std::regex_search(text, kEntity)) fail("not escaped");
    for (const char c : text) {
      const auto byte = static_cast<unsigned char>(c);
      if ((byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F) fail("a control character");
    }
    const bool has_words = text.find_first_not_of(" \n") != std::string::npos;
    for (const char* name : {"ul", "ol", "table", "tr", "html", "head"}) {
      if (has_words && is_in(name)) fail(std::string("text in ") + name);
    }
    at_ = end;
  }

  void read_tag() {
    static const std::regex kTag("<(/?)([a-z][a-z0-9]*)((?: [a-z-]+=\"[^\"<]*\"| disabled)*)>",
                                 std::regex::optimize);
    const std::size_t end = page_.find('>', at_);
    const std::string tag = page_.substr(at_, end == std::string::npos ? end : end - at_ + 1);
    std::smatch match;
    // Addresses of pictures are long, and their characters known.
    const std::string shortened =
        tag.size() > 4000 ? tag.substr(0, 60) + tag.substr(tag.find('"', 60)) : tag;
    if (!std::regex_match(shortened, match, kTag)) return fail("no tag");
    if (match[1].length() > 0) {
      close(match[2].str());
    } else {
      open(match[2].str());
    }
    at_ += tag.size();
  }

  void close(const std::string& name) {
    if (!is_in(name)) return fail("</" + name + "> closes another");
    open_.pop_back();
  }

  void open(const std::string& name) {
    const std::string parent = open_.empty() ? "" : open_.back();
    const bool is_item = name == "li" && (parent == "ul" || parent == "ol");
    const bool is_cell = (name == "td" || name == "th") && parent == "tr";
    if (name == "li" && !is_item) fail("an item in " + parent);
    if ((name == "td" || name == "th") && !is_cell) fail("a cell in " + parent);
    if (name == "tr" && parent != "table") fail("a row in " + parent);
    if ((parent == "ul" || parent == "ol") && !is_item) fail(name + " in a list");
    if ((parent == "table" && name != "tr") || (parent == "tr" && !is_cell)) fail(name + " in it");
    if (kOfInlines.contains(parent) && !kInline.contains(name)) fail(name + " in " + parent);
    const bool is_nested_link =
        name == "a" && std::find(open_.begin(), open_.end(), "a") != open_.end();
    if (is_nested_link) fail("a link in a link");
    if (!kVoid.contains(name)) open_.push_back(name);
  }

  const std::string& page_;
  std::size_t at_ = 0;
  std::vector<std::string> open_;
  std::string fault_;
};

}  // namespace

std::string html_fault(const std::string& page) {
  return HtmlReader(page).read();
}

}  // namespace cvpress::tests
