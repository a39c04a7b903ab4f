// Footnotes: the notes that a text defines, numbered in the order in which it
// first refers to them.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress::markdown {

class Footnotes {
 public:
  /// A note of the text; the first of two with one label counts.
  void define(std::string label, std::string markdown);
  bool empty() const { return notes_.empty(); }

  /// The number of a note that is referred to; 0 where there is none.
  int refer(std::string_view label);

  /// The next note in the order of numbers whose text has not been taken, or
  /// nothing. After those referred to come the others, which get a number here.
  const std::string* take_next();

 private:
  struct Note {
    std::string markdown;
    int number = 0;
  };
  std::vector<Note> notes_;  // in the order of the text
  std::map<std::string, std::size_t, std::less<>> by_label_;
  std::vector<std::size_t> numbered_;  // notes in the order of their numbers
  std::size_t taken_ = 0;
  std::size_t unreferenced_ = 0;  // notes before it have a number
};

/// The label of a reference or definition ("[^label]") that `text` begins with;
/// "" for none.
std::string_view footnote_label(std::string_view text);

}  // namespace cvpress::markdown
