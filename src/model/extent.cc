#include "model/extent.h"

#include <algorithm>

#include <fmt/format.h>

namespace cvpress::model {
namespace {

// Measured: a byte of text takes about 0.5 µs and 85 bytes of memory until it is
// in the PDF; a block or a run about 10 µs and 2 KB; an entry 200 µs.
constexpr std::size_t kCostOfEntry = 400;
constexpr std::size_t kCostOfBlock = 24;
constexpr std::size_t kCostOfRun = 24;

/// Goes through a résumé and notes where the most that can be set is reached.
class Measure {
 public:
  void add(const Section& section) {
    note(section.where);
    add(section.title);
    add(section.subtitle);
    add(section.body);
    for (const Entry& entry : section.entries) add(entry);
  }

  void add(const std::vector<Contact>& contacts) {
    extent_.runs += contacts.size();
    for (const Contact& contact : contacts) extent_.bytes += contact.text.size();
  }

  void add(const Letter& letter) {
    note(letter.where);
    for (const auto* lines : {&letter.recipient, &letter.enclosures}) {
      for (const InlineText& line : *lines) add(line);
    }
    for (const InlineText* text : {&letter.reference, &letter.place, &letter.subject,
                                   &letter.opening, &letter.closing, &letter.postscript}) {
      add(*text);
    }
    add(letter.body);
  }

  const Extent& extent() const { return extent_; }
  bool is_full() const { return is_full_; }
  SourceSpan where() const { return where_; }

 private:
  void add(const Entry& entry) {
    ++extent_.entries;
    for (const InlineText* text :
         {&entry.title, &entry.organization, &entry.location, &entry.level_text, &entry.citation}) {
      add(*text);
    }
    for (const InlineText& tag : entry.tags) add(tag);
    for (const Author& author : entry.authors) add(author.name);
    for (const auto& [name, text] : entry.extra) add(text);
    add(entry.description);
    for (const NamedLink& link : entry.links) extent_.bytes += link.label.size();
    extent_.runs += entry.links.size();
    note(entry.where);
    for (const Entry& item : entry.items) add(item);
  }

  void add(const Blocks& blocks) {
    for (const Block& block : blocks) {
      ++extent_.blocks;
      add(block.inlines);
      add(block.children);
      note(block.where);
    }
  }

  void add(const InlineText& text) {
    extent_.runs += text.size();
    for (const Inline& run : text) {
      extent_.bytes += run.text.size();
      extent_.runs += static_cast<std::size_t>(std::count(run.text.begin(), run.text.end(), '\n'));
    }
    if (!text.empty()) note(text.front().where);
  }

  void note(SourceSpan where) {
    if (is_full_ || cost_of(extent_) <= kLargestCost) return;
    is_full_ = true;
    where_ = where;
  }

  Extent extent_;
  bool is_full_ = false;
  SourceSpan where_;
};

}  // namespace

std::size_t cost_of(const Extent& extent) {
  return extent.bytes + extent.entries * kCostOfEntry + extent.blocks * kCostOfBlock +
         extent.runs * kCostOfRun;
}

bool is_settable(const Resume& resume, Diagnostics& diagnostics) {
  Measure measure;
  measure.add(resume.person.contacts);
  for (const Section& section : resume.sections) measure.add(section);
  if (resume.letter) measure.add(*resume.letter);
  if (!measure.is_full()) return true;
  const Extent& extent = measure.extent();
  diagnostics
      .error(measure.where(),
             fmt::format("this is more than one document can hold: {} entries, {} paragraphs and "
                         "list items, {} changes of style and {} KB of text",
                         extent.entries, extent.blocks, extent.runs, extent.bytes >> 10))
      .hints.push_back({"what stands before this place fills hundreds of pages", {}});
  return false;
}

}  // namespace cvpress::model
