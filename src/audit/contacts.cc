#include "audit/contacts.h"

#include <algorithm>

#include <fmt/format.h>

#include "audit/solid_text.h"
#include "base/utf8.h"

namespace cvpress::audit {
namespace {

/// The words one after the other, those of a line without anything between.
std::string run_together(const std::vector<reader::SeenWord>& words) {
  std::string text;
  for (const reader::SeenWord& word : words) {
    if (word.starts_line) text += '\n';
    append_solid(word.text, text);
  }
  return text;
}

/// Whether a text's parts are words one after the other on a line, as nearly all contacts are.
bool has_words_in_order(const std::vector<reader::SeenWord>& words, std::string_view text) {
  const std::string_view first = text.substr(0, text.find(' '));
  for (auto word = words.begin(); word != words.end(); ++word) {
    if (word->text != first) continue;
    std::string_view rest = text.substr(first.size());
    auto next = word + 1;
    while (rest.starts_with(' ') && next != words.end() && !next->starts_line &&
           rest.substr(1).starts_with(next->text)) {
      rest.remove_prefix(1 + next->text.size());
      ++next;
    }
    if (rest.empty()) return true;
  }
  return false;
}

/// Words of one order, and what they are together, which is made when it is asked for.
class Together {
 public:
  explicit Together(const std::vector<reader::SeenWord>& words) : words_(words) {}

  const std::string& text() {
    if (text_.empty()) text_ = run_together(words_);
    return text_;
  }

  /// Whether a text, `solid` without its blanks, is read in one piece.
  bool has(std::string_view text, const std::string& solid) {
    return has_words_in_order(words_, text) || this->text().find(solid) != std::string::npos;
  }

 private:
  const std::vector<reader::SeenWord>& words_;
  std::string text_;
};

bool has_word(const std::vector<reader::SeenWord>& words, const std::string& wanted) {
  return std::any_of(words.begin(), words.end(), [&](const reader::SeenWord& word) {
    return word.text.find(wanted) != std::string::npos;
  });
}

/// The parts of a number may stand in the order of a line from the right, or far apart.
bool has_all_parts(const std::vector<reader::SeenWord>& words, std::string_view text) {
  std::string part;
  for (std::size_t i = 0; i <= text.size();) {
    const std::size_t length = i < text.size() ? decode_utf8(text, i).length : 1;
    const bool ends = i == text.size() || is_blank(decode_utf8(text, i).code);
    if (ends && !part.empty() && !has_word(words, part)) return false;
    if (ends) part.clear();
    if (!ends) part += text.substr(i, length);
    i += length;
  }
  return true;
}

/// Signs of a number may change sides there ("972+"), reader by reader.
bool runs_from_right(const Drawn& drawn) {
  return std::any_of(drawn.texts.begin(), drawn.texts.end(),
                     [](const DrawnText& text) { return text.right_to_left; });
}

/// Whoever spaces letters out wants them so.
bool is_spaced_out(const Drawn& drawn, const std::string& text) {
  return std::any_of(drawn.texts.begin(), drawn.texts.end(), [&](const DrawnText& one) {
    return one.spaced_out && one.text.find(text) != std::string::npos;
  });
}

/// An e-mail address that its column is too narrow for: readers that know nothing of replacement
/// texts take the pieces for words.
void check_broken(const model::Contact& contact, const std::string& wanted, Together& in_stream,
                  std::vector<Finding>& findings) {
  if (contact.kind != "email") return;
  std::string joined = in_stream.text();
  if (joined.find(wanted) != std::string::npos) return;
  std::erase(joined, '\n');
  if (joined.find(wanted) == std::string::npos) return;
  findings.push_back(
      {Subject::kContact,
       fmt::format("\"{}\" is broken over lines, which not all readers join again; a "
                   "layout whose contacts have more room keeps it together",
                   contact.text),
       contact.where, Severity::kWarning});
}

}  // namespace

void check_contacts(const model::Person& person, const Drawn& drawn, const WordOrders& words,
                    std::vector<Finding>& findings) {
  Together in_stream(words.in_stream);
  Together by_place(words.by_place);
  for (const model::Contact& contact : person.contacts) {
    const std::string wanted = solid(contact.text);
    const bool is_drawn =
        !wanted.empty() &&
        std::any_of(drawn.texts.begin(), drawn.texts.end(), [&](const DrawnText& text) {
          return !text.mixed && text.element != kNoElement &&
                 text.text.find(contact.text) != std::string::npos;
        });
    if (!is_drawn) {
      if (!wanted.empty()) check_broken(contact, wanted, in_stream, findings);
      continue;
    }
    const bool is_word = contact.text == wanted;
    const bool is_whole =
        is_word ? has_word(words.in_stream, wanted) && has_word(words.by_place, wanted)
                : in_stream.has(contact.text, wanted) && by_place.has(contact.text, wanted);
    if (is_whole) continue;
    const bool has_parts =
        has_all_parts(words.in_stream, contact.text) && has_all_parts(words.by_place, contact.text);
    if (!is_word && (has_parts || runs_from_right(drawn))) continue;
    findings.push_back(
        {Subject::kContact, fmt::format("\"{}\" is not read in one piece", contact.text),
         contact.where,
         is_spaced_out(drawn, contact.text) ? Severity::kWarning : Severity::kError});
  }
}

}  // namespace cvpress::audit
