// Words without the endings that their language gives them.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace cvpress::locale {

/// The stems of words in one language. For one thread at a time.
class WordStems {
 public:
  /// Of a language as BCP 47 calls it; of one whose endings nobody knows, words are their own
  /// stems.
  explicit WordStems(std::string_view language);

  bool knows_language() const { return stemmer_ != nullptr; }

  /// What a folded word has in common with its other cases and numbers: "kraft" for "kräften".
  std::string stem_of(std::string_view folded) const;

 private:
  struct Delete {
    void operator()(sb_stemmer* stemmer) const;
  };
  std::unique_ptr<sb_stemmer, Delete> stemmer_;
};

}  // namespace cvpress::locale
