#include "tailor/statement_guard.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "claims/claim_words.h"
#include "locale/title_kinds.h"
#include "locale/words.h"
#include "tailor/comparable.h"
#include "tailor/section_names.h"

namespace cvpress::tailor {
namespace {

constexpr std::string_view kSignsAtEnds = " .!?";

/// As texts of parts are compared, without the sign at its end.
std::string bare(std::string_view sentence) {
  std::string text = comparable(sentence);
  const std::size_t end = text.find_last_not_of(kSignsAtEnds);
  text.erase(end == std::string::npos ? 0 : end + 1);
  return text;
}

std::vector<std::string> bare_sentences(std::string_view text) {
  std::vector<std::string> sentences;
  for (const std::string_view sentence : claims::sentences_of(text)) {
    std::string words = bare(sentence);
    if (!words.empty()) sentences.push_back(std::move(words));
  }
  return sentences;
}

bool ends_there(std::string_view text, std::size_t at) {
  if (at == text.size()) return true;
  const bool is_sign = text[at] == '.' || text[at] == '!' || text[at] == '?';
  return is_sign && (at + 1 == text.size() || text[at + 1] == ' ');
}

/// Whether a text, as it is compared, has a sentence, or is it. An abbreviation ends one, too,
/// which lets no word pass that the profile does not have.
bool says(std::string_view text, std::string_view wanted) {
  for (std::size_t at = text.find(wanted); at != std::string_view::npos;
       at = text.find(wanted, at + 1)) {
    const std::string_view before = text.substr(0, at);
    const bool begins = before.empty() || before.ends_with(". ") || before.ends_with("! ") ||
                        before.ends_with("? ");
    const std::size_t end = at + wanted.size();
    if (begins && ends_there(text, end)) return true;
  }
  return false;
}

bool says(const Part& part, std::string_view wanted) {
  return says(part.words, wanted) || says(part.title, wanted) || says(part.organization, wanted);
}

/// The entry that a change is in; nothing for the person's texts and sections.
const model::Entry* entry_of(const Change& change, const Parts& profile) {
  return change.part == Part::kNone ? nullptr : profile.at(change.part).entry;
}

bool is_said_in_entry(std::string_view wanted, const model::Entry* entry, const Parts& profile) {
  const bool is_in_part =
      std::any_of(profile.all().begin(), profile.all().end(), [&](const Part& part) {
        return (entry == nullptr || part.entry == entry) && says(part, wanted);
      });
  if (is_in_part || entry != nullptr) return is_in_part;
  return says(comparable(model::plain_text(profile.resume().person.headline)), wanted);
}

/// What the section, or its kind, is called in the document's language or by people.
bool is_usual_title(const Change& change, const Parts& profile, std::string_view language) {
  const std::string title = comparable(change.after);
  if (locale::kind_of_title(title) || kind_called(title)) return true;
  if (change.part == Part::kNone) return false;
  const std::string_view key = model::kind_name(profile.at(change.part).section->kind);
  return comparable(locale::word(key, language)) == title;
}

/// What says nothing of the person, or less than the profile.
bool says_nothing_new(const Change& change, const Parts& profile, std::string_view language) {
  if (change.field == kSectionTitle) return is_usual_title(change, profile, language);
  if (change.field == kNameField) return change.before.empty();
  return is_less_exact(change);
}

}  // namespace

bool is_of_profile(const Change& change, const Parts& profile, std::string_view language) {
  if (says_nothing_new(change, profile, language)) return true;
  const model::Entry* entry = entry_of(change, profile);
  if (is_said_in_entry(bare(change.after), entry, profile)) return true;
  const std::vector<std::string> sentences = bare_sentences(change.after);
  return std::all_of(sentences.begin(), sentences.end(), [&](const std::string& sentence) {
    return is_said_in_entry(sentence, entry, profile);
  });
}

void report_statement(const Change& change, Diagnostics& diagnostics) {
  Diagnostic& error = diagnostics.error(
      change.where, fmt::format("the profile does not say {}", json_quoted(change.after)));
  error.about = change.after;
  if (!change.before.empty()) {
    error.hints.push_back({fmt::format("it says {}", json_quoted(shortened(change.before))), {}});
  }
  error.hints.push_back(
      {"\"guard: statements\" refuses it; \"allow: [statements]\" lets a variant say it", {}});
}

}  // namespace cvpress::tailor
