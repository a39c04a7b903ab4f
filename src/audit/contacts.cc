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

/// The same of both orders, made when it is asked for.
class Together {
 public:
  explicit Together(const WordOrders& words) : words_(words) {}

  const std::string& in_stream() {
    if (in_stream_.empty()) in_stream_ = run_together(words_.in_stream);
    return in_stream_;
  }
  const std::string& by_place() {
    if (by_place_.empty()) by_place_ = run_together(words_.by_place);
    return by_place_;
  }

 private:
  const WordOrders& words_;
  std::string in_stream_;
  std::string by_place_;
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
void check_broken(const model::Contact& contact, const std::string& wanted, Together& together,
                  std::vector<Finding>& findings) {
  if (contact.kind != "email") return;
  std::string joined = together.in_stream();
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
  Together together(words);
  for (const model::Contact& contact : person.contacts) {
    const std::string wanted = solid(contact.text);
    const bool is_drawn =
        !wanted.empty() &&
        std::any_of(drawn.texts.begin(), drawn.texts.end(), [&](const DrawnText& text) {
          return !text.mixed && text.element != kNoElement &&
                 text.text.find(contact.text) != std::string::npos;
        });
    if (!is_drawn) {
      if (!wanted.empty()) check_broken(contact, wanted, together, findings);
      continue;
    }
    const bool is_word = contact.text == wanted;
    const bool is_whole =
        is_word ? has_word(words.in_stream, wanted) && has_word(words.by_place, wanted)
                : together.in_stream().find(wanted) != std::string::npos &&
                      together.by_place().find(wanted) != std::string::npos;
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
