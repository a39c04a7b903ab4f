#include "tailor/asked_text.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include "base/utf8.h"
#include "locale/letters.h"
#include "tailor/ad_headings.h"

namespace cvpress::tailor {
namespace {

/// What only sentences say that promise to treat everyone alike.
constexpr std::string_view kEqualTreatment[] = {"equal opportunit",
                                                "sexual orientation",
                                                "gender identity",
                                                "minority ethnic",
                                                "or disability",
                                                "disability confident",
                                                "schwerbehinderte menschen werden",
                                                "schwerbehinderte bewerber",
                                                "menschen mit schwerbehinderung werden",
                                                "unabhängig von geschlecht",
                                                "gleicher eignung",
                                                "ouvert aux personnes en situation de handicap",
                                                "à compétences égales"};

constexpr std::size_t kMostWordsOfHeading = 6;
constexpr std::size_t kMostWordsOfItem = 10;

bool is_bullet_line(std::string_view line) {
  constexpr std::string_view kBullets[] = {"-", "*", "•", "·", "–", "▪", "✓", "✔"};
  return !line.starts_with("**") &&
         std::any_of(std::begin(kBullets), std::end(kBullets),
                     [&](std::string_view bullet) { return line.starts_with(bullet); });
}

/// "# " of Markdown and of text_of_html(), a line that is all bold.
bool is_marked_heading(std::string_view line) {
  const std::size_t marks = line.find_first_not_of('#');
  if (marks != std::string_view::npos && marks > 0 && line[marks] == ' ') return true;
  constexpr std::string_view kBold = "**";
  return line.size() > 2 * kBold.size() && line.starts_with(kBold) && line.ends_with(kBold);
}

/// A line of signs under a heading: "-----".
bool is_rule(std::string_view line) {
  constexpr std::size_t kShortest = 3;
  return line.size() >= kShortest &&
         line.find_first_not_of(line[0] == '=' ? '=' : '-') == std::string_view::npos;
}

bool is_short(std::string_view line, std::size_t most_words) {
  return !line.empty() && !ends_as_text(line) && count_words(line) <= most_words;
}

/// One of many lines, and what stands around it.
struct Line {
  std::string_view words;
  bool is_indented = false;
  bool follows_blank = false;
  bool is_bullet = false;
};

/// Goes through the lines of a text once.
class LineReader {
 public:
  explicit LineReader(std::string_view text) : text_(text) {}

  bool is_at_end() const { return at_ >= text_.size(); }

  Line next() {
    const std::string_view line = raw_line(at_);
    const bool is_indented = line.starts_with(' ') || line.starts_with('\t');
    const std::string_view words = trimmed(line);
    const Line read{words, is_indented, follows_blank_, is_bullet_line(words)};
    follows_blank_ = words.empty();
    at_ += line.size() + 1;
    return read;
  }

  /// The next line that is not blank, which is looked at and not read.
  Line ahead() const {
    LineReader reader = *this;
    Line line;
    while (!reader.is_at_end() && line.words.empty()) line = reader.next();
    return line;
  }

 private:
  std::string_view raw_line(std::size_t at) const {
    return text_.substr(at, std::min(text_.find('\n', at), text_.size()) - at);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool follows_blank_ = true;
};

bool is_address(std::string_view token) {
  return token.find('@') != std::string_view::npos || token.find("://") != std::string_view::npos ||
         token.starts_with("www.");
}

bool is_on_equal_treatment(std::string_view sentence) {
  const std::string folded = locale::folded(sentence);
  return std::any_of(
      std::begin(kEqualTreatment), std::end(kEqualTreatment),
      [&](std::string_view phrase) { return folded.find(phrase) != std::string::npos; });
}

/// Where the sentence that begins at `at` ends, with its mark.
std::size_t end_of_sentence(std::string_view line, std::size_t at) {
  for (; at < line.size(); ++at) {
    const bool is_mark = line[at] == '.' || line[at] == '!' || line[at] == '?';
    if (is_mark && line.substr(at + 1).starts_with(' ')) return at + 1;
  }
  return line.size();
}

void add_without_addresses(std::string_view sentence, std::string& text) {
  for (std::size_t at = 0; at < sentence.size();) {
    const std::size_t end = std::min(sentence.find(' ', at), sentence.size());
    // A comma in its place keeps apart what stands around it.
    const std::string_view token = sentence.substr(at, end - at);
    text += is_address(token) ? "," : token;
    if (end < sentence.size()) text += ' ';
    at = end + 1;
  }
}

void add_line(std::string_view line, std::string& text) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = end_of_sentence(line, at);
    const std::string_view sentence = line.substr(at, end - at);
    if (!is_on_equal_treatment(sentence)) add_without_addresses(sentence, text);
    at = end;
  }
}

std::string_view without_marks(std::string_view heading) {
  while (heading.starts_with('#') || heading.starts_with('*')) heading.remove_prefix(1);
  while (heading.ends_with('*')) heading.remove_suffix(1);
  return trimmed(heading);
}

bool is_in_capitals(std::string_view line) {
  return locale::in_capitals(line) == line && locale::folded(line) != line;
}

/// What is offered, from its heading on.
struct Offer {
  std::string heading;  // as_heading()
  bool is_marked = false;
  bool is_in_capitals = false;
  bool has_single_lines = true;  // all that was read of it, each between blank lines
};

class AskedTextReader {
 public:
  explicit AskedTextReader(std::string_view job) : lines_(job) {}

  AskedText read() {
    while (!lines_.is_at_end()) read_line(lines_.next());
    return std::move(asked_);
  }
  bool has_words() const { return has_words_; }

 private:
  void read_line(const Line& line) {
    const OfferIs kind = kind_of(line);
    if (kind == OfferIs::kHeading) begin_offer(line.words);
    if (kind == OfferIs::kNone && is_in_offer_ && ends_offer(line)) is_in_offer_ = false;
    if (is_in_offer_ || kind == OfferIs::kOneLine) {
      if (!line.words.empty()) ++asked_.lines_left_out;
      if (kind == OfferIs::kOneLine) add_heading(line.words.substr(0, line.words.find(':')));
    } else {
      add_line(line.words, asked_.text);
      has_words_ = has_words_ || !line.words.empty();
    }
    asked_.text += '\n';
    follows_bullet_ = line.is_bullet;
  }

  OfferIs kind_of(const Line& line) {
    heading_.clear();
    if (line.words.empty() || line.is_bullet) return OfferIs::kNone;
    heading_ = as_heading(line.words);
    return offer_in(heading_);
  }

  void begin_offer(std::string_view heading) {
    is_in_offer_ = true;
    add_heading(without_marks(heading));
    offer_ = {heading_, is_marked(heading), is_in_capitals(heading), true};
  }

  void add_heading(std::string_view heading) {
    if (headings_.emplace(heading).second) asked_.left_out.emplace_back(heading);
  }

  bool is_marked(std::string_view line) const {
    if (is_marked_heading(line)) return true;
    const Line below = lines_.ahead();
    return !below.follows_blank && is_rule(below.words);
  }

  /// Whether what is offered ends before a line; in doubt it does.
  bool ends_offer(const Line& line) {
    if (line.words.empty()) return false;
    const bool begins_part = line.follows_blank || (follows_bullet_ && !line.is_indented);
    const bool ends =
        !line.is_bullet && (asks_for_something(heading_) || looks_as_heading(line, begins_part));
    if (!ends) offer_.has_single_lines = offer_.has_single_lines && is_single(line);
    return ends;
  }

  bool looks_as_heading(const Line& line, bool begins_part) const {
    if (is_marked(line.words)) return true;
    if (offer_.is_marked || !is_short(line.words, kMostWordsOfHeading)) return false;
    const bool ends_as_heading = line.words.ends_with(':') || line.words.ends_with('?');
    if (ends_as_heading || is_of_its_kind(line.words) || begins_as_headings(heading_)) return true;
    return begins_part &&
           !(offer_.has_single_lines && is_single(line) && is_item_before(lines_.ahead()));
  }

  /// "WHAT WE OFFER" and "OUR STACK", "Wir bieten" and "Wir suchen".
  bool is_of_its_kind(std::string_view line) const {
    if (offer_.is_in_capitals) return is_in_capitals(line);
    const std::string_view first =
        std::string_view(offer_.heading).substr(0, offer_.heading.find(' '));
    return first.size() < offer_.heading.size() && heading_.starts_with(first) &&
           heading_.substr(first.size()).starts_with(' ');
  }

  /// A short line between blank ones, as the items of some lists are.
  bool is_single(const Line& line) const {
    const Line below = lines_.ahead();
    const bool is_alone = line.follows_blank && (below.words.empty() || below.follows_blank);
    return is_alone && !line.is_bullet && is_short(line.words, kMostWordsOfItem);
  }

  /// Whether a line before `next` may be an item as that is, and is not its heading.
  static bool is_item_before(const Line& next) {
    return next.words.empty() || (!next.is_bullet && is_short(next.words, kMostWordsOfItem));
  }

  LineReader lines_;
  AskedText asked_;
  std::set<std::string> headings_;
  std::string heading_;  // of the line that is read, as_heading()
  Offer offer_;
  bool is_in_offer_ = false;
  bool follows_bullet_ = false;
  bool has_words_ = false;
};

}  // namespace

AskedText asked_text(std::string_view job) {
  AskedTextReader reader(job);
  AskedText asked = reader.read();
  // A heading that is none: then all is asked for.
  if (!reader.has_words()) return {std::string(job), {}, 0};
  return asked;
}

}  // namespace cvpress::tailor
