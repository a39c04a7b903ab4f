#include "jsonresume/same.h"

#include <algorithm>
#include <tuple>

namespace cvpress::jsonresume {
namespace {

using model::Block;
using model::Inline;

bool is_same_run(const Inline& a, const Inline& b) {
  const auto all = [](const Inline& run) {
    return std::tie(run.kind, run.text, run.image, run.href, run.strong, run.emphasis, run.code,
                    run.strike, run.underline, run.superscript, run.subscript);
  };
  return all(a) == all(b);
}

bool is_same_block(const Block& a, const Block& b) {
  const auto all = [](const Block& block) {
    return std::tie(block.kind, block.number, block.tight, block.align, block.task, block.small);
  };
  return all(a) == all(b) && is_same(a.inlines, b.inlines) && is_same(a.children, b.children);
}

}  // namespace

bool is_same(const model::InlineText& a, const model::InlineText& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), is_same_run);
}

bool is_same(const model::Blocks& a, const model::Blocks& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), is_same_block);
}

bool is_same(const model::DateRange& a, const model::DateRange& b) {
  return a.start == b.start && a.end == b.end && a.current == b.current;
}

bool is_same(const model::ImageRef& a, const model::ImageRef& b) {
  return a.name == b.name && (a.empty() || a.is_logo == b.is_logo);
}

bool is_same(const model::Contact& a, const model::Contact& b) {
  return std::tie(a.kind, a.icon, a.label, a.text, a.url) ==
         std::tie(b.kind, b.icon, b.label, b.text, b.url);
}

}  // namespace cvpress::jsonresume
