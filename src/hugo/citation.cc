#include "hugo/citation.h"

#include <algorithm>

#include "base/utf8.h"

namespace cvpress::hugo {
namespace {

constexpr std::string_view kSentenceEnds[] = {".", "!", "?", "…", "。", "！", "？"};
/// May stand behind the end of a sentence.
constexpr std::string_view kClosers[] = {"\"", "”", "’", "»", "」", "』"};

/// The last of `endings` that a text ends in; "" for none.
template <class Endings>
std::string_view ending_of(std::string_view text, const Endings& endings) {
  const auto found = std::find_if(std::begin(endings), std::end(endings),
                                  [&](std::string_view end) { return text.ends_with(end); });
  return found != std::end(endings) ? *found : std::string_view();
}

bool ends_sentence(const model::InlineText& inlines) {
  const std::string whole = model::plain_text(inlines);
  std::string_view text = trimmed(whole);
  for (auto closer = ending_of(text, kClosers); !closer.empty();
       closer = ending_of(text, kClosers)) {
    text.remove_suffix(closer.size());
  }
  return !ending_of(text, kSentenceEnds).empty();
}

/// A reference that is written part by part.
class Reference {
 public:
  /// The next part, after the end of the sentence before it.
  void sentence(const model::InlineText& part) {
    if (model::is_blank(part)) return;
    separate();
    append(part);
  }

  /// Continues the sentence, or begins one where nothing stands yet.
  void more(const std::string& separator, const std::string& text) {
    if (text.empty()) return;
    append_plain(written_.empty() ? text : separator + text);
  }

  model::InlineText finished() {
    if (!written_.empty() && !ends_sentence(written_)) append_plain(".");
    return std::move(written_);
  }

  /// A full stop in front of a comma goes, unless it ends an abbreviation, as in
  /// "J. Appl. Phys.".
  void drop_stop_before_comma() {
    if (written_.empty()) return;
    std::string& last = written_.back().text;
    const bool abbreviates = std::count(last.begin(), last.end(), '.') != 1;
    if (last.ends_with('.') && !abbreviates) last.pop_back();
  }

 private:
  void separate() {
    if (written_.empty()) return;
    append_plain(ends_sentence(written_) ? " " : ". ");
  }

  /// What the reference itself says, in one run as far as it can be.
  void append_plain(const std::string& text) {
    if (ends_own_) {
      written_.back().text += text;
    } else {
      written_.push_back(model::plain(text).front());
    }
    ends_own_ = true;
  }

  void append(const model::InlineText& part) {
    written_.insert(written_.end(), part.begin(), part.end());
    ends_own_ = false;
  }

  model::InlineText written_;
  bool ends_own_ = false;  // the last run is the reference's own
};

model::InlineText joined(const std::vector<model::Author>& authors) {
  model::InlineText names;
  for (const model::Author& author : authors) {
    if (!names.empty()) names.push_back(model::plain(", ").front());
    for (model::Inline part : author.name) {
      if (author.self) part.strong = true;
      names.push_back(std::move(part));
    }
  }
  return names;
}

}  // namespace

model::InlineText citation(const CitationParts& parts, CitationStyle style) {
  if (style == CitationStyle::kNone) return {};
  Reference reference;
  const model::InlineText authors = joined(parts.authors);
  reference.sentence(authors);
  const bool apa = style == CitationStyle::kApa;
  const std::string year = parts.year.empty() ? "" : "(" + parts.year + ")";
  if (apa && !authors.empty()) reference.more(" ", year);
  reference.sentence(parts.title);
  if (apa && authors.empty()) reference.more(" ", year);
  reference.sentence(parts.venue);
  if (!apa && !model::is_blank(parts.venue)) {
    if (!parts.year.empty()) reference.drop_stop_before_comma();
    reference.more(", ", parts.year);
  } else if (!apa) {
    reference.sentence(model::plain(parts.year));
  }
  return reference.finished();
}

}  // namespace cvpress::hugo
