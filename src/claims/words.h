// Texts as words that names of skills and technologies are made of: C++, Node.js, CI/CD.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cvpress::claims {

struct Word {
  std::string written;
  std::string plain;   // without case
  std::string folded;  // without case and plural, by its usual name: "k8s" is as "Kubernetes"
  bool begins_sentence = false;
  bool stands_alone = false;  // an item of a list: between commas, bullets or ends of lines
  bool is_shouted = false;    // its line is in capitals
  bool begins_item = false;   // behind a comma, a bullet or the beginning of a line
  bool is_hyphened = false;   // to the word before, as "learn" in "scikit-learn"
  bool begins_line = false;   // of the text
  bool is_adjacent = false;   // parted from the word before by one blank or hyphen, nothing else
};

/// The words of a text. Hyphens part words, and so do slashes but between short capitals.
std::vector<Word> words_in(std::string_view text);

/// Whether it is written as names are: with signs or digits, in capitals, or with a capital
/// inside ("TypeScript").
bool is_written_as_name(std::string_view word);

/// Whether it begins with a capital.
bool is_capitalised(std::string_view word);

/// Whether a folded word says nothing in a job's text: English and German.
bool is_stop_word(std::string_view folded);

/// Whether a folded word of English is so usual that two texts have it by chance; stop words are.
bool is_plain_word(std::string_view folded);

/// The usual name of what has others, as it is folded: "kubernetes" for "k8s"; "" for all else.
std::string_view usual_name_of(std::string_view folded);

/// A word without case and plural, by its usual name.
std::string folded_word(std::string_view word);

}  // namespace cvpress::claims
