#include "audit/tag_order.h"

#include <algorithm>

#include <fmt/format.h>

#include "audit/solid_text.h"

namespace cvpress::audit {
namespace {

/// Marked content of a page.
struct Content {
  std::int32_t page = 0;
  std::int32_t id = 0;
  friend bool operator==(const Content& a, const Content& b) {
    return a.page == b.page && a.id == b.id;
  }
  friend bool operator<(const Content& a, const Content& b) {
    return a.page != b.page ? a.page < b.page : a.id < b.id;
  }
};

/// The tree's contents, depth first. The reader of the file has cut its cycles.
std::vector<Content> contents_in_order(const reader::SeenStructure& structure) {
  std::vector<Content> contents;
  std::vector<reader::SeenKid> waiting;
  waiting.push_back({0, -1, reader::kNoContent, -1});
  std::size_t visited = 0;
  while (!waiting.empty() && visited++ < 4'000'000) {
    const reader::SeenKid kid = waiting.back();
    waiting.pop_back();
    if (kid.element >= 0) {
      const auto& kids = structure.elements[static_cast<std::size_t>(kid.element)].kids;
      waiting.insert(waiting.end(), kids.rbegin(), kids.rend());
    } else if (kid.content != reader::kNoContent) {
      contents.push_back({kid.page, kid.content});
    }
  }
  return contents;
}

/// What was drawn, as the contents its letters are in.
std::vector<Content> contents_drawn(const Drawn& drawn, const std::vector<Paired>& paired,
                                    const reader::SeenDocument& seen) {
  std::vector<Content> contents;
  for (const std::size_t number : texts_below(drawn, 0)) {
    if (!paired[number].found()) continue;
    const auto page = drawn.texts[number].page;
    const Content content{static_cast<std::int32_t>(page),
                          seen.pages[page].glyphs[paired[number].first].content};
    if (contents.empty() || contents.back() != content) contents.push_back(content);
  }
  return contents;
}

/// What was drawn of a content, as it is read.
std::string text_of(const Content& content, const Drawn& drawn, const std::vector<Paired>& paired,
                    const reader::SeenDocument& seen) {
  std::string text;
  for (const std::size_t number : texts_below(drawn, 0)) {
    const auto page = static_cast<std::size_t>(content.page);
    if (!paired[number].found() || drawn.texts[number].page != page) continue;
    const reader::SeenGlyph& first = seen.pages[page].glyphs[paired[number].first];
    if (first.content == content.id) text += drawn.texts[number].text;
  }
  return text;
}

Finding told(Subject subject, std::string_view what, std::string text) {
  Finding finding{subject, fmt::format(fmt::runtime(what), excerpt(text))};
  finding.about = std::move(text);
  return finding;
}

}  // namespace

void check_tag_order(const Drawn& drawn, const std::vector<Paired>& paired,
                     const reader::SeenDocument& seen, std::vector<Finding>& findings) {
  if (!seen.structure) return;
  const std::vector<Content> wanted = contents_drawn(drawn, paired, seen);
  std::vector<Content> in_tree = contents_in_order(*seen.structure);
  std::vector<Content> with_text = wanted;
  std::sort(with_text.begin(), with_text.end());
  std::erase_if(in_tree, [&](const Content& content) {
    return !std::binary_search(with_text.begin(), with_text.end(), content);
  });
  const auto [want, have] =
      std::mismatch(wanted.begin(), wanted.end(), in_tree.begin(), in_tree.end());
  if (want == wanted.end() && have == in_tree.end()) return;
  const bool is_twice = want == wanted.end();
  std::string text = text_of(is_twice ? *have : *want, drawn, paired, seen);
  const bool is_later = !is_twice && std::find(have, in_tree.end(), *want) != in_tree.end();
  findings.push_back(
      is_twice   ? told(Subject::kOrder, "the tags read \"{}\" twice", std::move(text))
      : is_later ? told(Subject::kOrder, "the tags read \"{}\" too late", std::move(text))
                 : told(Subject::kStructure, "the tags do not read \"{}\"", std::move(text)));
}

namespace {

/// 1 to 6; 0 for what is no numbered heading.
int heading_level(const std::string& role) {
  const bool is_heading = role.size() == 2 && role[0] == 'H' && role[1] >= '1' && role[1] <= '6';
  return is_heading ? role[1] - '0' : 0;
}

void check_headings(const reader::SeenStructure& structure, std::vector<Finding>& findings) {
  int level = 0;
  std::vector<std::int32_t> waiting = {0};
  while (!waiting.empty()) {
    const auto& element = structure.elements[static_cast<std::size_t>(waiting.back())];
    waiting.pop_back();
    if (const int next = heading_level(element.role); next > 0) {
      if (next > level + 1) {
        findings.push_back({Subject::kStructure,
                            level == 0 ? fmt::format("the first heading is H{}", next)
                                       : fmt::format("a heading H{} follows H{}", next, level)});
        return;
      }
      level = next;
    }
    for (std::size_t i = element.kids.size(); i-- > 0;) {
      if (element.kids[i].element >= 0) waiting.push_back(element.kids[i].element);
    }
  }
}

void check_figures(const reader::SeenStructure& structure, std::vector<Finding>& findings) {
  for (const reader::SeenElement& element : structure.elements) {
    if (element.role != "Figure" || !element.alternative.empty() || element.has_actual_text) {
      continue;
    }
    findings.push_back({Subject::kPictures, "a picture has no words for those who do not see it"});
    return;
  }
}

}  // namespace

void check_structure(const reader::SeenDocument& seen, std::vector<Finding>& findings) {
  if (!seen.structure || !seen.marked) {
    findings.push_back({Subject::kStructure, "the file has no tags"});
    return;
  }
  check_headings(*seen.structure, findings);
  check_figures(*seen.structure, findings);
  for (const reader::SeenPage& page : seen.pages) {
    for (const reader::SeenLink& link : page.links) {
      if (link.in_structure && !link.description.empty()) continue;
      findings.push_back(
          {Subject::kLinks, fmt::format("the link to {} is {}", excerpt(link.url),
                                        link.in_structure ? "not described" : "not in the tags")});
    }
  }
  if (seen.language.empty()) findings.push_back({Subject::kMetadata, "the language is not said"});
  if (!seen.shows_title) findings.push_back({Subject::kMetadata, "the title is not shown"});
}

}  // namespace cvpress::audit
