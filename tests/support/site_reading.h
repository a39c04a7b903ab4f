// Reads sites from texts in memory, for the tests of hugo/.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "hugo/read_site.h"
#include "model/rich_text.h"

namespace cvpress::tests {

/// A site that a test builds up, and what reading it gave.
class MemorySite {
 public:
  MemorySite() { add("hugo.yaml", "title: A Site\nbaseURL: https://example.org/\n"); }

  void add(const std::string& name, const std::string& text) { files_.add("site/" + name, text); }
  /// A widget page of content/home with a job, or what `more` says.
  void add_widget(const std::string& name, const std::string& more) {
    add("content/" + name, "---\nwidget: blank\n" + more + "---\nText of " + name + ".\n");
  }

  void read(hugo::Request request = {{"site"}, "", "", "", ""}) {
    SourceMap sources;
    diagnostics = {};
    auto read = hugo::read_site(request, files_, sources, diagnostics);
    failed = !read;
    resume = read ? std::move(*read) : model::Resume{};
    messages = diagnostics_as_text(diagnostics, sources);
  }
  void read_language(const std::string& id) { read({{"site"}, "", id, "", ""}); }
  void read_page(const std::string& name) { read({{"site"}, "", "", name, ""}); }

  /// The sections' titles.
  std::vector<std::string> titles() const {
    std::vector<std::string> titles;
    for (const model::Section& section : resume.sections) {
      titles.push_back(model::plain_text(section.title));
    }
    return titles;
  }

  bool failed = false;
  model::Resume resume;
  Diagnostics diagnostics;
  std::string messages;  // as a user sees them with --explain

 private:
  MemoryFiles files_;
};

/// The front matter of a landing page around its list of blocks.
inline std::string landing(const std::string& blocks) {
  return "---\ntitle: A Page\ntype: landing\nsections:\n" + blocks + "---\n";
}

/// A block of experience with one job, indented for `landing`.
inline std::string jobs_block(const std::string& title) {
  return "  - block: experience\n    content:\n      title: " + title +
         "\n      items:\n        - title: Baker\n          company: Oven\n"
         "          date_start: 2020-01-01\n";
}

/// A block of Markdown.
inline std::string text_block(const std::string& title) {
  return "  - block: markdown\n    content: {title: " + title + ", text: Words.}\n";
}

}  // namespace cvpress::tests
