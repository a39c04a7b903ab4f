// Files of words that a PDF must have, and in which order: printed_words.txt of
// the sites in tests/golden/sites, written by hand from reading a site.
#pragma once

#include <string>
#include <vector>

namespace cvpress::tests {

/// Lines that belong together: a heading, a paragraph, an entry.
struct WordGroup {
  enum class Place {
    kInOrder,   // its first line comes after that of the group before
    kAnywhere,  // "@head" (the person) and "@any" (what layouts place themselves)
    kNever,     // "@never": what the theme does not print in a CV's sections
  };
  Place place = Place::kInOrder;
  std::vector<std::string> lines;
};

/// Groups end at an empty line; "#" begins a comment.
std::vector<WordGroup> read_word_groups(const std::string& text);

/// What is missing, out of order, or there though it should not be: a sentence
/// each. Only letters and digits count, without case, so that hyphens at line
/// ends and a layout's own punctuation do not matter. The lines of a group may
/// stand in any order, with some other words between theirs.
std::vector<std::string> word_problems(const std::vector<WordGroup>& groups,
                                       const std::string& pdf_text);

/// The words of a résumé, as `--emit model` writes it, that a PDF's text lacks;
/// without case, and wherever its lines end.
std::vector<std::string> lost_words(const std::string& model, const std::string& pdf_text);

}  // namespace cvpress::tests
